/** Months as people write them. */
import type { Pack } from './pack.ts'
import { fill } from './pack.ts'

/** monthName writes a month: 2026年5月 for 2026-05, and in English as it stands. */
export const monthName = ({ words }: Pack, month: string): string =>
  fill(words.ask.monthName, { year: month.slice(0, 4), month: words.ask.monthName.indexOf('年') >= 0 ? Number(month.slice(5)) : month.slice(5) })
