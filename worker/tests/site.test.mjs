import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build } from '../build.mjs'
import { serve } from '../serve.mjs'
import { headersOf, tableOf } from '../site-files.mjs'
import { assertProblem, root, send, start } from './helpers.mjs'

const server = await start(import.meta.url)
const read = (path) => readFileSync(join(server.site, path))

describe('a file', () => {
  for (const [path, type] of [
    ['/index.html', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json'],
    ['/icon.svg', 'image/svg+xml'],
    ['/assets/app.0a1b2c3d.js', 'text/javascript; charset=utf-8'],
  ]) {
    test(`${path} is served with its type, whole`, async () => {
      const answer = await server.send({ path })
      assert.equal(answer.status, 200)
      assert.equal(answer.headers['content-type'], type)
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      assert.equal(answer.headers['access-control-allow-origin'], '*')
      assert.equal(answer.headers['content-encoding'], undefined)
      assert.equal(Number(answer.headers['content-length']), answer.body.length)
      assert.deepEqual(answer.body, read(path))
    })
  }

  test('has a type for every kind that the site uses, and a build of any other kind fails', () => {
    assert.equal(headersOf('/a.wasm')['content-type'], 'application/wasm')
    assert.throws(() => headersOf('/a.exe'), /no type/)
  })

  test('is answered to HEAD without its bytes', async () => {
    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => server.send({ method, path: '/icon.svg' })))
    assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' })
    assert.equal(head.body.length, 0)
  })
})

describe('an address', () => {
  test('of a folder is its index', async () => {
    assert.deepEqual((await server.send({ path: '/' })).body, read('index.html'))
    assert.deepEqual((await server.send({ path: '/guide/?from=letter' })).body, read('guide/index.html'))
  })

  test('of a folder without its slash is sent there, so that its relative links work', async () => {
    const answer = await server.send({ path: '/guide?a=b' })
    assert.deepEqual([answer.status, answer.headers.location], [308, '/guide/?a=b'])
  })

  test('of a page needs no .html: the type of a problem leads to its text', async () => {
    assert.deepEqual((await server.send({ path: '/problems' })).body, read('problems.html'))
  })
})

describe('what is not in the table', () => {
  for (const path of [
    '/nothing', '/assets', '/assets/', '/guide/nothing', '/headers.json', '/index.html.br', '/index.html/', '//index.html', '/INDEX.html', '/.git/config',
    '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/worker.mjs', '/..%5cpackage.json', '/assets%2fapp.0a1b2c3d.js',
    '/%00', '/%', '/%ff', '/worker.mjs', '/limitcheck.wasm', '/404', '/constructor', '/__proto__',
  ]) {
    test(`${path} is the site's 404 page`, async () => {
      const answer = await server.send({ path })
      assert.equal(answer.status, 404)
      assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
      assert.deepEqual(answer.body, read('404.html'))
    })
  }

  test('is a problem where there is no site', async () => {
    const site = join(server.folder, 'nothing')
    const bare = await serve({ folder: await build({ name: 'test-no-site', site }), site })
    try {
      for (const path of ['/', '/index.html', '/worker.mjs', '/limitcheck.wasm']) assertProblem(await send(bare.url, { path }), 404, 'NOT_FOUND')
    } finally {
      await bare.stop()
    }
  })
})

describe('a precompressed file', () => {
  const path = '/assets/app.0a1b2c3d.js'
  for (const [accepted, coding, decode] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['identity', undefined, (bytes) => bytes],
    ['br;q=0.0, *;q=0', undefined, (bytes) => bytes],
  ]) {
    test(`is sent as ${coding ?? 'it is'} to a client that takes ${accepted}`, async () => {
      const answer = await server.send({ path, headers: { 'accept-encoding': accepted } })
      assert.equal(answer.headers['content-encoding'], coding)
      assert.equal(answer.headers.vary, 'Accept-Encoding')
      assert.equal(Number(answer.headers['content-length']), answer.body.length)
      assert.deepEqual(decode(answer.body), read(path))
    })
  }

  test('is sent as it is where it has no siblings', async () => {
    const answer = await server.send({ path: '/sw.js', headers: { 'accept-encoding': 'br, gzip' } })
    assert.equal(answer.headers['content-encoding'], undefined)
    assert.deepEqual(answer.body, read('sw.js'))
  })
})

describe('a cache', () => {
  test('keeps what has its hash in its name, and asks again for the rest', async () => {
    const control = async (path) => (await server.send({ path })).headers['cache-control']
    assert.equal(await control('/assets/app.0a1b2c3d.js'), 'public, max-age=31536000, immutable')
    assert.equal(await control('/assets/core-worker.4e5f6a7b.js'), 'public, max-age=31536000, immutable')
    for (const path of ['/', '/sw.js', '/icon.svg', '/nothing']) assert.equal(await control(path), 'no-cache')
  })

  test('that holds the file is told so, with no bytes', async () => {
    for (const headers of [{}, { 'accept-encoding': 'br' }]) {
      const { etag } = (await server.send({ path: '/', headers })).headers
      assert.match(etag, /^"[^"]+"$/)
      for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await server.send({ path: '/', headers: { ...headers, 'if-none-match': held } })
        assert.deepEqual([answer.status, answer.body.length, answer.headers.etag], [304, 0, etag])
        assert.equal(answer.headers['cache-control'], 'no-cache')
      }
    }
  })

  test('that holds another file, or another coding of it, gets this one', async () => {
    const plain = await server.send({ path: '/' })
    const brotli = await server.send({ path: '/', headers: { 'accept-encoding': 'br', 'if-none-match': `${plain.headers.etag}, "other"` } })
    assert.equal(brotli.status, 200)
    assert.notEqual(brotli.headers.etag, plain.headers.etag)
    assert.equal((await server.send({ path: '/nothing', headers: { 'if-none-match': '*' } })).status, 404)
  })
})

describe('a content security policy', () => {
  test('is on every page', async () => {
    const policy = (await server.send({ path: '/problems.html' })).headers['content-security-policy']
    assert.deepEqual(policy.split('; '), [
      "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'", "style-src 'self'",
      "img-src 'self' data: blob:", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ])
    assert.equal((await server.send({ path: '/nothing' })).headers['content-security-policy'], policy)
  })

  test("is the site's own where its build wrote one", async () => {
    for (const path of ['/', '/index.html']) {
      assert.equal((await server.send({ path })).headers['content-security-policy'], "default-src 'none'; style-src 'self' 'sha256-fixture'")
    }
  })

  test("lets the core's own thread reach nothing", async () => {
    const policy = (await server.send({ path: '/assets/core-worker.4e5f6a7b.js' })).headers['content-security-policy']
    assert.match(policy, /(^|; )connect-src 'none'(;|$)/)
    assert.equal((await server.send({ path: '/assets/app.0a1b2c3d.js' })).headers['content-security-policy'], undefined)
  })
})

describe('the real site', { skip: !existsSync(join(root, 'site/dist/index.html')) && 'site/dist is not built: node site/build.mjs' }, () => {
  const table = () => tableOf(join(root, 'site/dist'))

  test('has a page, a page for what is missing, and one for the problems', () => {
    const { files, pages } = table()
    assert.equal(pages['/'], '/index.html')
    for (const path of ['/404.html', '/problems.html']) assert.ok(files[path], path)
  })

  test('keeps every page within the policy, but for hashes of styles', () => {
    for (const [path, { headers }] of Object.entries(table().files)) {
      if (!path.endsWith('.html')) continue
      const policy = headers['content-security-policy']
      assert.match(policy, /default-src 'none'/, path)
      // The page in the widget's frame stands on anybody's page; no other does.
      const rest = path === '/widget/frame.html' ? policy.replace('frame-ancestors *', '') : policy
      assert.doesNotMatch(rest, /unsafe-inline|'unsafe-eval'|https?:|\*/, path)
    }
  })

  test('is served whole, each file with its type, and nothing else of its folder', async () => {
    const site = join(root, 'site/dist')
    const real = await serve({ folder: await build({ name: 'test-real-site', site }), site })
    try {
      for (const [path, file] of Object.entries(table().files)) {
        const answer = await send(real.url, { path })
        assert.deepEqual([answer.status, answer.headers['content-type'], answer.body.length], [200, file.headers['content-type'], file.length], path)
      }
      assert.equal((await send(real.url, { path: '/assets/' })).status, 404)
    } finally {
      await real.stop()
    }
  })

  test('has its script for the core served without a connection', () => {
    const workers = Object.entries(table().files).filter(([path]) => /^\/assets\/core-worker\./.test(path))
    assert.ok(workers.length > 0)
    for (const [path, { headers }] of workers) assert.match(headers['content-security-policy'], /connect-src 'none'/, path)
  })
})
