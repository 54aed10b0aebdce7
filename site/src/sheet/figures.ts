/** From the rows of a table to figures by month: what counts, what does not, and why. Money is added in whole fen. */
import type { Cell } from './grid.ts'
import { isBlank, textOfCell } from './grid.ts'
import type { SlashOrder } from './cells.ts'
import { dateOfCell, numberOfCell, slashOrder } from './cells.ts'
import type { Figure } from './roles.ts'
import { FIGURES } from './roles.ts'
import type { Table } from './table.ts'

/** Why a month is left out unless the merchant takes it in: it still runs, or the file holds only a part of it. */
export type Doubt = 'running' | 'begins' | 'ends'

/** MonthFigures are one month's figures, as texts for the boxes. */
export interface MonthFigures {
  readonly month: string
  readonly figures: Readonly<Partial<Record<Figure, string>>>
  readonly doubt?: Doubt
  /** The first or the last day in the file, where that is the doubt. */
  readonly day?: string
}

/** Why something in the file does not count. */
export type SkipReason = 'total' | 'notMonth' | 'noMonth' | 'future' | 'notAsked' | 'twice' | 'notNumber' | 'belowZero' | 'notWhole' | 'tooLarge' | 'blank'

/** Skip groups what was left out for one reason; `examples` are rows, months or cells as the file has them. */
export interface Skip {
  readonly reason: SkipReason
  readonly count: number
  readonly examples: readonly string[]
}

export interface Figures {
  readonly months: readonly MonthFigures[]
  readonly skipped: readonly Skip[]
  /** Days or orders were added up. */
  readonly added: boolean
  readonly rows: number
}

const TOTAL = /^(合计|总计|小计|总和|共计|累计|汇总|平均|均值|月均|total|sum|subtotal|sub-total|grand total|average|mean)/i

class Skips {
  private readonly groups = new Map<SkipReason, { count: number; examples: string[] }>()

  add(reason: SkipReason, example: string): void {
    const group = this.groups.get(reason) || { count: 0, examples: [] }
    group.count++
    if (group.examples.length < 3 && group.examples.indexOf(example) < 0) group.examples.push(example.slice(0, 40))
    this.groups.set(reason, group)
  }

  list(): readonly Skip[] {
    return Array.from(this.groups, ([reason, group]) => ({ reason, ...group }))
  }
}

interface Row {
  readonly date: string
  /** The date with its hour, to tell orders of one day apart. */
  readonly stamp: string
  readonly cells: readonly Cell[]
}

/** rowsByMonth sorts the rows that have a date into their months. */
const rowsByMonth = (table: Table, monthColumn: number, today: string, skips: Skips): Map<string, Row[]> => {
  const rows = table.grid.slice(table.first)
  const order: SlashOrder = slashOrder(rows.map((row) => (row[monthColumn] === undefined ? null : row[monthColumn] as Cell)))
  const months = new Map<string, Row[]>()
  rows.forEach((cells, index) => {
    if (cells.every(isBlank)) return
    const cell = cells[monthColumn] === undefined ? null : cells[monthColumn] as Cell
    const shown = textOfCell(cell)
    const where = String(table.first + index + 1)
    const head = cells.find((other) => !isBlank(other))
    if (TOTAL.test(shown) || TOTAL.test(textOfCell(head))) return skips.add('total', shown || where)
    if (isBlank(cell)) return skips.add('noMonth', where)
    const date = dateOfCell(cell, today, order)
    if (!date) return skips.add('notMonth', shown)
    if (date > today.slice(0, date.length)) return skips.add('future', shown)
    const month = date.slice(0, 7)
    const list = months.get(month) || []
    list.push({ date, stamp: shown, cells })
    months.set(month, list)
  })
  return months
}

/** isDaily says that rows are days or orders: some month has two of them that differ. A month written twice is none. */
const isDaily = (months: ReadonlyMap<string, readonly Row[]>): boolean =>
  Array.from(months.values()).some((rows) => rows.every(({ date }) => date.length === 10) && new Set(rows.map(({ stamp }) => stamp)).size > 1)

interface Read {
  readonly fen: number
  readonly skip?: SkipReason
}

/** MOST is the largest amount that the core takes, 10^12 yuan. */
const MOST = 1e14

/** fenOf reads a cell in hundredths, so that sums stay exact. */
const fenOf = (cell: Cell, figure: Figure, tenThousands: boolean): Read => {
  const value = numberOfCell(cell, tenThousands)
  if (value === undefined) return { fen: 0, skip: 'notNumber' }
  // Refunds are written as what came in or as what went out.
  const fen = Math.round((figure === 'refunds' ? Math.abs(value) : value) * 100)
  return Math.abs(fen) > MOST ? { fen: 0, skip: 'tooLarge' } : { fen }
}

const textOfFen = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const cents = digits.slice(-2).replace(/0$/, '').replace(/^0$/, '')
  return (fen < 0 ? '-' : '') + digits.slice(0, -2) + (cents ? `.${cents}` : '')
}

/** total adds a month's cells of one column, or says what forbids it: one unreadable cell would make the sum wrong. */
const total = (rows: readonly Row[], column: number, figure: Figure, tenThousands: boolean, blank: (where: string) => void): Read | undefined => {
  let fen = 0
  let filled = 0
  // Stock is not added up: the last day's is what there was at the end of the month.
  const counted = figure === 'inventory' ? rows.filter((row) => !isBlank(row.cells[column])).sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-1) : rows
  for (const row of counted) {
    const cell = row.cells[column]
    if (isBlank(cell)) {
      blank(row.stamp)
      continue
    }
    const read = fenOf(cell as Cell, figure, tenThousands)
    if (read.skip) return read
    fen += read.fen
    filled++
  }
  if (!filled) return undefined
  if (fen < 0 && figure !== 'profit') return { fen, skip: 'belowZero' }
  if (figure === 'orders' && fen % 100 !== 0) return { fen, skip: 'notWhole' }
  return Math.abs(fen) > MOST ? { fen, skip: 'tooLarge' } : { fen }
}

const lastDay = (month: string): number => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()

/** QUIET is how many days without a sale at an edge of the file still look like a quiet shop, not like a month cut off. */
const QUIET = 3

const doubtOf = (month: string, rows: readonly Row[], edges: { readonly first: string; readonly last: string }, daily: boolean, today: string): Pick<MonthFigures, 'doubt' | 'day'> => {
  if (month === today.slice(0, 7)) return { doubt: 'running' }
  if (!daily) return {}
  const days = rows.map(({ date }) => date).sort()
  const first = days[0] as string
  const last = days[days.length - 1] as string
  if (month === edges.first && Number(first.slice(8)) > 1 + QUIET) return { doubt: 'begins', day: first }
  if (month === edges.last && Number(last.slice(8)) < lastDay(month) - QUIET) return { doubt: 'ends', day: last }
  return {}
}

/** figuresOf reads a table by what its columns are taken for. `asked` are the months wanted; none means all. */
export const figuresOf = (table: Table, asked: readonly string[], today: string): Figures => {
  const monthColumn = table.columns.findIndex(({ role }) => role === 'month')
  const skips = new Skips()
  if (monthColumn < 0) return { months: [], skipped: [], added: false, rows: 0 }
  const byMonth = rowsByMonth(table, monthColumn, today, skips)
  const daily = isDaily(byMonth)
  const all = Array.from(byMonth.keys()).sort()
  const edges = { first: all[0] || '', last: all[all.length - 1] || '' }
  const months: MonthFigures[] = []
  let rows = 0
  all.forEach((month) => {
    const ours = byMonth.get(month) as Row[]
    if (asked.length && asked.indexOf(month) < 0 && month !== today.slice(0, 7)) return skips.add('notAsked', month)
    if (!daily && ours.length > 1) return skips.add('twice', month)
    const figures: Partial<Record<Figure, string>> = {}
    FIGURES.forEach((figure) => {
      const column = table.columns.findIndex(({ role }) => role === figure)
      if (column < 0) return
      const { title, tenThousands } = table.columns[column] as { title: string; tenThousands: boolean }
      const read = total(ours, column, figure, tenThousands, (where) => skips.add('blank', `${where} ${title}`.trim()))
      if (!read) return
      if (read.skip) return skips.add(read.skip, `${month} ${title}`.trim())
      figures[figure] = figure === 'orders' ? String(read.fen / 100) : textOfFen(read.fen)
    })
    rows += ours.length
    if (Object.keys(figures).length) months.push({ month, figures, ...doubtOf(month, ours, edges, daily, today) })
  })
  return { months, skipped: skips.list(), added: daily, rows }
}
