/** Values made at random from the schemas of the API's description, for fast-check to try and to shrink. */
import fc from 'fast-check'

/** Words of the subject, so that what is made is not only noise. */
const WORDS = ['借呗额度变成0了', '综合评估未通过', '身份证已过期', '上个月换了手机号', '逾期3天', 'the limit is gone', '😢', '\u0000', '| <b> & "', '{value}']

/** Lists whose items may not repeat in one member: no schema can say so. */
const DISTINCT = { monthly: 'month', explanations: 'cause', ruled_out: 'cause', plan: 'step' }

const pad = (number) => String(number).padStart(2, '0')
const day = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const month = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `20${pad(year)}-${pad(number)}`)

/**
 * Valid values of a schema.
 *
 * @param {object} schema
 * @param {(schema: object) => object} follow resolves a reference
 */
export function valid(schema, follow, name = '') {
  const node = follow(schema)
  if ('const' in node) return fc.constant(node.const)
  if (node.enum) return fc.constantFrom(...node.enum)
  const types = [node.type].flat()
  const some = ofType(node, types[0], follow, name)
  return types.includes('null') ? fc.option(some, { freq: 8 }) : some
}

function ofType(node, type, follow, name) {
  switch (type) {
    case 'object':
      return members(node, follow, name)
    case 'array':
      return items(node, follow, name)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: node.minimum, max: node.maximum })
    case 'number':
      return fc.oneof(fc.integer({ min: Math.max(node.minimum, -1e6), max: Math.min(node.maximum, 1e6) }), fc.double({ min: node.minimum, max: node.maximum, noNaN: true }))
    case 'string':
      return strings(node)
  }
  throw new Error(`no values for ${JSON.stringify(node).slice(0, 200)}: teach them to worker/tests/arbitraries.mjs`)
}

/** Of the whole only a handful of members at a time, so that a fault stands alone; of its parts about half. */
function members(node, follow, name) {
  const required = node.required ?? []
  const all = Object.fromEntries(Object.entries(node.properties).map(([name, member]) => [name, valid(member, follow, name)]))
  if (name !== '') return fc.record(all, { requiredKeys: required })
  const optional = Object.keys(all).filter((name) => !required.includes(name))
  return fc
    .subarray(optional, { maxLength: Math.min(6, optional.length) })
    .chain((kept) => fc.record(Object.fromEntries([...required, ...kept].map((name) => [name, all[name]]))))
}

function items(node, follow, name) {
  const item = valid(node.items, follow, '-')
  const key = DISTINCT[name]
  const selector = key ? (value) => value[key] : (value) => JSON.stringify(value)
  const limits = { minLength: node.minItems ?? 0, maxLength: Math.min(node.maxItems ?? 5, 5) }
  return node.uniqueItems || key ? fc.uniqueArray(item, { ...limits, selector }) : fc.array(item, limits)
}

function strings({ format, pattern, minLength = 0, maxLength = 60 }) {
  if (format === 'date') return day
  if (pattern?.includes('|[12]\\d|')) return fc.oneof(day, month)
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: Math.min(maxLength, 30) })
  const words = fc.constantFrom(...WORDS.filter((word) => [...word].length <= maxLength))
  return fc.oneof(words, fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'binary' }))
}

/** What may stand anywhere and is wrong nearly everywhere. */
const STRANGE = [null, true, 0, -1, 1.5, 1e15, '', 'x', '1999-11-20', '2026-13-01', '２０２６-11', 'a'.repeat(2001), [], [null], {}, { x: 1 }]

const changes = fc.oneof(
  fc.constantFrom(...STRANGE).map((value) => ({ replace: value })),
  fc.constant({ drop: true }),
  fc.constantFrom('unheard_of', '', 'a/b', '__proto__', 'limit_nww').map((name) => ({ add: name })),
  fc.constant({ repeat: true }),
)

/** Values of a schema with one thing changed; whether that made them invalid is for the schema to say. */
export function changed(schema, follow) {
  return fc.tuple(valid(schema, follow), fc.nat(), changes).map(([value, at, change]) => {
    const copy = structuredClone(value)
    const places = [...placesOf({ '': copy }, '')]
    const place = places[at % places.length]
    apply(place, change)
    return place.root['']
  })
}

function* placesOf(holder, name, root = holder) {
  yield { holder, name, root }
  const value = holder[name]
  if (value !== null && typeof value === 'object') for (const inner of Object.keys(value)) yield* placesOf(value, inner, root)
}

function apply({ holder, name }, change) {
  const value = holder[name]
  const isList = Array.isArray(value)
  if ('replace' in change) holder[name] = structuredClone(change.replace)
  else if (change.drop && name !== '' && !Array.isArray(holder)) delete holder[name]
  else if (change.repeat && isList && value.length > 0) value.push(structuredClone(value[0]))
  else if ('add' in change && value !== null && typeof value === 'object' && !isList) Object.defineProperty(value, change.add, { value: 1, enumerable: true, configurable: true, writable: true })
  else holder[name] = 'changed'
}

/** Whether a list gives twice what it may give once, which the core refuses and no schema can. */
export function repeats(value) {
  if (value === null || typeof value !== 'object') return false
  for (const [name, key] of Object.entries(DISTINCT)) {
    const given = Array.isArray(value[name]) ? value[name].map((item) => item?.[key]).filter((each) => typeof each === 'string') : []
    if (new Set(given).size < given.length) return true
  }
  return Object.values(value).some(repeats)
}

/** Texts that are no JSON, or none that is taken, made from ones that are. */
export const spoilt = (schema, follow) =>
  fc.tuple(valid(schema, follow).map((value) => JSON.stringify(value)), fc.nat()).chain(([text, at]) =>
    fc.constantFrom(
      Buffer.from(text.slice(0, at % text.length)),
      Buffer.from(`${text}}`),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`{"locale":"en","locale":"en"}`),
      Buffer.from(`${'['.repeat(40)}${text}${']'.repeat(40)}`),
      Buffer.from(`{"locale":"\\ud83d"}`),
      Buffer.concat([Buffer.from('{"locale":"'), Buffer.from([0xff, 0xc0, at % 256]), Buffer.from('"}')]),
      Buffer.from(text.replace('{', "{'")),
    ),
  )
