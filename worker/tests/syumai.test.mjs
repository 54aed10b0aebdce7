import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { assertProblem, root, start } from './helpers.mjs'

const server = await start(import.meta.url, { entry: fileURLToPath(new URL('fixtures/syumai-entry.mjs', import.meta.url)) })

test("syumai/workers's handler gives the same answers, call after call on one instance", async () => {
  for (let turn = 0; turn < 20; turn++) {
    const answer = await server.assess({ as_of: '2026-11-20' })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers['content-type'], 'application/json')
    assert.equal(answer.headers['knowledge-version'], answer.json.knowledge_version)
    assert.equal(Number(answer.headers['content-length']), answer.body.length)
  }
})

test('and many at once, each its own', async () => {
  const days = Array.from({ length: 64 }, (_, index) => `20${index + 10}-05-01`)
  const answers = await Promise.all(days.map((as_of) => server.assess({ as_of })))
  assert.deepEqual(answers.map((answer) => answer.json.as_of), days)
})

test('and the same refusals', async () => {
  assertProblem(await server.assess('{'), 400, 'INVALID_JSON')
  assertProblem(await server.assess(' '.repeat(131073)), 413, 'BODY_TOO_LARGE')
  assertProblem(await server.send({ path: '/v1/nothing' }), 404, 'NOT_FOUND')
  assert.equal((await server.send({ method: 'HEAD', path: '/v1/health' })).body.length, 0)
})

test('and a preflight with several headers, which it cuts at their commas', async () => {
  const headers = { 'access-control-request-headers': 'content-type, x-a, x-b' }
  const answer = await server.send({ method: 'OPTIONS', path: '/v1/assessments', headers })
  assert.deepEqual([answer.status, answer.headers['access-control-allow-headers']], [204, 'content-type, x-a, x-b'])
})

test('its glue is that of the Go that builds the program, patched to find a context and in nothing else', () => {
  const goSays = (...words) => execFileSync('go', words, { cwd: root, encoding: 'utf8' }).trim()
  const lines = (path) => readFileSync(path, 'utf8').trim().split('\n').map((line) => line.trim())
  const own = lines(join(goSays('env', 'GOROOT'), 'lib/wasm/wasm_exec.js'))
  const patched = lines(join(goSays('list', '-m', '-f', '{{.Dir}}', 'github.com/syumai/workers'), 'cmd/workers-assets-gen/assets/wasm_exec_go.js'))
  const start = patched.indexOf('const globalProxy = new Proxy(globalThis, {')
  assert.notEqual(start, -1)
  const end = patched.indexOf('})', start)
  patched.splice(start, end - start + 1)
  const unpatched = patched.map((line) => line.replace('run(instance, context)', 'run(instance)').replace('globalProxy', 'globalThis'))
  assert.deepEqual(unpatched, own)
})
