/** From text to rows: CSV with commas or semicolons, tabs as they come from a spreadsheet, or words and numbers side by side. */
import { parse } from 'papaparse'
import type { Grid } from './grid.ts'
import { MAX_ROWS, Trouble } from './trouble.ts'

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '')

/** apart cuts "5月 12000 300" or "2026年5月：12000" where no separator is used throughout. */
const apart = (row: readonly string[]): readonly string[] => (row[0] || '').trim().split(/[：:，]\s*|\s+/)

/** A formula that only keeps a text from being taken for a number: ="202605". And a tab before it, for the same reason. */
const unwrapped = (cell: string): string => cell.trim().replace(/^="(.*)"$/, '$1').replace(/^'/, '')

/** delimiterOf counts separators in the first lines: tabs win, for they stand in no number. */
const delimiterOf = (text: string): string => {
  const start = text.slice(0, 4000)
  const count = (separator: string): number => start.split(separator).length - 1
  if (count('\t')) return '\t'
  return count(';') > count(',') ? ';' : ','
}

/** textGrid reads text into rows of cells. */
export const textGrid = (text: string): Grid => {
  if (!text.trim()) throw new Trouble('empty')
  if (/^\s*(<!doctype html|<html|<table|<\?xml|<meta)/i.test(text)) throw new Trouble('webPage')
  const delimiter = delimiterOf(text)
  const { data } = parse(text, { delimiter, worker: false, preview: MAX_ROWS + 100 })
  const rows = data.map((row) => row.map(unwrapped))
  if (rows.filter(isFilled).length > MAX_ROWS) throw new Trouble('tooManyRows')
  const filled = rows.filter(isFilled)
  // 12,000 is one number: where commas part only thousands, the words beside them part the cells.
  const single = delimiter === ',' && filled.every((row) => row.length < 2 || /^\S+[\s：:]+[^,]*\d,\d{3}(,\d{3})*(\.\d+)?\D*$/.test(row.join(',')))
  return single ? filled.map((row) => apart([row.join(',')])) : rows
}
