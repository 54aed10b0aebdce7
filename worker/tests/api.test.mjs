import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertProblem, start, wire } from './helpers.mjs'

const server = await start(import.meta.url)
const profile = { as_of: '2026-11-20' }

describe('a call that asks for what there is not', () => {
  const json = { 'content-type': 'application/json' }
  const cases = [
    ['an unknown address', { path: '/v1/nothing' }, 404, 'NOT_FOUND'],
    ['the root of the API', { path: '/v1' }, 404, 'NOT_FOUND'],
    ['an address with a slash too many', { path: '/v1/health/' }, 404, 'NOT_FOUND'],
    ['a write to an unknown address', { method: 'POST', path: '/v1/x', headers: json, body: '{}' }, 404, 'NOT_FOUND'],
    ['a read of the assessments', { path: '/v1/assessments' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a replacement of the assessments', { method: 'PUT', path: '/v1/assessments', headers: json, body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a deletion of the health', { method: 'DELETE', path: '/v1/health' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a write to a page', { method: 'POST', path: '/', headers: json, body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['an answer as a picture', { method: 'POST', path: '/v1/assessments', headers: { ...json, accept: 'image/png' }, body: '{}' }, 406, 'NOT_ACCEPTABLE'],
    ['a health as a page', { path: '/v1/health', headers: { accept: 'text/html' } }, 406, 'NOT_ACCEPTABLE'],
    ['a body of no type', { method: 'POST', path: '/v1/assessments', body: '{}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', { method: 'POST', path: '/v1/assessments', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', { method: 'POST', path: '/v1/assessments', headers: { ...json, 'content-encoding': 'gzip' }, body: '{}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a large body of a wrong type', { method: 'POST', path: '/v1/assessments', headers: { 'content-type': 'text/plain' }, body: 'a'.repeat(1 << 20) }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ]
  for (const [name, call, status, code] of cases) {
    test(`${name}: ${code}`, async () => {
      const chinese = assertProblem(await server.send(call), status, code)
      const inEnglish = await server.send({ ...call, headers: { ...call.headers, 'accept-language': 'en-US,en;q=0.9,zh;q=0.1' } })
      const english = assertProblem(inEnglish, status, code)
      assert.equal(inEnglish.headers['content-language'], 'en')
      assert.match(chinese.title, /\p{Script=Han}/u)
      assert.doesNotMatch(english.title + english.detail, /\p{Script=Han}/u)
    })
  }

  test('405 says what the address allows', async () => {
    assert.equal((await server.send({ path: '/v1/assessments' })).headers.allow, 'OPTIONS, POST')
    assert.equal((await server.send({ method: 'DELETE', path: '/v1/health' })).headers.allow, 'GET, HEAD, OPTIONS')
  })

  test('415 says what the address takes', async () => {
    assert.equal((await server.send({ method: 'POST', path: '/v1/assessments', body: '{}' })).headers['accept-post'], 'application/json, application/x-ndjson')
  })
})

describe('an assessment', () => {
  test('is JSON, for nobody to store and for every origin to read', async () => {
    const answer = await server.assess(profile)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers['content-type'], 'application/json')
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.equal(answer.headers['access-control-allow-origin'], '*')
    assert.equal(answer.headers['access-control-allow-credentials'], undefined)
    assert.match(answer.headers['access-control-expose-headers'], /Knowledge-Version/)
    assert.equal(answer.headers.vary, 'Accept, Accept-Language')
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.equal(answer.headers['knowledge-version'], answer.json.knowledge_version)
    assert.equal(Number(answer.headers['content-length']), answer.body.length)
    assert.equal(answer.json.as_of, '2026-11-20')
  })

  test('is of today in UTC+8 where the profile names no day', async () => {
    const day = () => new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10)
    const before = day()
    const answer = await server.assess({})
    assert.ok([before, day()].includes(answer.json.as_of))
  })

  test('is in the language of the profile, else of the caller, else Chinese', async () => {
    const english = { headers: { 'accept-language': 'en' } }
    assert.equal((await server.assess(profile)).json.locale, 'zh-CN')
    assert.equal((await server.assess(profile, english)).json.locale, 'en')
    assert.equal((await server.assess({ ...profile, locale: 'zh-CN' }, english)).json.locale, 'zh-CN')
  })

  test('whose profile is refused is refused in the language of the profile', async () => {
    const answer = await server.assess({ locale: 'en', credit: 7 }, { headers: { 'accept-language': 'zh-CN' } })
    const problem = assertProblem(answer, 422, 'INVALID_PROFILE')
    assert.equal(answer.headers['content-language'], 'en')
    assert.doesNotMatch(problem.title, /\p{Script=Han}/u)
  })

  for (const type of ['application/json', 'application/json;charset=utf-8', 'Application/JSON ; charset="UTF-8"']) {
    test(`takes the type ${type}`, async () => {
      assert.equal((await server.assess(profile, { headers: { 'content-type': type } })).status, 200)
    })
  }

  for (const accept of ['*/*', 'application/json', 'application/*', 'text/html, application/json;q=0.1']) {
    test(`accepts ${accept}`, async () => {
      assert.equal((await server.assess(profile, { headers: { accept } })).status, 200)
    })
  }
})

describe('OPTIONS', () => {
  for (const path of ['/v1/assessments', '/v1/health', '/v1/nothing', '/', '/nothing']) {
    test(`lets a preflight of ${path} pass with several headers`, async () => {
      const asked = 'accept-language,content-type, x-first,x-second'
      const answer = await server.send({
        method: 'OPTIONS',
        path,
        headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST', 'access-control-request-headers': asked },
      })
      assert.equal(answer.status, 204)
      assert.equal(answer.body.length, 0)
      assert.equal(answer.headers['access-control-allow-origin'], '*')
      assert.deepEqual(answer.headers['access-control-allow-headers'].split(/, */), asked.split(/, */))
      assert.match(answer.headers['access-control-allow-methods'], /OPTIONS/)
      assert.match(answer.headers['access-control-max-age'], /^\d+$/)
    })
  }
})

describe('HEAD', () => {
  test('has the headers of GET and no body', async () => {
    const get = await server.send({ path: '/v1/health' })
    const head = await server.send({ method: 'HEAD', path: '/v1/health' })
    assert.deepEqual({ ...head.headers, date: '' }, { ...get.headers, date: '' })
    assert.equal(head.status, 200)
    assert.equal(head.body.length, 0)
  })

  test('of an unknown address is 404 without a body', async () => {
    const head = await server.send({ method: 'HEAD', path: '/v1/nothing' })
    assert.equal(head.status, 404)
    assert.equal(head.body.length, 0)
  })
})

describe('health', () => {
  test('says what is running', async () => {
    const answer = await server.send({ path: '/v1/health' })
    assert.equal(answer.status, 200)
    assert.deepEqual(Object.keys(answer.json), ['core_version', 'knowledge_version', 'status'])
    assert.equal(answer.json.status, 'ok')
    assert.equal(answer.headers['knowledge-version'], answer.json.knowledge_version)
  })
})

describe('what is not HTTP', () => {
  for (const [name, text] of [
    ['a method that is none', 'FROBNICATE /v1/health HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['two lengths', 'POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['no request at all', '\x16\x03\x01\x02\x00\r\n\r\n'],
  ]) {
    test(`${name} is refused and the next call answered`, async () => {
      assert.match(await wire(server.url, [text]), /^HTTP\/1\.1 (400|501) /)
      assert.equal((await server.send({ path: '/v1/health' })).status, 200)
    })
  }
})
