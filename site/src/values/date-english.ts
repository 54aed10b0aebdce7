/** Dates as they are said in English: yesterday, last month, 3 days ago, Nov 5 2026, 5 November, next Friday. */
import type { Direction } from './day.ts'
import { dayAfter, dayOf, monthAfter, monthIn, nearestDate, nearestDay, nearestMonth, nearestWeekday, weekday } from './day.ts'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const DAYS: Readonly<Record<string, number>> = {
  today: 0, yesterday: -1, 'the day before yesterday': -2, 'day before yesterday': -2,
  tomorrow: 1, 'the day after tomorrow': 2, 'day after tomorrow': 2,
}

/** place finds a name by its first letters, of which there must be three: nov, sept, wed. */
const place = (names: readonly string[], word: string | undefined): number =>
  word !== undefined && word.length >= 3 ? names.findIndex((name) => name.indexOf(word.replace(/\.$/, '')) === 0) + 1 : 0

const count = (word: string | undefined): number =>
  word === 'a' || word === 'an' ? 1 : /^\d+$/.test(word || '') ? Number(word) : COUNTS.indexOf(word || '')

/**
 * weekdayFrom reads "last Wednesday". Said on a Friday it may be two days or nine days back, and nobody can tell which;
 * where the nearest such day lies in another week than today, both ways of counting agree.
 */
const weekdayFrom = (which: string | undefined, wanted: number, today: string, direction: Direction): string | undefined => {
  if (!wanted) return undefined
  if (!which) return nearestWeekday(wanted, today, direction)
  const now = weekday(today)
  if (which === 'this') return dayAfter(today, wanted - now)
  if (which === 'last') return wanted >= now ? dayAfter(today, wanted - now - 7) : undefined
  return wanted <= now ? dayAfter(today, wanted - now + 7) : undefined
}

const distance = (much: number, unit: string, sign: number, today: string): string | undefined => {
  if (much < 1 || much > 400) return undefined
  if (unit === 'day') return dayAfter(today, much * sign)
  if (unit === 'week') return dayAfter(today, much * 7 * sign)
  if (unit === 'month') return monthAfter(today, much * sign)
  return much === 1 ? monthAfter(today, 12 * sign) : undefined
}

const named = (day: string | undefined, word: string | undefined, year: string | undefined, today: string, direction: Direction): string | undefined => {
  const month = place(MONTHS, word)
  if (!month) return undefined
  if (day === undefined) return year ? monthIn(Number(year), month) : nearestMonth(month, today, direction)
  return year ? dayOf(Number(year), month, Number(day)) : nearestDay(month, Number(day), today, direction)
}

/** englishDate reads a date; undefined where it is not sure. */
export const englishDate = (typed: string, today: string, direction: Direction): string | undefined => {
  const text = typed.replace(/,/g, ' ').replace(/\s+/g, ' ').replace(/^on /, '').replace(/^this (morning|afternoon|evening)$|^tonight$/, 'today')
    .replace(/^last night$/, 'yesterday')
  const days = DAYS[text]
  if (days !== undefined) return dayAfter(today, days)
  let parts = /^(last|this|next) month$/.exec(text)
  if (parts) return monthAfter(today, parts[1] === 'last' ? -1 : parts[1] === 'next' ? 1 : 0)
  if ((parts = /^half a year (ago)$|^in (half a year)$/.exec(text))) return monthAfter(today, parts[1] ? -6 : 6)
  if ((parts = /^(\w+) (day|week|month|year)s? ago$/.exec(text))) return distance(count(parts[1]), parts[2] as string, -1, today)
  if ((parts = /^in (\w+) (day|week|month|year)s?$/.exec(text))) return distance(count(parts[1]), parts[2] as string, 1, today)
  if ((parts = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text))) return nearestDate(Number(parts[1]), today, direction)
  if ((parts = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}\.?)(?: (20\d\d))?$/.exec(text))) return named(parts[1], parts[2], parts[3], today, direction)
  if ((parts = /^([a-z]{3,9}\.?) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (20\d\d))?$/.exec(text))) return named(parts[2], parts[1], parts[3], today, direction)
  if ((parts = /^([a-z]{3,9}\.?)(?: (20\d\d))?$/.exec(text)) && place(MONTHS, parts[1])) return named(undefined, parts[1], parts[2], today, direction)
  if ((parts = /^(?:(last|this|next) )?([a-z]{3,9}\.?)$/.exec(text))) return weekdayFrom(parts[1], place(WEEKDAYS, parts[2]), today, direction)
  return undefined
}
