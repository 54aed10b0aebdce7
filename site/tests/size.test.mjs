import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { buildSingleFile } from '../single-file.mjs'
import { BUDGETS, weigh } from '../size.mjs'

describe('what visitors load stays within its budget', () => {
  let rows
  before(async () => {
    await buildSingleFile()
    rows = weigh()
  })
  for (const { name } of BUDGETS) {
    test(name, () => {
      const { size, budget, isMissing } = rows.find((row) => row.name === name)
      assert.ok(!isMissing, 'no built file counts against it')
      assert.ok(size <= budget, `${size} bytes, ${size - budget} more than the ${budget} allowed: make size says what they are`)
    })
  }
})
