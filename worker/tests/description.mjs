/** The API as its OpenAPI document describes it: what a test may send, and whether what comes back was announced. */
import assert from 'node:assert/strict'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/**
 * @param {object} document the OpenAPI document
 * @returns operations in its order, its refs followed, and faults(schema, value)
 */
export function readDescription(document) {
  const ajv = addFormats(new Ajv({ allErrors: false, strict: false }))
  ajv.addSchema(document, 'document')
  const follow = (node) => (node?.$ref ? follow(node.$ref.slice(2).split('/').reduce((at, name) => at[name.replace(/~1/g, '/').replace(/~0/g, '~')], document)) : node)
  const compiled = new Map()

  /** What a schema of the document finds wrong with a value, in words; none where it is valid. */
  function faults(schema, value) {
    const key = JSON.stringify(schema)
    if (!compiled.has(key)) compiled.set(key, ajv.compile(JSON.parse(key.replaceAll('"#/', '"document#/'))))
    const validate = compiled.get(key)
    return validate(value) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`)
  }

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      id: operation.operationId,
      parameters: (operation.parameters ?? []).map(follow),
      takes: operation.requestBody?.content ?? {},
      responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, follow(response)])),
    })),
  )

  /** Asserts that an answer is one that the operation announces: status, type, headers, and a body that its schema allows. */
  function assertAnnounced({ id, responses }, answer) {
    const announced = responses[answer.status]
    assert.ok(announced, `${id} does not announce ${answer.status}: ${answer.text.slice(0, 300)}`)
    for (const [name, header] of Object.entries(announced.headers ?? {})) {
      const value = answer.headers[name.toLowerCase()]
      if (follow(header).required) assert.ok(value, `${id} ${answer.status} lacks ${name}`)
      if (value !== undefined && follow(header).schema.enum) assert.deepEqual(faults(follow(header).schema, value), [], name)
    }
    if (answer.status === 304 || answer.status === 204) return assert.equal(answer.body.length, 0)
    const type = answer.headers['content-type'].split(';')[0]
    const content = announced.content?.[type]
    assert.ok(content, `${id} ${answer.status} does not announce ${type}`)
    if (type.endsWith('json') && type !== 'application/x-ndjson') assert.deepEqual(faults(content.schema, answer.json), [], `${id} ${answer.status}`)
    if (type === 'application/x-ndjson') for (const line of linesOf(answer.text)) assertLine(line)
  }

  /** Asserts that a line of a batch is an assessment or a problem. */
  function assertLine(line) {
    const name = 'code' in line ? 'Problem' : 'Assessment'
    assert.deepEqual(faults({ $ref: `#/components/schemas/${name}` }, line), [])
  }

  return { document, operations, follow, faults, assertAnnounced }
}

/** The problem that a document shows for refusals that its operations share, by their component's name. */
export const shownProblem = (document, name) => document.components.responses[name].content['application/problem+json'].examples.refused.value

/** The values of a text of JSON lines. */
export const linesOf = (text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
