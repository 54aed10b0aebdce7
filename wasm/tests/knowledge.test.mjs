import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const knowledge = join(dirname(fileURLToPath(import.meta.url)), '../../core/knowledge')
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

const ajv = addFormats(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
for (const name of readdirSync(join(knowledge, 'schema'))) ajv.addSchema(read(join(knowledge, 'schema', name)), name)

/** Every data file, the folders' too. */
const paths = readdirSync(join(knowledge, 'data'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

const errorsOf = (path, data) => {
  const validate = ajv.getSchema(basename(data.$schema))
  assert.ok(validate, `${path} names a schema that there is`)
  return validate(data) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)
}

describe('the knowledge base and the schemas that its authors’ editors read', () => {
  for (const path of paths) {
    test(`${relative(knowledge, path)} is as its schema says`, () => assert.deepEqual(errorsOf(path, read(path)), []))
  }

  test('a misspelt member is found', () => {
    const cause = read(join(knowledge, 'data/causes/identity-expired.json'))
    cause.rules[0].strenght = 'weak'
    assert.match(errorsOf('', cause).join('\n'), /strenght/)
  })
})
