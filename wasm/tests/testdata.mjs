// The files in testdata/ that every room's tests share.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const testdata = join(root, 'testdata')

/** The day on which the golden answers were given, for profiles that name none. */
export const GOLDEN_TODAY = '2026-11-20'

/** A schema of the core, parsed. */
export const readSchema = (name) => JSON.parse(readFileSync(join(root, 'core', name), 'utf8'))

/** [{ name, bytes }] of the JSON files in a folder of testdata/, by name; at least one. */
export function readFolder(folder) {
  const names = readdirSync(join(testdata, folder)).filter((name) => name.endsWith('.json'))
  if (!names.length) throw new Error(`testdata/${folder} is empty`)
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(testdata, folder, name)) }))
}

/** The golden answer of a profile, without the white space that makes it readable. */
export const readAnswer = (name) => compact(readFileSync(join(testdata, 'answers', name), 'utf8'))

/** The bytes of a profile of testdata/profiles, by its name without .json. */
export const readProfile = (name) => readFileSync(join(testdata, 'profiles', `${name}.json`))

/** [{ name, before, after, locale, comparison }]: names of two profiles, and the golden text of what changed between their answers. */
export function readComparisons() {
  return readFolder('comparisons').map(({ name, bytes }) => {
    const text = compact(bytes.toString())
    const comparison = text.slice(text.indexOf('"comparison":') + '"comparison":'.length, -1)
    return { ...JSON.parse(text), name, comparison }
  })
}

/** [{ name, profile, format, locale, text }] of the golden plans: NAME.zh-CN.md or .ics of a profile made for it, causes/ID.zh-CN.md of a cause's first one. */
export function readPlanTexts() {
  const plans = join(testdata, 'plans')
  return [
    ...readTexts(plans, (plan) => join(plans, 'profiles', `${plan}.json`)),
    ...readTexts(join(plans, 'causes'), (cause) => join(testdata, 'causes', cause, 'first.json')),
  ]
}

function readTexts(folder, profileOf) {
  const names = readdirSync(folder).map((name) => /^(.+)\.(zh-CN|en)\.(md|ics)$/.exec(name)).filter(Boolean)
  if (!names.length) throw new Error(`${folder} holds no golden plan`)
  return names.map(([name, plan, locale, ending]) => {
    const format = ending === 'md' ? 'markdown' : 'calendar'
    return { name, profile: readFileSync(profileOf(plan)), format, locale, text: readFileSync(join(folder, name), 'utf8') }
  })
}

// JSON without the white space between its tokens.
const compact = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')

/** Names the first character that differs: two answers of 50 KB side by side would tell nobody anything. */
export function assertSameBytes(found, expected) {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at++
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))
  assert.fail(`character ${at} differs\n found:    ${around(found)}\n expected: ${around(expected)}`)
}

/** The names of the files in testdata/invalid that break a rule which no JSON Schema can state. */
export const beyondTheSchema = () => new Set(JSON.parse(readFileSync(join(testdata, 'schema-cannot-say.json'), 'utf8')))

/** [{ name, code, status, bytes }] of the bodies that testdata/bad.json describes: too large or too broken for a file. */
export function readBadBodies() {
  return JSON.parse(readFileSync(join(testdata, 'bad.json'), 'utf8')).map(({ name, code, status, ...recipe }) => ({ name, code, status, bytes: cook(recipe) }))
}

function cook({ text, base64, repeat, times, prefix = '', suffix = '' }) {
  if (text !== undefined) return Buffer.from(text)
  if (base64 !== undefined) return Buffer.from(base64, 'base64')
  return Buffer.from(prefix + repeat.repeat(times) + suffix)
}
