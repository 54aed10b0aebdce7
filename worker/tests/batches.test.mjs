import assert from 'node:assert/strict'
import { request } from 'node:http'
import { describe, test } from 'node:test'
import { assertProblem, assertSameBytes, send, start, testdata, wire } from './helpers.mjs'

const server = await start(import.meta.url)
const NDJSON = { 'content-type': 'application/x-ndjson' }
const batch = (body, headers = {}) => send(server.url, { method: 'POST', path: '/v1/assessments', headers: { ...NDJSON, 'content-length': Buffer.byteLength(body), ...headers }, body })
const lines = (text) => text.split('\n').slice(0, -1)
const profile = '{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]}'

/** open begins a batch and gives ways to write to it, and to read its answers one by one. */
const open = (headers = {}) => new Promise((resolve, reject) => {
  const call = request(server.url, { method: 'POST', path: '/v1/assessments', headers: { ...NDJSON, ...headers }, agent: false }, (response) => {
    response.setEncoding('utf8')
    let text = ''
    const waiting = []
    const give = () => { while (waiting.length && text.includes('\n')) { const at = text.indexOf('\n'); waiting.shift()(text.slice(0, at)); text = text.slice(at + 1) } }
    response.on('data', (data) => { text += data; give() })
    call.response = response
    call.answer = () => new Promise((done) => { waiting.push(done); give() })
    resolve(call)
  })
  call.on('error', reject)
  call.flushHeaders()
})

describe('a batch', () => {
  test('is answered a line each, in order, with the bytes of single calls, and a problem in place of a bad one', async () => {
    const profiles = testdata('profiles').map(([, text]) => text.replace(/\n/g, ' '))
    const bad = ['{"credit":7}', 'not json', '{"restrictions":[{"product":"jiebai"}]}']
    const all = Array.from({ length: 100 }, (_, index) => ([10, 50, 99].includes(index) ? bad[[10, 50, 99].indexOf(index)] : profiles[index % profiles.length]))
    const answer = await batch(all.join('\n'))
    assert.equal(answer.status, 200)
    assert.equal(answer.headers['content-type'], 'application/x-ndjson')
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.equal(answer.headers['access-control-allow-origin'], '*')
    assert.ok(answer.headers['knowledge-version'])
    const said = lines(answer.text)
    assert.equal(said.length, 100)
    const singles = new Map()
    for (const [index, text] of all.entries()) {
      if (!singles.has(text)) singles.set(text, (await server.assess(text)).text)
      assertSameBytes(said[index], singles.get(text))
    }
    assert.equal(said.filter((line) => 'code' in JSON.parse(line)).length, 3)
  })

  test('skips blank lines, and takes a last line with or without its line feed, and carriage returns', async () => {
    for (const body of [`${profile}\n\n  \n${profile}\n`, `${profile}\r\n${profile}`, `\n\t\n${profile}\n${profile}\r\n\r\n`]) {
      assert.equal(lines((await batch(body)).text).length, 2, JSON.stringify(body))
    }
    assert.equal((await batch('')).text, '')
    assert.equal((await batch('\n\n')).text, '')
  })

  test('has its problems in the language of the caller, and traces when it is asked to', async () => {
    assert.equal(JSON.parse((await batch('{"credit":7}', { 'accept-language': 'en' })).text).title, 'Some entries need correcting')
    const traced = await send(server.url, { method: 'POST', path: '/v1/assessments?trace=full', headers: NDJSON, body: profile })
    assert.ok(JSON.parse(traced.text).explanations[0].trace.length > 0)
  })

  test('answers each line before the next one is sent', async () => {
    const call = await open()
    for (let index = 0; index < 3; index++) {
      call.write(`${profile}\n`)
      assert.equal(JSON.parse(await call.answer()).explanations[0].cause, 'identity-expired')
    }
    call.end()
  })
})

describe('a batch past its marks', () => {
  const long = `{"narrative":"${'a'.repeat(131_073)}"}`
  const code = (line) => JSON.parse(line).code

  test('a line over 128 KiB is a problem in its place, and the others are answered', async () => {
    const said = lines((await batch([profile, long, profile].join('\n'))).text)
    assert.deepEqual(said.map(code), [undefined, 'BODY_TOO_LARGE', undefined])
  })

  test('1,000 lines are answered; one more ends it with a problem', async () => {
    const small = '{"as_of":"2026-11-20"}\n'
    assert.equal(lines((await batch(small.repeat(1000))).text).filter((line) => code(line) === undefined).length, 1000)
    const said = lines((await batch(small.repeat(1500))).text)
    assert.equal(said.length, 1001)
    assert.equal(code(said[1000]), 'BODY_TOO_LARGE')
    assert.match(JSON.parse(said[1000]).errors[0].expected, /1000/)
  })

  test('a Content-Length over 4 MiB is refused before anything is read', async () => {
    const said = await wire(server.url, [`POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${(4 << 20) + 1}\r\n\r\n`])
    assert.match(said, /^HTTP\/1\.1 413 [\s\S]*"BODY_TOO_LARGE"/)
  })

  test('past 4 MiB of a body without a length one problem ends it', async () => {
    const call = await open({ 'transfer-encoding': 'chunked' })
    const chunk = `${profile}\n${'\n'.repeat(65536)}`
    let answers = 0
    const ended = new Promise((resolve) => call.response.once('end', resolve))
    call.response.on('data', (data) => { answers += data.split('\n').length - 1 })
    for (let sent = 0; sent < 70 && !call.destroyed; sent++) {
      if (!call.write(chunk)) await Promise.race([new Promise((done) => call.once('drain', done)), ended])
    }
    call.on('error', () => {})
    await ended
    assert.ok(answers > 60 && answers < 66, `${answers} answers`)
  })

  test('other types of answer and packed bodies are refused', async () => {
    assertProblem(await batch(profile, { accept: 'text/markdown' }), 406, 'NOT_ACCEPTABLE')
    assertProblem(await batch(profile, { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE')
    assert.equal((await batch(profile, { accept: 'application/x-ndjson' })).status, 200)
  })
})

test('batches that are abandoned half-way harm no neighbour', async () => {
  const abandoned = await Promise.all(Array.from({ length: 20 }, () => open()))
  for (const call of abandoned) { call.on('error', () => {}); call.write(`${profile}\n{"as_of":`); }
  const answers = await Promise.all(Array.from({ length: 40 }, () => server.assess(profile)))
  abandoned.forEach((call) => call.destroy())
  assert.ok(answers.every(({ status }) => status === 200))
  assert.equal((await server.assess(profile)).status, 200)
})
