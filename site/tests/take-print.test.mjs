import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { stage } from './support/page.mjs'
import { mount, PAGE_CSS, planNames, planProfile, words } from './support/take.mjs'
import { source } from './support/source.mjs'

const jsQR = createRequire(import.meta.url)('jsqr')
const { decodeProfile } = await source('take/link.ts')
const { withoutOwnWords } = await source('take/own-words.ts')

let site
before(async () => { site = await stage() })
after(() => site.close())

/** pagesOf counts the pages of a PDF by their objects. */
const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length

const open = async (options) => {
  const opened = await site.open({ bypassCSP: true, ...options })
  await opened.page.addStyleTag({ content: PAGE_CSS })
  return opened
}

const paper = (page) => page.locator('body > limit-check-print')

/** shownOf gives the text that paper shows, and of which elements of the page's body. */
const shownOf = async (page) => {
  await page.emulateMedia({ media: 'print' })
  const shown = await page.evaluate(() => Array.from(document.body.children).filter((child) => child.getClientRects().length).map((child) => child.localName))
  const text = await paper(page).locator('article').innerText()
  await page.emulateMedia({ media: null })
  return { shown, text }
}

/** scan reads the code that a picture of the page shows. */
const scan = async (page) => {
  await page.emulateMedia({ media: 'print' })
  const shot = await paper(page).locator('svg').screenshot({ type: 'png' })
  await page.emulateMedia({ media: null })
  const { data, width, height } = await page.evaluate(async (encoded) => {
    const image = new Image()
    image.src = `data:image/png;base64,${encoded}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data: dots } = context.getImageData(0, 0, image.width, image.height)
    return { data: Array.from(dots), width: image.width, height: image.height }
  }, shot.toString('base64'))
  const read = jsQR(Uint8ClampedArray.from(data), width, height)
  return read && read.data
}

for (const locale of ['zh-CN', 'en']) {
  test(`every golden plan prints on one or two A4 pages, ${locale}`, async () => {
    const { page, visitor, heard } = await open({ locale })
    for (const name of planNames) {
      await mount(page, planProfile(name))
      const pdf = await page.pdf({ preferCSSPageSize: true })
      assert.ok(pagesOf(pdf) <= 2, `${name}: ${pagesOf(pdf)} pages`)
    }
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })

  test(`paper shows the sheet alone, with all that must not be missing, and names what it leaves out, ${locale}`, async () => {
    const { page, visitor } = await open({ locale })
    await mount(page, planProfile('six-causes'))
    const take = await words(page)
    const answer = await page.evaluate(() => document.querySelector('limit-check-take').answer)
    const { shown, text } = await shownOf(page)
    assert.deepEqual(shown, ['limit-check-print'])
    const needed = [
      answer.summary.headline, answer.existing_loan.text, answer.disclaimer, answer.knowledge_version, answer.receipt.core_version,
      answer.receipt.result_sha256.slice(0, 12), answer.receipt.profile_sha256.slice(0, 12), site.url, take.print.scan,
      ...answer.plan.map((step) => step.title), ...answer.do_not.map((warning) => warning.title),
      ...answer.explanations.filter((reason) => !reason.card && reason.standing !== 'background').map((reason) => reason.title),
    ]
    for (const sentence of needed) assert.ok(text.includes(sentence), sentence)
    const left = take.print.more.split('{list}')[0]
    const says = text.includes(left)
    const whole = answer.plan.every((step) => step.instructions.every((line) => text.includes(line))) && answer.rights.every((right) => text.includes(right.text))
    assert.equal(says, !whole)
    await visitor.close()
  })
}

test('an alert comes first on paper', async () => {
  const { page, visitor } = await open()
  await mount(page, planProfile('paid-somebody-who-promised'))
  const { alert, summary } = await page.evaluate(() => document.querySelector('limit-check-take').answer)
  const { text } = await shownOf(page)
  assert.ok(text.indexOf(alert.title) >= 0 && text.indexOf(alert.title) < text.indexOf(summary.headline))
  await visitor.close()
})

for (const name of ['six-causes', 'nothing-known']) {
  test(`a phone reads the code of ${name} back to the facts that were given, without a word of the merchant`, async () => {
    // As wide as the paper: a phone's window would show a part of it.
    const { page, visitor } = await open({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 1200 } })
    const profile = planProfile(name)
    await mount(page, profile, { address: 'https://limitcheck.example/' })
    const read = await scan(page)
    assert.ok(read && read.startsWith('https://limitcheck.example/#c=1.'), String(read))
    assert.ok(read.length <= 800)
    assert.deepEqual(decodeProfile(read.split('#c=')[1]), withoutOwnWords(profile))
    await visitor.close()
  })
}

test('where the facts do not fit 800 bytes there is no code, and screen and paper say so', async () => {
  const { page, visitor } = await open()
  const profile = planProfile('six-causes')
  profile.cash.due = Array.from({ length: 60 }, (_, index) => ({ on: `2026-12-${String(1 + (index % 28)).padStart(2, '0')}`, amount: 1234.56 + index, kind: 'supplier', can_wait: true }))
  const element = await mount(page, profile)
  const take = await words(page)
  assert.ok(await element.getByText(take.print.qrTooBig).isVisible())
  const { text } = await shownOf(page)
  assert.ok(text.includes(take.print.qrTooBig))
  assert.equal(await paper(page).locator('svg').count(), 0)
  await visitor.close()
})

test('without its part, or when the merchant says no, the sheet prints without a code and says so', async () => {
  const { page, visitor } = await open()
  await mount(page, planProfile('one-cause'), { qr: false })
  const take = await words(page)
  assert.ok((await shownOf(page)).text.includes(take.print.qrMissing))
  const element = await mount(page, planProfile('one-cause'))
  assert.equal(await paper(page).locator('svg').count(), 1)
  await element.getByRole('checkbox', { name: take.print.qr }).uncheck()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  assert.equal(await paper(page).locator('svg').count(), 0)
  assert.ok((await shownOf(page)).text.includes(take.print.qrOff))
  await visitor.close()
})

test('an element that is taken away takes its paper along, and one that may not print lays none out', async () => {
  const { page, visitor } = await open()
  await mount(page, planProfile('one-cause'))
  assert.equal(await paper(page).count(), 1)
  const take = await words(page)
  await page.evaluate(async () => {
    const element = document.querySelector('limit-check-take')
    element.prints = false
    await element.updateComplete
  })
  assert.equal(await paper(page).count(), 0)
  assert.equal(await page.getByRole('button', { name: take.print.press, exact: true }).count(), 0)
  await page.evaluate(async () => {
    const element = document.querySelector('limit-check-take')
    element.prints = true
    await element.updateComplete
    element.remove()
  })
  assert.equal(await paper(page).count(), 0)
  assert.equal(await page.evaluate(() => document.documentElement.classList.contains('limit-check-sheet')), false)
  await visitor.close()
})
