import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { build, files } from '../build.mjs'
import { joinSegments, readMemory, readSegments, writeMemory } from '../segments.mjs'
import { packFunctions } from '../strip/pclntab.mjs'

before(() => build())

/** A module of one memory and the given data: pairs of an address and bytes. */
function moduleOf(...segments) {
  const data = [segments.length, ...segments.flatMap(([address, bytes]) => [0, 0x41, address, 0x0b, bytes.length, ...bytes])]
  return Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1, 11, data.length, ...data])
}

const outline = (module) => readSegments(module).map(({ address, bytes }) => [address, [...bytes]])

describe('segments of a module', () => {
  const cases = [
    ['that touch become one', [[1, [5]], [2, [6]]], 0, [[1, [5, 6]]]],
    ['within the gap become one, zeros between', [[1, [5]], [5, [6]]], 3, [[1, [5, 0, 0, 0, 6]]]],
    ['beyond it stay apart', [[1, [5]], [6, [6]]], 3, [[1, [5]], [6, [6]]]],
    ['that go back in memory stay apart', [[9, [5]], [1, [6]]], 60, [[9, [5]], [1, [6]]]],
    ['that overlap stay apart, so that the later one still wins', [[1, [5, 5]], [2, [6]]], 60, [[1, [5, 5]], [2, [6]]]],
    ['that are empty do no harm', [[1, []], [1, [6]]], 0, [[1, [6]]]],
  ]
  for (const [name, segments, gap, joined] of cases) {
    test(name, () => {
      const module = joinSegments(moduleOf(...segments), gap)
      assert.deepEqual(outline(module), joined)
      assert.ok(WebAssembly.validate(module))
    })
  }

  test('are cut where memory holds more zeros than the gap', () => {
    const module = writeMemory(moduleOf([0, [1]]), Buffer.from([0, 5, 0, 0, 6, 0, 0, 0, 7, 0]), 2)
    assert.deepEqual(outline(module), [[1, [5, 0, 0, 6]], [8, [7]]])
    assert.ok(WebAssembly.validate(module))
  })

  test('of another kind are refused, not guessed at', () => {
    const passive = moduleOf([1, [5]])
    passive[passive.lastIndexOf(0x41) - 1] = 1
    assert.throws(() => joinSegments(passive), /fixed address/)
  })
})

describe('the data of the lowered module', () => {
  test('is the memory that Go linked, with its table of functions packed', () => {
    const linked = readMemory(readFileSync(files.slim))
    packFunctions(linked)
    const shipped = readMemory(readFileSync(files.wasm))
    assert.ok(linked.subarray(0, shipped.length).equals(shipped))
    assert.ok(linked.subarray(shipped.length).every((byte) => byte === 0))
  })

  test('takes fewer than 1,000 segments, of the 100,000 that engines accept', () => {
    const count = readSegments(readFileSync(files.wasm)).length
    assert.ok(count > 0 && count < 1000, `${count} segments`)
  })
})
