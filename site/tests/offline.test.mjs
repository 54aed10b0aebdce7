import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import { after, before, test } from 'node:test'
import { launch, listen, PHONE, ready } from './support/browser.mjs'
import { answered, dist, stage, tell } from './support/page.mjs'
import { serveFolder } from './support/static.mjs'
import { cached, cacheNames } from './support/versions.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

for (const locale of ['zh-CN', 'en']) {
  test(`after one visit the page opens and answers without a network, ${locale}`, async () => {
    const { page, visitor, heard } = await site.open({ locale })
    await visitor.setOffline(true)
    await page.goto(`${site.url}/${locale === 'en' ? '?lang=en' : ''}`)
    await ready(page)
    assert.equal(await page.evaluate(() => document.documentElement.lang), locale)
    await tell(page, { product: 'jiebei', message: '身份证已过期' })
    const headline = await (await answered(page)).locator('h1').innerText()
    await page.reload()
    await ready(page)
    assert.ok(headline)
    assert.deepEqual(heard.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to update a ServiceWorker/.test(error)), [])
    await visitor.close()
  })
}

test('a whole version is kept in one cache, and nothing that the API says', async () => {
  const { page, visitor } = await site.open()
  assert.equal((await cacheNames(page)).length, 1)
  const kept = await cached(page)
  for (const name of [/\/index\.html$/, /\/page\.\w+\.js$/, /\/core-worker\.\w+\.js$/, /\.wasm$/, /\/en\.\w+\.json$/, /\/result\.\w+\.js$/]) {
    assert.equal(kept.filter((url) => name.test(url)).length, 1, String(name))
  }
  await page.goto(`${site.url}/v1/causes`)
  await page.goto(`${site.url}/v1/health`)
  await page.goto(`${site.url}/no-such-page`)
  assert.deepEqual(await cached(page), kept)
  await visitor.close()
})

test('a page to read that was visited can be read again without a network', async () => {
  const { page, visitor } = await site.open()
  await page.goto(`${site.url}/problems.html`)
  await page.waitForFunction(async () => Boolean(await caches.match('problems.html')))
  await visitor.setOffline(true)
  await page.goto(`${site.url}/problems.html`)
  assert.ok(await page.getByText('INVALID_JSON').first().isVisible())
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.masthead')).backgroundColor !== 'rgba(0, 0, 0, 0)'), true)
  await visitor.close()
})

test('the core’s thread keeps its policy when it comes from the cache', async () => {
  const { page, visitor } = await site.open()
  await page.reload()
  const policy = await page.evaluate(async () => {
    const { worker } = JSON.parse(document.getElementById('limit-check-data').textContent)
    return (await caches.match(worker)).headers.get('content-security-policy')
  })
  assert.equal(policy, "connect-src 'none'")
  await visitor.close()
})

/** counting stands between browser and Worker, and notes what is asked for, by whichever thread. */
const counting = async (url) => {
  const requests = []
  const server = createServer((near, answer) => {
    requests.push(near.url)
    near.pipe(request(url + near.url, { method: near.method, headers: near.headers }, (far) => {
      answer.writeHead(far.statusCode, far.headers)
      far.pipe(answer)
    }))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve) }),
  }
}

test('to keep the page no file is loaded twice', async () => {
  const server = await counting(site.url)
  const visitor = await site.browser.newContext(PHONE)
  try {
    const page = await visitor.newPage()
    await page.goto(server.url)
    await ready(page)
    const assets = server.requests.filter((path) => path.startsWith('/assets/'))
    assert.deepEqual(assets.filter((path, index) => assets.indexOf(path) !== index), [])
    assert.equal((await cached(page)).filter((address) => address.includes('/assets/')).length, new Set(assets).size)
  } finally {
    await visitor.close()
    await server.close()
  }
})

test('under a path of a plain host the page is kept too, beside another copy of it; once kept, nobody asks the server for anything', async () => {
  const server = await serveFolder(dist, { under: '/a/b/', policy: true })
  const browser = await launch()
  try {
    const visitor = await browser.newContext(PHONE)
    const page = await visitor.newPage()
    const heard = listen(page)
    await page.goto(server.url)
    await ready(page)
    await page.evaluate((scope) => caches.open(`limit-check ${scope} other`), new URL('/c/', server.url).href)
    assert.ok((await cached(page)).every((url) => url.startsWith(server.url)))
    assert.deepEqual(server.requests.filter((path) => !path.startsWith('/a/b/')), [])

    server.requests.length = 0
    await tell(page, { product: 'jiebei', message: '身份证已过期' })
    await answered(page)
    await page.locator('.language').click()
    await page.waitForTimeout(1500)
    assert.deepEqual(server.requests, [])
    assert.deepEqual(heard.errors, [])

    await page.reload()
    await ready(page)
    assert.deepEqual(server.requests.filter((path) => path !== '/a/b/sw.js'), [], 'a second visit asks only whether there is a newer version')
    assert.equal((await cacheNames(page)).length, 2)
    await visitor.setOffline(true)
    await page.goto(`${server.url}index.html?lang=en#x`)
    await ready(page)
  } finally {
    await browser.close()
    await server.close()
  }
})
