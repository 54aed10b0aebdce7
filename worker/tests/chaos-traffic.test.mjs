/** What networks, callers and machines do to a server: hang up, hang on, come all at once, and pull the plug. */
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { after, test } from 'node:test'
import { serve } from '../serve.mjs'
import { assertSameBytes, assess, start } from './helpers.mjs'

const server = await start(import.meta.url)

/** A profile whose answer quotes its mark, which is of letters alone, as digits might be taken for somebody's number. */
const marked = (mark) => ({ as_of: '2026-11-20', restrictions: [{ product: 'jiebei', messages: [`身份证已过期 ${mark}`] }] })
const letters = (number) => [...String(number)].map((digit) => 'abcdefghij'[digit]).join('')
/** Four calls of five are refused, naming the mark as a field that there is not: that is quick, and so they overtake each other. */
const ask = (url, mark, turn) => (turn % 5 === 0 ? assess(url, marked(mark)) : assess(url, { [mark]: turn }))
const statusOf = (turn) => (turn % 5 === 0 ? 200 : 422)
const marksIn = (text) => [...new Set(text.match(/canary-[a-j]+-[a-j]+/g))]
const good = (count) => Promise.all(Array.from({ length: count }, () => server.assess({ as_of: '2026-11-20' })))
const expected = await server.assess({ as_of: '2026-11-20' })

/** Opens connections that write the text and then say no more. */
async function hangOn(count, text) {
  const { hostname, port } = new URL(server.url)
  const sockets = await Promise.all(Array.from({ length: count }, () => new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => (text ? socket.write(text, () => resolve(socket)) : resolve(socket)))
    socket.once('error', reject)
  })))
  for (const socket of sockets) socket.on('error', () => {}) // how it ends is not what is asked
  return () => sockets.forEach((socket) => socket.destroy())
}

test('2,400 calls, 16 at a time, each get back the mark that they sent and no other', async () => {
  const caller = async (thread) => {
    for (let turn = 0; turn < 150; turn++) {
      const mark = `canary-${letters(thread)}-${letters(turn)}`
      const answer = await ask(server.url, mark, turn)
      assert.deepEqual([answer.status, marksIn(answer.text)], [statusOf(turn), [mark]])
    }
  }
  await Promise.all(Array.from({ length: 16 }, (_, thread) => caller(thread)))
})

for (const [what, count, text] of [
  ['50 uploads that stop half-way', 50, 'POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"as_of":'],
  ['50 batches that stop in the middle of a line', 50, 'POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n{}\n{"as_of":'],
  ['500 connections that never say a word', 500, ''],
  ['100 callers that never end their headers', 100, 'POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: '],
]) {
  test(`${what} keep nobody waiting, and when they are gone nothing is missing`, async () => {
    const hangUp = await hangOn(count, text)
    for (const answer of await good(30)) assertSameBytes(answer.text, expected.text)
    hangUp()
    for (const answer of await good(30)) assertSameBytes(answer.text, expected.text)
  })
}

test('workerd killed under load and started again: callers that try again lose nothing', async () => {
  let running = await serve({ folder: server.folder, site: server.site })
  after(() => running.stop())
  const { url } = running
  let answered = 0
  let failed = 0
  const persist = async (mark, turn) => {
    for (let attempt = 0; attempt < 400; attempt++) {
      try {
        const answer = await ask(url, mark, turn)
        answered++
        return [answer.status, ...marksIn(answer.text)]
      } catch {
        failed++
        await pause(25)
      }
    }
    throw new Error('no answer in ten seconds')
  }
  const caller = async (thread) => {
    for (let turn = 0; turn < 40; turn++) {
      const mark = `canary-${letters(thread)}-${letters(turn)}`
      assert.deepEqual(await persist(mark, turn), [statusOf(turn), mark])
    }
  }
  const callers = Promise.all(Array.from({ length: 8 }, (_, thread) => caller(thread)))
  for (const mark of [80, 200]) {
    while (answered < mark) await pause(1)
    process.kill(running.pid, 'SIGKILL')
    await running.exited
    running = await serve({ folder: server.folder, site: server.site, port: Number(new URL(url).port) })
  }
  await callers
  assert.equal(answered, 320)
  assert.ok(failed > 0, 'it was killed between two calls and nobody noticed')
})

test('and nothing of all this is in the log', () => {
  assert.doesNotMatch(server.log(), /different request|hung|never generate|dropped|failed|canary/)
})
