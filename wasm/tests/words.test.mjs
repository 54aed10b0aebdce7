// The module holds no words: what it does with those of one language, with both, with none and with wrong ones.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { files } from '../build.mjs'
import { allWords, importAPI, moduleBytes } from './bundle.mjs'
import { assertSameBytes, GOLDEN_TODAY, readComparisons, readFolder, readPlanTexts, readProfile } from './testdata.mjs'

const wordsOf = { 'zh-CN': files.chinese, en: files.english }
const languages = Object.keys(wordsOf)

let api, module, both
before(async () => {
  api = await importAPI()
  module = await WebAssembly.compile(moduleBytes())
  both = await api.load(module, { words: allWords() })
})

const loadWith = (...locales) => api.load(module, { words: locales.map((locale) => readFileSync(wordsOf[locale])) })
const profileIn = (locale, bytes) => JSON.stringify({ ...JSON.parse(bytes), locale })
const failureOf = (call) => {
  try {
    call()
  } catch (failure) {
    return failure
  }
  assert.fail('it was accepted')
}

for (const locale of languages) {
  describe(`the words of ${locale} alone`, () => {
    let core
    before(async () => (core = await loadWith(locale)))

    test('suffice for every profile, as JSON with its trace, as a document and as a calendar', () => {
      for (const { bytes } of readFolder('profiles')) {
        for (const options of [{ trace: true }, { format: 'markdown' }, { format: 'calendar' }]) {
          const ask = (core) => core.assess(profileIn(locale, bytes), { today: GOLDEN_TODAY, ...options })
          assertSameBytes(ask(core), ask(both))
        }
      }
    })

    test('suffice for every golden plan in that language', () => {
      const plans = readPlanTexts().filter((plan) => plan.locale === locale)
      assert.ok(plans.length > 0)
      for (const { profile, format, text } of plans) assertSameBytes(core.assess(profile, { today: GOLDEN_TODAY, locale, format }), text)
    })

    test('suffice for every comparison, in whatever language the answers are', () => {
      for (const { before: earlier, after: later } of readComparisons()) {
        const [first, second] = [earlier, later].map((name) => both.assess(readProfile(name), { today: GOLDEN_TODAY }))
        assertSameBytes(core.compare(first, second, { locale }), both.compare(first, second, { locale }))
      }
    })
  })
}

describe('missing words', () => {
  test('are named, with what to do, whether the profile or the host asks for the language', async () => {
    const core = await loadWith('zh-CN')
    for (const ask of [() => core.assess('{"locale":"en"}'), () => core.assess('{}', { locale: 'en' })]) {
      const failure = failureOf(ask)
      assert.ok(failure instanceof api.WordsMissing && failure instanceof Error)
      assert.deepEqual([failure.name, failure.locale], ['WordsMissing', 'en'])
      assert.match(failure.message, /words\.en\.json .* addWords/)
    }
    const answer = core.assess('{}')
    assert.equal(failureOf(() => core.compare(answer, answer, { locale: 'en' })).locale, 'en')
  })

  test('are no breakdown: the same instance goes on', async () => {
    const core = await loadWith('en')
    const first = core.running
    failureOf(() => core.assess('{}'))
    core.assess('{"locale":"en"}')
    assert.equal(core.running, first)
  })

  test('keep nobody from learning why a profile is refused', async () => {
    const core = await loadWith()
    for (const body of ['[', '{"credit":{"hard_inquiry_3m":3}}', '{"locale":"en","narrative":7}']) {
      assert.equal(failureOf(() => core.assess(body)).document, failureOf(() => both.assess(body)).document)
    }
  })

  test('can be added later, in any order, as text or bytes, and change no answer given before', async () => {
    for (const order of [languages, [...languages].reverse()]) {
      const core = await loadWith(order[0])
      const answer = core.assess(profileIn(order[0], '{}'))
      assert.equal(core.addWords(readFileSync(wordsOf[order[1]], 'utf8')), order[1])
      assert.equal(core.assess(profileIn(order[0], '{}')), answer)
      for (const locale of languages) assert.equal(core.assess(profileIn(locale, '{}')), both.assess(profileIn(locale, '{}')))
    }
  })
})

describe('what are no words of the module', () => {
  const whole = () => readFileSync(files.english, 'utf8')
  const otherDigit = (digit) => (digit === '0' ? '1' : '0')
  for (const [name, words] of [
    ['words of other knowledge', () => whole().replace(/(?<="edition":")./, otherDigit)],
    ['words of the same knowledge, split by another build', () => whole().replace(/.(?=","locale")/, otherDigit)],
    ['words without an edition', () => whole().replace(/"edition":"[^"]*",/, '')],
    ['words cut short', () => whole().slice(0, -1000)],
    ['words with a text too many', () => whole().replace('"texts":[', '"texts":["",')],
    ['the page of an error', () => '<!doctype html>'],
    ['nothing', () => ''],
    ['brackets without end', () => '['.repeat(100_000)],
  ]) {
    test(`${name} are refused, and the words that are there stay`, async () => {
      const core = await loadWith('zh-CN')
      const failure = failureOf(() => core.addWords(words()))
      assert.ok(failure instanceof api.WordsRefused, String(failure))
      assert.match(failure.message, /from one build/)
      assert.equal(core.assess('{}'), both.assess('{}'))
      assert.ok(failureOf(() => core.assess('{}', { locale: 'en' })) instanceof api.WordsMissing)
      await assert.rejects(api.load(module, { words: [words()] }), api.WordsRefused)
    })
  }
})

describe('a fresh instance', () => {
  test('gets the words again, even where the caller has overwritten its bytes', async () => {
    const words = allWords()
    const core = await api.load(module, { words })
    for (const bytes of words) bytes.fill(0)
    core.running = undefined // As after a breakdown.
    for (const locale of languages) assert.equal(core.assess('{}', { locale }), both.assess('{}', { locale }))
  })
})
