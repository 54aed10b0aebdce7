/** What an attacker would try, after OWASP's API Security Top 10 of 2023: those of its risks that an endpoint without accounts and without a store has. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { build } from '../build.mjs'
import { serve } from '../serve.mjs'
import { assess, assertProblem, root, send, start, testdata, wire } from './helpers.mjs'

const server = await start(import.meta.url)
const broken = await serve({ folder: await build({ name: 'test-security-chaos', tags: 'chaos', site: server.site }), site: server.site })
after(() => broken.stop())

const JSON_TYPE = { 'content-type': 'application/json' }
const NDJSON = { 'content-type': 'application/x-ndjson' }
const post = (path, body, headers = JSON_TYPE) => server.send({ method: 'POST', path, headers: { 'content-length': Buffer.byteLength(body), ...headers }, body })
/** What only Go, wasm, JavaScript's engine or our folders would say. */
const INNER = /panic|goroutine|runtime error|\.go:\d|\.mjs|strconv|syscall|wasm|at \w+ \(|RangeError|TypeError|\/(root|home|tmp|work)\//i
/** The rows of the route table: what there is, and so what is documented. */
const routes = [...readFileSync(join(root, 'worker/edge/routes.go'), 'utf8').matchAll(/^\t\t\{"([A-Z]+)", "(\/v1[^"]*)"/gm)].map(([, method, path]) => ({ method, path }))

describe('OWASP API4:2023 Unrestricted Resource Consumption', () => {
  const HEAD = 'POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\n'
  for (const type of ['application/json', 'application/x-ndjson']) {
    test(`a decompression bomb of ${type} is refused by its header, before a byte of it is read`, async () => {
      const said = await wire(server.url, [`${HEAD}Content-Type: ${type}\r\nContent-Length: ${1 << 30}\r\n\r\n`])
      assert.match(said, /^HTTP\/1\.1 415 [\s\S]*"UNSUPPORTED_MEDIA_TYPE"/)
    })
  }

  for (const coding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip', 'identity', 'GZIP']) {
    test(`a body packed as ${coding} is not unpacked`, async () => {
      assertProblem(await post('/v1/assessments', gzipSync(Buffer.alloc(1 << 24)), { ...JSON_TYPE, 'content-encoding': coding }), 415, 'UNSUPPORTED_MEDIA_TYPE')
    })
  }

  test('every route that reads has a limit, and one byte more is refused', async () => {
    const limits = { '/v1/assessments': 128 << 10, '/v1/comparisons': 1 << 20, '/v1/messages': 128 << 10 }
    const paths = new Set(routes.filter(({ method }) => method === 'POST').map(({ path }) => path))
    assert.deepEqual([...paths].sort(), Object.keys(limits).sort())
    for (const [path, limit] of Object.entries(limits)) assertProblem(await post(path, ' '.repeat(limit + 1)), 413, 'BODY_TOO_LARGE')
  })

  test('ten thousand keys, a string of a hundred thousand letters and a number of as many digits are refused at once', async () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `"k${index}":1`).join(',')
    for (const body of [`{${keys}}`, `{"narrative":"${'a'.repeat(100_000)}"}`, `{"credit":{"cards":${'9'.repeat(100_000)}}}`]) {
      assertProblem(await post('/v1/assessments', body), 422, 'INVALID_PROFILE')
    }
  })

  /** The least of several times, taken in turn with those of the others, as a busy machine only ever adds. */
  const leastTimes = async (calls, rounds) => {
    const least = calls.map(() => Infinity)
    for (let round = 0; round < rounds; round++) {
      for (const [index, call] of calls.entries()) {
        const started = performance.now()
        await call()
        least[index] = Math.min(least[index], performance.now() - started)
      }
    }
    return least
  }

  const fill = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
  const narrative = (text) => (length) => JSON.stringify({ as_of: '2026-11-20', narrative: fill(text, length) })
  const body = (open, text, close) => (length) => open + fill(text, length) + close
  const growing = [
    ['narrative of nothing but negations', 250, narrative('没有不是')],
    ['narrative of one long sentence about limits', 250, narrative('借呗额度变成0了而网商贷没有')],
    ['narrative of clauses that contradict', 250, narrative('逾期了，没逾期，')],
    ['narrative of digits', 250, narrative('1234567890')],
    ['narrative of dates', 250, narrative('2026年1月1日')],
    ['narrative of brackets', 250, narrative('（「【')],
    ['narrative of spaces', 250, narrative(' \u3000')],
    ['narrative of combining marks', 250, narrative('e\u0301\u0301')],
    ['body of unknown fields', 15_000, (length) => `{${Array.from({ length: length / 15 }, (_, index) => `"credit_${String(index).padStart(5, '0')}":1`).join(',')}}`],
    ['body of one field again and again', 15_000, body('{', '"credit":1,', '"credit":1}')],
    ['body of brackets', 15_000, (length) => '['.repeat(length)],
    ['body of escapes', 15_000, body('{"narrative":"', '\\u0041', '"}')],
    ['body of white space', 15_000, body('{', ' \n', '}')],
    ['body of empty restrictions', 15_000, body('{"restrictions":[', '{},', '{}]}')],
  ]
  for (const [name, length, of] of growing) {
    // Eight times the text: eight times the work if that is linear, 64 times if it is quadratic.
    test(`a ${name} costs no more than in proportion to its length`, async () => {
      const [short, long] = [of(length), of(length * 8)]
      let ratio = Infinity
      for (let attempt = 0; attempt < 3 && ratio >= 20; attempt++) {
        const times = await leastTimes([short, long].map((text) => () => post('/v1/assessments', text)), 9)
        ratio = Math.min(ratio, times[1] / times[0])
      }
      assert.ok(ratio < 20, `${ratio.toFixed(1)} times as long`)
    })
  }
})

describe('OWASP API8:2023 Security Misconfiguration', () => {
  const calls = [
    ['an assessment', { method: 'POST', path: '/v1/assessments', headers: JSON_TYPE, body: '{}' }],
    ['a batch', { method: 'POST', path: '/v1/assessments', headers: NDJSON, body: '{}' }],
    ['a plan to read', { method: 'POST', path: '/v1/assessments', headers: { ...JSON_TYPE, accept: 'text/markdown' }, body: '{}' }],
    ['a list', { path: '/v1/causes' }],
    ['a schema', { path: '/v1/schemas/profile.json' }],
    ['a problem', { path: '/v1/nothing' }],
    ['a preflight', { method: 'OPTIONS', path: '/v1/assessments' }],
    ['a page', { path: '/' }],
    ['a script', { path: '/sw.js' }],
    ['a page that is not there', { path: '/nothing' }],
  ]
  for (const [name, call] of calls) {
    test(`${name} is never sniffed, may be embedded from any origin, sets no cookie and names no software`, async () => {
      const { headers } = await server.send(call)
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin')
      assert.equal(headers['access-control-allow-credentials'], undefined)
      for (const name of ['set-cookie', 'server', 'x-powered-by', 'via']) assert.equal(headers[name], undefined, name)
    })
  }

  test('a page runs no script but its own, posts no form and stands in no frame', async () => {
    for (const path of ['/problems', '/nothing']) {
      const policy = (await server.send({ path })).headers['content-security-policy']
      for (const directive of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) assert.ok(policy.split('; ').includes(directive), directive)
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/)
    }
  })

  test('no refusal says anything of what is inside', async () => {
    const bodies = [...testdata('invalid').map(([, text]) => text), '', '{', '[', 'null', '{"as_of":1}', '\ud800', '\0', '{"a":1,"a":2}', '['.repeat(100_000), '-', '1e999', '"\\ud800"']
    const answers = await Promise.all([
      ...['/v1/assessments', '/v1/comparisons', '/v1/messages'].flatMap((path) => bodies.map((body) => post(path, body))),
      ...['%', '%00', '?trace=%', '?trace=full&trace=', '/..;/', '/%2e%2e/', '?chaos=panic'].map((tail) => post(`/v1/assessments${tail}`, '{}')),
      ...['*/*;q=x', 'text/*;q=9', ',;,', 'a'.repeat(4000)].map((accept) => post('/v1/assessments', '{}', { ...JSON_TYPE, accept, 'accept-language': accept })),
      post('/v1/assessments', bodies.filter((body) => !body.includes('\n')).join('\n'), NDJSON),
    ])
    for (const answer of answers) {
      assert.ok(answer.status < 500, answer.text)
      assert.doesNotMatch(answer.text, INNER)
      assert.doesNotMatch(JSON.stringify(answer.headers), INNER)
    }
  })

  test('nor does a core that breaks', async () => {
    for (const chaos of ['panic', 'goroutine', 'overflow', 'exit']) {
      const answer = await assess(broken.url, {}, { path: `/v1/assessments?chaos=${chaos}` })
      assertProblem(answer, 500, 'INTERNAL')
      assert.doesNotMatch(answer.text + JSON.stringify(answer.headers), INNER)
    }
  })

  test('no word of a profile is in the log of workerd, however the call ends', async () => {
    const canary = 'canary-5e0c'
    const profile = JSON.stringify({ as_of: '2026-11-20', narrative: canary, restrictions: [{ product: 'jiebei', messages: [canary] }] })
    const bodies = [profile, `{"${canary}":1}`, `{"credit":"${canary}"}`, `{"narrative":"${canary}`, canary, `${'['.repeat(50)}"${canary}"`, `{"narrative":"${canary}","narrative":1}`]
    for (const { url } of [server, broken]) {
      for (const body of bodies) await assess(url, body)
      await send(url, { method: 'POST', path: '/v1/assessments', headers: NDJSON, body: bodies.join('\n') })
    }
    for (const chaos of ['panic', 'goroutine', 'overflow', 'exit', 'second']) {
      await assess(broken.url, profile, { path: `/v1/assessments?chaos=${chaos}` })
      await send(broken.url, { method: 'POST', path: `/v1/assessments?chaos=${chaos}`, headers: NDJSON, body: `${profile}\n${profile}` })
    }
    assert.equal(server.log(), '')
    assert.match(broken.log(), /the core was dropped/)
    assert.doesNotMatch(broken.log(), new RegExp(`${canary}|merchant|goroutine`))
  })

  describe("a caller's text", () => {
    const markup = '<script>alert(1)</script>[x](javascript:alert(1))![y](http://evil.example/z)'
    const profile = { as_of: '2026-11-20', restrictions: [{ product: 'jiebei', messages: [`${markup} 身份证已过期`] }] }

    test('comes back as JSON and as nothing that a browser would run', async () => {
      for (const [answer, type] of [
        [await server.assess(profile), 'application/json'],
        [await server.assess({ [markup]: markup }), 'application/problem+json'],
        [await post('/v1/messages', JSON.stringify({ message: markup })), 'application/json'],
      ]) {
        assert.equal(answer.headers['content-type'], type)
        assert.equal(answer.headers['x-content-type-options'], 'nosniff')
        assert.ok(answer.json)
      }
    })

    test('is escaped in Markdown: shown and not obeyed', async () => {
      const { text } = await server.assess(profile, { headers: { accept: 'text/markdown' } })
      assert.match(text, /\\<script\\>alert\(1\)\\<\/script\\>/)
      assert.doesNotMatch(text, /(?<!\\)<script|(?<!\\)\[x(?<!\\)\]\(|(?<!\\)!\[y/)
    })

    test('is escaped in a calendar: it begins no line of its own', async () => {
      const { text } = await server.assess({ ...profile, locale: 'en', restrictions: [{ product: 'jiebei', messages: ['a\r\nBEGIN:VALARM\r\n身份证已过期'] }] }, { headers: { accept: 'text/calendar' } })
      assert.doesNotMatch(text, /a\r?\nBEGIN:VALARM/)
    })

    test('reaches no header', async () => {
      const answers = [await server.assess(profile), await server.send({ path: `/v1/causes/${encodeURIComponent(markup)}` }), await server.send({ path: `/guide?${encodeURIComponent('\r\nx-evil: 1')}` })]
      for (const { headers } of answers) {
        assert.equal(headers['x-evil'], undefined)
        assert.doesNotMatch(JSON.stringify(headers), /script|javascript:/)
      }
    })
  })
})

describe('OWASP API9:2023 Improper Inventory Management', () => {
  const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  const example = (path) => path.replace('{id}', 'identity-expired')

  test('an address answers the methods of its rows in the route table and no others', async () => {
    assert.ok(routes.length >= 12)
    for (const path of new Set(routes.map(({ path }) => path))) {
      const known = routes.filter((route) => route.path === path).map(({ method }) => method)
      for (const method of METHODS) {
        const { status } = await server.send({ method, path: example(path), headers: method === 'GET' ? {} : JSON_TYPE, body: method === 'GET' ? undefined : '{}' })
        assert.equal(status !== 405, known.includes(method), `${method} ${path}: ${status}`)
        assert.ok(status < 500)
      }
    }
  })

  for (const path of [
    '/v0/assessments', '/v2/assessments', '/v1beta/assessments', '/api/v1/assessments', '/V1/assessments', '/v1/assessment', '/v1/admin', '/v1/debug', '/v1/metrics', '/v1/logs', '/v1/batch',
    '/v1/internal', '/v1/chaos', '/v1/causes/', '/v1/causes/x/y', '/v1/schemas', '/v1/schemas/', '/debug/pprof/', '/metrics', '/actuator', '/graphql', '/swagger.json', '/openapi.json',
    '/.env', '/.git/HEAD', '/wrangler.jsonc', '/worker.mjs', '/limitcheck.wasm', '/cdn-cgi/trace', '/__scheduled',
  ]) {
    test(`nothing answers at ${path}`, async () => {
      assert.equal((await server.send({ path })).status, 404)
      assert.ok([404, 405].includes((await post(path, '{}')).status))
    })
  }

  test('what a test build breaks by is not in the real one', async () => {
    for (const chaos of ['panic', 'goroutine', 'overflow', 'exit', 'grow80']) assert.equal((await server.assess({}, { path: `/v1/assessments?chaos=${chaos}` })).status, 200)
    const { body } = await server.send({ path: '/v1/health?chaos=count' })
    assert.equal(JSON.parse(body).status, 'ok')
    assert.ok(!readFileSync(join(server.folder, 'limitcheck.wasm')).includes("the merchant's words"))
  })
})
