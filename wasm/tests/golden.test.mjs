import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { files } from '../build.mjs'
import { importAPI, moduleBytes } from './bundle.mjs'
import { GOLDEN_TODAY, readAnswer, readFolder } from './testdata.mjs'

let lowered, unlowered
before(async () => {
  const { load } = await importAPI()
  lowered = await load(moduleBytes())
  unlowered = await load(moduleBytes(files.unlowered))
})

describe('the module in Node', () => {
  for (const { name, bytes } of readFolder('profiles')) {
    test(`answers ${name} with the golden bytes, lowered or not`, () => {
      const golden = readAnswer(name)
      for (const core of [lowered, unlowered]) assertSameBytes(core.assess(bytes, { today: GOLDEN_TODAY }), golden)
    })
  }
})

// Names the first byte that differs: two answers of 50 KB side by side would tell nobody anything.
function assertSameBytes(found, expected) {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at++
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))
  assert.fail(`character ${at} differs\n found:    ${around(found)}\n expected: ${around(expected)}`)
}
