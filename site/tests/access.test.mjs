import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { answered, box, idOf, pick, stage, submit, tell, unfold, unfoldAll } from './support/page.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let site
before(async () => { site = await stage() })
after(() => site.close())

// Everything of WCAG 2.2 A and AA and the best practices, contrast too.
const violations = async (page) => {
  await page.addScriptTag({ path: axe })
  const { violations: found } = await page.evaluate(() => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }))
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat()} ${failureSummary}`).join(' | ')}`)
}

const fillIn = async (page) => {
  await tell(page, { narrative: '额度没了', product: 'jiebei', symptoms: ['limit_zero'], message: '身份证已过期\n综合评估未通过' })
  await unfold(page, 'safety')
  await pick(page, '/safety/asked_to_pay', 0)
}

for (const locale of ['zh-CN', 'en']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing wrong with the form and the result, ${locale}, ${colorScheme}`, async () => {
      const { page, visitor } = await site.open({ locale, colorScheme, bypassCSP: true })
      await fillIn(page)
      await unfoldAll(page)
      assert.deepEqual(await violations(page), [])
      await answered(page)
      await unfoldAll(page)
      assert.deepEqual(await violations(page), [])
      await visitor.close()
    })
  }
}

test('axe finds nothing wrong with a form that needs a correction', async () => {
  const { page, visitor } = await site.open({ bypassCSP: true })
  await tell(page, { since: '上个月', symptoms: ['limit_zero'] })
  await submit(page)
  await page.locator('.summary').waitFor()
  assert.deepEqual(await violations(page), [])
  await visitor.close()
})

const focused = (page) => page.evaluate(() => {
  let active = document.activeElement
  while (active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement
  return { id: active.id, name: (active.textContent || '').trim(), tag: active.tagName }
})

const tabTo = async (page, wanted) => {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (wanted(await focused(page))) return
  }
  assert.fail('Tab never got there')
}

test('the whole way can be gone with a keyboard alone', async () => {
  const { page, visitor } = await site.open({ isMobile: false, hasTouch: false })
  await tabTo(page, ({ id }) => id === idOf('/narrative'))
  await page.keyboard.type('额度没了')
  await tabTo(page, ({ id }) => id.startsWith(idOf('/restrictions/0/product')))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, ({ id }) => id === idOf('/restrictions/0/messages'))
  await page.keyboard.type('身份证已过期')
  await tabTo(page, ({ tag, name }) => tag === 'SUMMARY' && name.startsWith('出事前后'))
  await page.keyboard.press('Enter')
  await tabTo(page, ({ id }) => id === `${idOf('/events')}-0`)
  await page.keyboard.press('Space')
  await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name === '看看现在能知道什么')
  await page.keyboard.press('Enter')
  await page.locator('limit-check-result h1').waitFor()
  await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name === '修改或补充')
  await page.keyboard.press('Enter')
  await box(page, '/narrative').waitFor()
  assert.equal((await focused(page)).id, idOf('/narrative'))
  assert.equal(await box(page, '/narrative').inputValue(), '额度没了')
  await visitor.close()
})

for (const width of [320, 360]) {
  for (const locale of ['zh-CN', 'en']) {
    test(`at ${width} px nothing scrolls sideways, ${locale}`, async () => {
      const { page, visitor } = await site.open({ locale, viewport: { width, height: 640 } })
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      await fillIn(page)
      await unfoldAll(page)
      assert.equal(await overflow(), 0, 'the form')
      await answered(page)
      await unfoldAll(page)
      assert.equal(await overflow(), 0, 'the result')
      await visitor.close()
    })
  }
}

test('everything to tap is at least 44 px high', async () => {
  const { page, visitor } = await site.open()
  const small = () => page.evaluate(() => {
    const found = []
    const walk = (root) => root.querySelectorAll('*').forEach((element) => {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (!element.matches('button, summary, label.choice, textarea, input[type=text]')) return
      const { height } = element.getBoundingClientRect()
      if (height > 0 && height < 43.5) found.push(`${element.tagName} ${element.textContent.trim().slice(0, 30)} ${height}`)
    })
    walk(document)
    return found
  })
  await fillIn(page)
  await unfoldAll(page)
  assert.deepEqual(await small(), [])
  await answered(page)
  await unfoldAll(page)
  assert.deepEqual(await small(), [])
  await visitor.close()
})

test('in forced colours and with reduced motion the page works', async () => {
  const { page, visitor, heard } = await site.open({ forcedColors: 'active', reducedMotion: 'reduce' })
  await fillIn(page)
  await answered(page)
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})
