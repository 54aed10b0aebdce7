import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { stage } from './support/page.mjs'
import { mount, planProfile, words } from './support/take.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const KEY = 'limit-check-diary-1'
const stored = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY)
const keep = async (page, element) => {
  const { diary } = await words(page)
  await element.getByRole('button', { name: diary.keep }).click()
  return diary
}

test('nothing is kept before the merchant presses the button', async () => {
  const { page, visitor } = await site.open()
  const profile = planProfile('six-causes')
  const element = await mount(page, profile)
  assert.equal(await stored(page), null)
  const diary = await keep(page, element)
  await element.getByText(diary.kept, { exact: true }).waitFor()
  const [entry, ...more] = await stored(page)
  assert.equal(more.length, 0)
  assert.deepEqual(entry.profile, profile)
  assert.equal(entry.on, '2026-11-20')
  assert.equal(JSON.parse(entry.answer).receipt.core_version, entry.core)
  assert.ok(entry.knowledge)
  await visitor.close()
})

test('the same answer again is one entry', async () => {
  const { page, visitor } = await site.open()
  const element = await mount(page, planProfile('one-cause'))
  await keep(page, element)
  await keep(page, element)
  assert.equal((await stored(page)).length, 1)
  await visitor.close()
})

for (const locale of ['zh-CN', 'en']) {
  test(`the next answer says what changed since, as the core says it, ${locale}`, async () => {
    const { page, visitor, heard } = await site.open({ locale })
    const profile = planProfile('six-causes')
    await keep(page, await mount(page, profile))
    const later = { ...profile, as_of: '2026-12-02', credit: { ...profile.credit, overdue_elsewhere: false }, steps_done: [{ step: 'file-annual-report', on: '2026-11-30' }] }
    const element = await mount(page, later)
    const changes = element.locator('.changes')
    await changes.waitFor()
    const found = await page.evaluate(async ([key]) => {
      const { client, pack } = window.mounting
      const { answer } = JSON.parse(localStorage.getItem(key))[0]
      return JSON.parse(await client.compare(answer, JSON.stringify(document.querySelector('limit-check-take').answer), { locale: pack.locale }))
    }, [KEY])
    const text = await changes.innerText()
    for (const sentence of [found.summary.headline, found.summary.text, found.causes.gone[0].text, found.steps.done[0].text, found.due.text]) assert.ok(text.includes(sentence), sentence)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('the thirteenth entry pushes the oldest out, and that is said', async () => {
  const { page, visitor } = await site.open()
  await keep(page, await mount(page, planProfile('nothing-known')))
  await page.evaluate((key) => {
    const [entry] = JSON.parse(localStorage.getItem(key))
    const many = Array.from({ length: 12 }, (_, index) => {
      const answer = JSON.parse(entry.answer)
      answer.receipt.result_sha256 = String(index)
      return { ...entry, on: `2026-0${index < 9 ? 1 : 2}-${String(28 - index)}`, answer: JSON.stringify(answer) }
    })
    localStorage.setItem(key, JSON.stringify(many))
  }, KEY)
  const element = await mount(page, planProfile('one-cause'))
  const diary = await keep(page, element)
  await element.getByText(diary.keptDropped.split('{date}')[0]).waitFor()
  assert.equal((await stored(page)).length, 12)
  await visitor.close()
})

test('an entry opens with its profile and is erased alone', async () => {
  const { page, visitor } = await site.open()
  const profile = planProfile('one-cause')
  await keep(page, await mount(page, profile))
  const element = await mount(page, planProfile('nothing-known'))
  const diary = await keep(page, element)
  await page.evaluate(() => document.addEventListener('limit-check-open', (event) => { window.opened = event.detail }))
  const entries = element.locator('.entries > li')
  assert.equal(await entries.count(), 2)
  await entries.nth(1).getByRole('button', { name: diary.open }).click()
  assert.deepEqual(await page.evaluate(() => window.opened), profile)
  await entries.nth(1).getByRole('button', { name: diary.erase }).click()
  await element.getByText(diary.erased.split('{date}')[0]).first().waitFor()
  assert.equal(await entries.count(), 1)
  assert.equal((await stored(page)).length, 1)
  await visitor.close()
})

test('erase everything asks in the page, takes only what is ours, and tells the host', async () => {
  const { page, visitor } = await site.open()
  const element = await mount(page, planProfile('one-cause'))
  const diary = await keep(page, element)
  await page.evaluate(() => {
    localStorage.setItem('another-app', 'stays')
    sessionStorage.setItem('limit-check-draft-1', '{}')
    document.addEventListener('limit-check-erase', () => { window.erased = (window.erased || 0) + 1 })
  })
  await element.getByRole('button', { name: diary.eraseAll }).click()
  await element.getByRole('button', { name: diary.eraseAllNo }).click()
  assert.equal((await stored(page)).length, 1)
  await element.getByRole('button', { name: diary.eraseAll }).click()
  await element.getByRole('button', { name: diary.eraseAllYes }).click()
  await element.getByText(diary.allErased).waitFor()
  assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), window.erased]), [['another-app'], [], 1])
  assert.equal(await element.locator('.entries > li').count(), 0)
  await visitor.close()
})

test('what an older version or anybody else left behind is passed over', async () => {
  const { page, visitor, heard } = await site.open()
  const element = await mount(page, planProfile('one-cause'))
  await keep(page, element)
  const shapes = ['"x"', '{}', 'null', '[', '[null,1,"a",[],{}]', '[{"on":"2026-11-20","profile":[],"answer":"{}"}]', '[{"on":"2026-11-20","profile":{},"answer":"{\\"summary\\":1}"}]', '[{"on":"<b>","profile":{},"answer":"{}"}]']
  for (const shape of shapes) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, shape])
    const again = await mount(page, planProfile('one-cause'))
    assert.equal(await again.locator('.entries > li').count(), 0, shape)
    await keep(page, again)
    assert.equal((await stored(page)).length, 1, shape)
  }
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('a full phone keeps nothing more and says so', async () => {
  const { page, visitor, heard } = await site.open({ init: () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } } })
  const element = await mount(page, planProfile('one-cause'))
  const diary = await keep(page, element)
  await element.getByText(diary.full).waitFor()
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('where storage is blocked the diary says so and everything else works', async () => {
  const { page, visitor, heard } = await site.open({
    init: () => ['localStorage', 'sessionStorage'].forEach((name) => Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError') } })),
  })
  const element = await mount(page, planProfile('one-cause'))
  const take = await words(page)
  assert.ok(await element.getByText(take.diary.blocked).isVisible())
  assert.equal(await element.getByRole('button', { name: take.diary.keep }).count(), 0)
  await element.getByRole('button', { name: take.image.make }).click()
  await element.locator('img').waitFor()
  await element.locator('a[download]').waitFor()
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('the diary stands by itself too, without an answer of today', async () => {
  const { page, visitor } = await site.open()
  await keep(page, await mount(page, planProfile('one-cause')))
  const diary = await mount(page, {}, { tag: 'limit-check-diary', answered: false })
  const { diary: said } = await words(page)
  assert.equal(await diary.locator('.entries > li').count(), 1)
  assert.equal(await diary.getByRole('button', { name: said.keep }).count(), 0)
  await visitor.close()
})
