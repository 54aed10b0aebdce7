import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogues } from './support/page.mjs'
import { source } from './support/source.mjs'

const { fill, withUnit } = await source('language/pack.ts')
const { valueText } = await source('result/labels.ts')

describe('a count with its unit', () => {
  const units = new Set(catalogues.en.questions.map(({ unit }) => unit).filter((unit) => unit && unit !== 'yuan' && unit !== '%'))
  test('has units in English that drop an s at one', () => units.forEach((unit) => assert.match(unit, /^[a-z]+[^s]s$/)))
  test('is in the singular at one, and only there', () => {
    const written = (value) => withUnit({ locale: 'en' }, value, 'days')
    assert.deepEqual([0, 1, -1, 1.5, 2].map(written), ['0 days', '1 day', '-1 day', '1.5 days', '2 days'])
    assert.equal(withUnit({ locale: 'en' }, 1, 'yuan'), '1 yuan')
    assert.equal(withUnit({ locale: 'en' }, 1, undefined), '1')
    assert.equal(withUnit({ locale: 'zh-CN' }, 1, '次'), '1 次')
  })
  test('reads as it was typed', () => assert.equal(withUnit({ locale: 'en' }, 1500, 'days', '1,500'), '1,500 days'))
  test('is so on the result too', () => {
    const pack = { locale: 'en', words: { result: {} }, catalogue: catalogues.en }
    assert.equal(valueText(pack, '/credit/hard_inquiries_3m', 1), '1 time')
  })
})

describe('a sentence with a number in it', () => {
  test('has the word that goes with the number', () => assert.deepEqual([1, 2].map((n) => fill('{n} {n|step|steps}, {done} done', { n, done: 0 })), ['1 step, 0 done', '2 steps, 0 done']))
  test('of the page never says one of several', async () => {
    const { default: words } = await source('words/en.ts')
    const texts = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(texts))
    // Of these there are always several.
    const several = [words.errors.many, words.result.together, words.result.ageYears, words.causes.deadline]
    for (const text of texts(words).filter((text) => !several.includes(text))) {
      assert.doesNotMatch(fill(text, { n: 1, days: 1, all: 1 }), /(^|[^\d.,-])1 (more )?([a-z]+s|that do)\b/, text)
    }
  })
})
