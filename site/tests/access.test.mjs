import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { answered, box, focused, idOf, onward, pathOf, settled, stage, tell, unfoldAll, visit } from './support/page.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let site
before(async () => { site = await stage() })
after(() => site.close())

/** Each kind of screen, with something on it. */
const story = (locale) => (locale === 'en' ? 'I repaid my 网商贷 yesterday, and today the limit is 0.' : '昨天把网商贷还清了，今天一看额度变成0了')
const screens = async (page, locale, look) => {
  await look('the first screen')
  await tell(page, { narrative: story(locale), product: 'wangshangdai', message: '身份证已过期\n综合评估未通过' })
  await look('a question of several flags')
  for (const path of [
    'product', 'ask/restrictions/0/messages', 'understood', 'ask/restrictions/0/symptoms', 'change/restrictions/0/since', 'change/information/id_expired',
    'change/information/license_status', 'change/credit/hard_inquiries_3m', 'change/shoe_size',
  ]) {
    await page.evaluate((to) => { location.hash = to }, path)
    await settled(page)
    await look(path)
  }
  await visit(page, 'change/events')
  await page.locator('limit-check-ask label.choice').first().click()
  await look('events')
  await visit(page, 'topic/figures/0')
  await look('months')
  for (const list of ['/cash/due', '/offers']) {
    await visit(page, `change${list}`)
    await page.locator('limit-check-ask .screen > button.quiet').last().click()
    await page.locator('.row-card input').first().fill('x')
    await look(list)
    await page.locator('.row-card button').last().click()
  }
  await visit(page, 'change/credit/hard_inquiries_3m')
  await box(page, '/credit/hard_inquiries_3m').fill('好几次')
  await onward(page)
  await look('a correction')
  await box(page, '/credit/hard_inquiries_3m').fill('3')
  await visit(page, 'review')
  await look('the review')
  await visit(page, 'more')
  await look('more')
  await page.evaluate(() => document.querySelector('limit-check-app').offerLink({ narrative: 'x' }))
  await visit(page, '')
  await look('a link on offer')
}

// Everything of WCAG 2.2 A and AA and the best practices, contrast too.
const violations = async (page) => {
  const { violations: found } = await page.evaluate(() => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }))
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat()} ${failureSummary}`).join(' | ')}`)
}

for (const locale of ['zh-CN', 'en']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing wrong with any screen, ${locale}, ${colorScheme}`, async () => {
      const { page, visitor } = await site.open({ locale, colorScheme, bypassCSP: true })
      await page.addScriptTag({ path: axe })
      const found = []
      await screens(page, locale, async (name) => found.push(...(await violations(page)).map((text) => `${name}: ${text}`)))
      assert.deepEqual(found, [])
      await visitor.close()
    })
  }
}

test('axe finds nothing wrong with the result', async () => {
  const { page, visitor } = await site.open({ bypassCSP: true })
  await page.addScriptTag({ path: axe })
  await tell(page, { narrative: story('zh-CN'), product: 'wangshangdai' })
  await answered(page)
  await unfoldAll(page)
  assert.deepEqual(await violations(page), [])
  await visitor.close()
})

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [name, viewport] of [['320 px', { width: 320, height: 640 }], ['360 px', { width: 360, height: 640 }], ['400 % zoom', { width: 320, height: 256 }]]) {
  for (const locale of ['zh-CN', 'en']) {
    test(`at ${name} nothing scrolls sideways on any screen, ${locale}`, async () => {
      const { page, visitor } = await site.open({ locale, viewport })
      const wide = []
      await screens(page, locale, async (screen) => await overflow(page) > 0 && wide.push(screen))
      await answered(page)
      await unfoldAll(page)
      if (await overflow(page) > 0) wide.push('the result')
      assert.deepEqual(wide, [])
      await visitor.close()
    })
  }
}

test('at 400 % zoom the bar does not stay in the way, and what has the focus is in sight', async () => {
  const { page, visitor } = await site.open({ viewport: { width: 320, height: 256 } })
  await tell(page, { product: 'jiebei' })
  assert.equal(await page.locator('limit-check-ask .bar').evaluate((bar) => getComputedStyle(bar).position), 'static')
  const { top, bottom } = await page.locator('limit-check-ask .question').evaluate((element) => element.getBoundingClientRect().toJSON())
  assert.ok(top >= 0 && top < 256 && bottom > 0, `${top}`)
  await visitor.close()
})

test('everything to tap is at least 44 px high', async () => {
  const { page, visitor } = await site.open()
  const small = () => page.evaluate(() => {
    const found = []
    const walk = (root) => root.querySelectorAll('*').forEach((element) => {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (!element.matches('button, summary, label.choice, textarea, input[type=text], .summary a')) return
      const { height } = element.getBoundingClientRect()
      if (height > 0 && height < 43.5) found.push(`${element.tagName} ${element.textContent.trim().slice(0, 30)} ${height}`)
    })
    walk(document)
    return found
  })
  const found = []
  await screens(page, 'zh-CN', async (name) => found.push(...(await small()).map((text) => `${name}: ${text}`)))
  assert.deepEqual(found, [])
  await visitor.close()
})

describe('with a keyboard alone', () => {
  const tabTo = async (page, wanted) => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      if (wanted(await focused(page))) return
    }
    assert.fail('Tab never got there')
  }
  const isContinue = ({ tag, type }) => tag === 'BUTTON' && type === 'submit'
  const continueTo = async (page, path) => {
    await tabTo(page, isContinue)
    await page.keyboard.press('Enter')
    await settled(page, path)
  }

  test('a merchant gets from the story to the result, strikes a sentence, changes an answer and comes back', async () => {
    const { page, visitor, heard } = await site.open({ isMobile: false, hasTouch: false })
    await tabTo(page, ({ id }) => id === idOf('/narrative'))
    await page.keyboard.type('昨天把网商贷还清了。换了新手机。')
    await continueTo(page, 'product')
    await tabTo(page, ({ id }) => id === `${idOf('/restrictions')}-0`)
    await page.keyboard.press('Space')
    await continueTo(page, 'ask/restrictions/0/messages')
    await tabTo(page, ({ id }) => id === idOf('/restrictions/0/messages'))
    await page.keyboard.type('综合评估未通过')
    await continueTo(page, 'understood')
    await tabTo(page, ({ name }) => name.startsWith('读错了'))
    await page.keyboard.press('Enter')
    await page.locator('.sentence.struck').waitFor()
    await tabTo(page, isContinue)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('limit-check-app').path.startsWith('ask/'))
    await tabTo(page, ({ name, tag }) => tag === 'BUTTON' && name === '先看结果')
    await page.keyboard.press('Enter')
    await page.locator('limit-check-result h1').waitFor()
    assert.equal((await focused(page)).tag, 'H1')
    await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name === '修改或补充')
    await page.keyboard.press('Enter')
    await settled(page, 'review')
    await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name.startsWith('修改 '))
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('limit-check-app').path.startsWith('change/'))
    await continueTo(page, 'review')
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })

  test('the first stop leads past the head of the page', async () => {
    const { page, visitor } = await site.open({ isMobile: false, hasTouch: false })
    await page.keyboard.press('Tab')
    assert.equal((await focused(page)).name, '跳到问题')
    await visitor.close()
  })
})

test('in forced colours and with reduced motion every screen works', async () => {
  const { page, visitor, heard } = await site.open({ forcedColors: 'active', reducedMotion: 'reduce' })
  const moving = []
  await screens(page, 'zh-CN', async (name) => {
    const running = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
    if (running) moving.push(name)
  })
  assert.deepEqual(moving, [])
  await answered(page)
  assert.equal(await pathOf(page), 'result')
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})
