// Makes profiles from the schema: for every place in it one minimal profile per value, good or bad, that might stand there.
import { profileSchema } from './validators.mjs'

// Values that are wrong in most places and right in some, as JSON texts: JavaScript could not write 1e400 or 3.0.
const ANYWHERE = ['null', 'true', 'false', '0', '-0', '1', '3.0', '3e0', '1.5', '-1', '1e15', '-1e15', '1e400', '1e-400', '""', '"x"', '"true"', '"12"', '[]', '[null]', '{}', '{"x":1}'].concat(
  ['"2026-11-20"', '"2026-11"', '"2026-13"', '"2026-00"', '"2026-11-00"', '"2026-11-32"', '"2026-1-1"', '"1999-11-20"', '" 2026-11"', '"2026-11\\n"', '"２０２６-11"', '"2026-11-20T00:00:00Z"'],
)

// A value and some near misses for each pattern. A pattern that is not here fails the test, so that it gets its own.
const PATTERNS = {
  '^20\\d\\d-': { good: (index) => `20${pad(index + 10)}-02-28`, others: ['2024-02-29', '2026-02-29', '2026-02-30', '2026-04-31', '2100-01-01'] },
  '^20\\d\\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$': { good: () => '2026-10', others: ['2026-10-31', '2024-02-29', '2026-10-', '2026-10-1', '2026-10-311', '2100-01'] },
  '^20\\d\\d-(0[1-9]|1[0-2])$': { good: (index) => `20${pad(index + 10)}-06`, others: ['2026-12', '2026-06-01', '2026-6', '206-06'] },
  '^(/[^/]+)+$': { good: (index) => `/credit/field_${index}`, others: ['/', '//', '/a/', 'a', '/a//b', '/a~1b', '/信用', '/a\nb'] },
  '^[A-T](\\d{2,4})?$': { good: () => 'F', others: ['A01', 'T9999', 'U', 'F1', 'F12345', 'f', 'F52 ', 'FF'] },
  '^\\d{2}(\\d{4})?$': { good: () => '33', others: ['330100', '3', '333', '3301000', '3a', '３３'] },
}

// Days that no calendar has, where the schema's pattern of a day or a month lets them pass and only the core does not.
const BEYOND_THE_PATTERN = ['2026-02-30', '2026-04-31', '2025-02-29']

/** Yields { name, text, beyond }: a profile as JSON text; beyond says that only the core can tell that it is wrong. */
export function* variants() {
  for (const { pointer, node, wrap } of places(profileSchema, '', (text) => text)) {
    for (const { text, beyond = false } of candidates(node)) {
      yield { name: `${pointer || 'the whole'} = ${text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text}`, text: wrap(text), beyond }
    }
  }
}

/** Every place of the schema, with a function that puts a JSON text there in an otherwise valid profile. */
function* places(given, pointer, wrap) {
  const node = resolve(given)
  yield { pointer, node, wrap }
  if (node.properties) {
    for (const [name, member] of Object.entries(node.properties)) {
      const others = (node.required || []).filter((each) => each !== name).map((each) => `"${each}":${sample(node.properties[each])}`)
      yield* places(member, `${pointer}/${name}`, (text) => wrap(`{${[`"${name}":${text}`, ...others].join(',')}}`))
    }
  }
  if (node.items) yield* places(node.items, `${pointer}/-`, (text) => wrap(`[${text}]`))
}

function candidates(node) {
  const texts = ANYWHERE.map((text) => ({ text }))
  const add = (...more) => texts.push(...more.map((text) => ({ text })))
  if (node.enum) {
    add(...node.enum.map((value) => JSON.stringify(value)))
    const word = node.enum.find((value) => typeof value === 'string')
    add(...[word.toUpperCase(), `${word} `, word.slice(1), `${word}\u0000`].map((value) => JSON.stringify(value)))
  }
  for (const bound of [node.minimum, node.maximum]) {
    if (bound !== undefined) add(...[bound, bound - 1, bound + 1, bound - 0.5, bound + 0.5].map(String), `${bound}.0`, `${bound}e0`)
  }
  if (node.maxLength !== undefined) {
    for (const character of ['a', '额', '😢', '\\n', '\\ud83d\\ude22']) {
      for (const length of [node.maxLength, node.maxLength + 1]) add(`"${character.repeat(length)}"`)
    }
  }
  if (node.pattern) {
    add(...patternOf(node).others.map((value) => JSON.stringify(value)))
    if (node.pattern.includes('|[12]\\d|')) texts.push(...BEYOND_THE_PATTERN.map((value) => ({ text: JSON.stringify(value), beyond: true })))
  }
  if (node.items) {
    const items = (count) => `[${Array.from({ length: count }, (_, index) => sample(node.items, index)).join(',')}]`
    add(items(1), items(node.maxItems), items(node.maxItems + 1))
    if (node.uniqueItems) add(`[${sample(node.items)},${sample(node.items)}]`)
  }
  if (node.properties) {
    const required = node.required || []
    add(sample(node), `{"unheard_of":1,"a/b":2,"m~n":3,"":4}`)
    for (const name of required) add(`{${required.filter((each) => each !== name).map((each) => `"${each}":${sample(node.properties[each])}`).join(',')}}`)
  }
  return texts
}

/** A valid value for the node; by its index another one, where items must differ and the node has so many. */
function sample(given, index = 0) {
  const node = resolve(given)
  if (node.enum) return JSON.stringify(node.enum.filter((value) => value !== null)[index % node.enum.filter((value) => value !== null).length])
  switch ([node.type].flat()[0]) {
    case 'object':
      return `{${(node.required || []).map((name) => `"${name}":${sample(node.properties[name], index)}`).join(',')}}`
    case 'array':
      return '[]'
    case 'boolean':
      return 'true'
    case 'string':
      return JSON.stringify(node.pattern ? patternOf(node).good(index) : `words ${index}`)
    default:
      return String(Math.max(node.minimum ?? 0, 0))
  }
}

function patternOf({ pattern }) {
  if (!PATTERNS[pattern]) throw new Error(`variants.mjs has no values for the pattern ${pattern}`)
  return PATTERNS[pattern]
}

function resolve(node) {
  return node.$ref ? profileSchema.$defs[node.$ref.replace('#/$defs/', '')] : node
}

function pad(number) {
  return String(number).padStart(2, '0')
}
