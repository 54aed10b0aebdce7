import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { room } from './support/page.mjs'
import { source } from './support/source.mjs'

const { pruned, same, valueAt, withoutValue, withValue } = await source('case/pointer.ts')
const { additions, applied, declines, holds, standsAlone, takenBack } = await source('case/patch.ts')
const { chosen, unchosen } = await source('case/choose.ts')
const { caseFrom, declined, EMPTY_CASE, isBlank, isDeclined, profileOf, textAt, withAnswer, withoutEmptyRows, withoutItem, withProfile } = await source('case/case.ts')
const { afterOpening, placeOf } = await source('ask/paths.ts')
const { screenOf } = await source('ask/naming.ts')
const { chinaDay, fullMonths } = await source('ask/months.ts')

describe('a pointer', () => {
  const whole = { a: { b: [1, { c: 'x' }], 'd/e~f': 2 } }
  test('finds what it names', () => {
    assert.equal(valueAt(whole, '/a/b/1/c'), 'x')
    assert.equal(valueAt(whole, '/a/d~1e~0f'), 2)
    assert.equal(valueAt(whole, ''), whole)
  })
  for (const pointer of ['/a/b/-', '/a/b/length', '/a/b/01x', '/a/toString', '/__proto__/x', '/z/y']) test(`${pointer} finds nothing`, () => assert.equal(valueAt(whole, pointer), undefined))
  test('a null says no more than nothing', () => assert.equal(valueAt({ a: { b: null } }, '/a/b'), undefined))
  test('makes the objects and lists on its way', () => assert.deepEqual(withValue({}, '/restrictions/0/messages/-', 'm'), { restrictions: [{ messages: ['m'] }] }))
  test('changes nothing in place', () => {
    const before = JSON.stringify(whole)
    withValue(whole, '/a/b/0', 9)
    withoutValue(whole, '/a/b/1')
    assert.equal(JSON.stringify(whole), before)
  })
  test('never reaches a prototype', () => {
    withValue({}, '/__proto__/polluted', true)
    withValue({}, '/constructor/prototype/polluted', true)
    assert.equal({}.polluted, undefined)
  })
  test('drops an item, and the later ones move up', () => assert.deepEqual(withoutValue({ l: [1, 2, 3] }, '/l/1'), { l: [1, 3] }))
})

describe('a fact put in by itself', () => {
  test('brings the objects that it lies in, where they are missing or null', () => {
    const fact = { op: 'add', path: '/information/license_status', value: 'valid' }
    const room = { op: 'add', path: '/information', value: {} }
    assert.deepEqual(additions({}, fact.path, 'valid'), [room, fact])
    assert.deepEqual(additions({ information: null }, fact.path, 'valid'), [room, fact])
    assert.deepEqual(additions({ information: { id_expired: true } }, fact.path, 'valid'), [fact])
    assert.deepEqual(applied({ information: { id_expired: true } }, [fact]), { information: { id_expired: true, license_status: 'valid' } })
  })
})

describe('a profile as the core is asked', () => {
  test('is without boxes that were left empty', () => assert.deepEqual(pruned({ a: {}, b: { c: '' }, d: [{}, { e: 1 }], f: null }), { d: [{ e: 1 }] }))
  test('keeps an empty list: it may say that there is none', () => assert.deepEqual(pruned({ funds: { used_for: [] } }), { funds: { used_for: [] } }))
})

// Every question that the core asks over the profiles of testdata, each with every answer that it offers.
const testdata = join(room, '../testdata')
const questions = readdirSync(join(testdata, 'answers')).filter((name) => name.endsWith('.json')).flatMap((name) => {
  const profile = JSON.parse(readFileSync(join(testdata, 'profiles', name), 'utf8'))
  return JSON.parse(readFileSync(join(testdata, 'answers', name), 'utf8')).next_questions.map((question) => ({ name, profile, question }))
})
/** saying is what a profile says, however much room was made in it. */
const saying = (profile) => pruned(profile)

describe(`the answers to the core's questions (${questions.length})`, () => {
  const each = (claim) => questions.forEach(({ name, profile, question }) =>
    question.choices.forEach(({ label, patch }) => claim({ profile, question, patch, where: `${name} ${question.pointer} ${label}` })))

  test('are offered with patches that only add', () => each(({ patch, where }) => assert.ok(patch.length && patch.every(({ op }) => op === 'add'), where)))

  test('are held once they were given, and given twice they say no more', () => each(({ profile, patch, where }) => {
    const once = applied(profile, patch)
    assert.ok(holds(once, patch), where)
    assert.deepEqual(applied(once, patch), once, where)
  }))

  test('can be taken back without a trace', () => each(({ profile, patch, where }) => {
    if (holds(profile, patch)) return
    const before = JSON.stringify(profile)
    assert.ok(same(saying(takenBack(applied(profile, patch), patch)), saying(profile)), where)
    assert.equal(JSON.stringify(profile), before, `${where}: the profile itself was changed`)
  }))

  test('end with one that says only that it is not known', () => questions.forEach(({ question: { choices, pointer } }) => {
    const last = choices[choices.length - 1].patch
    assert.ok(declines(last) && standsAlone(last), pointer)
    assert.ok(choices.slice(0, -1).every(({ patch }) => !declines(patch)), pointer)
  }))

  test('can be taken together, except "none of these" and "I do not know", which put the others out and are put out by them', () => {
    for (const { name, profile, question } of questions.filter(({ question: { type } }) => type === 'choices')) {
      const patches = question.choices.map(({ patch }) => patch)
      const [combining, alone] = [patches.filter((patch) => !standsAlone(patch)), patches.filter(standsAlone)]
      assert.ok(combining.length >= 1 && alone.length >= 1, `${name} ${question.pointer}`)
      const take = (now, patch) => chosen(now, patch, patches, true)
      const start = withProfile(EMPTY_CASE, profile)
      const all = combining.reduce(take, start)
      assert.ok(combining.every((patch) => holds(all.profile, patch)), `${name} ${question.pointer}: all at once`)
      for (const patch of alone) {
        const only = take(all, patch)
        assert.deepEqual(patches.filter((other) => holds(only.profile, other)), [patch], `${name} ${question.pointer}: ${JSON.stringify(patch).slice(0, 80)}`)
        const back = take(only, combining[0])
        assert.ok(!holds(back.profile, patch) && holds(back.profile, combining[0]), `${name} ${question.pointer}: back`)
      }
    }
  })

  test('put each other out where only one can be true', () => {
    for (const { profile, question } of questions.filter(({ question: { type } }) => type === 'boolean' || type === 'choice')) {
      const patches = question.choices.map(({ patch }) => patch)
      let now = withProfile(EMPTY_CASE, profile)
      for (const patch of patches) {
        now = chosen(now, patch, patches, false)
        assert.deepEqual(patches.filter((other) => holds(now.profile, other)), [patch], question.pointer)
      }
      assert.ok(same(saying(unchosen(now, patches[patches.length - 1]).profile), saying(profile)), question.pointer)
    }
  })
})

describe('an answer', () => {
  const unknown = [{ op: 'add', path: '/declined', value: [] }, { op: 'add', path: '/declined/-', value: '/credit/hard_inquiries_3m' }]
  test('that is typed keeps its text beside its value', () => {
    const now = withAnswer(EMPTY_CASE, '/restrictions/0/limit_now', 15000, '1.5 万')
    assert.equal(valueAt(now.profile, '/restrictions/0/limit_now'), 15000)
    assert.equal(textAt(now, '/restrictions/0/limit_now'), '1.5 万')
    assert.equal(textAt(withAnswer(now, '/restrictions/0/limit_now', 20000), '/restrictions/0/limit_now'), '20000')
  })
  test('that is emptied says nothing', () => assert.ok(isBlank(withAnswer(withAnswer(EMPTY_CASE, '/narrative', 'x'), '/narrative', ''))))
  test('and not knowing put each other out', () => {
    const typed = withAnswer(EMPTY_CASE, '/credit/hard_inquiries_3m', 7)
    const gone = chosen(typed, unknown, [unknown], false, '/credit/hard_inquiries_3m')
    assert.deepEqual(profileOf(gone), { declined: ['/credit/hard_inquiries_3m'] })
    assert.deepEqual(profileOf(withAnswer(gone, '/credit/hard_inquiries_3m', 3)), { credit: { hard_inquiries_3m: 3 } })
  })
  test('of a whole group makes known what was not known of a part', () => {
    const now = declined(EMPTY_CASE, '/account/login_notice')
    const patch = [{ op: 'add', path: '/account', value: {} }, { op: 'add', path: '/account/login_notice', value: true }]
    assert.deepEqual(profileOf(chosen(now, patch, [patch], true)), { account: { login_notice: true } })
  })
})

describe('an item that is dropped', () => {
  const three = withAnswer(
    declined(withProfile(EMPTY_CASE, { restrictions: [{ product: 'a' }, { product: 'b' }, { product: 'c' }] }), '/restrictions/2/since'),
    '/restrictions/2/limit_now', 15000, '1.5万',
  )
  test('takes what was said of it along, and the pointers to later ones move up', () => {
    const now = withoutItem(declined(three, '/restrictions/1/since'), '/restrictions', 1)
    assert.deepEqual(now.profile, { restrictions: [{ product: 'a' }, { product: 'c', limit_now: 15000 }], declined: ['/restrictions/1/since'] })
    assert.deepEqual(now.typed, { '/restrictions/1/limit_now': '1.5万' })
  })
  test('leaves pointers to the list itself alone', () => {
    const now = withoutItem(declined(three, '/restrictions/-/product'), '/restrictions', 0)
    assert.ok(isDeclined(now, '/restrictions/-/product') && isDeclined(now, '/restrictions/1/since'))
  })
  test('and was the only one takes its list along', () => assert.ok(isBlank(withoutItem(withProfile(EMPTY_CASE, { events: [{ kind: 'borrowed' }] }), '/events', 0))))
  test('because nothing was written into it takes no other along', () => {
    const rows = withAnswer(withProfile(EMPTY_CASE, { cash: { due: [{}, { amount: 5 }, { for: '' }] }, offers: [{}] }), '/cash/due/1/on', '5号', '5号 ')
    const now = withoutEmptyRows(rows)
    assert.deepEqual(now.profile.cash, { due: [{ amount: 5, on: '5号' }] })
    assert.equal(textAt(now, '/cash/due/0/on'), '5号 ')
  })
})

describe('what was stored', () => {
  for (const stored of [undefined, null, 3, 'x', [], { profile: [] }, { profile: 'x', typed: 3 }, { typed: { '/narrative': 4 } }]) {
    test(`${JSON.stringify(stored)} is a blank case`, () => assert.ok(isBlank(caseFrom(stored))))
  }
  test('is without nulls, which say nothing', () => assert.deepEqual(caseFrom({ profile: { events: [null, { kind: 'borrowed', on: null }], narrative: null } }).profile, { events: [{ kind: 'borrowed' }] }))
  test('keeps texts of boxes', () => assert.equal(textAt(caseFrom({ profile: { narrative: 'a' }, typed: { '/narrative': 'a ', '/x': 1 } }), '/narrative'), 'a '))
})

describe('the first screens', () => {
  const never = () => false
  const now = withProfile(EMPTY_CASE, { restrictions: [{ product: 'jiebei' }] })
  const walk = (answer, passed = never) => {
    const way = ['']
    while (way[way.length - 1] !== 'next' && way.length < 20) way.push(afterOpening(way[way.length - 1], now, answer, passed))
    return way.slice(1)
  }
  test('ask all there is while nothing could be read yet', () => assert.deepEqual(walk(undefined), ['product', 'ask/restrictions/0/messages', 'ask/restrictions/0/symptoms', 'ask/restrictions/0/since', 'next']))
  test('show what was understood, and do not ask for it again', () => assert.deepEqual(
    walk({ symptoms: [{ restriction: '/restrictions/0', from: 'narrative' }], understood: [{ pointer: '/restrictions/-/since', denied: false }] }),
    ['product', 'ask/restrictions/0/messages', 'understood', 'next'],
  ))
  test('are not asked twice where they were passed without an answer', () => assert.deepEqual(walk(undefined, (path) => /symptoms|since/.test(path)), ['product', 'ask/restrictions/0/messages', 'next']))
  for (const [path, at] of [['', 'story'], ['nonsense', 'story'], ['topic/none/0', 'story'], ['topic/repayment/99', 'more'], ['change/events', 'change'], ['result', 'result']]) {
    test(`the path ${path || '""'} is ${at}`, () => assert.equal(placeOf(path, EMPTY_CASE).at, at))
  }
})

describe('what is wrong is corrected', () => {
  const screens = [
    ['/restrictions/1/product', '/restrictions'], ['/restrictions/-', '/restrictions'], ['/restrictions/1/since', '/restrictions/1/since'], ['/restrictions/0/messages/2', '/restrictions/0/messages'],
    ['/events/3/on', '/events'], ['/business/monthly/2/sales', '/business/monthly'], ['/cash/due/0/amount', '/cash/due'], ['/offers/1', '/offers'], ['/credit/hard_inquiries_3m', '/credit/hard_inquiries_3m'],
  ]
  for (const [pointer, screen] of screens) test(`${pointer} at ${screen}`, () => assert.equal(screenOf(pointer), screen))
})

describe('months', () => {
  test('are the last full ones, over the turn of a year', () => assert.deepEqual(fullMonths('2026-02-14', 4), ['2025-10', '2025-11', '2025-12', '2026-01']))
  test('are those of China, where a new day begins at 16:00 UTC', () => {
    assert.equal(chinaDay(new Date('2026-11-30T15:59:59Z')), '2026-11-30')
    assert.equal(chinaDay(new Date('2026-11-30T16:00:00Z')), '2026-12-01')
  })
})
