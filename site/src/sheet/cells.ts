/** What a cell means: a month or a day, an amount or a count. */
import { chineseDate } from '../values/date-chinese.ts'
import { wholeDate } from '../values/date.ts'
import { englishDate } from '../values/date-english.ts'
import { dayOf } from '../values/day.ts'
import { read } from '../values/number.ts'
import { withArabicNumbers } from '../values/numerals.ts'
import { plain } from '../values/plain.ts'
import type { Cell } from './grid.ts'
import { textOfCell } from './grid.ts'

/** SlashOrder is how a column writes 5/11/2026; undefined where no row of it tells. */
export type SlashOrder = 'month-first' | 'day-first' | undefined

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/
const CLOCK = /[ t]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?z?$/

const bare = (cell: Cell): string => plain(textOfCell(cell)).replace(CLOCK, '')

/** slashOrder looks for one number above twelve in a column of such dates: it can only be the day. */
export const slashOrder = (cells: readonly Cell[]): SlashOrder => {
  const dates = cells.map((cell) => SLASHED.exec(bare(cell))).filter((parts): parts is RegExpExecArray => parts !== null)
  if (dates.some((parts) => Number(parts[1]) > 12)) return 'day-first'
  return dates.some((parts) => Number(parts[2]) > 12) ? 'month-first' : undefined
}

/** fromSerial reads the days that Excel counts since 1900; the 60th of them never was. */
const fromSerial = (serial: number): string | undefined =>
  serial >= 36526 && serial < 73051 ? new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86400000).toISOString().slice(0, 10) : undefined

/** fromRange reads 2026-05-01~2026-05-31 as May: a period within one month is that month. */
const fromRange = (text: string): string | undefined => {
  const parts = /^(.{6,12}?) ?(?:~|至|到|--| - ) ?(.{6,12})$/.exec(text)
  const first = parts ? wholeDate(parts[1] as string) : undefined
  const last = parts ? wholeDate(parts[2] as string) : undefined
  if (!first || !last || first.slice(0, 7) !== last.slice(0, 7)) return undefined
  return first === last ? first : first.slice(0, 7)
}

const fromText = (text: string, today: string, order: SlashOrder): string | undefined => {
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const [, one, two, year] = slashed
    return order && dayOf(Number(year), Number(order === 'day-first' ? two : one), Number(order === 'day-first' ? one : two))
  }
  const whole = wholeDate(withArabicNumbers(text)) || fromRange(text)
  if (whole) return whole
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Number(text))
  // A month or a day without its year; words such as "yesterday" have no place in a table.
  if (/^[\d一二三四五六七八九十]+月/.test(text)) return chineseDate(text, today, 'past')
  return /^([a-z]{3,9}\.?( \d{1,2},?)?|\d{1,2} [a-z]{3,9})(,? 20\d\d)?$/.test(text) && !/day$/.test(text) ? englishDate(text, today, 'past') : undefined
}

/** dateOfCell reads a day (YYYY-MM-DD) or a month (YYYY-MM); undefined for anything else. */
export const dateOfCell = (cell: Cell, today: string, order: SlashOrder): string | undefined => {
  if (cell instanceof Date) {
    if (isNaN(cell.getTime())) return undefined
    const day = cell.toISOString().slice(0, 10)
    return day >= '2000' && day < '2100' ? day : undefined
  }
  if (typeof cell === 'number') return fromSerial(cell) || (Number.isInteger(cell) ? wholeDate(String(cell)) : undefined)
  return typeof cell === 'string' ? fromText(bare(cell), today, order) : undefined
}

/** numberOfCell reads an amount; with `tenThousands` a bare number counts 万, and one that names its own unit keeps it. */
export const numberOfCell = (cell: Cell, tenThousands: boolean): number | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell * (tenThousands ? 10000 : 1) : undefined
  if (typeof cell !== 'string') return undefined
  const text = plain(cell)
  // Bookkeepers write what is below zero in brackets.
  const bracketed = /^\(([^)]+)\)$/.exec(text)
  const value = read(bracketed ? (bracketed[1] as string) : text)
  if (value === undefined) return undefined
  const scaled = tenThousands && !/[万亿千元w块]/.test(text) ? value * 10000 : value
  return bracketed ? 0 - Math.abs(scaled) : scaled
}
