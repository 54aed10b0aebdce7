// Calls made at random from the API's description: whatever is sent, only what the description announces comes back; what the schemas
// allow is taken, and what they do not is refused. GENERATED says how many an operation gets; `make test-worker-generated` sends 2,000.
import assert from 'node:assert/strict'
import { Agent } from 'node:http'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { changed, repeats, spoilt, valid } from './arbitraries.mjs'
import { linesOf, readDescription } from './description.mjs'
import { start } from './helpers.mjs'

const numRuns = Number(process.env.GENERATED ?? 200)
const seed = 20261120

const server = await start(import.meta.url)
const agent = new Agent({ keepAlive: true })
after(() => agent.destroy())
const send = (call) => server.send({ agent, ...call })
const { operations, follow, faults, assertAnnounced } = readDescription((await send({ path: '/v1/openapi.json' })).json)
const causes = (await send({ path: '/v1/causes' })).json.causes.map(({ id }) => id)

const check = (arbitrary, run) => fc.assert(fc.asyncProperty(arbitrary, run), { seed, numRuns })

const printable = fc.string({ unit: fc.constantFrom(...'abzAZ019-_*/;=.,q "') }).map((text) => text.trim())
const languages = fc.oneof(fc.constantFrom(undefined, 'en', 'zh-CN', 'en-GB,zh;q=0.5', '*', 'fr'), printable)
const queries = fc.constantFrom('', '', '?trace=full', '?trace=', '?x=%00', '?trace=full&trace=no', '?%7b}')

/** Accept headers, each with whether it takes anything that the operation gives. */
const accepts = (operation) => {
  const types = Object.keys(operation.responses['200'].content)
  const good = fc.constantFrom(undefined, '*/*', 'application/*;q=0.3, */*;q=0.1', ...types).map((value) => ({ value, isGood: true }))
  const bad = fc.constantFrom('image/png', 'text/html', '*/*;q=0', 'none').map((value) => ({ value, isGood: false }))
  return fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: bad })
}

const given = (headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))

/** Bodies, each with the status that it deserves. */
const bodies = (schema) => {
  const judged = (value) => ({ body: Buffer.from(JSON.stringify(value)), status: faults(schema, value).length || repeats(value) ? 422 : 200 })
  return fc.oneof(
    { weight: 4, arbitrary: valid(schema, follow).map((value) => ({ body: Buffer.from(JSON.stringify(value)), status: 200 })) },
    { weight: 4, arbitrary: changed(schema, follow).map(judged) },
    { weight: 1, arbitrary: spoilt(schema, follow).map((body) => ({ body, status: 400 })) },
  )
}

const types = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8', 'Application/JSON').map((value) => ({ value, isGood: true })) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, 'text/plain', 'application/jsonp', 'multipart/form-data').map((value) => ({ value, isGood: false })) },
)

/** Remembers which statuses came, so that a test can say that it met both good and bad. */
const tally = () => {
  const met = new Map()
  return { met: (status) => met.set(status, (met.get(status) ?? 0) + 1), all: (...statuses) => numRuns >= 200 && statuses.forEach((status) => assert.ok(met.get(status), `none was ${status}: ${JSON.stringify([...met])}`)) }
}

describe(`${numRuns} calls at random of`, { concurrency: 2 }, () => {
  for (const operation of operations.filter(({ takes }) => takes['application/json'])) {
    test(operation.id, async () => {
      const statuses = tally()
      const accept = accepts(operation).filter(({ value }) => value !== 'application/x-ndjson')
      await check(fc.record({ said: bodies(operation.takes['application/json'].schema), accept, type: types, language: languages, query: queries }), async ({ said, accept, type, language, query }) => {
        const headers = given({ accept: accept.value, 'content-type': type.value, 'accept-language': language })
        const answer = await send({ method: 'POST', path: operation.path + query, headers, body: said.body })
        assertAnnounced(operation, answer)
        assert.equal(answer.status, !accept.isGood ? 406 : !type.isGood ? 415 : said.status, `${said.body.toString().slice(0, 500)} got ${answer.text.slice(0, 500)}`)
        statuses.met(answer.status)
      })
      statuses.all(200, 400, 406, 415, 422)
    })
  }

  for (const operation of operations.filter(({ takes }) => takes['application/x-ndjson'])) {
    test(`${operation.id}, as batches`, async () => {
      const line = bodies(operation.takes['application/json'].schema).filter(({ body }) => body.length > 0 && !body.includes(10))
      await check(fc.tuple(fc.array(line, { maxLength: 4 }), languages), async ([lines, language]) => {
        const body = Buffer.concat(lines.flatMap(({ body }) => [body, Buffer.from('\n')]))
        const answer = await send({ method: 'POST', path: operation.path, headers: given({ 'content-type': 'application/x-ndjson', 'accept-language': language }), body })
        assertAnnounced(operation, answer)
        assert.deepEqual(linesOf(answer.text).map(({ status = 200 }) => status), lines.map(({ status }) => status))
      })
    })
  }

  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    test(operation.id, async () => {
      const isKept = '304' in operation.responses
      const hasID = operation.path.includes('{id}')
      const ids = fc.oneof(fc.constantFrom(...causes).map((id) => ({ id, isKnown: true })), fc.string({ unit: fc.constantFrom(...'abc-.~%2F0'), minLength: 1 }).map((id) => ({ id: `x${id}`, isKnown: false })))
      const had = fc.constantFrom(undefined, 'same', '*', '"another"', 'W/"another", "x"')
      await check(fc.record({ accept: accepts(operation), language: languages, query: queries, had, id: hasID ? ids : fc.constant({ isKnown: true }) }), async ({ accept, language, query, had, id }) => {
        const path = operation.path.replace('{id}', id.id) + query
        const headers = given({ accept: accept.value, 'accept-language': language })
        const same = had === 'same' && isKept && accept.isGood && id.isKnown
        const tag = same ? (await send({ path, headers })).headers.etag : had === 'same' ? '"another"' : had
        const answer = await send({ path, headers: given({ ...headers, 'if-none-match': tag }) })
        assertAnnounced(operation, answer)
        assert.equal(answer.status, !accept.isGood ? 406 : !id.isKnown ? 404 : isKept && (same || had === '*') ? 304 : 200)
      })
    })
  }

  test('OPTIONS of every address', async () => {
    const preflights = operations.filter(({ method }) => method === 'OPTIONS')
    await check(fc.tuple(fc.constantFrom(...preflights), printable, fc.constantFrom('GET', 'POST', 'DELETE', 'x')), async ([operation, asked, method]) => {
      const answer = await send({ method: 'OPTIONS', path: operation.path.replace('{id}', causes[0]), headers: given({ 'access-control-request-headers': asked || undefined, 'access-control-request-method': method }) })
      assertAnnounced(operation, answer)
    })
  })
})
