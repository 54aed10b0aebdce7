import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { installPackages } from '../../.make/deps.mjs'
import { linesOf, readDescription } from './description.mjs'
import { root, start } from './helpers.mjs'

const server = await start(import.meta.url)
const served = await server.send({ path: '/v1/openapi.json' })
const { document, operations, follow, faults, assertAnnounced } = readDescription(served.json)
const room = join(root, 'worker/openapi')

/** Asserts that an example shows nothing that the answer does not have: of a list perhaps the beginning, of an object perhaps some members. */
function assertShows(shown, answer, at = '') {
  if (Array.isArray(shown)) {
    assert.ok(Array.isArray(answer) && (shown.length > 0 || answer.length === 0), `${at} is another list`)
    shown.forEach((item, index) => assertShows(item, answer[index], `${at}/${index}`))
  } else if (shown !== null && typeof shown === 'object') {
    for (const [name, member] of Object.entries(shown)) assertShows(member, answer?.[name], `${at}/${name}`)
  } else assert.deepEqual(shown, answer, at)
}

function assertShowsBody(type, shown, answer) {
  if (type === 'application/x-ndjson') {
    const [some, all] = [linesOf(shown), linesOf(answer.text)]
    assert.equal(some.length, all.length)
    some.forEach((line, index) => assertShows(line, all[index]))
  } else if (typeof shown === 'string') assert.ok(answer.text.startsWith(shown))
  else if (type === 'application/problem+json') assert.deepEqual(shown, answer.json)
  else if ('openapi' in shown) assertShows({ ...shown, paths: undefined }, { ...answer.json, paths: undefined })
  else assertShows(shown, answer.json)
}

/** The statuses whose examples other tests hold against an answer: rate.test.mjs and chaos.test.mjs have the servers that give them. */
const ELSEWHERE = ['429', '500']

/** Sends the call that an example of an answer belongs to: its own, else the body of its name, else none. */
function call(operation, name, example, accept) {
  if (example.value?.code === 'BODY_TOO_LARGE') return server.assess(' '.repeat(128 * 1024 + 1), { headers: { 'accept-language': 'en' } })
  if (example['x-request']) return server.send(example['x-request'])
  const headers = { accept }
  let path = operation.path
  for (const parameter of operation.parameters) {
    if (parameter.example === undefined) continue
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, parameter.example)
    else if (parameter.in === 'header') headers[parameter.name] = parameter.example
  }
  const taken = Object.entries(operation.takes).find(([, { examples }]) => name in examples)
  if (!taken) return server.send({ method: operation.method, path, headers })
  const [type, { examples }] = taken
  const value = examples[name].value
  return server.send({ method: operation.method, path, headers: { ...headers, 'content-type': type }, body: typeof value === 'string' ? value : JSON.stringify(value) })
}

describe('every example of the document gets the answer that it shows', () => {
  let played = 0
  for (const operation of operations) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (ELSEWHERE.includes(status)) continue
      for (const [type, { schema, examples = {} }] of Object.entries(response.content ?? {})) {
        for (const [name, example] of Object.entries(examples)) {
          played++
          test(`${operation.id} ${status} ${name} as ${type}`, async () => {
            const answer = await call(operation, name, example, type)
            assert.equal(answer.status, Number(status), answer.text)
            assert.equal(answer.headers['content-type'].split(';')[0], type)
            if (type !== 'application/x-ndjson') assert.deepEqual(faults(schema, example.value), [], 'the example itself is valid')
            if (!example['x-request'] || operation.path === example['x-request'].path) assertAnnounced(operation, answer)
            assertShowsBody(type, example.value, answer)
          })
        }
      }
    }
  }
  test('and there are examples enough for that to mean something', () => assert.ok(played > 50, `${played}`))

  for (const operation of operations) {
    for (const [type, { schema, examples }] of Object.entries(operation.takes)) {
      for (const [name, { value }] of Object.entries(examples)) {
        test(`${operation.id} takes ${name}, which is valid and has its answer`, () => {
          if (type === 'application/json') assert.deepEqual(faults(schema, value), [])
          const answers = Object.values(operation.responses['200'].content).flatMap(({ examples }) => Object.keys(examples ?? {}))
          assert.ok(answers.includes(name))
        })
      }
    }
  }
})

describe('the calls that every operation has', () => {
  for (const operation of operations) {
    const path = operation.path.replace('{id}', 'identity-expired')
    if (operation.responses['304']) {
      test(`${operation.id} is 304 for a caller who has it`, async () => {
        const { headers } = await server.send({ path })
        assertAnnounced(operation, await server.send({ path, headers: { 'if-none-match': headers.etag } }))
      })
    }
    if (operation.method === 'OPTIONS') test(`${operation.id} announces what it answers`, async () => assertAnnounced(operation, await server.send({ method: 'OPTIONS', path })))
  }

  test('methods that no path announces are 405', async () => {
    for (const [path, announced] of Object.entries(document.paths)) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (method.toLowerCase() in announced) continue
        const answer = await server.send({ method, path: path.replace('{id}', 'identity-expired') })
        assert.equal(answer.status, 405, `${method} ${path}`)
        assertAnnounced({ id: path, responses: { 405: follow(document.components.responses.MethodNotAllowed) } }, answer)
      }
    }
  })
})

test('every list, cause and schema of the knowledge base is what the document says, in both languages', async () => {
  const causes = (await server.send({ path: '/v1/causes' })).json.causes
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    const paths = operation.path.includes('{id}') ? causes.map(({ id }) => operation.path.replace('{id}', id)) : [operation.path]
    for (const path of paths) for (const locale of ['zh-CN', 'en']) assertAnnounced(operation, await server.send({ path, headers: { 'accept-language': locale } }))
  }
})

test('the document is the golden one', () => assert.deepEqual(document, JSON.parse(readFileSync(join(room, 'openapi.json'), 'utf8'))))

describe('the tools of others', () => {
  const aside = mkdtempSync(join(tmpdir(), 'limitcheck-'))
  after(() => rmSync(aside, { recursive: true, force: true }))
  const run = (...words) => promisify(execFile)(process.execPath, words, { cwd: room, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } })
  let missing
  before(async () => (missing = await installPackages('worker/openapi').then(() => undefined, (failure) => failure.message)))

  const tried = (name, work) =>
    test(name, async (t) => (missing ? t.skip(`the packages of worker/openapi could not be installed: ${missing}`) : work()))

  tried('Redocly finds nothing to say about it', async () => {
    const file = join(aside, 'openapi.json')
    writeFileSync(file, served.text)
    const { stdout } = await run('node_modules/@redocly/cli/bin/cli.js', 'lint', '--config=redocly.yaml', '--format=json', file).catch((failure) => failure)
    const { problems } = JSON.parse(stdout)
    assert.deepEqual(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`), [])
  })

  tried('openapi-typescript writes the types that stand beside it', async () => {
    const { typesFile, typesSource } = await import('../openapi/types.mjs')
    assert.ok(readFileSync(typesFile, 'utf8') === (await typesSource()), 'make golden writes worker/openapi/openapi.d.ts anew; review the diff')
  })

  tried('TypeScript takes a client written with them, and finds them the same as the types of the module', async () => {
    const { stdout = '' } = await run('node_modules/typescript/bin/tsc', '-p', '.').catch((failure) => failure)
    assert.equal(stdout, '')
  })
})
