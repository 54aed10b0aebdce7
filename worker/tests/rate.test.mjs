import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from '../build.mjs'
import { neighbourhood } from '../entry/rate.mjs'
import { serve } from '../serve.mjs'
import { shownProblem } from './description.mjs'
import { assess, assertProblem, send, start } from './helpers.mjs'

const unlimited = await start(import.meta.url)
const limited = await serve({ folder: await buildWithLimiter(), site: unlimited.site })
after(() => limited.stop())

const profile = { as_of: '2026-11-20' }
const from = (address, headers = {}) => ({ headers: { 'cf-connecting-ip': address, ...headers } })
const ask = (address, headers) => assess(limited.url, profile, from(address, headers))
const statuses = async (calls) => {
  const seen = []
  for (const call of calls) seen.push((await call()).status)
  return seen
}
const times = (count, call) => Array(count).fill(call)

/** The Worker as it is, with two more bound as its limiters: three calls an address, and three batches, then no more. */
async function buildWithLimiter() {
  const folder = await build({ name: 'test-rate-limited', site: unlimited.site })
  copyFileSync(fileURLToPath(new URL('fixtures/limiter.mjs', import.meta.url)), join(folder, 'limiter.mjs'))
  const config = join(folder, 'workerd.capnp')
  const text = readFileSync(config, 'utf8')
    .replace('service = "site")]', 'service = "site"), (name = "RATE_LIMITER", service = "limiter"), (name = "BATCH_RATE_LIMITER", service = "batch-limiter")]')
    .replace('services = [', ['services = [', ...['limiter', 'batch-limiter'].map((name) =>
      `(name = "${name}", worker = (modules = [(name = "limiter", esModule = embed "limiter.mjs")], compatibilityDate = "2026-05-03")),`)].join('\n'))
  writeFileSync(config, text)
  return folder
}

describe('an address that asks too often', () => {
  test('is sent away with when to come again, readable from any origin, and without an invented count', async () => {
    assert.deepEqual(await statuses(times(3, () => ask('198.51.100.1'))), [200, 200, 200])
    const answer = await ask('198.51.100.1')
    const problem = assertProblem(answer, 429, 'RATE_LIMITED')
    assert.equal(answer.headers['retry-after'], '60')
    assert.match(answer.headers['access-control-expose-headers'], /Retry-After/)
    assert.match(problem.title, /\p{Script=Han}/u)
    assert.deepEqual(Object.keys(answer.headers).filter((name) => /ratelimit|remaining/.test(name)), [])
  })

  test('is told so in its language, as the description shows', async () => {
    await statuses(times(3, () => ask('198.51.100.2')))
    const answer = await ask('198.51.100.2', { 'accept-language': 'en' })
    assert.equal(answer.headers['content-language'], 'en')
    const { json: description } = await send(limited.url, { path: '/v1/openapi.json' })
    assert.deepEqual(assertProblem(answer, 429, 'RATE_LIMITED'), shownProblem(description, 'TooManyRequests'))
  })

  test('does not use up what others may', async () => {
    await statuses(times(4, () => ask('198.51.100.3')))
    assert.equal((await ask('198.51.100.4')).status, 200)
  })

  test('is one with all others of its IPv6 /64', async () => {
    assert.deepEqual(await statuses(['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:0db8::3', '2001:db8:0:0:1:2:3:4', '2001:db8:0:1::1'].map((address) => () => ask(address))), [200, 200, 200, 429, 200])
  })
})

describe('what counts', () => {
  const post = (address, path, type, body) => () => send(limited.url, { method: 'POST', path, headers: { 'content-type': type, 'content-length': Buffer.byteLength(body), 'cf-connecting-ip': address }, body })
  const batchOf = (address) => post(address, '/v1/assessments', 'application/x-ndjson', '{}\n{}\n{}\n{}\n{}\n')

  test('is every kind of evaluation', async () => {
    const address = '198.51.100.5'
    const message = post(address, '/v1/messages', 'application/json', '{"message":"综合评估未通过"}')
    const comparison = post(address, '/v1/comparisons', 'application/json', '{}')
    assert.deepEqual(await statuses([() => ask(address), message, comparison, message]), [200, 200, 422, 429])
  })

  test('is a batch as one, but apart: batches are fewer than calls, and use up none of them', async () => {
    const address = '198.51.100.7'
    assert.deepEqual(await statuses([...times(4, batchOf(address)), () => ask(address)]), [200, 200, 200, 429, 200])
    const refused = await batchOf(address)()
    assertProblem(refused, 429, 'RATE_LIMITED')
    assert.equal(refused.headers['retry-after'], '60')
  })

  test('is no read, no preflight, no file and nothing that is refused before it is read', async () => {
    const call = (method, path) => () => send(limited.url, { method, path, headers: { 'cf-connecting-ip': '198.51.100.6' } })
    const free = [call('GET', '/v1/health'), call('GET', '/v1/causes'), call('OPTIONS', '/v1/assessments'), call('GET', '/'), call('POST', '/v1/nothing'), call('POST', '/v1/assessments')]
    assert.deepEqual(await statuses(free), [200, 200, 204, 200, 404, 415])
    assert.deepEqual(await statuses(times(4, () => ask('198.51.100.6'))), [200, 200, 200, 429])
    assert.deepEqual(await statuses(free), [200, 200, 204, 200, 404, 415])
  })
})

test('a limiter that is down turns nobody away', async () => {
  assert.deepEqual(await statuses(times(5, () => ask('203.0.113.99'))), Array(5).fill(200))
  assert.match(limited.log(), /the rate limiter failed: TypeError/)
})

test('without a limiter nothing is limited, whatever a caller says of itself', async () => {
  assert.deepEqual(await statuses(times(12, () => unlimited.assess(profile, from('198.51.100.1', { 'rate-limited': 'yes' })))), Array(12).fill(200))
})

test('a neighbourhood is an IPv4 address, or the /64 of an IPv6 one', () => {
  for (const [address, expected] of [
    ['198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['', ''],
  ]) assert.equal(neighbourhood(address), expected)
})
