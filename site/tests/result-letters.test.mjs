import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { stage } from './support/page.mjs'
import { planProfiles, show } from './support/result.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const clipboard = (page, gives) => page.evaluate((kind) => {
  const writeText = (text) => (kind === 'refuses' ? Promise.reject(new Error('no')) : ((window.copied = text), Promise.resolve()))
  document.execCommand = () => kind === 'works the old way'
  Object.defineProperty(navigator, 'clipboard', { value: kind !== 'works' && kind !== 'refuses' ? undefined : { writeText }, configurable: true })
}, gives)

const button = (page) => page.locator('limit-check-result limit-check-copy button').first()

test('a letter is copied whole, and that is said', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['six-causes'])
  await clipboard(page, 'works')
  await button(page).click()
  await page.locator('limit-check-copy [role=status]', { hasText: '复制好了' }).waitFor()
  assert.equal(await page.evaluate(() => window.copied), answer.letters[0].body)
  await visitor.close()
})

for (const gives of ['missing', 'refuses']) {
  test(`where the clipboard ${gives === 'missing' ? 'is missing' : 'refuses'}, the letter stands selected in a box`, async () => {
    const { page, visitor, heard } = await site.open()
    const answer = await show(page, planProfiles['six-causes'])
    await clipboard(page, gives)
    await button(page).click()
    const box = page.locator('limit-check-copy textarea')
    await box.waitFor()
    const selected = await box.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd))
    assert.equal(selected, answer.letters[0].body)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('where only the old way of copying works, it is taken, and the focus stays on the button', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  await clipboard(page, 'works the old way')
  await button(page).click()
  await page.locator('limit-check-copy [role=status]', { hasText: '复制好了' }).waitFor()
  assert.equal(await page.locator('limit-check-copy textarea').count(), 0)
  assert.ok(await button(page).evaluate((element) => element.matches(':focus')))
  await visitor.close()
})

test('an English reader is given the Chinese letter to send first', async () => {
  const { page, visitor } = await site.open({ locale: 'en' })
  const answer = await show(page, planProfiles['six-causes'])
  await clipboard(page, 'works')
  await button(page).click()
  await page.waitForFunction(() => window.copied !== undefined)
  assert.equal(await page.evaluate(() => window.copied), answer.letters[0].chinese.body)
  assert.equal(await page.locator('limit-check-result .letter').first().getAttribute('lang'), 'zh-CN')
  await visitor.close()
})
