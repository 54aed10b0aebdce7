import assert from 'node:assert/strict'
import { test } from 'node:test'
import { source } from './support/source.mjs'

const { breakLines } = await source('take/lines.ts')

/** Every Chinese character is two wide, every other one. */
const measure = (text) => Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 2 : 1), 0)

test('no line begins with a closing mark or ends with an opening one', () => {
  const text = '页面提示“综合评分不足”，额度（原来9万元）没了；先还清、再等等！《征信业管理条例》写明：20天内答复……'
  for (let width = 8; width < 60; width++) {
    for (const line of breakLines(text, width, measure)) {
      assert.doesNotMatch(line, /^[，。、；：？！）》”…]/, `${width}: ${line}`)
      assert.doesNotMatch(line, /[（《“]$/, `${width}: ${line}`)
    }
  }
})

test('every character stays and no line is wider than it may be', () => {
  const texts = ['下一次是 2026 年 11 月 24 日，要还 4,208.75 元。', 'Settle what is overdue elsewhere (12363) first.', 'w'.repeat(99), '👨‍👩‍👧‍👦一家人', 'a\n\nb', '']
  for (const text of texts) {
    for (const width of [12, 20, 33]) {
      const lines = breakLines(text, width, measure)
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
      for (const line of lines) assert.ok(measure(line) <= width, line)
    }
  }
})

test('an amount and a word stay whole where they fit', () => {
  const lines = breakLines('下一次要还 4,208.75 元。', 14, measure)
  assert.ok(lines.some((line) => line.includes('4,208.75')), lines.join('|'))
  assert.deepEqual(breakLines('Look at the loan page', 9, measure), ['Look at', 'the loan', 'page'])
})
