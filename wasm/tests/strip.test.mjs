// What is changed after Go has linked the module. That the answers stay the same is shown in golden.test.mjs, and that the runtime
// still does its work in breakdown.test.mjs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { build, files } from '../build.mjs'
import { mapFunctions, sections } from '../module.mjs'
import { readMemory } from '../segments.mjs'
import { evenCalls } from '../strip/calls.mjs'
import { readInstructions } from '../strip/instructions.mjs'
import { branchForward } from '../strip/jumps.mjs'
import { overlayFlags } from '../strip/overlay.mjs'
import { findTables, readFunction, tableEnd } from '../strip/pclntab.mjs'
import { allWords, importAPI, moduleBytes } from './bundle.mjs'

before(() => build())

describe('the table of functions', () => {
  test('is unpacked, when the module starts, to what Go linked', async () => {
    const core = await (await importAPI()).load(moduleBytes(), { words: allWords() })
    const linked = readMemory(readFileSync(files.slim))
    const running = Buffer.from(core.running.exports.mem.buffer)
    const tables = findTables(linked)
    assert.deepEqual(findTables(running), tables)
    for (let index = 0; index < tables.count; index++) {
      assert.deepEqual(readable(running, tables, index), readable(linked, tables, index), `function ${index}`)
    }
  })

  // A function with the bytes of its tables instead of their places, and without what only tracebacks print.
  function readable(memory, tables, index) {
    const { name, argumentInfo, kind, stackPointer, pcdata, ...rest } = readFunction(memory, tables, index)
    const table = (place) => place && memory.toString('hex', tables.pctab.address + place, tableEnd(memory, tables.pctab.address + place))
    return { ...rest, kind: kind & ~OF_RUNTIME, stackPointer: table(stackPointer), pcdata: pcdata.map(table) }
  }

  test("still says which functions are the runtime's own", async () => {
    const core = await (await importAPI()).load(moduleBytes(), { words: allWords() })
    const linked = readMemory(readFileSync(files.slim))
    const tables = findTables(linked)
    const running = Buffer.from(core.running.exports.mem.buffer)
    for (let index = 0; index < tables.count; index++) {
      const name = tables.names.address + readFunction(linked, tables, index).name
      const marked = (readFunction(running, tables, index).kind & OF_RUNTIME) !== 0
      assert.equal(marked, linked.toString('latin1', name, name + 8) === 'runtime.', `function ${index}`)
    }
  })

  test('holds no name of a function any more', () => {
    const name = Buffer.from('limitcheck/core/render.')
    assert.ok(readMemory(readFileSync(files.slim)).includes(name))
    assert.ok(!readMemory(readFileSync(files.wasm)).includes(name))
  })
})

describe('the code', () => {
  for (const file of [files.unlowered, files.wasm]) {
    test(`of ${file.split('/').pop()} is read as it is written, instruction for instruction`, () => {
      const module = readFileSync(file)
      let functions = 0
      mapFunctions(module, (code, { start, end }) => {
        const instructions = readInstructions(code, start, end)
        assert.equal(instructions[instructions.length - 1].end, end)
        assert.equal(code[end - 1], END)
        functions++
      })
      assert.ok(functions > 1000)
    })
  }

  test('that nothing changes in stays the same', () => {
    const module = readFileSync(files.slim)
    const same = mapFunctions(module, () => undefined)
    assert.ok(codeOf(same).equals(codeOf(module)))
  })

  test('of forward jumps branches to where the table would have led', async () => {
    const module = jumpingModule()
    const changed = branchForward(module)
    assert.ok(changed.length < module.length)
    for (const entry of [0, 1, 2, 3]) assert.equal(await run(changed, entry), await run(module, entry))
  })

  test('of calls gives what it gave', async () => {
    const module = callingModule()
    const changed = evenCalls(module)
    assert.ok(!codeOf(changed).equals(codeOf(module)))
    for (const entry of [0, 1]) assert.equal(await run(changed, entry), await run(module, entry))
  })
})

describe("Go's runtime", () => {
  test('is changed nowhere but in copies', () => {
    const { flags } = overlayFlags(new URL('../build/overlay', import.meta.url).pathname)
    const { Replace: replaced } = JSON.parse(readFileSync(flags[0].replace('-overlay=', ''), 'utf8'))
    assert.ok(Object.keys(replaced).length > 10)
    for (const copy of Object.values(replaced)) assert.ok(copy.includes('/wasm/build/overlay/'), copy)
  })
})

const END = 0x0b
const OF_RUNTIME = 0x8000 // as in pclntab.mjs
const codeOf = (module) => {
  const { content, end } = sections(module).find(({ id }) => id === 10)
  return module.subarray(content, end)
}
const run = async (module, entry) => (await WebAssembly.instantiate(module, { host: { note() {} } })).instance.exports.run(entry)

// A module of an imported function, one memory of a page, a table with `run` at its place 1, and the instructions of run(i32) i32.
function moduleOf(locals, ...code) {
  const part = (id, ...bytes) => [id, bytes.length, ...bytes]
  const body = [...locals, ...code]
  const name = (text) => [text.length, ...Buffer.from(text)]
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...part(1, 2, 0x60, 1, 0x7f, 1, 0x7f, 0x60, 1, 0x7f, 0),
    ...part(2, 1, ...name('host'), ...name('note'), 0, 1),
    ...part(3, 1, 0),
    ...part(4, 1, 0x70, 0, 2),
    ...part(5, 1, 0, 1),
    ...part(7, 1, ...name('run'), 0, 1),
    ...part(9, 1, 0, 0x41, 1, 0x0b, 1, 1),
    ...part(10, 1, body.length, ...body),
  ])
}

// As Go compiles jumps: 0 jumps forward to 2, 1 gives 10, 2 jumps back to 1 or, where the parameter was 3, gives 30.
function jumpingModule() {
  return moduleOf(
    [1, 1, 0x7f],
    ...[0x20, 0, 0x21, 1], // remember the parameter
    ...[0x03, 0x40, 0x02, 0x40, 0x02, 0x40, 0x02, 0x40, 0x20, 0, 0x0e, 3, 0, 1, 2, 2, 0x0b],
    ...[0x41, 2, 0x21, 0, 0x0c, 2, 0x0b],
    ...[0x41, 10, 0x0f, 0x0b],
    ...[0x20, 1, 0x41, 3, 0x46, 0x45, 0x04, 0x40, 0x41, 1, 0x21, 0, 0x0c, 1, 0x0b],
    ...[0x41, 30, 0x0f, 0x0b, 0x00, 0x0b],
  )
}

// As calls look once they are lowered: two counts on the stack of function 1, and a way out where the parameter says so.
function callingModule() {
  const push = (count) => [0x20, 1, 0x42, 0x80 | count, 0x80, 4, 0x37, 3, 0, 0x41, 0, 0x10, 0]
  return moduleOf(
    [2, 1, 0x7f, 1, 0x7e],
    ...[0x41, 16, 0x21, 1, 0x02, 0x40, ...push(1), 0x20, 0, 0x0d, 0, ...push(2)],
    ...[0x20, 1, 0x29, 3, 0, 0x21, 2, 0x20, 2, 0xa7, 0x0f, 0x0b, 0x41, 1, 0x0b],
  )
}
