import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { stage, unfoldAll } from './support/page.mjs'
import { planProfiles, show } from './support/result.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rich = ['six-causes', 'paid-somebody-who-promised']

let site
before(async () => { site = await stage() })
after(() => site.close())

/** everything unfolds all there is, with a what-if asked and a letter that could not be copied. */
const everything = async (page, profile) => {
  await show(page, profile)
  const select = page.locator('limit-check-what-if select')
  if (await select.count()) {
    await select.selectOption({ index: 1 })
    await page.locator('limit-check-what-if .keep').waitFor()
  }
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    document.execCommand = () => false
  })
  await page.locator('limit-check-result limit-check-copy button').first().click()
  await unfoldAll(page)
}

for (const locale of ['zh-CN', 'en']) {
  for (const colorScheme of ['light', 'dark']) {
    for (const name of rich) {
      test(`axe finds nothing wrong with ${name}, all unfolded, ${locale}, ${colorScheme}`, async () => {
        const { page, visitor } = await site.open({ locale, colorScheme, bypassCSP: true })
        await everything(page, planProfiles[name])
        await page.addScriptTag({ path: axe })
        const { violations } = await page.evaluate(() => window.axe.run(document.querySelector('main'), {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }))
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat()} ${failureSummary}`).join(' | ')}`), [])
        await visitor.close()
      })
    }
  }
}

for (const locale of ['zh-CN', 'en']) {
  test(`at 320 px nothing scrolls sideways, ${locale}`, async () => {
    const { page, visitor } = await site.open({ locale, viewport: { width: 320, height: 640 } })
    for (const [name, profile] of Object.entries(planProfiles)) {
      await everything(page, profile)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, name)
    }
    await visitor.close()
  })
}

test('everything to tap is at least 44 px high', async () => {
  const { page, visitor } = await site.open()
  await everything(page, planProfiles['six-causes'])
  const small = await page.evaluate(() => {
    const found = []
    const walk = (root) => root.querySelectorAll('*').forEach((element) => {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (!element.matches('button, summary, select, a, label, textarea')) return
      const { height } = element.getBoundingClientRect()
      if (height > 0 && height < 43.5) found.push(`${element.tagName} ${element.textContent.trim().slice(0, 30)} ${height}`)
    })
    walk(document.querySelector('limit-check-result').shadowRoot)
    return found
  })
  assert.deepEqual(small, [])
  await visitor.close()
})

test('the list of contents stands beside the result where there is room, and in its way where there is none', async () => {
  const { page, visitor } = await site.open({ viewport: { width: 1280, height: 900 }, isMobile: false })
  await show(page, planProfiles['six-causes'])
  const beside = () => page.evaluate(() => {
    const root = document.querySelector('limit-check-result').shadowRoot
    const nav = root.querySelector('.contents').getBoundingClientRect()
    return nav.left >= root.querySelector('.verdict').getBoundingClientRect().right && nav.right <= window.innerWidth
  })
  assert.ok(await beside())
  await page.setViewportSize({ width: 800, height: 900 })
  await page.waitForFunction(() => !document.querySelector('limit-check-result').shadowRoot.querySelector('.roomy'))
  assert.ok(!(await beside()))
  await visitor.close()
})

test('in forced colours every picture is drawn', async () => {
  const { page, visitor, heard } = await site.open({ forcedColors: 'active', reducedMotion: 'reduce' })
  await show(page, planProfiles['six-causes'])
  const fills = await page.evaluate(() => Array.from(document.querySelector('limit-check-result').shadowRoot.querySelectorAll('.drawing rect.supports, .drawing rect.sales'))
    .map((shape) => getComputedStyle(shape).fill === getComputedStyle(document.body).backgroundColor))
  assert.ok(fills.length > 5 && fills.every((same) => !same))
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})
