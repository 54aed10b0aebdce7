import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { launch, listen, PHONE } from './support/browser.mjs'
import { dist } from './support/page.mjs'
import { serveFolder } from './support/static.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

// One of each kind: an index, a long and a short cause, prompts, rights, a list of sources.
const SAMPLE = ['causes/index.html', 'causes/overdue-with-lender.html', 'causes/lender-tightening.html', 'messages.html', 'rights.html', 'sources.html']
const BOTH = SAMPLE.flatMap((path) => [path, `en/${path}`])

let browser
let host
before(async () => { [browser, host] = await Promise.all([launch(), serveFolder(dist, { under: '/a/b/', policy: true })]) })
after(async () => { await browser.close(); await host.close() })

const open = async (path, options = {}) => {
  const visitor = await browser.newContext({ ...PHONE, ...options })
  const page = await visitor.newPage()
  const heard = listen(page)
  await page.goto(host.url + path)
  return { page, visitor, heard }
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing wrong with a page of each kind in both languages, ${colorScheme}`, async () => {
    for (const path of BOTH) {
      const { page, visitor } = await open(path, { colorScheme, bypassCSP: true })
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
      await page.addScriptTag({ path: axe })
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      assert.deepEqual(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`), [])
      await visitor.close()
    }
  })
}

test('at 320 px, with large text, and at 400 % nothing scrolls sideways', async () => {
  for (const path of [...BOTH, 'problems.html', '404.html', 'said.html', 'en/scams.html', 'en/glossary.html']) {
    const { page, visitor } = await open(path, { viewport: { width: 320, height: 640 } })
    assert.equal(await overflow(page), 0, `${path} at 320 px, as a desk is at 400 %`)
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    assert.equal(await overflow(page), 0, `${path} with text twice as large`)
    await visitor.close()
  }
})

test('without JavaScript a page reads whole, from a folder of any host, with its styles', async () => {
  for (const path of BOTH) {
    const { page, visitor, heard } = await open(path, { javaScriptEnabled: false })
    assert.ok(await page.locator('h1').isVisible())
    assert.ok(await page.locator('.start a').isVisible())
    assert.deepEqual(heard.errors, [], path)
    assert.deepEqual(heard.requests.filter((url) => !url.startsWith(host.url)), [])
    assert.equal(heard.requests.length, 2, 'a document and a stylesheet')
    await visitor.close()
  }
})

test('from a disk a reader gets from a cause to its other language, to a neighbour and to the check', async () => {
  const visitor = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
  const page = await visitor.newPage()
  await page.goto(String(pathToFileURL(join(dist, 'causes/identity-expired.html'))))
  await page.click('.language')
  assert.match(page.url(), /en\/causes\/identity-expired\.html$/)
  await page.click('.onward [rel=next]')
  assert.match(page.url(), /en\/causes\/[a-z-]+\.html$/)
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('.masthead')).backgroundColor), 'rgba(0, 0, 0, 0)')
  await page.click('.start a')
  assert.match(page.url(), /\/index\.html\?lang=en$/)
  await visitor.close()
})

test('headings never skip a level', async () => {
  for (const path of [...BOTH, 'problems.html', '404.html', 'glossary.html']) {
    const { page, visitor } = await open(path)
    const levels = await page.evaluate(() => [...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.tagName[1])))
    assert.equal(levels[0], 1, path)
    assert.equal(levels.filter((level) => level === 1).length, 1, path)
    levels.forEach((level, index) => assert.ok(index === 0 || level <= levels[index - 1] + 1, `${path}: ${levels}`))
    await visitor.close()
  }
})

test('the first Tab leads past the head to the text', async () => {
  const { page, visitor } = await open('causes/system-fault.html', { isMobile: false, hasTouch: false })
  await page.keyboard.press('Tab')
  assert.ok(await page.locator('.skip').isVisible())
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main')
  await visitor.close()
})

test('in forced colours and on paper the pages keep their words', async () => {
  const { page, visitor } = await open('causes/fund-misuse.html', { forcedColors: 'active' })
  assert.ok(await page.locator('.outside').isVisible())
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  for (const part of ['h1', '.outside', '#steps h3', '#sources']) assert.ok(await page.locator(part).first().isVisible(), part)
  for (const part of ['.start', '.contents', '.language', '.onward']) assert.ok(!(await page.locator(part).isVisible()), part)
  await visitor.close()
})
