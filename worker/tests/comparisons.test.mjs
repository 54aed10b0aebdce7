import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { assertProblem, assertSameBytes, compact, root, start, testdata } from './helpers.mjs'

const LIMIT = 1048576

const server = await start(import.meta.url)
const profile = (name) => readFileSync(join(root, 'testdata/profiles', `${name}.json`))
const compare = (body, headers = {}) =>
  server.send({ method: 'POST', path: '/v1/comparisons', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }, body })
const pairOf = async (before, after) => `{"before":${(await server.assess(profile(before))).text},"after":${(await server.assess(profile(after))).text}}`

describe('two answers', () => {
  for (const [name, text] of testdata('comparisons')) {
    test(`get the golden bytes of what changed: ${name}`, async () => {
      const { before, after, locale } = JSON.parse(text)
      const answer = await compare(await pairOf(before, after), { 'accept-language': locale })
      assert.equal(answer.status, 200, answer.text)
      assert.equal(answer.headers['content-type'], 'application/json')
      assert.equal(answer.headers['cache-control'], 'no-store')
      assert.equal(answer.headers['access-control-allow-origin'], '*')
      const golden = compact(text)
      assertSameBytes(answer.text, golden.slice(golden.indexOf('"comparison":') + '"comparison":'.length, -1))
    })
  }

  test('are read to a mebibyte together, and not a byte further', async () => {
    const body = await pairOf('identity-expired', 'identity-updated')
    const padded = (size) => body + ' '.repeat(size - Buffer.byteLength(body))
    assert.equal((await compare(padded(LIMIT))).status, 200)
    const problem = assertProblem(await compare(padded(LIMIT + 1), { 'accept-language': 'en' }), 413, 'BODY_TOO_LARGE')
    assert.match(problem.detail, /1 MiB/)
    assert.equal((await compare(body)).status, 200)
  })

  test('that are none are told all that is wrong with them', async () => {
    const problem = assertProblem(await compare('{"before":{"as_of":"2026-11-20"},"after":null}'), 422, 'INVALID_PROFILE')
    assert.ok(problem.errors.some(({ pointer }) => pointer === '/before/explanations'))
    assert.ok(problem.errors.some(({ pointer }) => pointer === '/after'))
    assertProblem(await compare('{'), 400, 'INVALID_JSON')
    assertProblem(await compare('['.repeat(60_000)), 400, 'TOO_DEEP')
    assertProblem(await compare('{}', { accept: 'text/markdown' }), 406, 'NOT_ACCEPTABLE')
    assertProblem(await server.send({ path: '/v1/comparisons' }), 405, 'METHOD_NOT_ALLOWED')
  })
})

test('the schema of what changed is served', async () => {
  const answer = await server.send({ path: '/v1/schemas/comparison.json' })
  assert.equal(answer.headers['content-type'], 'application/schema+json')
  assertSameBytes(answer.text, readFileSync(join(root, 'core/render/comparison.schema.json'), 'utf8'))
})

describe('an assessment', () => {
  const expired = profile('identity-expired')

  for (const [accept, type, start] of [
    ['text/markdown', 'text/markdown; charset=utf-8', /^#/],
    ['text/*', 'text/markdown; charset=utf-8', /^#/],
    ['application/json;q=0.2, text/calendar;q=0.9', 'text/calendar; charset=utf-8', /^BEGIN:VCALENDAR\r\n/],
  ]) {
    test(`for ${accept} is ${type}, in the caller's language`, async () => {
      for (const locale of ['zh-CN', 'en']) {
        const answer = await server.assess(expired, { headers: { accept, 'accept-language': locale } })
        assert.equal(answer.status, 200, answer.text)
        assert.equal(answer.headers['content-type'], type)
        assert.equal(answer.headers['content-language'], locale)
        assert.equal(answer.headers['cache-control'], 'no-store')
        assert.equal(answer.headers.vary, 'Accept, Accept-Language')
        assert.match(answer.text, start)
        assert.equal(Number(answer.headers['content-length']), answer.body.length)
        const traced = await server.assess(expired, { path: '/v1/assessments?trace=full', headers: { accept, 'accept-language': locale } })
        assertSameBytes(traced.text, answer.text)
      }
    })
  }

  test('as a calendar has a name to be saved under', async () => {
    assert.equal((await server.assess(expired, { headers: { accept: 'text/calendar' } })).headers['content-disposition'], 'inline; filename="limitcheck.ics"')
  })

  test('that is refused is refused as a problem, whatever form was asked for', async () => {
    for (const accept of ['text/markdown', 'text/calendar']) assertProblem(await server.assess({ credit: 7 }, { headers: { accept } }), 422, 'INVALID_PROFILE')
  })

  test('as a page is not to be had', async () => {
    assertProblem(await server.assess(expired, { headers: { accept: 'text/html' } }), 406, 'NOT_ACCEPTABLE')
  })
})
