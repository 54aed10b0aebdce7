import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { allWords, importAPI, moduleBytes } from './bundle.mjs'
import { readBadBodies, readFolder } from './testdata.mjs'

let core, instance, expected
before(async () => {
  const { load } = await importAPI()
  core = await load(moduleBytes(), { words: allWords() })
  expected = core.assess(profile)
  instance = core.running // Private, but that it stays the same says that nothing broke down.
})

const profile = '{"as_of":"2026-11-20"}'
const problemOf = (body) => {
  try {
    core.assess(body)
  } catch (failure) {
    return failure.problem
  }
  return undefined
}

describe('a bad body', () => {
  for (const { name, code, status, bytes } of readBadBodies()) {
    test(`${name} is ${code}, and the next call is answered by the same instance`, () => {
      const problem = problemOf(bytes)
      assert.deepEqual({ code: problem?.code, status: problem?.status }, { code, status })
      assert.equal(core.assess(profile), expected)
      assert.equal(core.running, instance)
    })
  }
})

describe('nesting', () => {
  // Depth counts every array and object that is open, the outermost one too.
  const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  for (const [depth, code] of [
    [31, 'INVALID_PROFILE'],
    [32, 'INVALID_PROFILE'],
    [33, 'TOO_DEEP'],
    [5_000, 'TOO_DEEP'],
    [60_000, 'TOO_DEEP'],
  ]) {
    test(`of ${depth} levels is ${code}`, () => assert.equal(problemOf(nested(depth))?.code, code))
  }

  test('of 100,000 brackets that nobody closes is TOO_DEEP', () => assert.equal(problemOf('['.repeat(100_000))?.code, 'TOO_DEEP'))

  test('of objects counts as nesting of arrays does', () => {
    const objects = (depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    assert.equal(problemOf(objects(32))?.code, 'INVALID_PROFILE')
    assert.equal(problemOf(objects(33))?.code, 'TOO_DEEP')
  })
})

describe('memory', () => {
  const after = (calls, body) => {
    for (let call = 0; call < calls; call++) problemOf(body(call))
    return core.running.memorySize()
  }

  test('stays flat over 600 deep bodies of 100 KB', () => {
    const settled = after(300, () => '['.repeat(100_000)) // Go's heap has come to its size after some 200
    assert.equal(after(600, () => '['.repeat(100_000)), settled)
    assert.equal(core.running, instance)
  })

  test('stays flat over 1,600 calls', () => {
    const bodies = readFolder('profiles').slice(0, 5).map(({ bytes }) => bytes)
    const body = (call) => (call % 100 ? profile : bodies[(call / 100) % bodies.length])
    const sizes = [after(400, body)]
    // Now and then a collection comes late, and Go takes some MB once and keeps them. A leak adds its own each time.
    const added = () => sizes.slice(1).map((size, i) => size - sizes[i])
    do sizes.push(after(1_600, body))
    while (Math.min(...added()) > 1 << 20 && sizes.length < 4)
    assert.ok(Math.min(...added()) <= 1 << 20, `bytes after each 1,600 calls: ${sizes}`)
    assert.equal(core.running, instance)
  })

  test('holds neither body nor answer once the call is over', () => {
    const secret = 'canary-7f3a9c'
    core.assess(JSON.stringify({ as_of: '2026-11-20', narrative: secret }))
    const { exports } = core.running
    assert.equal(exports.output(), 0)
  })
})
