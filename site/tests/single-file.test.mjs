import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, test } from 'node:test'
import { sevenBits } from '../seven-bits.mjs'
import { buildSingleFile } from '../single-file.mjs'
import { launch, listen, PHONE, ready } from './support/browser.mjs'
import { answered, catalogues, tell } from './support/page.mjs'
import { source } from './support/source.mjs'

let browser, folder, html, address
before(async () => {
  html = readFileSync(await buildSingleFile(), 'utf8')
  // A name as a chat gives it, in a folder with nothing else.
  folder = mkdtempSync(join(tmpdir(), 'limitcheck-single-'))
  writeFileSync(join(folder, '额度体检 (1).html'), html)
  address = pathToFileURL(join(folder, '额度体检 (1).html')).href
  browser = await launch()
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** open gives the file, opened without a network. */
const open = async ({ init, path = address, waits = true, ...context } = {}) => {
  const visitor = await browser.newContext({ ...PHONE, offline: true, ...context })
  const page = await visitor.newPage()
  const heard = listen(page)
  if (init) await page.addInitScript(init)
  await page.goto(path)
  if (waits) await ready(page)
  return { page, visitor, heard }
}

const answers = async (page) => {
  await tell(page, { narrative: '我叫张三', product: 'jiebei', message: '身份证已过期' })
  return (await answered(page)).locator('h1').innerText()
}

test('the file opens from a folder and answers in both languages, and asks for nothing but itself', async () => {
  const { page, visitor, heard } = await open()
  const chinese = await answers(page)
  await page.locator('.language').click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await page.locator('limit-check-result h1', { hasText: /^[^\u4e00-\u9fff]+$/ }).waitFor()
  assert.match(chinese, /[\u4e00-\u9fff]/)
  assert.deepEqual(heard.requests.filter((url) => url !== address && !/^(blob|data):/.test(url)), [])
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('with ?lang=en it opens in English', async () => {
  const { page, visitor } = await open({ path: `${address}?lang=en` })
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
  await visitor.close()
})

test('its policy lets nothing out and nothing else in', async () => {
  const [policy] = html.match(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/)
  assert.ok(html.indexOf('http-equiv') < html.search(/<(style|script|link)/), 'before all that it holds for')
  assert.match(policy, /^default-src 'none'; /)
  assert.doesNotMatch(policy, /'unsafe-|'self'|\*|https?:|connect-src/)
  const { page, visitor } = await open()
  for (const way of [
    () => fetch('https://example.com/?x'),
    () => fetch('data:,x'),
    () => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'https://example.com/x.png' })),
    () => new Promise((resolve, reject) => Object.assign(new WebSocket('wss://example.com'), { onopen: resolve, onerror: reject })),
  ]) {
    assert.equal(await page.evaluate(way).then(() => 'got out', () => 'refused'), 'refused', String(way))
  }
  assert.equal(await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.hit = 1' }))
    return window.hit
  }), undefined, 'a script that was not there when the file was made')
  await visitor.close()
})

test('bytes come through a page as they are', async () => {
  const { readSevenBits } = await source('offline/single/seven-bits.ts')
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * index * 7 + length) & (length % 3 ? 255 : 1))
    const text = sevenBits(bytes)
    assert.doesNotMatch(text, /[\0\r<]/)
    assert.deepEqual(readSevenBits(text, length), bytes)
  }
})

test('nothing in it points to a file beside it', () => {
  const shell = html.replace(/<script[^]*?<\/script>/g, '')
  assert.deepEqual([...shell.matchAll(/(?:src|href)="(?!#|data:|tel:)[^"]*"/g)].map(([text]) => text), [])
})

test('without JavaScript both checklists can be read', async () => {
  const { page, visitor } = await open({ javaScriptEnabled: false, waits: false })
  for (const { checklist } of Object.values(catalogues)) {
    assert.ok(await page.getByText(checklist[0].title, { exact: true }).first().isVisible())
  }
  await visitor.close()
})

for (const [name, init] of [
  ['refuses a thread at once', () => { window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError') } } }],
  ['refuses a thread a moment later', () => {
    window.Worker = class extends EventTarget {
      constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })), 200) }
      postMessage() {}
      terminate() {}
    }
  }],
  ['knows no threads', () => { delete window.Worker }],
  ['cannot unpack by itself', () => { delete window.DecompressionStream }],
]) {
  test(`a browser that ${name} answers all the same`, async () => {
    const { page, visitor, heard } = await open({ init })
    assert.ok(await answers(page))
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('a file that a chat has cut or changed says so', async () => {
  const broken = join(folder, 'broken.html')
  writeFileSync(broken, html.replace(/(\.wasm" data-length="\d+">[^<]{1000})[^<]{400}/, '$1'))
  const { page, visitor } = await open({ path: pathToFileURL(broken).href, waits: false })
  await page.locator('.status.failed').waitFor()
  await visitor.close()
})
