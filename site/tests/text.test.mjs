import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answered, stage, tell } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const naughty = [
  '<img src=x onerror=window.hit=1>',
  '<script>window.hit=1</script>',
  '"><svg/onload=window.hit=1>',
  "javascript:window.hit=1//'",
  '{{constructor.constructor("window.hit=1")()}} ${window.hit=1} <!--?lit$-->',
  '\u202e反过来\u202c 零\u200b宽 \ufeff 👨‍👩‍👧‍👦 ﷽',
]

for (const string of naughty) {
  test(`what is typed is shown as text: ${JSON.stringify(string).slice(0, 40)}`, async () => {
    const { page, visitor, heard } = await site.open()
    await tell(page, { narrative: `额度没了 ${string}`, product: 'jiebei', message: `${string}\n身份证已过期` })
    const result = await answered(page)
    const shown = await result.locator('.message q').allInnerTexts()
    assert.ok(shown.some((text) => text.includes(string.slice(0, 12).trim())), shown.join(' | '))
    assert.equal(await page.evaluate(() => window.hit), undefined)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('a draft that somebody tampered with breaks nothing', async () => {
  const { page, visitor, heard } = await site.open({
    init: () => sessionStorage.setItem('limit-check-draft-1', '{"/narrative":["a"],"/events":"x","#entries":"99","/restrictions/0/symptoms":[1],"__proto__":{"a":"b"},"/funds/used_for":["not json"]}'),
  })
  assert.ok(await page.locator('limit-check-form').isVisible())
  assert.ok(heard.errors.length === 0, heard.errors.join())
  await visitor.close()
})
