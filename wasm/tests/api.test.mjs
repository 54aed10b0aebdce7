import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { allWords, bundleText, importAPI, moduleBytes } from './bundle.mjs'

let api, core
before(async () => {
  api = await importAPI()
  core = await api.load(moduleBytes(), { words: allWords() })
})

const answerTo = (profile, options) => JSON.parse(core.assess(profile, options))
const rejectionOf = (profile, options) => {
  try {
    core.assess(profile, options)
  } catch (failure) {
    return failure
  }
  assert.fail('the profile was accepted')
}
const day = '{"as_of":"2026-11-20"}'

describe('load', () => {
  test('takes bytes, a view of them, or a compiled module', async () => {
    const bytes = moduleBytes()
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    for (const source of [bytes, buffer, await WebAssembly.compile(bytes)]) {
      assert.equal((await api.load(source, { words: allWords() })).assess(day), core.assess(day))
    }
  })

  test('says which core and which knowledge it holds', () => {
    assert.match(core.coreVersion, /^\d+\.\d+\.\d+$/)
    assert.notEqual(core.knowledgeVersion, '')
    assert.equal(answerTo(day).knowledge_version, core.knowledgeVersion)
    assert.equal(answerTo(day).receipt.core_version, core.coreVersion)
  })

  test('refuses what is no WebAssembly', async () => {
    await assert.rejects(api.load(new TextEncoder().encode('<!doctype html>')), WebAssembly.CompileError)
  })

  test('refuses a module cut short', async () => {
    await assert.rejects(api.load(moduleBytes().subarray(0, 100_000)), WebAssembly.CompileError)
  })

  test('refuses a module that is not this one', async () => {
    await assert.rejects(api.load(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)))
  })

  test('needs no global but those of a browser, not even globalThis, and leaves none behind', async () => {
    const globals = { TextEncoder, TextDecoder, crypto, performance, setTimeout, clearTimeout, bytes: moduleBytes(), words: allWords() }
    const given = Object.keys(globals)
    const script = `${await bundleText('iife')}
      delete globalThis.globalThis
      LimitCheck.load(bytes, { words }).then((core) => core.assess('${day}'))`
    assert.equal(await runInNewContext(script, globals), core.assess(day))
    assert.deepEqual(Object.keys(globals).sort(), [...given, 'LimitCheck'].sort())
  })

  test('never touches what could send or keep anything', async () => {
    const globals = { TextEncoder, TextDecoder, crypto, performance, setTimeout, clearTimeout, bytes: moduleBytes(), words: allWords(), touched: [] }
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'navigator', 'document', 'localStorage', 'indexedDB', 'caches', 'importScripts', 'postMessage', 'console']) {
      Object.defineProperty(globals, name, { get: () => globals.touched.push(name) })
    }
    await runInNewContext(`${await bundleText('iife')}\nLimitCheck.load(bytes, { words }).then((core) => core.assess('${day}'))`, globals)
    assert.deepEqual(globals.touched, [])
  })
})

describe('assess', () => {
  test('answers text and bytes alike', () => {
    const text = '{"as_of":"2026-11-20","narrative":"借呗额度突然没了 😢"}'
    assert.equal(core.assess(new TextEncoder().encode(text)), core.assess(text))
  })

  test('answers the same profile the same, call after call', () => {
    const first = core.assess(day)
    core.assess('{"as_of":"2026-01-31","locale":"en"}')
    assert.equal(core.assess(day), first)
  })

  test("takes the profile's own day and language before the host's", () => {
    const answer = answerTo('{"as_of":"2026-11-19","locale":"en"}', { today: '2026-11-20', locale: 'zh-CN' })
    assert.deepEqual([answer.as_of, answer.locale], ['2026-11-19', 'en'])
  })

  test("takes the host's day and language where the profile has none", () => {
    const answer = answerTo('{}', { today: '2026-11-18', locale: 'en' })
    assert.deepEqual([answer.as_of, answer.locale], ['2026-11-18', 'en'])
  })

  test('takes the day in China and Chinese where nobody says', (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-20T15:59:59Z') })
    assert.equal(answerTo('{}').as_of, '2026-11-20')
    t.mock.timers.setTime(Date.parse('2026-11-20T16:00:00Z'))
    const answer = answerTo('{}')
    assert.deepEqual([answer.as_of, answer.locale], ['2026-11-21', 'zh-CN'])
  })

  test('refuses a host day that is none, as the mistake of a program', () => {
    assert.throws(() => core.assess('{}', { today: '20.11.2026' }), TypeError)
  })

  test('adds the outcome of every rule when asked, and only then', () => {
    const profile = '{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]}'
    assert.ok(answerTo(profile, { trace: true }).explanations.every((each) => each.trace.length > 0))
    assert.ok(answerTo(profile).explanations.every((each) => !('trace' in each)))
    assert.ok(answerTo(profile).explanations.length > 0)
  })
})

describe('a rejected profile', () => {
  test('throws ProfileRejected with the problem document', () => {
    const failure = rejectionOf('{"credit":{"hard_inquiry_3m":3}}')
    assert.ok(failure instanceof api.ProfileRejected && failure instanceof Error)
    assert.equal(failure.name, 'ProfileRejected')
    assert.deepEqual(JSON.parse(failure.document), failure.problem)
    const { code, status, type, title, errors } = failure.problem
    assert.deepEqual({ code, status, type }, { code: 'INVALID_PROFILE', status: 422, type: '/problems#INVALID_PROFILE' })
    assert.equal(failure.message, title)
    assert.equal(errors[0].pointer, '/credit/hard_inquiry_3m')
    assert.equal(errors[0].suggestion, 'hard_inquiries_3m')
  })

  test("is explained in the host's language", () => {
    assert.match(rejectionOf('[', { locale: 'zh-CN' }).problem.title, /[一-鿿]/)
    assert.doesNotMatch(rejectionOf('[', { locale: 'en' }).document, /[一-鿿]/)
  })

  for (const [name, text] of [
    ['a lone high surrogate', '{"narrative":"\ud800"}'],
    ['a lone low surrogate', '{"narrative":"\udfff"}'],
    ['a pair the wrong way round', '{"narrative":"\ude00\ud83d"}'],
    ['a lone surrogate beside a pair', '{"narrative":"\ud83d\ude00\ud83d"}'],
  ]) {
    test(`is one whose text holds ${name}: it is never silently replaced`, () => {
      assert.equal(rejectionOf(text).problem.code, 'INVALID_UTF8')
    })
  }

  test('is one larger than the core will ever see', () => {
    assert.equal(rejectionOf(' '.repeat(20 << 20)).problem.code, 'BODY_TOO_LARGE')
  })
})
