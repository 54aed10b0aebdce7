import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answered, box, settled, stage, tell } from './support/page.mjs'

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

for (const draft of [
  '{"now":{"profile":{"narrative":["a"],"events":"x","restrictions":{"0":1},"declined":"all","struck":[1],"business":{"monthly":[null,3]}},"typed":{"/narrative":3}},"on":5}',
  '{"now":{"profile":[1],"typed":"x"},"on":"2026-11-20"}',
  '{"now":{"profile":{"__proto__":{"a":"b"},"constructor":{"prototype":{"hit":1}}}},"on":"yesterday"}',
  '[]', 'null', '{{', '',
]) {
  test(`a draft that somebody tampered with breaks nothing: ${draft.slice(0, 50)}`, async () => {
    const { page, visitor, heard } = await site.open({
      init: `localStorage.setItem('limit-check-draft-2', ${JSON.stringify(draft)}); localStorage.setItem('limit-check-asked-1', '{"put":{"ask/account":{"question":{"choices":[1]}},"ask/credit":3},"passed":{"a":1}}')`,
    })
    for (const path of ['', 'product', 'understood', 'change/events', 'change/business/monthly', 'ask/account', 'review', 'more']) {
      await page.evaluate((to) => { location.hash = to }, path)
      await settled(page)
      assert.ok((await page.locator('limit-check-ask .question').innerText()).length > 1, path)
    }
    assert.deepEqual(heard.errors, [])
    assert.equal(await page.evaluate(() => ({}).hit), undefined)
    await visitor.close()
  })
}

test('a draft of the form that stood here before is nobody’s: it is not read, and goes with everything else', async () => {
  const { page, visitor } = await site.open({ init: () => sessionStorage.setItem('limit-check-draft-1', '{"/narrative":"old"}') })
  assert.equal(await box(page, '/narrative').inputValue(), '')
  await box(page, '/narrative').fill('新的')
  await page.locator('button.erase').click()
  assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0)
  await visitor.close()
})
