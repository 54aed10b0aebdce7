// What changed between two answers, through the JavaScript API, and the texts of an answer that are not JSON.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { files } from '../build.mjs'
import { allWords, importAPI, moduleBytes } from './bundle.mjs'
import { assertSameBytes, GOLDEN_TODAY, readComparisons, readPlanTexts, readProfile } from './testdata.mjs'
import { faultsOfComparison } from './validators.mjs'

let api, lowered, unlowered
before(async () => {
  api = await importAPI()
  lowered = await api.load(moduleBytes(), { words: allWords() })
  unlowered = await api.load(moduleBytes(files.unlowered), { words: allWords() })
})

const answerTo = (name) => lowered.assess(readProfile(name), { today: GOLDEN_TODAY })
const bare = '{"schema_version":"1","as_of":"2026-11-20","explanations":[],"plan":[],"restrictions":[]}'
const rejectionOf = (call) => {
  try {
    call()
  } catch (failure) {
    return failure
  }
  assert.fail('it was accepted')
}

describe('the module in Node', () => {
  for (const { name, before: earlier, after, locale, comparison } of readComparisons()) {
    test(`compares ${name} with the golden bytes, lowered or not, as the schema describes them`, () => {
      for (const core of [lowered, unlowered]) assertSameBytes(core.compare(answerTo(earlier), answerTo(after), { locale }), comparison)
      assert.deepEqual(faultsOfComparison(JSON.parse(comparison)), [])
    })
  }

  for (const { name, profile, format, text, locale } of readPlanTexts()) {
    test(`writes ${name} with the golden bytes, lowered or not`, () => {
      for (const core of [lowered, unlowered]) assertSameBytes(core.assess(profile, { today: GOLDEN_TODAY, locale, format }), text)
    })
  }
})

describe('compare', () => {
  test('takes text and bytes alike', () => {
    const bytes = (text) => new TextEncoder().encode(text)
    const [earlier, later] = [answerTo('identity-expired'), answerTo('identity-updated')]
    assert.equal(lowered.compare(bytes(earlier), later), lowered.compare(earlier, bytes(later)))
    assert.deepEqual(
      JSON.parse(lowered.compare(earlier, later)).causes.cured.map(({ cause }) => cause),
      ['identity-expired'],
    )
  })

  test('speaks the language asked for, Chinese else, whatever that of the answers', () => {
    const english = lowered.assess('{"as_of":"2026-11-20","locale":"en"}')
    assert.equal(JSON.parse(lowered.compare(english, english)).locale, 'zh-CN')
    assert.equal(JSON.parse(lowered.compare(bare, bare, { locale: 'en' })).summary.headline, 'Nothing has changed')
  })

  test('throws ProfileRejected for what is no answer, with the place', () => {
    const failure = rejectionOf(() => lowered.compare(bare, '{"as_of":"2026-11-20"}', { locale: 'en' }))
    assert.ok(failure instanceof api.ProfileRejected)
    assert.equal(failure.problem.code, 'INVALID_PROFILE')
    assert.ok(failure.problem.errors.every(({ pointer }) => pointer.startsWith('/after/')))
    assert.doesNotMatch(failure.document, /[一-鿿]/)
  })

  for (const [name, earlier, later, code] of [
    ['half an answer', bare.slice(0, -1), bare, 'INVALID_JSON'],
    ['an answer that closes the other', `${bare},"after":${bare}`, bare, 'DUPLICATE_KEY'],
    ['a lone surrogate', bare.replace('{', '{"x":"\ud800",'), bare, 'INVALID_UTF8'],
    ['nesting without end', '['.repeat(60_000), bare, 'TOO_DEEP'],
    ['a megabyte', bare, ' '.repeat(1 << 20), 'BODY_TOO_LARGE'],
    ['20 megabytes', ' '.repeat(20 << 20), bare, 'BODY_TOO_LARGE'],
    ['nothing', '', '', 'INVALID_JSON'],
    ['null', 'null', 'null', 'INVALID_PROFILE'],
  ]) {
    test(`refuses ${name} with ${code}, and the same instance answers the next call`, () => {
      lowered.compare(bare, bare)
      const instance = lowered.running
      assert.equal(rejectionOf(() => lowered.compare(earlier, later)).problem?.code, code)
      lowered.compare(bare, bare)
      assert.equal(lowered.running, instance)
    })
  }
})

describe('the format of an answer', () => {
  const profile = '{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]}'

  test('is JSON where none or an unknown one is asked for', () => {
    for (const format of ['json', 'pdf', '', null, 7]) assert.equal(lowered.assess(profile, { format }), lowered.assess(profile))
  })

  test('changes no problem', () => {
    const document = (format) => rejectionOf(() => lowered.assess('{"credit":7}', { format })).document
    assert.equal(document('markdown'), document('json'))
    assert.equal(document('calendar'), document('json'))
  })

  test('is a text in Markdown or a calendar where one is asked for, whatever the trace', () => {
    const markdown = lowered.assess(profile, { format: 'markdown' })
    const calendar = lowered.assess(profile, { format: 'calendar' })
    assert.match(markdown, /^#/)
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/)
    assert.equal(lowered.assess(profile, { format: 'markdown', trace: true }), markdown)
    assert.equal(lowered.assess(profile, { format: 'calendar', trace: true }), calendar)
  })

  test('is only where each cause stands where that is asked for, as the whole answer has it', () => {
    const { explanations } = JSON.parse(lowered.assess(profile))
    const standings = lowered.assess(profile, { format: 'standings' })
    const picked = explanations.map(({ card, cause, present, rank, standing, title }) => ({ ...(card && { card }), cause, present, rank, standing, title }))
    assert.equal(standings, JSON.stringify({ explanations: picked }))
    assert.equal(unlowered.assess(profile, { format: 'standings' }), standings)
  })
})
