/** What the tests share: a Worker on a free port for as long as a file's tests run, and a client that hides nothing. */
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from '../build.mjs'
import { serve } from '../serve.mjs'

const tests = dirname(fileURLToPath(import.meta.url))
export const root = join(tests, '../..')

/** Builds a Worker under the test file's own name, for files run at the same time, and stops it after the last test. */
export async function start(testURL, options = {}) {
  const name = basename(fileURLToPath(testURL), '.test.mjs')
  const site = options.site ?? fixtureSite(name)
  const folder = await build({ name: `test-${name}`, ...options, site })
  const server = await serve({ folder, site })
  after(() => server.stop())
  return { ...server, folder, site, send: (call) => send(server.url, call), assess: (profile, call) => assess(server.url, profile, call) }
}

/** A copy of fixtures/site with the precompressed siblings that a site's build makes. */
function fixtureSite(name) {
  const folder = join(tests, '../build', `site-${name}`)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(tests, 'fixtures/site'), folder, { recursive: true })
  for (const path of ['index.html', 'assets/app.0a1b2c3d.js']) {
    const bytes = readFileSync(join(folder, path))
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes))
    writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes))
  }
  return folder
}

/**
 * One HTTP call, with the path and headers as given: fetch would tidy the one and add to the other.
 *
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer, text: string, json: any }>}
 */
export function send(url, { method = 'GET', path = '/', headers = {}, body, agent = false } = {}) {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, path, headers, agent }, async (response) => {
      const chunks = []
      try {
        for await (const chunk of response) chunks.push(chunk)
      } catch (error) {
        return reject(error)
      }
      const bytes = Buffer.concat(chunks)
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: bytes,
        text: bytes.toString(),
        get json() {
          return JSON.parse(bytes.toString())
        },
      })
    })
    call.setTimeout(10_000, () => call.destroy(new Error('no answer within 10 seconds')))
    call.once('error', reject).end(body)
  })
}

/** Posts a profile: a value, or a text or bytes as they are. */
export function assess(url, profile, { path = '/v1/assessments', headers = {} } = {}) {
  const body = typeof profile === 'string' || profile instanceof Uint8Array ? profile : JSON.stringify(profile)
  return send(url, { method: 'POST', path, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }, body })
}

/**
 * Writes pieces on a bare connection until the server has answered, and returns what it said; a server that never
 * answers rejects after two seconds.
 *
 * @param {Iterable<string>} pieces
 */
export function wire(url, pieces, { halfClose = false } = {}) {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    const timer = setTimeout(() => socket.destroy(new Error(`no answer, only ${JSON.stringify(text)}`)), 2000)
    socket.on('data', (data) => (text += data))
    socket.once('close', () => (clearTimeout(timer), resolve(text)))
    socket.once('error', (error) => (text ? resolve(text) : reject(error)))
    socket.once('connect', async () => {
      for (const piece of pieces) {
        if (text || socket.destroyed) break
        if (!socket.write(piece)) await Promise.race([new Promise((done) => socket.once('drain', done)), new Promise((done) => setTimeout(done, 100))])
        await new Promise((done) => setTimeout(done, 2)) // a moment to be answered in: a server that closes resets what is still on its way
      }
      if (halfClose) socket.end()
      for (let wait = 0; !isWhole(text) && !socket.destroyed && wait < 200; wait++) await new Promise((done) => setTimeout(done, 10))
      if (isWhole(text)) socket.destroy()
    })
  })
}

function isWhole(text) {
  const [head, body] = text.split(/\r\n\r\n(.*)/s)
  const length = /^content-length: (\d+)/im.exec(head)
  return body !== undefined && (!length || Buffer.byteLength(body) >= Number(length[1]))
}

/** Asserts that an answer is a whole problem document with the code, and returns the document. */
export function assertProblem(answer, status, code) {
  assert.equal(answer.status, status, answer.text)
  assert.equal(answer.headers['content-type'], 'application/problem+json')
  assert.equal(answer.headers['access-control-allow-origin'], '*')
  assert.equal(answer.headers['cache-control'], 'no-store')
  const problem = answer.json
  assert.deepEqual(Object.keys(problem), ['code', 'detail', 'errors', 'status', 'title', 'type'])
  assert.equal(problem.code, code)
  assert.equal(problem.status, status)
  assert.equal(problem.type, `/problems#${code}`)
  assert.ok(problem.title && problem.detail)
  assert.doesNotMatch(answer.text, /panic|goroutine|runtime error|\.go:|strconv|wasm/)
  for (const error of problem.errors) {
    assert.equal(typeof error.pointer, 'string')
    assert.equal(typeof error.expected, 'string')
    assert.equal(typeof error.found, 'string')
  }
  return problem
}

/** The JSON files of a folder of testdata: [name, text] each. */
export function testdata(folder) {
  const path = join(root, 'testdata', folder)
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(path, name), 'utf8')])
}

/** JSON without the white space between its tokens. */
export const compact = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')

/** Asserts that two texts are the same bytes, and shows only the neighbourhood of the first that differs. */
export function assertSameBytes(actual, expected) {
  const [got, want] = [Buffer.from(actual), Buffer.from(expected)]
  if (got.equals(want)) return
  const at = got.findIndex((byte, index) => byte !== want[index])
  const first = at < 0 ? got.length : at
  const around = (bytes) => bytes.subarray(Math.max(0, first - 60), first + 60).toString()
  assert.fail(`byte ${first} differs:\n  got  …${around(got)}…\n  want …${around(want)}…`)
}
