import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { assertSameBytes, compact, root, start, testdata } from './helpers.mjs'

const server = await start(import.meta.url)

const expired = { as_of: '2026-11-20', restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'], messages: ['身份证已过期'] }] }

describe('an identity document that has expired', () => {
  test('is named first and still stands in the way', async () => {
    const [first] = (await server.assess(expired)).json.explanations
    assert.deepEqual([first.cause, first.standing, first.present], ['identity-expired', 'named', 'yes'])
  })

  test('is cured once it was renewed', async () => {
    const renewed = { ...expired, events: [{ kind: 'updated_id', on: '2026-11-10' }], information: { id_expired: false } }
    const [first] = (await server.assess(renewed)).json.explanations
    assert.deepEqual([first.cause, first.present], ['identity-expired', 'cured'])
  })
})

test('nothing known is "cannot know"', async () => {
  assert.equal((await server.assess({ as_of: '2026-11-20' })).json.summary.certainty, 'cannot_know')
})

test('?trace=full adds every rule, and any other query nothing', async () => {
  const [plain, traced, other] = await Promise.all(['', '?trace=full', '?trace=some'].map((query) => server.assess(expired, { path: `/v1/assessments${query}` })))
  assert.ok(traced.body.length > plain.body.length)
  assertSameBytes(other.text, plain.text)
})

describe('a golden profile gets the very bytes of its answer:', () => {
  for (const [name, profile] of testdata('profiles')) {
    test(name, async () => {
      const path = join(root, 'testdata/answers', name)
      assert.ok(existsSync(path), `testdata/answers/${name} is missing`)
      const answer = await server.assess(profile)
      assert.equal(answer.status, 200, answer.text)
      assertSameBytes(answer.text, compact(readFileSync(path, 'utf8')))
    })
  }

  test('there are golden profiles', () => assert.ok(testdata('profiles').length > 0))
})
