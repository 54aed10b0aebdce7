import { before, describe, test } from 'node:test'
import { files } from '../build.mjs'
import { allWords, importAPI, moduleBytes } from './bundle.mjs'
import { assertSameBytes, GOLDEN_TODAY, readAnswer, readFolder } from './testdata.mjs'

let lowered, unlowered
before(async () => {
  const { load } = await importAPI()
  lowered = await load(moduleBytes(), { words: allWords() })
  unlowered = await load(moduleBytes(files.unlowered), { words: allWords() })
})

describe('the module in Node', () => {
  for (const { name, bytes } of readFolder('profiles')) {
    test(`answers ${name} with the golden bytes, lowered or not`, () => {
      const golden = readAnswer(name)
      for (const core of [lowered, unlowered]) assertSameBytes(core.assess(bytes, { today: GOLDEN_TODAY }), golden)
    })
  }
})
