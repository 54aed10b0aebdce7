/** From a file or a paste to the table that it most likely holds. */
import { decode } from './decode.ts'
import type { Sheet } from './grid.ts'
import { kindOf } from './kind.ts'
import type { Table } from './table.ts'
import { findTable, hasFigures, hasMonth } from './table.ts'
import { textGrid } from './text-table.ts'
import { MAX_BYTES, MAX_ROWS, Trouble } from './trouble.ts'
import { workbookSheets } from './workbook.ts'

/** Source is what was read: the table chosen, and the names of the sheets it was chosen among. */
export interface Source {
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly chosen: number
  readonly table: Table
}

const rank = (table: Table): number => (hasMonth(table) ? 1 : 0) + table.columns.filter(({ role }) => role !== '' && role !== 'month').length

/** sourceOf chooses the sheet with the most figures by month; what is wrong is said of the first sheet that holds anything. */
export const sourceOf = (name: string, sheets: readonly Sheet[], today: string, wanted?: number): Source => {
  let best: Source | undefined
  let trouble: unknown = new Trouble('empty')
  let said = false
  sheets.forEach((sheet, chosen) => {
    if (wanted !== undefined && wanted !== chosen) return
    try {
      if (sheet.grid.length > MAX_ROWS + 100) throw new Trouble('tooManyRows')
      const table = findTable(sheet.grid, today)
      if (!best || rank(table) > rank(best.table)) best = { name, sheets, chosen, table }
    } catch (error) {
      if (!said) trouble = error
      said = said || !(error instanceof Trouble && error.code === 'empty')
    }
  })
  if (!best) throw trouble
  return best
}

/** pastedSource reads pasted text. */
export const pastedSource = (text: string, today: string): Source => {
  if (text.length > MAX_BYTES) throw new Trouble('tooBig')
  return sourceOf('', [{ name: '', grid: textGrid(text) }], today)
}

/** fileSource reads a file's bytes. */
export const fileSource = async (name: string, bytes: Uint8Array, today: string): Promise<Source> => {
  if (bytes.length > MAX_BYTES) throw new Trouble('tooBig')
  const sheets = kindOf(bytes) === 'workbook' ? await workbookSheets(bytes) : [{ name: '', grid: textGrid(decode(bytes)) }]
  return sourceOf(name, sheets, today)
}

/** isUsable says that there is something to confirm. */
export const isUsable = (table: Table): boolean => hasMonth(table) && hasFigures(table)
