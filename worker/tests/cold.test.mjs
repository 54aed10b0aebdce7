import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start } from './helpers.mjs'

const server = await start(import.meta.url)

// First in this file: nothing has woken the isolate yet.
test('32 first calls at once are all answered, each with its own profile', async () => {
  const days = Array.from({ length: 32 }, (_, index) => `2026-10-${String((index % 31) + 1).padStart(2, '0')}`)
  const answers = await Promise.all(days.map((as_of) => server.assess({ as_of })))
  assert.deepEqual(answers.map((answer) => answer.status), Array(32).fill(200))
  assert.deepEqual(answers.map((answer) => answer.json.as_of), days)
})

test('600 calls, 16 at a time, each get their own answer and only that', async () => {
  const loop = async (thread) => {
    for (let turn = 0; turn < 38; turn++) {
      const day = `20${10 + thread}-01-${String((turn % 28) + 1).padStart(2, '0')}`
      const answer = await server.assess({ as_of: day, locale: turn % 2 ? 'en' : 'zh-CN' })
      assert.deepEqual([answer.status, answer.json.as_of, answer.json.locale], [200, day, turn % 2 ? 'en' : 'zh-CN'])
    }
  }
  await Promise.all(Array.from({ length: 16 }, (_, thread) => loop(thread)))
})

test('deep bodies and uploads given up half way leave the calls beside them alone', async () => {
  const abandoned = Array.from({ length: 20 }, () => assert.rejects(fetchAndAbandon()))
  const deep = Array.from({ length: 40 }, () => server.assess('['.repeat(100_000)))
  const good = Array.from({ length: 80 }, () => server.assess({ as_of: '2026-11-20' }))
  assert.deepEqual((await Promise.all(deep)).map((answer) => answer.status), Array(40).fill(400))
  assert.deepEqual((await Promise.all(good)).map((answer) => answer.status), Array(80).fill(200))
  await Promise.all(abandoned)
})

test('no call met another', () => {
  assert.doesNotMatch(server.log(), /different request|hung|never generate|dropped|failed/)
})

function fetchAndAbandon() {
  const controller = new AbortController()
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"as_of":'))
      setTimeout(() => controller.abort(), 20)
    },
  })
  return fetch(`${server.url}/v1/assessments`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half', signal: controller.signal })
}
