import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { PARTS } from '../build.mjs'
import { bundle } from '../bundle.mjs'
import { catalogues, dist, room } from './support/page.mjs'
import { source } from './support/source.mjs'

const index = readFileSync(join(dist, 'index.html'), 'utf8')
const headers = JSON.parse(readFileSync(join(dist, 'headers.json'), 'utf8'))
const files = [...readdirSync(dist), ...readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)].filter((name) => /\.(html|js|css|json|wasm)$/.test(name) && name !== 'headers.json')

test('the types hold', () => {
  execFileSync(process.execPath, [join(room, 'node_modules/typescript/bin/tsc'), '--noEmit'], { cwd: room, stdio: 'pipe' })
})

test('building again without a change does nothing', () => {
  const before = statSync(join(dist, 'headers.json')).mtimeMs
  assert.match(execFileSync(process.execPath, [join(room, 'build.mjs')], { encoding: 'utf8' }), /up to date/)
  assert.equal(statSync(join(dist, 'headers.json')).mtimeMs, before)
})

test('every file has packed siblings that unpack to the same bytes', () => {
  for (const name of files) {
    const plain = readFileSync(join(dist, name))
    assert.deepEqual(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))), plain, name)
    assert.deepEqual(gunzipSync(readFileSync(join(dist, `${name}.gz`))), plain, name)
  }
})

test('an asset’s name is the hash of its bytes', () => {
  for (const name of files.filter((file) => file.startsWith('assets/'))) {
    const hash = createHash('sha256').update(readFileSync(join(dist, name))).digest('hex').slice(0, 12)
    assert.ok(name.includes(`.${hash}.`), name)
  }
})

test('no address in the page is absolute, no script or style is inline', () => {
  for (const [, address] of index.matchAll(/(?:src|href)="([^"]*)"/g)) assert.doesNotMatch(address, /^(\/|https?:)/)
  assert.doesNotMatch(index, /<style|style="|\son\w+="/)
  for (const [, attributes] of index.matchAll(/<script([^>]*)>/g)) assert.match(attributes, /src="|type="application\/json"/)
  assert.doesNotMatch(index, /type="module"/)
})

test('the policy passes every style that a component brings, by its hash', async () => {
  const policy = headers['/']['content-security-policy']
  const hashes = new Set()
  for (const entry of ['page/main.ts', ...Object.keys(PARTS).map((name) => relative(join(room, 'src'), PARTS[name]))]) await bundle(join(room, 'src', entry), hashes)
  assert.ok(hashes.size > 4)
  for (const hash of hashes) assert.ok(policy.includes(hash), hash)
  assert.match(policy, /connect-src 'self'/)
  assert.match(headers[Object.keys(headers).find((path) => /core-worker/.test(path))]['content-security-policy'], /^connect-src 'none'$/)
})

test('scripts keep to ES2018', () => {
  for (const name of files.filter((file) => file.endsWith('.js'))) {
    const script = readFileSync(join(dist, name), 'utf8')
    assert.doesNotMatch(script.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '""'), /\?\.[a-zA-Z[(]|\?\?|\bstatic\{|catch\{/, name)
  }
})

test('the first screen stays small', () => {
  const packed = (pattern) => files.filter((name) => pattern.test(name)).reduce((sum, name) => sum + statSync(join(dist, `${name}.br`)).size, 0)
  assert.ok(packed(/^index\.html$/) <= 16_000, 'page with its catalogue')
  assert.ok(packed(/^assets\/page\..*js$/) <= 38_000, 'script')
  assert.ok(packed(/^assets\/page\..*css$/) <= 2_000, 'style')
})

// Where Chinese counts its months English names them.
const shape = (value) => (typeof value === 'string' ? (value.replace('{name}', '{month}').match(/\{\w+\}/g) || []).sort().join() : typeof value !== 'object' ? typeof value : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])))

test('both languages have the same words with the same places to fill', async () => {
  const [chinese, english] = await Promise.all([source('words/zh-CN.ts'), source('words/en.ts')])
  assert.deepEqual(shape(english.default), shape(chinese.default))
})

test('no words promise, hurry or blame', async () => {
  for (const locale of ['zh-CN', 'en']) {
    const words = JSON.stringify((await source(`words/${locale}.ts`)).default)
    assert.doesNotMatch(words, /一定能|保证恢复|立即提额|包通过|guarantee|will be restored|hurry|\d+\s?%(?!\})/)
  }
})

test('every fact that a topic asks for has a question in both languages, with words for its choices', async () => {
  const { TOPICS } = await source('ask/topics.ts')
  const lists = ['/cash/expected', '/cash/due', '/offers'] // asked in the page's own words: plain sums of money
  const own = ['/narrative', '/restrictions/-/product', '/restrictions/-/symptoms', '/restrictions/-/messages', '/restrictions/-/since', '/events', '/events/-/on', '/business/monthly']
  for (const { questions } of Object.values(catalogues)) {
    for (const pointer of [...own, ...TOPICS.flatMap((topic) => topic.pointers).filter((pointer) => !lists.includes(pointer))]) {
      const question = questions.find((candidate) => candidate.pointer === pointer)
      assert.ok(question && question.question, pointer)
      if (/^choice/.test(question.type)) assert.ok(question.choices.length > 1 && question.choices.every(({ label }) => label), pointer)
    }
  }
})
