import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertProblem, start } from './helpers.mjs'

const server = await start(import.meta.url)
const english = { 'accept-language': 'en' }

describe('the knowledge base over HTTP', () => {
  for (const list of ['causes', 'messages', 'questions', 'sources']) {
    test(`${list} come as one array of items with an id, in both languages, with a tag that saves the next call`, async () => {
      const chinese = await server.send({ path: `/v1/${list}` })
      const inEnglish = await server.send({ path: `/v1/${list}`, headers: english })
      for (const answer of [chinese, inEnglish]) {
        assert.equal(answer.status, 200)
        assert.equal(answer.headers['access-control-allow-origin'], '*')
        assert.deepEqual(Object.keys(answer.json), [list])
        assert.ok(answer.json[list].length > 0 && answer.json[list].every(({ id }) => id))
      }
      assert.notEqual(chinese.headers.etag, inEnglish.headers.etag)
      const again = await server.send({ path: `/v1/${list}`, headers: { 'if-none-match': chinese.headers.etag } })
      assert.equal(again.status, 304)
      assert.equal(again.body.length, 0)
      const head = await server.send({ method: 'HEAD', path: `/v1/${list}` })
      assert.equal(head.status, 200)
      assert.equal(head.body.length, 0)
      assert.equal(head.headers.etag, chinese.headers.etag)
    })
  }

  test('every cause of the list has a document of its own', async () => {
    const { causes } = (await server.send({ path: '/v1/causes', headers: english })).json
    for (const { id, title } of causes) {
      const { status, json } = await server.send({ path: `/v1/causes/${id}`, headers: english })
      assert.equal(status, 200)
      assert.equal(json.id, id)
      assert.equal(json.title, title)
      assert.ok(json.rules.length > 0, `${id} has rules`)
      const sources = new Set(json.sources.map((source) => source.id))
      for (const rule of json.rules) for (const source of rule.sources) assert.ok(sources.has(source), `${id} gives ${source}`)
    }
  })

  test('a cause that there is not', async () => {
    assertProblem(await server.send({ path: '/v1/causes/bad-luck' }), 404, 'NOT_FOUND')
  })
})

describe('a message that is asked about', () => {
  const ask = (body, headers = {}) => server.send({ method: 'POST', path: '/v1/messages', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })

  test('names its cause, for nobody to store', async () => {
    const answer = await ask({ message: '身份证已过期' }, english)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.deepEqual(answer.json.message.causes, ['identity-expired'])
    assert.equal(answer.json.message.informative, true)
    assert.equal(answer.json.sources[0].id, answer.json.message.sources[0])
  })

  test('names none where it names none', async () => {
    const { message } = (await ask({ message: '综合评估未通过' })).json
    assert.equal(message.informative, false)
    assert.deepEqual(message.causes, [])
  })

  test('is refused where it is none', async () => {
    assertProblem(await ask({ message: 3 }), 422, 'INVALID_PROFILE')
    assertProblem(await ask({ text: '身份证已过期' }), 422, 'INVALID_PROFILE')
    assertProblem(await server.send({ method: 'POST', path: '/v1/messages', headers: { 'content-type': 'application/json' }, body: '{' }), 400, 'INVALID_JSON')
  })
})
