/** Days and months as people write them, and as numbers for an axis. No clock and no time zone comes into it. */
import { fill } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'

const DAY = 86400000

/** dayNumber counts a day from 1970; a month stands for its first day. */
export const dayNumber = (on: string): number => {
  const [year, month, day] = on.split('-').map(Number)
  return Math.round(Date.UTC(year || 1970, (month || 1) - 1, day || 1) / DAY)
}

/** isoDay is the reverse of dayNumber. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

const parts = ({ words: { charts } }: Pack, on: string): Record<string, string | number> => {
  const [year, month, day] = on.split('-').map(Number)
  return { year: year || '', month: month || '', day: day || '', name: charts.monthNames[(month || 1) - 1] || '' }
}

/** dayText writes a day, or a month where only that is known, with its year. */
export const dayText = (pack: Pack, on: string): string =>
  fill(on.length > 7 ? pack.words.charts.day : pack.words.charts.month, parts(pack, on))

/** nearDay writes a day, with its year only where that is not the year of another day. */
export const nearDay = (pack: Pack, on: string, near: string): string => (on.slice(0, 4) === near.slice(0, 4) ? shortDay(pack, on) : dayText(pack, on))

/** shortDay writes a day without its year. */
export const shortDay = (pack: Pack, on: string): string =>
  fill(on.length > 7 ? pack.words.charts.dayShort : pack.words.charts.month, parts(pack, on))

/** shortMonth writes a month alone. */
export const shortMonth = (pack: Pack, on: string): string => fill(pack.words.charts.monthShort, parts(pack, on))

/** monthStarts lists the first days of months within the two days. */
export const monthStarts = (from: number, to: number): readonly number[] => {
  const starts: number[] = []
  const first = new Date(from * DAY)
  for (let month = 0; ; month++) {
    const day = Math.round(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1) / DAY)
    if (day > to) return starts
    if (day >= from) starts.push(day)
  }
}
