/** A table as it was read, before anything in it is understood. */
export type Cell = string | number | boolean | Date | null
export type Grid = readonly (readonly Cell[])[]

/** Sheet is one table of a file; text has one, a workbook may have several. */
export interface Sheet {
  readonly name: string
  readonly grid: Grid
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** textOfCell is what a person sees in a cell, more or less. */
export const textOfCell = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    if (isNaN(cell.getTime())) return ''
    const clock = cell.getUTCHours() || cell.getUTCMinutes() ? ` ${pad(cell.getUTCHours())}:${pad(cell.getUTCMinutes())}` : ''
    return cell.toISOString().slice(0, 10) + clock
  }
  return String(cell).trim()
}

/** isBlank says that a cell holds nothing: also what exports write for nothing, a dash or a slash. */
export const isBlank = (cell: Cell | undefined): boolean => /^(-+|—+|–|\/|n\/?a|null|nan|无|暂无|#n\/a)?$/i.test(textOfCell(cell))

/** transposed turns rows into columns, for reports whose months run across the top. */
export const transposed = (grid: Grid): Grid => {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => grid.map((row) => (row[column] === undefined ? null : row[column] as Cell)))
}
