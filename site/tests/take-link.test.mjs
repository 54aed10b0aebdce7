import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { source } from './support/source.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const { encodeProfile, decodeProfile } = await source('take/link.ts')
const { withoutOwnWords, hasOwnWords } = await source('take/own-words.ts')

const filesUnder = (folder) => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name)
  return statSync(path).isDirectory() ? filesUnder(path) : [path]
})
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))
const profiles = ['profiles', 'plans/profiles', 'causes', 'bench']
  .flatMap((folder) => filesUnder(join(root, 'testdata', folder)).filter((path) => path.endsWith('.json')))
  .map((path) => ({ path, profile: json(path) }))

/** A generator that gives the same numbers on every run: a failure can be repeated. */
const dice = (seed) => {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % sides
  }
}

test('every profile of the test data comes back from its link as it was', () => {
  assert.ok(profiles.length > 100)
  for (const { path, profile } of profiles) assert.deepEqual(decodeProfile(encodeProfile(profile)), profile, path)
})

test('most profiles without words fit 800 bytes, the fullest plan profiles too', () => {
  for (const { path, profile } of profiles.filter((item) => /plans/.test(item.path))) {
    const length = encodeProfile(withoutOwnWords(profile)).length
    assert.ok(length < 740, `${path}: ${length}`)
  }
})

test('the tables know every name and every choice of the contract, and what each name holds', () => {
  const schema = json(join(root, 'core/profile/profile.schema.json'))
  const shape = (node) => (node.$ref ? schema.$defs[node.$ref.split('/').pop()] : node)
  const sample = (node) => {
    const { type, properties, items, enum: choices, anyOf } = shape(node)
    const types = [].concat(type || [])
    if (anyOf) return sample(anyOf[0])
    if (properties) return Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, sample(member)]))
    if (items) return shape(items).enum ? shape(items).enum : [sample(items)]
    if (choices) return choices[0]
    if (types.includes('boolean')) return true
    if (types.includes('number')) return -12.75
    if (types.includes('integer')) return 4096
    return 'x'
  }
  const everything = sample(schema)
  assert.deepEqual(decodeProfile(encodeProfile(everything)), everything)
  const choices = JSON.stringify(schema, (key, value) => value).match(/"enum":\[[^\]]*\]/g).flatMap((list) => JSON.parse(list.slice(7))).filter(Boolean)
  for (const choice of choices) assert.equal(encodeProfile({ kind: choice }).length, encodeProfile({ kind: 'jiebei' }).length, choice)
})

test('numbers, days, pointers and texts of every kind come back', () => {
  const values = [
    0, 15, 16, 127, 128, -1, 4208.75, -0.01, 0.5, 9007199254740991, 1e12, 123456789012.34, null, true, false, '', '2026-02-29', '2026-02-28',
    '2099-12-31', '1999-12-31', '2100-01-01', '2026-13', '2026-12', '/events/-', '/restrictions/0/since', '/no/such', '/', '//', '/0', '/00',
    '王女士\n“对账”', '👨‍👩‍👧‍👦', '\ufeffx', '<script>', '__proto__', 'constructor', 'x'.repeat(3000),
  ]
  for (const value of values) assert.deepEqual(decodeProfile(encodeProfile({ kind: value })), { kind: value }, String(value))
})

test('what the contract does not name never gets into a link', () => {
  assert.deepEqual(decodeProfile(encodeProfile({ narrative: 'a', surprise: 1, credit: { ['__proto__x']: 2 } })), { narrative: 'a', credit: {} })
})

test('a link that was cut or changed by one letter is no link', () => {
  const text = encodeProfile(json(join(root, 'testdata/plans/profiles/six-causes.json')))
  for (let length = 0; length < text.length; length++) assert.equal(decodeProfile(text.slice(0, length)), undefined, `cut at ${length}`)
  const roll = dice(7)
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (let round = 0; round < 2000; round++) {
    const at = 2 + roll(text.length - 2)
    const letter = letters[roll(64)]
    const changed = text.slice(0, at) + letter + text.slice(at + 1)
    // The last letter carries bits that no byte uses.
    if (letter !== text[at] && at < text.length - 1) assert.equal(decodeProfile(changed), undefined, changed)
  }
})

test('garbage gives undefined and never throws', () => {
  const roll = dice(11)
  const sum = (bytes) => bytes.reduce((total, byte) => (total * 251 + byte + 1) % 65521, 1)
  const linkOf = (bytes) => `1.${Buffer.from([...bytes, sum(bytes) >> 8, sum(bytes) & 255]).toString('base64url')}`
  for (const text of ['', '1.', '2.AAAA', '1.====', '1.A', '1.AAAA', 'null', '1.中文', `1.${'A'.repeat(100000)}`, '1.%41']) assert.equal(decodeProfile(text), undefined, text)
  for (let round = 0; round < 5000; round++) {
    const bytes = Array.from({ length: 1 + roll(40) }, () => roll(256))
    const read = decodeProfile(linkOf(bytes))
    assert.ok(read === undefined || Object.getPrototypeOf(read) === Object.prototype)
    // With a sum that is right only what has the shape of a profile passes.
    if (read) assert.deepEqual(decodeProfile(encodeProfile(read)), read)
  }
  const deep = Array.from({ length: 200 }, () => 11).flatMap((tag) => [tag, 1])
  assert.equal(decodeProfile(linkOf(deep)), undefined)
  assert.equal(decodeProfile(linkOf([11, 0])), undefined, 'a list is no profile')
  assert.equal(decodeProfile(linkOf([12, 1, 2, 12, 0])), undefined, 'restrictions hold a list')
  assert.equal(decodeProfile(linkOf([12, 2, 0, 0, 0, 0])), undefined, 'a name twice')
  assert.equal(decodeProfile(linkOf([12, 0, 0])), undefined, 'something after the end')
})

test('without words neither the story nor a name that somebody wrote is left', () => {
  const secret = '张三丰'
  const profile = {
    narrative: secret, struck: [secret], restrictions: [{ product: 'jiebei', messages: [secret], limit_now: 0 }],
    events: [{ kind: 'borrowed', note: secret }], offers: [{ name: secret, days: 30 }],
    cash: { on_hand: 5, expected: [{ on: '2026-12-01', amount: 1, for: secret }], due: [{ on: '2026-12-01', amount: 1, for: secret }] },
  }
  assert.ok(hasOwnWords(profile))
  const facts = withoutOwnWords(profile)
  assert.ok(!JSON.stringify(facts).includes(secret))
  assert.ok(!hasOwnWords(facts))
  assert.deepEqual(facts.restrictions, [{ product: 'jiebei', limit_now: 0 }])
  assert.equal(profile.cash.due[0].for, secret, 'the profile itself stays as it was')
})
