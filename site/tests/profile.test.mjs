import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogues } from './support/page.mjs'
import { source } from './support/source.mjs'

const { dateFrom, numberFrom } = await source('form/normalise.ts')
const { chinaDay, fullMonths } = await source('form/months.ts')
const { buildProfile, formKey, keyAt } = await source('form/profile.ts')
const { cleanAnswers, toggled, withAnswer, withoutEntry } = await source('form/answers.ts')

const catalogue = catalogues['zh-CN']
const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
const profileOf = (answers) => buildProfile(answers, catalogue, months).profile

describe('a date is read where it can only mean one day or month', () => {
  const read = [
    ['2026-11', '2026-11'], ['2026-11-05', '2026-11-05'], ['2026/11/5', '2026-11-05'], ['2026.1.5', '2026-01-05'],
    ['2026年11月5日', '2026-11-05'], ['2026年11月', '2026-11'], ['2026 年 3 月 9 号', '2026-03-09'], ['20261105', '2026-11-05'],
    ['２０２６－１１－０５', '2026-11-05'], [' 2026-11-05 ', '2026-11-05'],
  ]
  for (const [typed, date] of read) test(`${typed} is ${date}`, () => assert.equal(dateFrom(typed), date))
  for (const typed of ['11月5日', '上个月', '5/11/2026', '26-11-05', '2026', '2026-115', '2026年115', '昨天', '']) {
    test(`${typed || 'nothing'} is left as it was typed`, () => assert.equal(dateFrom(typed), typed))
  }
})

describe('a number is read where its digits are plain', () => {
  const read = [['3', 3], ['0', 0], ['１２', 12], ['1,200', 1200], ['1,234,567.5', 1234567.5], ['-20', -20], ['15000元', 15000], ['¥ 300', 300], ['12.50', 12.5]]
  for (const [typed, number] of read) test(`${typed} is ${number}`, () => assert.equal(numberFrom(typed), number))
  for (const typed of ['1.5万', '1,5', '12,34', '三', '1e3', '0x10', '十几次', '3-5', '9'.repeat(16)]) {
    test(`${typed} is left as it was typed`, () => assert.equal(numberFrom(typed), typed))
  }
})

describe('months', () => {
  test('are the last full ones, over the turn of a year', () => assert.deepEqual(fullMonths('2026-02-14', 4), ['2025-10', '2025-11', '2025-12', '2026-01']))
  test('are those of China, where a new day begins at 16:00 UTC', () => {
    assert.equal(chinaDay(new Date('2026-11-30T15:59:59Z')), '2026-11-30')
    assert.equal(chinaDay(new Date('2026-11-30T16:00:00Z')), '2026-12-01')
  })
})

describe('a profile', () => {
  test('of nothing is empty', () => assert.deepEqual(profileOf({}), {}))

  test('holds each answer where its pointer says, with the type of its question', () => assert.deepEqual(profileOf({
    '/narrative': '  没了 ',
    '/restrictions/0/product': 'jiebei',
    '/restrictions/0/symptoms': ['limit_zero'],
    '/restrictions/0/messages': '身份证已过期\n\n 暂无额度 ',
    '/restrictions/0/messages#known': ['暂无额度', '借呗未结清'],
    '/restrictions/0/since': '2026/11',
    '/restrictions/0/repayment_posted': 'false',
    '/restrictions/0/outstanding': '1,200',
    '/credit/hard_inquiries_3m': '7',
    '/information/id_expired': 'true',
    '/funds/used_for': ['"stock"', '"wages"'],
  }), {
    narrative: '没了',
    restrictions: [{
      product: 'jiebei', symptoms: ['limit_zero'], messages: ['身份证已过期', '暂无额度', '借呗未结清'], since: '2026-11',
      repayment_posted: false, outstanding: 1200,
    }],
    credit: { hard_inquiries_3m: 7 },
    information: { id_expired: true },
    funds: { used_for: ['stock', 'wages'] },
  }))

  test('leaves out what is not known and says that it was asked', () =>
    assert.deepEqual(profileOf({ '/information/id_expired': 'unknown' }), { declined: ['/information/id_expired'] }))

  test('names what was asked and is not known where it stands in the profile, not in the form', () => assert.deepEqual(
    profileOf({
      '#entries': '2', '/restrictions/0/can_pay_next': 'unknown',
      '/restrictions/1/product': 'jiebei', '/restrictions/1/can_pay_next': 'unknown',
    }),
    { restrictions: [{ product: 'jiebei' }], declined: ['/restrictions/0/can_pay_next'] },
  ))

  test('takes the word "unknown" for what was typed wherever words can be typed', () => assert.deepEqual(
    profileOf({ '/narrative': 'unknown', '/restrictions/0/messages': 'unknown', '/events': ['borrowed'], '/events#borrowed/on': 'unknown' }),
    { narrative: 'unknown', restrictions: [{ messages: ['unknown'] }], events: [{ kind: 'borrowed', on: 'unknown' }] },
  ))

  test('passes on a choice that an older page kept, so that the core says what is wrong with it', () => assert.deepEqual(
    profileOf({ '/information/id_expired': 'yes', '/funds/used_for': ['stock'] }),
    { information: { id_expired: 'yes' }, funds: { used_for: ['stock'] } },
  ))

  test('takes "none" of a closed list for an empty list', () =>
    assert.deepEqual(profileOf({ '/funds/used_for': ['[]'] }), { funds: { used_for: [] } }))

  test('lists events with the dates that are known', () => assert.deepEqual(
    profileOf({ '/events': ['changed_device', 'borrowed'], '/events#changed_device/on': '2026年11月3日' }),
    { events: [{ kind: 'changed_device', on: '2026-11-03' }, { kind: 'borrowed' }] },
  ))

  test('says of every other event that it did not happen only where that was ticked', () => {
    const { events, events_absent: absent } = profileOf({ '/events': ['borrowed', '#none'] })
    assert.deepEqual(events, [{ kind: 'borrowed' }])
    assert.deepEqual([...absent].sort(), catalogue.events.map(({ id }) => id).filter((id) => id !== 'borrowed').sort())
  })

  test('has only the months that were filled in', () => assert.deepEqual(
    profileOf({ '/business/monthly#2026-10/sales': '5000', '/business/monthly#2026-08/refunds': '1.5万', '/business/monthly#2020-01/sales': '1' }),
    { business: { monthly: [{ month: '2026-08', refunds: '1.5万' }, { month: '2026-10', sales: 5000 }] } },
  ))

  test('leaves no gap for a product about which nothing was said', () => {
    const { profile, keys } = buildProfile({ '#entries': '3', '/restrictions/2/product': 'huabei', '/restrictions/2/since': '旧' }, catalogue, months)
    assert.deepEqual(profile, { restrictions: [{ product: 'huabei', since: '旧' }] })
    assert.equal(keyAt(keys, '/restrictions/0/since'), '/restrictions/2/since')
  })

  test('has an entry without a product where one was left out, so that the core asks for it', () => {
    const { profile, keys } = buildProfile({ '/restrictions/0/since': '2026-11' }, catalogue, months)
    assert.deepEqual(profile, { restrictions: [{ since: '2026-11' }] })
    assert.equal(keyAt(keys, '/restrictions/0/product'), '/restrictions/0/product')
  })
})

describe('a pointer of the result leads to the box that fills it', () => {
  const boxes = [
    ['/information/id_expired', '/information/id_expired'], ['/restrictions/-/since', '/restrictions/0/since'], ['/restrictions/1/messages', '/restrictions/1/messages'],
    ['/events', '/events'], ['/events/-', '/events'], ['/events_absent', '/events'], ['/business/monthly', '/business/monthly'],
    ['/business/sales_change_3m_pct', '/business/monthly'], ['/restrictions', '/restrictions/0/product'], ['/cash/on_hand', undefined],
  ]
  for (const [pointer, key] of boxes) test(`${pointer} → ${key}`, () => assert.equal(formKey(pointer), key))
})

describe('answers', () => {
  test('are dropped when they are emptied', () => assert.deepEqual(withAnswer({ a: '1', b: '2' }, 'a', ''), { b: '2' }))
  test('of later products move up when one is removed', () => assert.deepEqual(
    withoutEntry({ '#entries': '3', '/narrative': 'n', '/restrictions/0/product': 'a', '/restrictions/1/product': 'b', '/restrictions/2/messages#known': ['c'] }, 1),
    { '#entries': '2', '/narrative': 'n', '/restrictions/0/product': 'a', '/restrictions/1/messages#known': ['c'] },
  ))
  test('of a broken draft are dropped one by one', () => assert.deepEqual(cleanAnswers({ a: 'x', b: 3, c: ['y', 1], d: ['z'], e: null }), { a: 'x', d: ['z'] }))
  test('"none" of a closed list and the others put each other out', () => {
    assert.deepEqual(toggled(['"a"', '"b"'], '[]', true), ['[]'])
    assert.deepEqual(toggled(['[]'], '"a"', true), ['"a"'])
    assert.deepEqual(toggled(['"a"', '"b"'], '"a"', false), ['"b"'])
  })
})
