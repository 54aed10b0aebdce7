import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { GoTally } from './go.mjs'
import { readCounts } from './node.mjs'
import { root } from './rooms.mjs'

const tallyOf = (...events) => {
  const printed = []
  const tally = new GoTally((text) => printed.push(text))
  for (const event of events) tally.add(typeof event === 'string' ? event : JSON.stringify(event))
  return { counts: tally.counts(), printed: printed.join('') }
}
const end = (Action, Test) => ({ Action, Package: 'limitcheck/core', Test, Elapsed: 0.1 })
const said = (Output, Test) => ({ Action: 'output', Package: 'limitcheck/core', Test, Output })

describe('the tally of Go tests', () => {
  test('counts the tests that hold no others', () => {
    const { counts } = tallyOf(end('pass', 'TestA/one'), end('pass', 'TestA/two'), end('pass', 'TestA'), end('pass', 'TestB'), end('skip', 'TestC'), end('pass'))
    assert.deepEqual(counts, { passed: 3, failed: 0, skipped: 1 })
  })

  test('counts one failure once, where it happened', () => {
    const { counts } = tallyOf(end('pass', 'TestA/one'), end('fail', 'TestA/two'), end('fail', 'TestA'), end('fail'))
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 })
  })

  test('counts a test that fails outside of the tests that it holds', () => {
    const { counts } = tallyOf(end('pass', 'TestA/one'), end('fail', 'TestA'), end('fail'))
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 })
  })

  test('is not confused by names that begin alike', () => {
    const { counts } = tallyOf(end('pass', 'TestAll'), end('pass', 'TestA'), end('pass'))
    assert.deepEqual(counts, { passed: 2, failed: 0, skipped: 0 })
  })

  test('counts a package that does not compile, and shows why', () => {
    const build = { ImportPath: 'limitcheck/core' }
    const { counts, printed } = tallyOf({ ...build, Action: 'build-output', Output: 'core.go:1:1: expected package\n' }, { ...build, Action: 'build-fail' }, end('fail'))
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 })
    assert.match(printed, /core\.go:1:1/)
  })

  test('shows all that a failed test said, and nothing of one that passed', () => {
    const { printed } = tallyOf(said('fine\n', 'TestA'), end('pass', 'TestA'), said('first\n', 'TestB'), said('second\n', 'TestB'), end('fail', 'TestB'), end('fail'))
    assert.match(printed, /first\nsecond\n/)
    assert.doesNotMatch(printed, /fine/)
  })

  test('passes on what is no event', () => {
    assert.match(tallyOf('panic: no tests').printed, /panic: no tests/)
  })
})

describe("the counts of Node's tests", () => {
  test('come from the end of its output', () => {
    const tap = 'TAP version 13\nok 1 - a\n# tests 9\n# suites 2\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 1\n# duration_ms 5\n'
    assert.deepEqual(readCounts(tap), { passed: 4, failed: 2, skipped: 3 })
  })

  test('are zero where Node died before it counted', () => {
    assert.deepEqual(readCounts('TAP version 13\n'), { passed: 0, failed: 0, skipped: 0 })
  })
})

describe('the runner', () => {
  test('refuses a part that it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, ['.make/test.mjs', 'unheard-of'], { cwd: root, encoding: 'utf8' })
    assert.equal(status, 2)
    assert.match(stderr, /go, wasm, worker, site/)
  })

  test('lists every target of the Makefile in the menu', () => {
    const { stdout } = spawnSync('make', ['-s'], { cwd: root, encoding: 'utf8' })
    for (const target of ['run', 'test', 'test-go', 'test-wasm', 'test-worker', 'test-site', 'golden', 'lint', 'bench', 'clean', 'deps']) {
      assert.match(stdout, new RegExp(`make ${target} `))
    }
  })
})
