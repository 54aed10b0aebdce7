import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shownProblem } from './description.mjs'
import { assertProblem, assertSameBytes, start } from './helpers.mjs'

// A program that breaks where the query asks for it (worker/edge/chaos.go), and else answers as the real one does.
const server = await start(import.meta.url, { tags: 'chaos' })
const words = 'canary-3f9a'
const breaking = (chaos) => server.assess({ as_of: '2026-11-20', narrative: words }, { path: `/v1/assessments?chaos=${chaos}` })
const batch = (body, chaos = '') => server.send({ method: 'POST', path: `/v1/assessments?chaos=${chaos}`, headers: { 'content-type': 'application/x-ndjson' }, body })
const { json: description } = await server.send({ path: '/v1/openapi.json' })
const right = await server.assess({ as_of: '2026-11-20' })
/** How many calls the present instance has answered, this one included. */
const count = async () => Number((await server.send({ path: '/v1/health?chaos=count' })).text)

for (const [chaos, does] of [
  ['panic', 'panics'],
  ['goroutine', 'panics in another goroutine'],
  ['overflow', "overflows JavaScript's stack"],
  ['exit', 'exits'],
]) {
  describe(`a core that ${does}`, () => {
    test('answers INTERNAL in the language of the caller, as the description shows', async () => {
      assert.match(assertProblem(await breaking(chaos), 500, 'INTERNAL').title, /\p{Script=Han}/u)
      const english = await server.assess({}, { path: `/v1/assessments?chaos=${chaos}`, headers: { 'accept-language': 'en' } })
      assert.deepEqual(assertProblem(english, 500, 'INTERNAL'), shownProblem(description, 'Failed'))
    })

    test('is replaced for the next call', async () => {
      await count()
      assert.ok((await count()) > 1)
      assertProblem(await breaking(chaos), 500, 'INTERNAL')
      assert.equal(await count(), 1)
    })

    test('does not disturb the calls beside it, nor the next one: each has its own answer', async () => {
      const days = Array.from({ length: 24 }, (_, index) => `2026-10-${index + 1 < 10 ? 0 : ''}${index + 1}`)
      const calls = days.map((as_of, index) => (index % 6 === 0 ? breaking(chaos) : server.assess({ as_of })))
      for (const [index, answer] of (await Promise.all(calls)).entries()) {
        if (index % 6 === 0) assertProblem(answer, 500, 'INTERNAL')
        else assert.deepEqual([answer.status, answer.json.as_of], [200, days[index]])
      }
      assertSameBytes((await server.assess({ as_of: '2026-11-20' })).text, right.text)
    })

    test('answers a batch with the problem, and the next batch line by line', async () => {
      assertProblem(await batch('{}\n{}\n', chaos), 500, 'INTERNAL')
      const said = (await batch('{"as_of":"2026-11-20"}\n'.repeat(3))).text.split('\n')
      for (const line of said.slice(0, 3)) assertSameBytes(line, right.text)
    })
  })
}

test('a core that breaks only when used is tried once more on a fresh one, and the caller sees nothing of it', async () => {
  await count()
  assert.equal((await breaking('second')).status, 200)
  assert.equal(await count(), 2)
})

test('a core whose memory has grown past the mark is replaced after its answer', async () => {
  await count()
  assert.equal((await breaking('grow8')).status, 200)
  assert.ok((await count()) > 2)
  assert.equal((await breaking('grow80')).status, 200)
  assert.equal(await count(), 1)
})

test('no word of a caller is in the log', () => {
  assert.match(server.log(), /the core was dropped/)
  assert.doesNotMatch(server.log(), new RegExp(`${words}|goroutine|merchant`))
})
