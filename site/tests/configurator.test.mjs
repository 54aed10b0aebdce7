import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PHONE } from './support/browser.mjs'
import { checkIn, isIn, partners } from './support/hosts.mjs'
import { catalogues, dist } from './support/page.mjs'
import { source } from './support/source.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const { attributesOf, HOME, snippetOf } = await source('configurator/snippet.ts')
const { brandOf, DEFAULTS, heightOf, OPTIONS } = await source('configurator/choices.ts')
const { policyOf, TRUSTED_TYPES } = await source('configurator/policy.ts')
const { contrast, faint, onBrand } = await source('configurator/contrast.ts')

const PATHS = { 'zh-CN': 'widget.html', en: 'en/widget.html' }
const ALL = { form: 'tag', theme: 'dark', locale: 'en', product: 'huabei', mode: 'frame', loading: 'eager', minHeight: 600, shareWith: '"A" & <B>', brand: '#1a4f9c' }

let site
before(async () => { site = await partners() })
after(() => site.close())

/** visit opens the page for a fresh visitor. */
const visit = async (locale = 'zh-CN', options = {}) => {
  const visitor = await site.browser.newContext({ ...PHONE, ...options })
  const page = await visitor.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`${site.ours}/${PATHS[locale]}`)
  return { page, visitor, errors }
}

/** choose makes choices as a person does. */
const choose = async (page, choices) => {
  for (const name of Object.keys(OPTIONS)) if (name in choices) await page.locator(`input[name=${name}][value="${choices[name]}"]`).check()
  if ('product' in choices) await page.selectOption('#choice-product', choices.product)
  for (const name of ['minHeight', 'shareWith', 'brand']) if (name in choices) await page.fill(`#choice-${name}`, String(choices[name]))
}

const shownSnippet = (page) => page.locator('#snippet code').textContent()
const check = (page) => page.locator('.preview limit-check')
const toPreview = async (page) => {
  await page.locator('.preview').scrollIntoViewIfNeeded()
  await isIn(page, 'ready', '.preview limit-check')
}
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('the code', () => {
  const base = 'https://check.example/a/'

  test('says nothing that the element does by itself', () => {
    assert.deepEqual(attributesOf(DEFAULTS), [])
    assert.match(snippetOf({ ...DEFAULTS, minHeight: 0 }, base, 'en'), /^<script async src="https:\/\/check\.example\/a\/widget\/v1\.js"><\/script>\n<limit-check>\n {2}<p>.*<\/p>\n<\/limit-check>$/)
  })

  test('says everything that was chosen, with names that cannot break out', () => {
    const code = snippetOf(ALL, base, 'zh-CN')
    assert.ok(code.includes('<limit-check locale="en" theme="dark" product="huabei" mode="frame" loading="eager" share-with="&quot;A&quot; &amp; &lt;B>">'), code)
    for (const line of ['min-height: 600px;', '--limit-check-brand: #1a4f9c;', '--limit-check-on-brand: #ffffff;']) assert.ok(code.includes(line), line)
  })

  test('as a script alone has a data- attribute whatever is chosen: without one the script puts no element in', () => {
    assert.match(snippetOf({ ...DEFAULTS, form: 'script' }, base, 'en'), /<script async src="[^"]+" data-mode="auto"><\/script>\n<noscript>/)
    assert.match(snippetOf({ ...ALL, form: 'script' }, base, 'en'), / data-locale="en" data-theme="dark" /)
  })

  test('speaks the language of the check between its tags, else that of the page', () => {
    assert.match(snippetOf({ ...DEFAULTS, locale: 'en' }, base, 'zh-CN'), /\?lang=en".*en\/causes\/index\.html/)
    assert.match(snippetOf(DEFAULTS, base, 'zh-CN'), /a\/index\.html".*a\/causes\/index\.html/)
  })

  test('takes heights and colours as they are typed', () => {
    assert.deepEqual(['480', '12.6', '', '-3', 'x', '99999'].map(heightOf), [480, 13, 0, 0, 0, 2000])
    assert.deepEqual(['#1A4F9C', '1a4f9c', ' #abc ', '', 'red', '#12345'].map(brandOf), ['#1a4f9c', '#1a4f9c', '#aabbcc', '', undefined, undefined])
  })
})

describe('colours', () => {
  test('are weighed as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21)
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
    assert.equal(onBrand('#1a4f9c'), '#ffffff')
    assert.equal(onBrand('#ffd400'), '#062219')
  })

  test('are too faint where words on them, or links in them, fall below 4.5', () => {
    const places = (...all) => faint(...all).map(({ where }) => where)
    assert.deepEqual(places('#1a4f9c', 'light'), [])
    assert.deepEqual(places('#1a4f9c', 'auto'), ['dark'])
    assert.deepEqual(places('#ffd400', 'light'), ['light'])
    assert.deepEqual(places('#ffd400', 'dark'), [])
    assert.deepEqual(places('#777777', 'light'), ['button', 'light'])
  })
})

for (const locale of ['zh-CN', 'en']) {
  test(`the code on the page is the function’s, at this site’s own address, ${locale}`, async () => {
    const { page, visitor, errors } = await visit(locale)
    const base = `${site.ours}/`
    assert.equal(await shownSnippet(page), snippetOf(DEFAULTS, base, locale))
    for (const choices of [ALL, { ...ALL, form: 'script' }, { ...DEFAULTS, minHeight: 0, brand: '' }]) {
      await choose(page, choices)
      assert.equal(await shownSnippet(page), snippetOf(choices, base, locale))
    }
    assert.ok(!(await page.locator('main').innerText()).includes('limitcheck.example'))
    assert.deepEqual(errors, [])
    await visitor.close()
  })

  test(`the policies on the page are those that are served below, ${locale}`, async () => {
    const { page, visitor } = await visit(locale)
    for (const mode of OPTIONS.mode) assert.equal(await page.locator(`#csp-${mode}`).innerText(), policyOf(mode, site.ours))
    assert.ok((await page.locator('#csp').innerText()).includes(TRUSTED_TYPES))
    await visitor.close()
  })

  test(`without JavaScript the documentation stands, with the code by default, ${locale}`, async () => {
    const { page, visitor, errors } = await visit(locale, { javaScriptEnabled: false })
    assert.equal(await shownSnippet(page), snippetOf(DEFAULTS, HOME, locale))
    assert.ok((await page.locator('noscript').first().innerText()).includes('limitcheck.example'))
    for (const hidden of ['.choices', '.preview', '.heard']) assert.ok(!(await page.locator(hidden).isVisible()), hidden)
    for (const id of ['how', 'csp', 'hear', 'prefill', 'share', 'look', 'privacy', 'line', 'without', 'pinned']) assert.ok(await page.locator(`#${id} h2`).isVisible(), id)
    assert.deepEqual(errors, [])
    await visitor.close()
  })

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing wrong, ${locale}, ${colorScheme}`, async () => {
      const { page, visitor } = await visit(locale, { colorScheme, bypassCSP: true })
      await choose(page, { brand: '#ffd400', shareWith: 'A' })
      await toPreview(page)
      await choose(page, { brand: '#xyz' })
      await page.addScriptTag({ path: axe })
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat()} ${failureSummary}`).join(' | ')}`), [])
      await visitor.close()
    })
  }

  test(`at 320 px, and with text twice as large, nothing scrolls sideways, ${locale}`, async () => {
    const { page, visitor } = await visit(locale, { viewport: { width: 320, height: 640 } })
    await choose(page, ALL)
    assert.equal(await overflow(page), 0)
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    assert.equal(await overflow(page), 0)
    await visitor.close()
  })
}

test('the preview follows the choices, by the attributes and styles of the code', async () => {
  const { page, visitor, errors } = await visit()
  await toPreview(page)
  const seen = () => check(page).evaluate((element) => ({
    attributes: Object.fromEntries(['locale', 'theme', 'product', 'mode', 'loading', 'share-with'].map((name) => [name, element.getAttribute(name)])),
    height: element.style.minHeight, brand: element.style.getPropertyValue('--limit-check-brand'),
  }))
  await choose(page, { locale: 'en', theme: 'dark', shareWith: 'A', minHeight: 700, brand: '#ffd400' })
  assert.deepEqual(await seen(), { attributes: { locale: 'en', theme: 'dark', product: null, mode: null, loading: null, 'share-with': 'A' }, height: '700px', brand: '#ffd400' })
  const start = check(page).locator('button.primary').first()
  await page.waitForFunction(() => /restore a limit for money/.test(document.querySelector('.preview limit-check').shadowRoot.querySelector('.free').textContent))
  assert.equal(await start.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(255, 212, 0)')
  assert.equal(await start.evaluate((button) => getComputedStyle(button).color), 'rgb(6, 34, 25)')
  await choose(page, { theme: 'auto', brand: '' })
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.preview limit-check').shadowRoot.querySelector('.frame')).backgroundColor === 'rgb(237, 242, 238)')
  await choose(page, { mode: 'frame' })
  await toPreview(page)
  assert.equal(await page.locator('.preview iframe').count(), 1)
  await choose(page, { mode: 'element', product: 'jiebei' })
  await toPreview(page)
  assert.equal(await page.locator('.preview iframe').count(), 0)
  assert.deepEqual(errors, [])
  await visitor.close()
})

test('what the page heard is written down, and holds no answer', async () => {
  const { page, visitor } = await visit()
  await toPreview(page)
  await check(page).locator('textarea').fill('借呗额度没了，身份证过期了')
  await page.evaluate(() => document.querySelector('.preview limit-check').assess())
  await page.locator('.heard li', { hasText: 'limit-check-result' }).waitFor()
  assert.match(await page.locator('.heard').innerText(), /^limit-check-ready\n(limit-check-answer( × \d+)?\n)*limit-check-result$/)
  await visitor.close()
})

test('a colour that is none, or too faint, is said so once, and stays out of the code', async () => {
  const { page, visitor } = await visit()
  const said = () => page.locator('#trouble').innerText()
  assert.equal(await said(), '')
  await choose(page, { brand: 'red' })
  assert.match(await said(), /这不是颜色/)
  assert.equal(await page.getAttribute('#choice-brand', 'aria-invalid'), 'true')
  assert.ok(!(await shownSnippet(page)).includes('brand'))
  await choose(page, { brand: '#ffd400', theme: 'light' })
  assert.match(await said(), /浅色底上的链接看不清：对比度只有 1\.4/)
  await choose(page, { brand: '#1a4f9c' })
  assert.equal(await said(), '')
  await page.locator('.picker').fill('#334455')
  assert.equal(await page.inputValue('#choice-brand'), '#334455')
  assert.ok((await shownSnippet(page)).includes('--limit-check-brand: #334455;'))
  await visitor.close()
})

test('the button copies the code, says so, and takes that back with the next change', async () => {
  const { page, visitor } = await visit('zh-CN', { permissions: ['clipboard-read', 'clipboard-write'] })
  const copy = page.locator('limit-check-copy')
  await copy.locator('button').click()
  await copy.locator('.said', { hasText: '复制好了' }).waitFor()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await shownSnippet(page))
  await choose(page, { theme: 'dark' })
  assert.equal(await copy.locator('.said').innerText(), '')
  await visitor.close()
})

const PASTED = [
  ['by default', {}, 'element'],
  ['with everything chosen', ALL, 'frame'],
  ['as a script alone', { form: 'script', loading: 'eager', brand: '#1a4f9c' }, 'element'],
  ['as a script alone in a frame', { form: 'script', mode: 'frame', loading: 'eager' }, 'frame'],
]
for (const [name, choices, mode] of PASTED) {
  test(`the copied code works on a page of another origin, ${name}`, async () => {
    const { page: ours, visitor: partner } = await visit()
    await choose(ours, choices)
    const body = await shownSnippet(ours)
    await partner.close()
    const { page, visitor, heard } = await site.open({ body })
    await isIn(page, 'ready')
    const inside = await checkIn(page, mode)
    assert.ok(await inside.locator('textarea').first().isVisible())
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('round corners are as the partner has them', async () => {
  const { page, visitor } = await site.open({ body: `<style>limit-check { --limit-check-radius: 3px }</style>${snippetOf({ ...DEFAULTS, loading: 'eager' }, `${site.ours}/`, 'zh-CN')}` })
  await isIn(page, 'ready')
  for (const box of ['textarea', 'button.primary']) assert.equal(await page.locator(`limit-check ${box}`).first().evaluate((element) => getComputedStyle(element).borderTopLeftRadius), '3px', box)
  await visitor.close()
})

for (const mode of ['auto', 'element', 'frame']) {
  test(`the policy for ${mode} is enough for the code, where everything else is forbidden`, async () => {
    const body = snippetOf({ ...DEFAULTS, mode, loading: 'eager', minHeight: 0 }, `${site.ours}/`, 'zh-CN')
    const types = mode === 'frame' ? '' : `; ${TRUSTED_TYPES}; require-trusted-types-for 'script'`
    const { page, visitor, heard } = await site.open({ body, headers: { 'content-security-policy': `default-src 'none'; ${policyOf(mode, site.ours)}${types}` } })
    await isIn(page, 'ready')
    const inside = await checkIn(page, mode === 'frame' ? 'frame' : 'element')
    assert.ok(await inside.locator('textarea').first().isVisible())
    assert.deepEqual(heard.errors.filter((error) => !/favicon/.test(error)), [])
    await visitor.close()
  })
}

test('the page’s own policy has no unsafe word but the one for WebAssembly, and nobody may frame it', () => {
  const headers = JSON.parse(readFileSync(join(dist, 'headers.json'), 'utf8'))
  for (const path of Object.values(PATHS)) {
    const policy = headers[`/${path}`]['content-security-policy']
    assert.doesNotMatch(policy.replace("'wasm-unsafe-eval'", ''), /unsafe|\*|https?:/)
    for (const directive of ["worker-src 'self' blob:", "frame-src 'self'", "frame-ancestors 'none'", "default-src 'none'"]) assert.ok(policy.includes(directive), directive)
  }
})

test('every page leads there, in its language', () => {
  const at = (path) => readFileSync(join(dist, path), 'utf8').match(/<footer([\s\S]*)<\/footer>/)[1]
  assert.ok(at('index.html').includes('href="widget.html" hreflang="zh-CN"'))
  assert.ok(at('index.html').includes('href="en/widget.html" hreflang="en"'))
  assert.ok(at('rights.html').includes('href="widget.html"'))
  assert.ok(at('en/causes/index.html').includes('href="../widget.html"'))
})

test('the words are whole: all products, all that a host may colour or hear, both languages alike', async () => {
  const [{ partners: words }, { LOOK }, { PARTS }, api] = await Promise.all(['words/partners.ts', 'widget/look.ts', 'styles/parts.ts', 'widget/api.ts'].map(source))
  const shape = (value) => (typeof value === 'string' ? (value.match(/\{\w+\}|`[^`]+`/g) || []).sort().join() : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])))
  assert.deepEqual(shape(words.en), shape(words['zh-CN']))
  assert.doesNotMatch(JSON.stringify(words), /一定能|保证恢复|立即提额|包通过|guarantee|will be restored|hurry/)
  const page = readFileSync(join(dist, PATHS['zh-CN']), 'utf8')
  for (const { id } of catalogues['zh-CN'].products) assert.ok(page.includes(`<option value="${id}">`), id)
  assert.deepEqual(words['zh-CN'].guide.look.terms.map(([name]) => name), Object.keys(LOOK))
  for (const part of PARTS.split(', ')) assert.ok(words['zh-CN'].guide.parts.text[0].includes(`\`${part}\``), part)
  for (const name of api.ATTRIBUTES) assert.ok(page.includes(name), name)
})
