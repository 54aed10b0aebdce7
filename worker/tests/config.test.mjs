import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSegments } from '../../wasm/segments.mjs'
import { findWorkerd, serve } from '../serve.mjs'
import { root, start } from './helpers.mjs'

const room = (path) => join(root, 'worker', path)
const wrangler = JSON.parse(readFileSync(room('wrangler.jsonc'), 'utf8').replace(/^\s*\/\/.*$/gm, ''))
const server = await start(import.meta.url)

test('Cloudflare and workerd run the same module on the same date', () => {
  const capnp = readFileSync(room('workerd.capnp'), 'utf8')
  assert.equal(wrangler.compatibility_date, /compatibilityDate = "([^"]+)"/.exec(capnp)[1])
  assert.equal(wrangler.main, 'build/production/worker.mjs')
  assert.equal(wrangler.compatibility_flags, undefined)
})

test('the date is one that the pinned workerd knows', () => {
  const version = spawnSync(findWorkerd(), ['--version'], { encoding: 'utf8' }).stdout
  assert.ok(wrangler.compatibility_date <= /\d{4}-\d\d-\d\d/.exec(version)[0])
})

test('on Cloudflare every address comes to the Worker, which answers files from its own table', () => {
  assert.deepEqual(wrangler.assets, {
    directory: '../site/dist', binding: 'ASSETS', run_worker_first: true, html_handling: 'none', not_found_handling: 'none',
  })
  assert.deepEqual(wrangler.observability, { enabled: true })
})

test('whoever is over the limit is told to wait for the period that is configured', () => {
  const period = Number(/RatePeriod = (\d+)/.exec(readFileSync(room('edge/rate.go'), 'utf8'))[1])
  assert.deepEqual(wrangler.ratelimits.map(({ name, simple }) => [name, simple.period]), [['RATE_LIMITER', period], ['BATCH_RATE_LIMITER', period]])
  assert.equal(new Set(wrangler.ratelimits.map(({ namespace_id }) => namespace_id)).size, 2)
})

test('the module has fewer than 1,000 data segments, of the 100,000 that V8 accepts', () => {
  const count = readSegments(readFileSync(join(server.folder, 'limitcheck.wasm'))).length
  assert.ok(count > 0 && count < 1000, `${count} segments`)
})

test('nothing secret is configured', () => {
  assert.deepEqual(Object.keys(wrangler).sort(), ['$schema', 'assets', 'compatibility_date', 'main', 'name', 'observability', 'ratelimits'])
})

test('dependencies are pinned', () => {
  for (const folder of ['.', 'load', 'wrangler']) {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(room(`${folder}/package.json`), 'utf8'))
    for (const version of Object.values({ ...dependencies, ...devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/)
  }
})

test('the wrangler that is tested is the one that the README and the schema name', () => {
  const { wrangler: version } = JSON.parse(readFileSync(room('wrangler/package.json'), 'utf8')).devDependencies
  const named = `${readFileSync(room('README.md'), 'utf8')}${wrangler.$schema}`.match(/(?<=wrangler@)[\d.]*\d/g)
  assert.deepEqual([...new Set(named)], [version])
})

test('a port that is taken is said to be', async () => {
  const squatter = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => squatter.once('listening', listening))
  const { port } = squatter.address()
  await assert.rejects(serve({ folder: server.folder, port }), { message: new RegExp(`port ${port} is taken`) })
  squatter.close()
})

test('the server listens on this machine only', async () => {
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/)
})

test('a server that is stopped is gone', async () => {
  const other = await serve({ folder: server.folder, site: server.site })
  await other.stop()
  assert.throws(() => process.kill(other.pid, 0), { code: 'ESRCH' })
})
