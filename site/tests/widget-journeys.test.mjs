import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { checkIn, isIn, partners, tag } from './support/hosts.mjs'
import { journey, merchants } from './support/merchants.mjs'
import { focused } from './support/page.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let site
before(async () => { site = await partners() })
after(() => site.close())

// Everything of WCAG 2.2 A and AA; what only concerns a whole page is the host's.
const violations = async (check) => {
  await check.evaluate(readFileSync(axe, 'utf8'))
  const { violations: found } = await check.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat()} ${failureSummary}`).join(' | ')}`)
}

for (const [mode, locale] of [['element', 'zh-CN'], ['frame', 'en']]) {
  describe(`${mode}, ${locale}: on a partner's page a merchant`, () => {
    for (const merchant of merchants) {
      test(merchant.name, async () => {
        const { page, visitor, heard } = await site.open({ body: tag(site.ours, `mode=${mode}`), lang: locale })
        await isIn(page, 'ready')
        const result = await journey(await checkIn(page, mode), locale, merchant)
        const links = await result.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
        assert.deepEqual(links.filter((href) => !/^(https?:|tel:|#|data:|blob:)/.test(href)), [], 'links lead to our own pages, not into the host')
        assert.deepEqual(heard.errors, [])
        await visitor.close()
      })
    }
  })
}

for (const mode of ['element', 'frame']) {
  for (const theme of ['light', 'dark']) {
    test(`${mode}, ${theme}: axe finds nothing on the first screen, on what is filled in, and on the result`, async () => {
      const profile = JSON.stringify({ restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'] }], information: { id_expired: true } })
      const { page, visitor } = await site.open({ body: `<main>${tag(site.ours, `mode=${mode} theme=${theme} share-with=某某记账 data-profile='${profile}'`)}</main>` })
      await isIn(page, 'ready')
      const check = await checkIn(page, mode)
      await check.locator('limit-check-prefill h2').waitFor()
      assert.deepEqual(await violations(check), [])
      await check.locator('limit-check-prefill .primary').click()
      await page.evaluate(() => document.querySelector('limit-check').assess())
      await check.locator('limit-check-share h2').waitFor()
      await check.locator('limit-check-take').waitFor()
      assert.deepEqual(await violations(check), [])
      await visitor.close()
    })
  }

  test(`${mode}: the keyboard alone leads from the host's page through the check and out again`, async () => {
    const { page, visitor } = await site.open({ body: `<button id="before">before</button>${tag(site.ours, `mode=${mode}`)}<button id="after">after</button>` })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    await page.locator('#before').focus()
    await page.keyboard.press('Tab')
    // A frame of another site gets the focus by way of the browser: what is typed before then goes nowhere.
    await check.locator('.at-story textarea:focus').waitFor()
    await page.keyboard.type('借呗额度没了')
    assert.equal(await check.locator('.at-story textarea').inputValue(), '借呗额度没了')
    for (let presses = 0; (await focused(check)).type !== 'submit'; presses++) {
      assert.ok(presses < 10, 'the way on is not reached')
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await check.locator('.at-product').waitFor()
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement && document.activeElement.id === 'after')) break
      assert.ok(presses < 39, 'the focus is caught')
    }
    await visitor.close()
  })
}
