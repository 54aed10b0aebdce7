import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { MODULE_BUDGET, WORDS_BUDGET } from '../budget.mjs'
import { build, files, goGlue, runBinaryen } from '../build.mjs'
import { contractFile, contractSource } from '../contract.mjs'
import { sections } from '../module.mjs'

const room = dirname(dirname(fileURLToPath(import.meta.url)))
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

before(() => build())

describe('the lowered module', () => {
  const validate = (file) => runBinaryen('wasm-opt', ['--mvp-features', file, '-o', '/dev/null'])

  test("uses nothing beyond WebAssembly's first version", () => {
    validate(files.wasm)
  })

  test('needs the lowering: what Go links does use more', () => {
    assert.throws(() => validate(files.unlowered), /memory.copy operations require bulk memory/)
  })

  test('has no section that Chromium 69 does not know', () => {
    const DATA_COUNT = 12
    assert.ok(sections(readFileSync(files.wasm)).every(({ id }) => id !== DATA_COUNT))
  })

  test('imports nothing but the glue of Go', async () => {
    const module = await WebAssembly.compile(readFileSync(files.wasm))
    const names = WebAssembly.Module.imports(module).map(({ module }) => module)
    assert.deepEqual([...new Set(names)], ['gojs'])
  })

  test('exports what main.go says', async () => {
    const module = await WebAssembly.compile(readFileSync(files.wasm))
    const names = WebAssembly.Module.exports(module).map(({ name }) => name)
    for (const name of ['about', 'add_words', 'assess', 'compare', 'input', 'mem', 'output']) assert.ok(names.includes(name), name)
  })

  test('is small, and so are the words of a language', () => {
    const { sizes } = build()
    assert.ok(sizes.brotli <= MODULE_BUDGET, `${sizes.brotli} bytes`)
    assert.ok(Math.max(sizes.chinese, sizes.english) <= WORDS_BUDGET, `${sizes.chinese} and ${sizes.english} bytes`)
  })

  test('is what its brotli twin unpacks to', () => {
    assert.ok(brotliDecompressSync(readFileSync(files.brotli)).equals(readFileSync(files.wasm)))
  })
})

describe('what stands beside the module', () => {
  test("is the glue of the Go that compiled it, byte for byte", () => {
    assert.equal(digest(files.glue), digest(goGlue()))
    assert.ok(readFileSync(files.glueModule, 'utf8').includes(readFileSync(goGlue(), 'utf8')))
  })

  test('are types that follow from the schemas', () => {
    assert.ok(readFileSync(contractFile, 'utf8') === contractSource(), 'src/contract.ts is out of date: run `node wasm/contract.mjs`')
  })

  test('is TypeScript that passes its strictest checks', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(room, 'node_modules/typescript/bin/tsc'), '-p', room], { encoding: 'utf8' })
    assert.equal(status, 0, stdout)
  })

  test('is left alone by a second build', () => {
    build() // Somebody may have saved a file while the tests above ran.
    assert.equal(build().built, false)
  })
})
