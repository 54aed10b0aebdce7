/**
 * The same bytes everywhere: every golden profile, in both languages, and every bad body is answered by
 * the native command, by the wasm module in Node, by workerd over HTTP and by the page's own Web Worker
 * in Chromium. The first byte that differs fails the test and is shown with its surroundings.
 */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { allWords, importAPI, moduleBytes } from '../../wasm/tests/bundle.mjs'
import { GOLDEN_TODAY, readBadBodies, readFolder } from '../../wasm/tests/testdata.mjs'
import { serve } from '../../worker/serve.mjs'
import { launch } from './support/browser.mjs'

const room = dirname(dirname(fileURLToPath(import.meta.url)))
const assets = join(room, 'dist/assets')
const command = join(room, 'build', process.platform === 'win32' ? 'limitcheck.exe' : 'limitcheck')
const find = (pattern) => readdirSync(assets).find((name) => pattern.test(name))

/** native answers with the command: standard output is an answer, standard error a problem. */
function native(bytes, locale) {
  const { status, stdout, stderr, error } = spawnSync(command, ['assess', '-', '--today', GOLDEN_TODAY, '--locale', locale], { input: bytes, maxBuffer: 1 << 26 })
  if (error) throw error
  return (status === 0 ? stdout : stderr).toString().replace(/\n$/, '')
}

let core
async function inNode(bytes, locale) {
  try {
    return core.assess(bytes, { today: GOLDEN_TODAY, locale })
  } catch (error) {
    if (error.document === undefined) throw error
    return error.document
  }
}

let server
async function onWorkerd(bytes, locale) {
  const headers = { 'content-type': 'application/json', 'accept-language': locale }
  const response = await fetch(`${server.url}/v1/assessments`, { method: 'POST', headers, body: bytes })
  return response.text()
}

let browser, page
/** The page's engine is its Worker script with its module: started here as the page starts it, spoken to by its protocol. */
async function openPage() {
  browser = await launch()
  page = await browser.newPage()
  await page.goto(`${server.url}/404.html`)
  await page.evaluate(async ({ script, module, words }) => {
    const worker = new Worker(`/assets/${script}`)
    const waiting = new Map()
    worker.onmessage = ({ data }) => waiting.get(data.id)(data)
    let id = 0
    window.ask = (call) => new Promise((resolve) => { waiting.set(++id, resolve); worker.postMessage({ id, ...call }) })
    const fetched = async (name) => (await fetch(`/assets/${name}`)).arrayBuffer()
    const loaded = await window.ask({ call: 'load', core: await fetched(module), words: await Promise.all(words.map(fetched)) })
    if (!loaded.ok) throw new Error(JSON.stringify(loaded))
  }, { script: find(/^core-worker\..*\.js$/), module: find(/^limitcheck\..*\.wasm$/), words: [find(/^words\.zh-CN\./), find(/^words\.en\./)] })
}

const inChromium = (bytes, locale) => page.evaluate(async ({ base64, locale, today }) => {
  const profile = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
  const reply = await window.ask({ call: 'assess', profile, options: { today, locale } })
  if (reply.ok) return reply.value
  if (reply.reason !== 'rejected') throw new Error(reply.message)
  return reply.document
}, { base64: Buffer.from(bytes).toString('base64'), locale, today: GOLDEN_TODAY })

const hosts = { 'wasm in Node': inNode, 'workerd over HTTP': onWorkerd, 'the page’s engine in Chromium': inChromium }

before(async () => {
  execFileSync('go', ['build', '-o', command, './core/cmd/limitcheck'], { cwd: join(room, '..') })
  const { load } = await importAPI()
  core = await load(moduleBytes(), { words: allWords() })
  server = await serve()
  await openPage()
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

/** The place of the first byte that differs, with what stands around it on both sides. */
function assertSameBytes(host, found, expected) {
  const a = Buffer.from(found), b = Buffer.from(expected)
  if (a.equals(b)) return
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const around = (bytes) => JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 40).toString())
  assert.fail(`${host}: byte ${at} differs\n found:  ${around(a)}\n native: ${around(b)}`)
}

describe('the same bytes', () => {
  for (const { name, bytes } of readFolder('profiles')) {
    for (const locale of ['zh-CN', 'en']) {
      test(`answer ${name} where the host speaks ${locale}`, async () => {
        const expected = native(bytes, locale)
        assert.ok(JSON.parse(expected).receipt, 'the native answer has a receipt')
        for (const [host, assess] of Object.entries(hosts)) assertSameBytes(host, await assess(bytes, locale), expected)
      })
    }
  }
})

describe('the same refusal', () => {
  const good = Buffer.from('{"as_of":"2026-11-20"}')
  for (const { name, code, bytes } of readBadBodies()) {
    test(`${name} is ${code}, and the next profile is answered`, async () => {
      for (const locale of ['zh-CN', 'en']) {
        const expected = native(bytes, locale)
        assert.equal(JSON.parse(expected).code, code)
        for (const [host, assess] of Object.entries(hosts)) {
          assertSameBytes(host, await assess(bytes, locale), expected)
          assert.equal(JSON.parse(await assess(good, locale)).summary.certainty, 'cannot_know', host)
        }
      }
    })
  }
  for (const { name, bytes } of readFolder('invalid')) {
    test(`${name} is INVALID_PROFILE`, async () => {
      const expected = native(bytes, 'zh-CN')
      assert.equal(JSON.parse(expected).code, 'INVALID_PROFILE')
      for (const [host, assess] of Object.entries(hosts)) assertSameBytes(host, await assess(bytes, 'zh-CN'), expected)
    })
  }
})
