import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { PHONE } from './support/browser.mjs'
import { stage } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

/** uncovered says of the label, the box and the button whether a finger on each of their edges meets them, and how low they reach. */
const uncovered = (page) => page.evaluate(() => {
  const { shadowRoot } = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask')
  const meets = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const points = [left + 8, (left + right) / 2, right - 8].flatMap((x) => [top + 3, (top + bottom) / 2, bottom - 3].map((y) => [x, y]))
    return points.filter(([, y]) => y < innerHeight).every(([x, y]) => {
      const met = shadowRoot.elementFromPoint(x, y)
      return met !== null && (element === met || element.contains(met) || met.contains(element))
    })
  }
  const found = ['label', 'textarea', 'button[type=submit]'].map((selector) => shadowRoot.querySelector(selector))
  return { all: found.every(meets), bottom: Math.max(...found.map((element) => element.getBoundingClientRect().bottom)) }
})

for (const locale of ['zh-CN', 'en']) {
  describe(`the first screen, ${locale}`, () => {
    for (const [width, height] of [[360, 800], [360, 640], [320, 568], [412, 732]]) {
      test(`at ${width} × ${height} nothing lies over the first question and its box`, async () => {
        const { page, visitor } = await site.open({ locale, viewport: { width, height } })
        const { all, bottom } = await uncovered(page)
        assert.ok(all)
        if (height >= 800) assert.ok(bottom <= height, `the button ends at ${bottom}`)
        await page.locator('limit-check-ask textarea').focus()
        await page.locator('limit-check-ask textarea').fill('额度没了\n'.repeat(6))
        assert.ok((await uncovered(page)).all)
        await visitor.close()
      })
    }

    test('nor while the core loads, and the button keeps its place when that is done', async () => {
      const visitor = await site.browser.newContext({ ...PHONE, viewport: { width: 360, height: 800 } })
      const page = await visitor.newPage()
      let arrive
      const held = new Promise((resolve) => { arrive = resolve })
      await visitor.route(/limitcheck\.\w+\.wasm$/, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(site.url + (locale === 'en' ? '/?lang=en' : '/'))
      await page.locator('limit-check-app progress').waitFor()
      const loading = await uncovered(page)
      assert.ok(loading.all)
      arrive()
      await page.locator('limit-check-app progress').waitFor({ state: 'detached' })
      assert.deepEqual(await uncovered(page), loading)
      await visitor.close()
    })
  })
}
