// A module that fails on demand (wasm/chaos.go) shows what the API does when the core breaks down.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, beforeEach, describe, test } from 'node:test'
import { compile, lower } from '../build.mjs'
import { allWords, importAPI } from './bundle.mjs'

let api, module, core, expected
before(async () => {
  api = await importAPI()
  const folder = mkdtempSync(join(tmpdir(), 'limitcheck-'))
  try {
    const file = join(folder, 'chaos.wasm')
    compile(file, { tags: ['chaos'], slim: true })
    lower(file, file)
    module = await WebAssembly.compile(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true })
  }
  expected = (await api.load(module, { words: allWords() })).assess('{}')
})
beforeEach(async () => (core = await api.load(module, { words: allWords() })))

// The instance in use. It is private, but whether it is dropped is what these tests are about.
const instance = () => core.running
const failureOf = (order) => {
  try {
    core.assess(`chaos:${order}`)
  } catch (failure) {
    return failure
  }
  assert.fail(`chaos:${order} was survived`)
}

describe('a breakdown', () => {
  test('by a panic is the INTERNAL problem, without a word of Go', () => {
    const failure = failureOf('panic')
    assert.equal(failure.problem.code, 'INTERNAL')
    assert.equal(failure.problem.status, 500)
    assert.doesNotMatch(failure.document, /asked for|panic|goroutine|\.go/)
  })

  test('by an exhausted stack, which Go never sees, is CoreFailed', () => {
    const failure = failureOf('overflow')
    assert.ok(failure instanceof api.CoreFailed)
    assert.ok(failure.reason instanceof RangeError)
  })

  test("by the end of Go's program is CoreFailed", () => {
    assert.ok(failureOf('exit') instanceof api.CoreFailed)
  })

  for (const order of ['panic', 'overflow', 'exit']) {
    test(`by ${order} drops the instance, and the next call is answered`, () => {
      core.assess('{}')
      const first = instance()
      failureOf(order)
      assert.equal(core.assess('{}'), expected)
      assert.notEqual(instance(), first)
    })

    test(`by ${order} loses no words`, () => {
      const english = core.assess('{}', { locale: 'en' })
      failureOf(order)
      assert.equal(core.assess('{}', { locale: 'en' }), english)
      assert.equal(core.assess('{}'), expected)
    })

    test(`by ${order} leaves the memory as small as before, 20 times over`, () => {
      for (let round = 0; round < 20; round++) failureOf(order)
      core.assess('{}')
      assert.ok(instance().memorySize() < 32 << 20)
    })
  }

  test('is retried once on a fresh instance, so that what only a used one does goes unnoticed', () => {
    core.assess('{}')
    const first = instance()
    assert.equal(core.assess('chaos:exit-unless-first'), expected)
    assert.notEqual(instance(), first)
  })

  test("prints nothing: what Go says may quote the profile", (t) => {
    const said = ['log', 'warn', 'error'].map((name) => t.mock.method(console, name, () => {}))
    failureOf('exit')
    failureOf('panic')
    assert.deepEqual(said.map((method) => method.mock.callCount()), [0, 0, 0])
  })
})

describe('a comparison', () => {
  const answer = '{"schema_version":"1","as_of":"2026-11-20","explanations":[],"plan":[],"restrictions":[]}'

  test('by an instance that is broken is made by a fresh one', () => {
    const expected = core.compare(answer, answer)
    const first = instance()
    core.running.call = () => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    assert.equal(core.compare(answer, answer), expected)
    assert.notEqual(instance(), first)
  })
})

describe('an instance', () => {
  test('serves call after call while all goes well', () => {
    core.assess('{}')
    const first = instance()
    for (let round = 0; round < 10; round++) core.assess('{}')
    assert.equal(instance(), first)
  })

  test('survives a rejected profile', () => {
    core.assess('{}')
    const first = instance()
    assert.throws(() => core.assess('['), api.ProfileRejected)
    assert.equal(instance(), first)
  })

  test('whose memory has grown past 64 MiB answers, and is then replaced', () => {
    assert.equal(core.assess('chaos:grow'), expected)
    assert.equal(instance(), undefined)
    assert.equal(core.assess('{}'), expected)
    assert.ok(instance().memorySize() < 32 << 20)
  })
})

// What the smaller runtime of strip/ must still do. Each order checks itself in Go (strain.go) and panics where it finds a fault.
describe('an instance under strain', () => {
  const survive = (order, times = 10) => {
    core.assess('{}')
    const first = instance()
    for (let round = 0; round < times; round++) assert.equal(core.assess(`chaos:${order}`), expected)
    assert.equal(instance(), first)
  }

  test('grows its stack and finds its pointers in the copy', () => survive('stack'))
  test('collects garbage and keeps what is in use', () => survive('garbage'))
  test('grows its memory and reads back what it wrote', () => survive('memory'))
  test("recovers from Go's own panics, nested ones too", () => survive('panics'))
  test('runs goroutines that wait for each other', () => survive('goroutines'))
  test('does all that in turns, 10 times over', () => {
    for (let round = 0; round < 10; round++) for (const order of ['stack', 'garbage', 'panics', 'goroutines']) survive(order, 1)
  })

  test('answers 1,000 calls in a row', () => {
    for (let round = 0; round < 1000; round++) assert.equal(core.assess('{}'), expected)
  })
})
