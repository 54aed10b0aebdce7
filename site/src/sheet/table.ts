/** Finding the table in a grid: titles may stand above it, its header may be missing, and its months may run across the top. */
import type { SlashOrder } from './cells.ts'
import { dateOfCell, slashOrder } from './cells.ts'
import type { Cell, Grid } from './grid.ts'
import { isBlank, textOfCell, transposed } from './grid.ts'
import type { Role } from './roles.ts'
import { isMoney, readTitle, saysTenThousands } from './roles.ts'
import { MAX_COLUMNS, Trouble } from './trouble.ts'

/** Column is one column of the table, and what it is taken for. */
export interface Column {
  readonly title: string
  /** The first values, to recognise it by. */
  readonly sample: readonly string[]
  readonly role: Role | ''
  readonly tenThousands: boolean
}

/** Table is a grid with its parts told apart. `first` is the row after the header, and rows are counted as the file has them. */
export interface Table {
  readonly grid: Grid
  readonly first: number
  readonly columns: readonly Column[]
  readonly across: boolean
}

/** How far down a header is looked for: exports put titles, filters and notes above it. */
const HEADER_ROWS = 20

const widthOf = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0)

const columnOf = (grid: Grid, first: number, column: number): readonly Cell[] => grid.slice(first).map((row) => (row[column] === undefined ? null : row[column] as Cell))

const sampleOf = (cells: readonly Cell[]): readonly string[] =>
  cells.filter((cell) => !isBlank(cell)).slice(0, 3).map((cell) => textOfCell(cell).slice(0, 40))

/** holdsDates says that most of a column can be read as dates without a title saying so; numbers alone never count. */
const holdsDates = (cells: readonly Cell[], today: string): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, 50)
  const order: SlashOrder = slashOrder(filled)
  const dates = filled.filter((cell) => typeof cell !== 'number' && !/^\d+(\.\d+)?$/.test(textOfCell(cell)) && dateOfCell(cell, today, order))
  return dates.length >= 1 && dates.length >= filled.length * 0.6
}

interface Header {
  readonly row: number
  readonly score: number
}

/** headerOf finds the row whose cells name the most different figures. */
const headerOf = (grid: Grid): Header => {
  let best: Header = { row: -1, score: 0 }
  grid.slice(0, HEADER_ROWS).forEach((row, index) => {
    const roles = new Set(row.map((cell) => (typeof cell === 'string' ? readTitle(cell).role : '')))
    roles.delete('')
    // A lone word may be a title such as "月份销售报表"; a header has two.
    const score = roles.size + (roles.has('month') ? 0.5 : 0)
    if (score > best.score && roles.size >= 1 && row.filter((cell) => !isBlank(cell)).length >= 2) best = { row: index, score }
  })
  return best
}

/** withOneOfEach leaves each role to the column whose title says it best, the leftmost of equals. */
const withOneOfEach = (columns: readonly (Column & { readonly rank: number })[]): readonly Column[] => {
  const winners = new Map<Role, number>()
  columns.forEach(({ role, rank }, index) => {
    const winner = role === '' ? undefined : winners.get(role)
    if (role !== '' && (winner === undefined || rank < (columns[winner] as { rank: number }).rank)) winners.set(role, index)
  })
  return columns.map(({ rank: _, ...column }, index) =>
    (column.role !== '' && winners.get(column.role) !== index ? { ...column, role: '', tenThousands: false } : column))
}

const tableIn = (grid: Grid, today: string, across: boolean): Table => {
  const { row } = headerOf(grid)
  const first = row + 1
  const titles = row >= 0 ? (grid[row] as readonly Cell[]) : []
  const unitAbove = grid.slice(0, Math.max(row, 0)).some((cells) => cells.some((cell) => typeof cell === 'string' && /单位|unit/i.test(cell) && saysTenThousands(cell)))
  const columns = Array.from({ length: widthOf(grid) }, (_, index) => {
    const title = textOfCell(titles[index])
    const { role, rank, tenThousands } = readTitle(title)
    const ownUnit = /[(（[【/]\s*元/.test(title)
    return { title, role, rank, sample: sampleOf(columnOf(grid, first, index)), tenThousands: tenThousands || (unitAbove && isMoney(role) && !ownUnit) }
  })
  const matched = withOneOfEach(columns)
  if (matched.some(({ role }) => role === 'month')) return { grid, first, columns: matched, across }
  const dates = matched.findIndex(({ role }, index) => role === '' && holdsDates(columnOf(grid, first, index), today))
  return { grid, first, across, columns: matched.map((column, index) => (index === dates ? { ...column, role: 'month' } : column)) }
}

const rolesIn = (table: Table): number => table.columns.filter(({ role }) => role !== '').length

export const hasMonth = (table: Table): boolean => table.columns.some(({ role }) => role === 'month')
export const hasFigures = (table: Table): boolean => table.columns.some(({ role }) => role !== '' && role !== 'month')

/** findTable tells apart what stands in a grid; where months run across the top it turns the grid first. */
export const findTable = (grid: Grid, today: string): Table => {
  if (!grid.some((row) => row.some((cell) => !isBlank(cell)))) throw new Trouble('empty')
  if (widthOf(grid) > MAX_COLUMNS) throw new Trouble('tooWide')
  const upright = tableIn(grid, today, false)
  if (hasMonth(upright) && hasFigures(upright)) return upright
  // Long tables are not turned: nobody writes hundreds of figures side by side.
  const turned = grid.length <= MAX_COLUMNS ? tableIn(transposed(grid), today, true) : undefined
  if (turned && hasMonth(turned) && hasFigures(turned)) return turned
  if (!hasMonth(upright)) throw new Trouble('noMonths')
  return rolesIn(upright) ? upright : turned || upright
}

/** withRole changes what a column is taken for; the column that had the role before loses it. */
export const withRole = (table: Table, index: number, role: Role | '', tenThousands: boolean): Table => ({
  ...table,
  columns: table.columns.map((column, at) => {
    if (at === index) return { ...column, role, tenThousands: tenThousands && isMoney(role) }
    return role !== '' && column.role === role ? { ...column, role: '', tenThousands: false } : column
  }),
})
