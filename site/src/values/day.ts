/** Civil days and months as text, YYYY-MM-DD and YYYY-MM; computed in UTC, so that no clock change moves them. */
import { two } from './plain.ts'

const DAY = 86400000

const at = (day: string): Date => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))))

const monthOf = (year: number, month: number): string => `${year}-${two(month)}`

/** dayOf gives a day that exists, or undefined: there is no 31st of February. */
export const dayOf = (year: number, month: number, day: number): string | undefined => {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return undefined
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${monthOf(year, month)}-${two(day)}` : undefined
}

/** monthIn gives a month that exists, or undefined. */
export const monthIn = (year: number, month: number): string | undefined =>
  year >= 2000 && year <= 2099 && month >= 1 && month <= 12 ? monthOf(year, month) : undefined

/** dayAfter counts days forwards, or backwards where `days` is below zero. */
export const dayAfter = (day: string, days: number): string => new Date(at(day).getTime() + days * DAY).toISOString().slice(0, 10)

/** monthAfter counts months from the month of a day or from a month. */
export const monthAfter = (day: string, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return monthOf(Math.floor(count / 12), (count % 12) + 1)
}

/** weekday is 1 on Monday and 7 on Sunday, as weeks are counted in China. */
export const weekday = (day: string): number => at(day).getUTCDay() || 7

/** Direction says which of many such days is meant when no year or month is said: the latest up to today, or the next from today. */
export type Direction = 'past' | 'future'

/** nearest tries the candidates nearest first and gives the first that exists on the right side of today. */
const nearest = (today: string, direction: Direction, tries: number, candidate: (step: number) => string | undefined): string | undefined => {
  for (let step = 0; step < tries; step++) {
    const found = candidate(direction === 'past' ? -step : step)
    if (found && (direction === 'past' ? found <= today.slice(0, found.length) : found >= today.slice(0, found.length))) return found
  }
  return undefined
}

const yearOf = (today: string): number => Number(today.slice(0, 4))

/** nearestDay finds a day of a month; the 29th of February may be some years away. */
export const nearestDay = (month: number, day: number, today: string, direction: Direction): string | undefined =>
  nearest(today, direction, 9, (years) => dayOf(yearOf(today) + years, month, day))

/** nearestMonth finds a month without its year. */
export const nearestMonth = (month: number, today: string, direction: Direction): string | undefined =>
  nearest(today, direction, 2, (years) => monthIn(yearOf(today) + years, month))

/** nearestDate finds a day said without its month, such as the 15th. */
export const nearestDate = (day: number, today: string, direction: Direction): string | undefined =>
  nearest(today, direction, 4, (months) => dayIn(monthAfter(today, months), day))

/** nearestWeekday finds a day of the week said alone; today counts. */
export const nearestWeekday = (wanted: number, today: string, direction: Direction): string =>
  direction === 'past' ? dayAfter(today, -((weekday(today) - wanted + 7) % 7)) : dayAfter(today, (wanted - weekday(today) + 7) % 7)

/** dayIn gives a day of a month written YYYY-MM, if there is such a day. */
export const dayIn = (month: string, day: number): string | undefined => dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
