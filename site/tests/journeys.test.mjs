import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { journey, merchants } from './support/merchants.mjs'
import { answered, catalogues, onward, stage } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

for (const locale of ['zh-CN', 'en']) {
  describe(`in ${locale} a merchant`, () => {
    for (const merchant of merchants) {
      test(merchant.name, async () => {
        const { page, visitor, heard } = await site.open({ locale })
        await journey(page, locale, merchant)
        assert.equal(await page.evaluate(() => document.documentElement.lang), locale)
        assert.match(page.url(), /#result$/)
        assert.ok((await page.title()).length > 3)
        assert.deepEqual(heard.errors, [])
        await visitor.close()
      })
    }

    test('who stops after the first screen sees the result so far, and it says that it cannot know', async () => {
      const { page, visitor, heard } = await site.open({ locale })
      await onward(page)
      const result = await answered(page)
      assert.ok((await result.locator('.seal').first().innerText()).includes(catalogues[locale].terms.certainty.cannot_know))
      assert.deepEqual(heard.errors, [])
      await visitor.close()
    })
  })
}
