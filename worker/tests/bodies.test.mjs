import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { assertProblem, root, start, testdata, wire } from './helpers.mjs'

const LIMIT = 131072
const HEAD = 'POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'

const server = await start(import.meta.url)
const padded = (size) => `{"as_of":"2026-11-20"${' '.repeat(size - 22)}}`
const isAlive = async () => assert.equal((await server.assess({ as_of: '2026-11-20' })).status, 200)

describe('a bad body', () => {
  const recipes = JSON.parse(readFileSync(join(root, 'testdata/bad.json'), 'utf8'))
  for (const recipe of recipes) {
    test(`${recipe.name}: ${recipe.code} in both languages, and the next call is answered`, async () => {
      const body = bodyOf(recipe)
      for (const locale of ['zh-CN', 'en']) {
        const answer = await server.assess(body, { headers: { 'accept-language': locale } })
        assertProblem(answer, recipe.status, recipe.code)
        await isAlive()
      }
    })
  }
})

describe('an invalid profile', () => {
  for (const [name, text] of testdata('invalid')) {
    test(`${name} is told all that is wrong with it`, async () => {
      const problem = assertProblem(await server.assess(text), 422, 'INVALID_PROFILE')
      assert.ok(problem.errors.length > 0)
    })
  }

  test('with a misspelt field is told the one meant', async () => {
    const problem = assertProblem(await server.assess({ credit: { hard_inquiry_3m: 3 } }), 422, 'INVALID_PROFILE')
    assert.equal(problem.errors[0].pointer, '/credit/hard_inquiry_3m')
    assert.equal(problem.errors[0].suggestion, 'hard_inquiries_3m')
  })
})

describe('a body of', () => {
  test('exactly the limit is read', async () => assert.equal((await server.assess(padded(LIMIT))).status, 200))
  test('one byte more is too large', async () => assertProblem(await server.assess(padded(LIMIT + 1)), 413, 'BODY_TOO_LARGE'))
  test('16 MiB is too large', async () => {
    const said = await wire(server.url, [`${HEAD}Content-Length: ${16 << 20}\r\n\r\n`, ...Array(256).fill('['.repeat(1 << 16))])
    assert.match(said, /^HTTP\/1\.1 413 [\s\S]*"BODY_TOO_LARGE"/)
    await isAlive()
  })
})

describe('a length that lies', () => {
  test('is not believed when it is small', async () => {
    const said = await wire(server.url, [`${HEAD}Content-Length: 2\r\nConnection: close\r\n\r\n{}${'['.repeat(LIMIT)}`])
    assert.match(said, /^HTTP\/1\.1 200 /)
    await isAlive()
  })

  test('is not waited for when it is large: 413 comes as soon as the limit is passed', async () => {
    const said = await wire(server.url, [`${HEAD}Content-Length: ${1 << 30}\r\n\r\n`, ' '.repeat(LIMIT + 1)])
    assert.match(said, /^HTTP\/1\.1 413 [\s\S]*"BODY_TOO_LARGE"/)
    await isAlive()
  })

  test('does no harm when the caller hangs up half way', async () => {
    await wire(server.url, [`${HEAD}Content-Length: 1000\r\n\r\n{"as_of":"2026-11-20"}`], { halfClose: true }).catch(() => {})
    await isAlive()
  })
})

describe('a chunked body', () => {
  const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
  const start = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`

  test('is one profile however it is cut', async () => {
    const pieces = [...'{"as_of":"2026-11-20"}'].map(chunk)
    assert.match(await wire(server.url, [start, ...pieces, chunk('')]), /^HTTP\/1\.1 200 /)
  })

  test('cut within a character is whole again', async () => {
    const text = Buffer.from('{"as_of":"2026-11-20","narrative":"额度没了"}')
    const [first, second] = [text.subarray(0, 37), text.subarray(37)]
    assert.ok(first.toString().endsWith('\ufffd'), 'the cut is within a character')
    const statusCode = await new Promise((resolve, reject) => {
      const call = request(`${server.url}/v1/assessments`, { method: 'POST', headers: { 'content-type': 'application/json' } })
      call.once('response', (response) => resolve(response.resume().statusCode)).once('error', reject)
      call.write(first)
      setTimeout(() => call.end(second), 20)
    })
    assert.equal(statusCode, 200)
  })

  test('without end is refused while it is still coming', async () => {
    const said = await wire(server.url, [start, ...Array(64).fill(chunk(' '.repeat(1 << 14)))])
    assert.match(said, /^HTTP\/1\.1 413 [\s\S]*"BODY_TOO_LARGE"/)
    await isAlive()
  })

  test('with a chunk that is none after a whole profile is no profile', async () => {
    const said = await wire(server.url, [start, chunk('{"as_of":"2026-11-20"}'), 'zz\r\n'])
    assert.doesNotMatch(said, /^HTTP\/1\.1 (2|5)/)
    assert.doesNotMatch(said, /kj|exception|stack/i)
    await isAlive()
  })
})

function bodyOf(recipe) {
  if (recipe.base64 !== undefined) return Buffer.from(recipe.base64, 'base64')
  if (recipe.text !== undefined) return recipe.text
  return (recipe.prefix ?? '') + recipe.repeat.repeat(recipe.times) + (recipe.suffix ?? '')
}
