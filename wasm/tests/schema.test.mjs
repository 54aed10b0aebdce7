// The core checks profiles by code of its own. ajv, which reads the same schema, is the second opinion.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { allWords, importAPI, moduleBytes } from './bundle.mjs'
import { beyondTheSchema, GOLDEN_TODAY, readFolder } from './testdata.mjs'
import { faultsOfAssessment, faultsOfProfile, sortedSet } from './validators.mjs'
import { variants } from './variants.mjs'

let core
before(async () => (core = await (await importAPI()).load(moduleBytes(), { words: allWords() })))

// The pointers at which the core finds fault; none where it answers.
const faultsOfCore = (body) => {
  try {
    core.assess(body, { today: GOLDEN_TODAY })
    return []
  } catch (failure) {
    assert.equal(failure.problem?.code, 'INVALID_PROFILE', String(failure.document || failure.reason || failure))
    return sortedSet(failure.problem.errors.map(({ pointer }) => pointer))
  }
}

describe('every answer is what the schema of answers describes', () => {
  for (const { name, bytes } of readFolder('profiles')) {
    test(name, () => {
      for (const trace of [false, true]) {
        for (const locale of ['zh-CN', 'en']) {
          const profile = { ...JSON.parse(bytes), locale }
          assert.deepEqual(faultsOfAssessment(JSON.parse(core.assess(JSON.stringify(profile), { today: GOLDEN_TODAY, trace }))), [])
        }
      }
    })
  }
})

describe('the core and the schema agree on', () => {
  for (const { name, bytes } of readFolder('profiles')) {
    test(`profiles/${name}: valid`, () => {
      assert.deepEqual(faultsOfProfile(JSON.parse(bytes)), [])
      assert.deepEqual(faultsOfCore(bytes), [])
    })
  }

  const beyond = beyondTheSchema()
  for (const { name, bytes } of readFolder('invalid')) {
    if (beyond.has(name)) {
      test(`all of invalid/${name} but what no schema can say`, () => {
        assert.deepEqual(faultsOfProfile(JSON.parse(bytes)), [])
        assert.notDeepEqual(faultsOfCore(bytes), [])
      })
    } else {
      test(`invalid/${name}: the same places`, () => {
        const faults = faultsOfProfile(JSON.parse(bytes))
        assert.notDeepEqual(faults, [])
        assert.deepEqual(faultsOfCore(bytes), faults)
      })
    }
  }

  test('no file but those in testdata/invalid is named as beyond the schema', () => {
    const names = new Set(readFolder('invalid').map(({ name }) => name))
    assert.deepEqual([...beyond].filter((name) => !names.has(name)), [])
  })
})

describe('the core and the schema agree on profiles made from the schema', () => {
  const byPlace = new Map()
  for (const variant of variants()) {
    const place = variant.name.split(' = ')[0]
    byPlace.set(place, [...(byPlace.get(place) || []), variant])
  }

  for (const [place, all] of byPlace) {
    test(`${place}: ${all.length} values`, () => {
      const differing = all.flatMap(({ name, text, beyond }) => {
        const schema = faultsOfProfile(JSON.parse(text))
        const found = faultsOfCore(text)
        if (beyond) return schema.length === 0 && found.length > 0 ? [] : [{ name, schema, found, beyond }]
        return JSON.stringify(schema) === JSON.stringify(found) ? [] : [{ name, schema, found }]
      })
      assert.deepEqual(differing, [])
    })
  }

  test('and there are places and values enough for that to mean something', () => {
    const counts = [...variants()].reduce(
      ({ valid, invalid }, { text, beyond }) => (beyond || faultsOfProfile(JSON.parse(text)).length ? { valid, invalid: invalid + 1 } : { valid: valid + 1, invalid }),
      { valid: 0, invalid: 0 },
    )
    assert.ok(byPlace.size > 150 && counts.valid > 500 && counts.invalid > 3_000, JSON.stringify({ places: byPlace.size, ...counts }))
  })
})
