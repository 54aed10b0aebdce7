import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answered, box, catalogues, idOf, pick, stage, submit, tell, tick, unfold } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const focusedId = (page) => page.evaluate(() => {
  let active = document.activeElement
  while (active.shadowRoot) active = active.shadowRoot.activeElement
  return active.id || active.className
})

const lastDraft = (page) => page.evaluate(() => JSON.parse(sessionStorage.getItem('limit-check-draft-1') || '{}'))

for (const locale of ['zh-CN', 'en']) {
  test(`in ${locale} what cannot be read is listed, linked, and kept as typed`, async () => {
    const { page, visitor } = await site.open({ locale })
    await tell(page, { narrative: '额度没了', product: 'jiebei', since: '上个月' })
    await unfold(page, 'credit')
    await box(page, '/credit/hard_inquiries_3m').fill('好几次')
    await submit(page)
    const summary = page.locator('limit-check-form .summary')
    await summary.waitFor()
    assert.equal(await focusedId(page), 'summary')
    assert.equal(await summary.locator('[role=alert]').count(), 1)
    assert.equal(await summary.locator('li a').count(), 2)
    const asked = catalogues[locale].questions.find(({ pointer }) => pointer === '/credit/hard_inquiries_3m').question
    assert.ok((await summary.locator('li a').nth(1).innerText()).startsWith(asked), 'the link names the question')
    assert.ok((await page.title()).startsWith(locale === 'en' ? 'Correct' : '需要修改'))

    await summary.locator('li a').nth(1).click()
    assert.equal(await focusedId(page), idOf('/credit/hard_inquiries_3m'))
    assert.equal(await box(page, '/credit/hard_inquiries_3m').getAttribute('aria-invalid'), 'true')
    assert.equal(await box(page, '/credit/hard_inquiries_3m').inputValue(), '好几次')
    assert.equal(await box(page, '/restrictions/0/since').inputValue(), '上个月')
    assert.equal(await box(page, '/narrative').inputValue(), '额度没了')

    await box(page, '/credit/hard_inquiries_3m').fill('7')
    await box(page, '/restrictions/0/since').fill('2026-10')
    await answered(page)
    await visitor.close()
  })
}

test('a product that was left out is asked for at the product', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { symptoms: ['limit_zero'] })
  await submit(page)
  await page.locator('.summary li a').first().click()
  assert.equal(await focusedId(page), idOf('/restrictions/0/product'))
  await visitor.close()
})

test('an error inside a folded part unfolds it', async () => {
  const { page, visitor } = await site.open()
  await unfold(page, 'shop')
  await page.locator('table.months input').first().fill('1.5万')
  await page.locator('#section-shop > summary').click()
  await submit(page)
  await page.locator('.summary').waitFor()
  assert.ok(await page.locator('table.months input').first().isVisible())
  assert.equal(await page.locator('table.months input').first().inputValue(), '1.5万')
  await visitor.close()
})

test('nothing is chosen beforehand', async () => {
  const { page, visitor } = await site.open()
  assert.equal(await page.locator('limit-check-form input:checked').count(), 0)
  assert.deepEqual(await lastDraft(page), {})
  await visitor.close()
})

test('a draft survives a reload, and Back from the result keeps every answer', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { narrative: '昨天还能借', product: 'jiebei', symptoms: ['limit_zero'], message: '身份证已过期', since: '2026-11' })
  await unfold(page, 'before')
  await tick(page, '/events', 'changed_device')
  await box(page, '/events#changed_device/on').fill('2026-11-03')
  await page.reload()
  assert.equal(await box(page, '/narrative').inputValue(), '昨天还能借')
  await answered(page)
  await page.goBack()
  await page.locator('limit-check-form').waitFor()
  assert.doesNotMatch(page.url(), /#result/)
  assert.equal(await box(page, '/restrictions/0/messages').inputValue(), '身份证已过期')
  assert.equal(await box(page, '/events#changed_device/on').inputValue(), '2026-11-03')
  await page.goForward()
  await page.locator('limit-check-result h1').waitFor()
  await visitor.close()
})

test('Forward after a correction gives the answer to what the form says now', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  const headline = await (await answered(page)).locator('h1').innerText()
  await page.goBack()
  await box(page, '/restrictions/0/messages').fill('综合评估未通过')
  await page.goForward()
  await page.locator('limit-check-result h1').waitFor()
  assert.notEqual(await page.locator('limit-check-result h1').innerText(), headline)
  await visitor.close()
})

test('reloading the result asks again from the draft', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  const headline = await (await answered(page)).locator('h1').innerText()
  await page.reload()
  await page.locator('limit-check-result h1').waitFor()
  assert.equal(await page.locator('limit-check-result h1').innerText(), headline)
  await visitor.close()
})

test('switching the language keeps the answers and says the result anew', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  const chinese = await (await answered(page)).locator('h1').innerText()
  await page.locator('.language').click()
  await page.waitForFunction((before) => {
    const shadow = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result').shadowRoot
    return shadow.querySelector('h1').innerText !== before
  }, chinese)
  assert.match(page.url(), /\?lang=en#result$/)
  await page.goBack()
  assert.equal(await box(page, '/restrictions/0/messages').inputValue(), '身份证已过期')
  await visitor.close()
})

test('erasing asks first, then leaves nothing behind', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { narrative: '不想留下', product: 'jiebei' })
  await page.locator('button.erase').click()
  assert.equal(await box(page, '/narrative').inputValue(), '不想留下')
  await page.locator('.erase .danger').click()
  assert.equal(await box(page, '/narrative').inputValue(), '')
  assert.equal(await page.locator('input:checked').count(), 0)
  assert.equal(await page.evaluate(() => sessionStorage.length), 0)
  await visitor.close()
})

test('where storage is forbidden the page works and says that it keeps no draft', async () => {
  const { page, visitor, heard } = await site.open({
    init: () => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('no', 'SecurityError') } }),
  })
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  assert.ok(await page.getByText('不让暂存').isVisible())
  await answered(page)
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('"I do not know" is kept as asked and answered, and says nothing', async () => {
  const { page, visitor } = await site.open()
  await unfold(page, 'account')
  await pick(page, '/information/id_expired', 2)
  assert.equal((await lastDraft(page))['/information/id_expired'], 'unknown')
  const result = await answered(page)
  assert.ok((await result.locator('.seal').innerText()).includes(catalogues['zh-CN'].terms.certainty.cannot_know))
  await visitor.close()
})
