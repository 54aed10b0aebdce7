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

test('deep bodies, and uploads that their sender takes back, leave the calls beside them alone', async () => {
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
