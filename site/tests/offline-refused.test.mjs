import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { launch, listen, PHONE, ready } from './support/browser.mjs'
import { answered, dist, tell } from './support/page.mjs'
import { serveFolder } from './support/static.mjs'
import { cacheNames } from './support/versions.mjs'

let browser
before(async () => { browser = await launch() })
after(() => browser.close())

/** worksAnyway visits a site whose page cannot be kept: it answers and shuts itself off all the same. */
const worksAnyway = async ({ init, change = () => undefined, then = () => undefined, ignore = /(?!)/ }) => {
  const folder = mkdtempSync(join(tmpdir(), 'limitcheck-refused-'))
  cpSync(dist, folder, { recursive: true })
  change(folder)
  const server = await serveFolder(folder, { policy: true })
  const visitor = await browser.newContext(PHONE)
  try {
    const page = await visitor.newPage()
    const heard = listen(page)
    if (init) await page.addInitScript(init)
    await page.goto(server.url)
    await ready(page)
    await tell(page, { product: 'jiebei', message: '身份证已过期' })
    await answered(page)
    assert.deepEqual(heard.errors.filter((error) => !ignore.test(error)), [])
    await then(page)
  } finally {
    await visitor.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a browser without service workers', () => worksAnyway({ init: () => { delete Navigator.prototype.serviceWorker } }))

test('a browser that refuses to say whether it has any', () => worksAnyway({
  init: () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => { throw new DOMException('no', 'SecurityError') } }),
}))

test('a browser whose service workers never answer', { timeout: 60_000 }, () => worksAnyway({
  init: () => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined)
    const { setTimeout } = window
    window.setTimeout = (call, delay, ...rest) => setTimeout(call, delay === 60_000 ? 50 : delay, ...rest)
  },
}))

test('a host that has no service worker to give', () => worksAnyway({ change: (folder) => unlinkSync(join(folder, 'sw.js')), ignore: /404/ }))

test('a service worker that does not start', () => worksAnyway({ change: (folder) => writeFileSync(join(folder, 'sw.js'), 'throw new Error("no")'), ignore: /./ }))

test('no room for caches', () => worksAnyway({
  change: (folder) => writeFileSync(join(folder, 'sw.js'), 'caches.open=()=>Promise.reject(new DOMException("full","QuotaExceededError"));addEventListener("install",(event)=>event.waitUntil(caches.open("x")))'),
}))

test('one file that the server does not have: nothing is kept at all', () => worksAnyway({
  change: (folder) => unlinkSync(join(folder, 'assets', readdirSync(join(folder, 'assets')).find((name) => /^no-script/.test(name)))),
  then: async (page) => assert.deepEqual(await cacheNames(page), []),
  ignore: /404/,
}))

test('one file that is not the one the build hashed: nothing is kept at all', () => worksAnyway({
  change: (folder) => writeFileSync(join(folder, 'assets', readdirSync(join(folder, 'assets')).find((name) => /^no-script\.\w+\.css$/.test(name))), 'b{}'),
  then: async (page) => assert.deepEqual(await cacheNames(page), []),
  ignore: /integrity/i,
}))
