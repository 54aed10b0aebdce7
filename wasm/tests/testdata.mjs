// The files in testdata/ that every room's tests share.
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
export function readAnswer(name) {
  return readFileSync(join(testdata, 'answers', name), 'utf8').replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
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
