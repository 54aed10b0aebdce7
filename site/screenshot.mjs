// Takes pictures of the built page: `node screenshot.mjs` renews those of the README, `node screenshot.mjs FOLDER` takes every screen for looking at.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, PHONE, ready } from './tests/support/browser.mjs'
import { serveFolder } from './tests/support/static.mjs'

const room = dirname(fileURLToPath(import.meta.url))
const folder = process.argv[2]
const DESK = { viewport: { width: 1280, height: 900 } }
const profileOf = (name) => JSON.parse(readFileSync(join(room, '../testdata/plans/profiles', `${name}.json`), 'utf8'))

const server = await serveFolder(join(room, 'dist'), { policy: true })
const browser = await launch()

/** shoot opens the page with a story filled in, at a path, and takes a picture of it. */
const shoot = async (file, { story, path = '', device = PHONE, scheme = 'light', locale = 'zh-CN', full = true, unfold = false, before }) => {
  const context = await browser.newContext({ ...device, colorScheme: scheme })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00+08:00'))
  if (story) {
    const { as_of, ...profile } = profileOf(story)
    await page.addInitScript((now) => localStorage.setItem('limit-check-draft-2', JSON.stringify({ now: { profile: now, typed: {} }, on: '2026-11-20' })), profile)
  }
  await page.goto(`${server.url}${locale === 'en' ? '?lang=en' : ''}${path ? `#${path}` : ''}`)
  await ready(page)
  if (path === 'result') await page.locator('limit-check-result h1').waitFor()
  if (before) await before(page)
  if (unfold) await page.evaluate(() => {
    const walk = (root) => root.querySelectorAll('*').forEach((element) => {
      if (element.tagName === 'DETAILS') element.open = true
      if (element.shadowRoot) walk(element.shadowRoot)
    })
    walk(document)
  })
  await page.waitForTimeout(300)
  await page.screenshot({ path: file, fullPage: full })
  await context.close()
}

const STORIES = ['one-cause', 'six-causes', 'nothing-known', 'paid-somebody-who-promised', 'two-products-two-reasons']
const PATHS = ['product', 'ask/restrictions/0/messages', 'understood', 'next', 'review', 'more', 'topic/happened/0', 'topic/figures/0', 'topic/cash/2', 'topic/offers/0', 'change/credit/hard_inquiries_3m', 'result']

const everything = async () => {
  mkdirSync(folder, { recursive: true })
  for (const [device, width] of [[PHONE, 360], [DESK, 1280]]) {
    for (const scheme of ['light', 'dark']) {
      for (const locale of ['zh-CN', 'en']) {
        await shoot(join(folder, `start-${width}-${scheme}-${locale}.png`), { device, scheme, locale })
        for (const path of PATHS) await shoot(join(folder, `${path.replace(/\W+/g, '-')}-${width}-${scheme}-${locale}.png`), { story: 'six-causes', path, device, scheme, locale })
        for (const story of STORIES) await shoot(join(folder, `result-${story}-${width}-${scheme}-${locale}.png`), { story, path: 'result', device, scheme, locale })
      }
    }
  }
}

const forReadme = async () => {
  const at = (name) => join(room, 'screenshots', `${name}.png`)
  mkdirSync(join(room, 'screenshots'), { recursive: true })
  const tall = { ...PHONE, viewport: { width: 360, height: 800 } }
  await shoot(at('understood-360'), { story: 'one-cause', path: 'understood', device: tall, full: false })
  await shoot(at('result-360'), { story: 'one-cause', path: 'result', device: tall, full: false })
  await shoot(at('plan-360'), { story: 'one-cause', path: 'result', device: tall, full: false, before: (page) => page.locator('limit-check-result #plan').scrollIntoViewIfNeeded() })
}

try {
  await (folder ? everything() : forReadme())
} finally {
  await browser.close()
  await server.close()
}
