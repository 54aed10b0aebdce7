import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { stage } from './support/page.mjs'
import { mount, planCalendar, planProfile, words } from './support/take.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let site
before(async () => { site = await stage() })
after(() => site.close())

/** clipboard puts another clipboard into the page, or none: Chromium's own asks for rights that tests cannot give everywhere. */
const clipboard = (kind) => ({
  works: () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } }),
  missing: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  },
}[kind])

/** pngSize reads the size that stands in a PNG's first chunk. */
const pngSize = (bytes) => {
  assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

for (const locale of ['zh-CN', 'en']) {
  test(`everything is made on the phone: no request, no error, ${locale}`, async () => {
    const { page, visitor, heard } = await site.open({ locale, init: clipboard('works') })
    const element = await mount(page, planProfile('six-causes'))
    const before = heard.requests.length
    assert.ok(heard.requests.every((url) => /^http:\/\/127\.0\.0\.1:\d+\/(\?lang=en)?(assets\/[\w.-]+|sw\.js|index\.html)?$/.test(url)), heard.requests.join())
    const take = await words(page)
    for (const name of [take.image.make, take.text.copy, take.calendar.copy, take.link.copy, take.diary.keep]) {
      await element.getByRole('button', { name, exact: true }).click()
    }
    assert.equal(heard.requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:')).length, before)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })

  test(`the calendar file is the one that the core gives everywhere, ${locale}`, async () => {
    const { page, visitor } = await site.open({ locale })
    const element = await mount(page, planProfile('loan-called-in'))
    const link = element.locator('a[download]')
    await link.waitFor()
    assert.match(await link.getAttribute('href'), /^blob:/)
    assert.match(await link.getAttribute('download'), /\.ics$/)
    // The sealed page may fetch nothing, not even this, so the file is read as a phone gets it.
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    assert.equal(readFileSync(await download.path(), 'utf8'), planCalendar('loan-called-in', locale))
    await visitor.close()
  })

  test(`the picture is a PNG at twice its size, below a megabyte, with a text for those who cannot see it, ${locale}`, async () => {
    const { page, visitor } = await site.open({ locale, colorScheme: 'dark' })
    const element = await mount(page, planProfile('six-causes'))
    const take = await words(page)
    await element.getByRole('button', { name: take.image.make }).click()
    const image = element.locator('img')
    const { src, alt, width } = await image.evaluate((img) => ({ src: img.src, alt: img.alt, width: img.width }))
    const bytes = Buffer.from(src.slice(src.indexOf(',') + 1), 'base64')
    const size = pngSize(bytes)
    assert.equal(size.width, 780)
    assert.ok(size.height > 1000 && size.height < 6000, String(size.height))
    assert.ok(bytes.length < 1e6, String(bytes.length))
    assert.ok(width <= 390)
    assert.ok(alt.length > 20)
    // Light whatever the page is: the last rows are paper.
    const corner = await image.evaluate(async (img) => {
      const canvas = document.createElement('canvas')
      canvas.width = img.naturalWidth
      canvas.height = img.naturalHeight
      const context = canvas.getContext('2d')
      context.drawImage(img, 0, 0)
      return Array.from(context.getImageData(2, canvas.height - 2, 1, 1).data)
    })
    assert.deepEqual(corner, [255, 255, 255, 255])
    await visitor.close()
  })

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing wrong, and nothing to press is small, ${locale}, ${colorScheme}`, async () => {
      const { page, visitor } = await site.open({ locale, colorScheme, bypassCSP: true, init: clipboard('missing') })
      const element = await mount(page, planProfile('six-causes'))
      const take = await words(page)
      for (const name of [take.image.make, take.text.copy, take.diary.keep, take.diary.eraseAll]) await element.getByRole('button', { name, exact: true }).click()
      await page.addScriptTag({ path: axe })
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      // The page's own h1 belongs to the result, which is not mounted here.
      const found = violations.filter(({ id }) => id !== 'page-has-heading-one').map(({ id, nodes }) => `${id}: ${nodes[0].target.flat()} ${nodes[0].failureSummary}`)
      assert.deepEqual(found, [])
      const small = await page.evaluate(() => {
        const low = []
        const walk = (root) => root.querySelectorAll('*').forEach((node) => {
          if (node.shadowRoot) walk(node.shadowRoot)
          if (!node.matches('button, a[download], label')) return
          const { height } = node.getBoundingClientRect()
          if (height < 43.5) low.push(`${node.textContent.trim()} ${height}`)
        })
        walk(document.querySelector('limit-check-take').shadowRoot)
        return low
      })
      assert.deepEqual(small, [])
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0)
      await visitor.close()
    })
  }
}

test('the whole plan is copied, with every step, every warning and what stays owed', async () => {
  const { page, visitor } = await site.open({ init: clipboard('works') })
  const element = await mount(page, planProfile('paid-somebody-who-promised'), { address: 'https://example.test/check/' })
  const take = await words(page)
  await element.getByRole('button', { name: take.text.copy }).click()
  await element.getByText((await words(page, 'copy')).copied).first().waitFor()
  const { copied, answer } = await page.evaluate(() => ({ copied: window.copied, answer: document.querySelector('limit-check-take').answer }))
  for (const step of answer.plan) assert.ok(copied.includes(step.title) && step.instructions.every((line) => copied.includes(line)), step.title)
  for (const warning of answer.do_not) assert.ok(copied.includes(warning.why))
  for (const text of [answer.alert.title, ...answer.alert.steps, answer.summary.headline, answer.existing_loan.text, answer.disclaimer]) assert.ok(copied.includes(text), text)
  assert.ok(copied.endsWith('https://example.test/check/'))
  await visitor.close()
})

test('where a page may not copy, the text lies selected and the page says what to do', async () => {
  const { page, visitor, heard } = await site.open({ init: clipboard('missing') })
  const element = await mount(page, planProfile('one-cause'))
  const take = await words(page)
  await element.getByRole('button', { name: take.calendar.copy }).click()
  await element.getByText((await words(page, 'copy')).byHand).waitFor()
  const box = element.locator('textarea')
  const { value, from, to } = await box.evaluate((area) => ({ value: area.value, from: area.selectionStart, to: area.selectionEnd }))
  assert.ok(value.startsWith(take.calendar.heading))
  assert.deepEqual([from, to], [0, value.length])
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('a link holds the facts in its fragment, and own words only after a tick', async () => {
  const { page, visitor } = await site.open({ init: clipboard('works') })
  const profile = planProfile('six-causes')
  const element = await mount(page, profile)
  const take = await words(page)
  const copy = async () => {
    await element.getByRole('button', { name: take.link.copy }).click()
    return page.evaluate(() => window.copied)
  }
  assert.ok(await element.getByText(take.link.warn).isVisible())
  const plain = new URL(await copy())
  assert.equal(plain.search, '')
  assert.match(plain.hash, /^#c=1\.[\w-]+$/)
  await element.getByRole('checkbox', { name: take.link.words }).check()
  const full = new URL(await copy())
  assert.ok(full.hash.length > plain.hash.length + 100)
  await visitor.close()
})

test('a page without an address offers no link and no code, and says so', async () => {
  const { page, visitor } = await site.open()
  const element = await mount(page, planProfile('one-cause'), { address: 'file:///sdcard/limitcheck.html' })
  const take = await words(page)
  assert.ok(await element.getByText(take.link.none).isVisible())
  assert.ok(await element.getByText(take.print.qrNoAddress).isVisible())
  assert.equal(await element.getByRole('button', { name: take.link.copy }).count(), 0)
  await visitor.close()
})

test('text is shared only on a press, and only where the browser can', async () => {
  const without = await site.open({ init: () => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }) })
  const bare = await mount(without.page, planProfile('one-cause'))
  const take = await words(without.page)
  assert.equal(await bare.getByRole('button', { name: take.text.share }).count(), 0)
  await without.visitor.close()
  const { page, visitor } = await site.open({ init: () => Object.defineProperty(navigator, 'share', { value: async (given) => { window.shared = given } }) })
  const element = await mount(page, planProfile('one-cause'))
  assert.equal(await page.evaluate(() => window.shared), undefined)
  await element.getByRole('button', { name: take.text.share }).click()
  await element.getByText(take.text.shared).waitFor()
  assert.deepEqual(Object.keys(await page.evaluate(() => window.shared)), ['text'])
  await visitor.close()
})

test('without a canvas the page says what else to do', async () => {
  const { page, visitor, heard } = await site.open({ init: () => { HTMLCanvasElement.prototype.getContext = () => null } })
  const element = await mount(page, planProfile('one-cause'))
  const take = await words(page)
  await element.getByRole('button', { name: take.image.make }).click()
  await element.getByText(take.image.failed).waitFor()
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('without a core the dates can still be copied', async () => {
  const { page, visitor } = await site.open({ init: clipboard('works') })
  const element = await mount(page, planProfile('one-cause'))
  const take = await words(page)
  await page.evaluate(() => {
    document.querySelector('limit-check-take').core = { format: async () => { throw new Error('gone') }, compare: async () => { throw new Error('gone') } }
  })
  await element.getByText(take.calendar.failed).waitFor()
  assert.equal(await element.locator('a[download]').count(), 0)
  await element.getByRole('button', { name: take.calendar.copy }).click()
  assert.ok((await page.evaluate(() => window.copied)).includes(take.calendar.heading))
  await visitor.close()
})

test('what somebody typed is text in the picture, the copy and on paper', async () => {
  const { page, visitor, heard } = await site.open({ init: clipboard('works') })
  const profile = planProfile('six-causes')
  const evil = '<img src=x onerror=window.hit=1>'
  profile.narrative = evil
  profile.restrictions[0].messages = [evil]
  profile.cash.due[0].for = evil
  const element = await mount(page, profile)
  const take = await words(page)
  await element.getByRole('button', { name: take.image.make }).click()
  await element.getByRole('button', { name: take.text.copy }).click()
  assert.equal(await page.evaluate(() => window.hit), undefined)
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})
