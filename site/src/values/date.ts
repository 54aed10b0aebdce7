/** Dates as people write them, with or without their year, in either language. */
import { chineseDate } from './date-chinese.ts'
import { englishDate } from './date-english.ts'
import type { Direction } from './day.ts'
import { dayOf, monthIn } from './day.ts'
import { withArabicNumbers } from './numerals.ts'
import { exact, plain } from './plain.ts'

const TIME = /[ t]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?$/

/** wholeDate reads a month or a day with its year: 2026-11, 2026/11/5, 2026.11.5, 2026年11月5日, 20261105, 202611. */
export const wholeDate = (text: string): string | undefined => {
  const compact = /^(20\d\d)(\d\d)(\d\d)?$/.exec(text)
  const parts = compact || /^(20\d\d) ?[-/.年] ?(\d{1,2}) ?(?:月份?)?(?: ?[-/.]? ?(\d{1,2}) ?[日号]?)?$/.exec(text)
  if (!parts) return undefined
  const [, year, month, day] = parts
  if (day === undefined) return monthIn(Number(year), Number(month))
  // 2026-115 has no separator before the day, so it could be read in two ways.
  if (!compact && !/[-/.月] ?\d{1,2} ?[日号]?$/.test(text.slice(5))) return undefined
  return dayOf(Number(year), Number(month), Number(day))
}

/** readDate gives the day or month that a text can only mean. */
export const readDate = (text: string, today: string, direction: Direction = 'past'): string | undefined => {
  const typed = exact(plain(text)).replace(TIME, '')
  return wholeDate(withArabicNumbers(typed)) || chineseDate(typed, today, direction) || englishDate(typed, today, direction)
}

/**
 * dateFrom reads a date as YYYY-MM-DD, or YYYY-MM where only a month was said; what it is not sure of comes back as it was
 * typed, for the core to refuse. `today` is a civil day in China. A day without a year or month is the latest up to today,
 * or for what is still to come (`future`) the next from today.
 */
export const dateFrom = (text: string, today: string, direction: Direction = 'past'): string => readDate(text, today, direction) || text.trim()
