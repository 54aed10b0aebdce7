/** One door to all readers, for a box that knows what it asks for. */
import { dateFrom } from './date.ts'
import type { Direction } from './day.ts'
import { numberFrom } from './number.ts'
import { percentFrom } from './percent.ts'
import { plain } from './plain.ts'

export type Kind = 'date' | 'number' | 'percent'

/** Read is the value for the profile and, where it was worked out, what to show back: digits alone, the caller adds words. */
export interface Read {
  readonly value: string | number
  readonly said?: string
}

/** grouped writes a number with separators between thousands. */
export const grouped = (value: number): string => {
  const [whole, fraction] = String(value).split('.')
  return (whole as string).replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '')
}

const said = (kind: Kind, text: string, value: string | number): string | undefined => {
  if (typeof value === 'string') return kind !== 'date' || value === plain(text) || value === text.trim() ? undefined : value
  // 1,200元 and 30% show their own digits; repeating them would be noise.
  const bare = plain(text).replace(/[,\s¥元%]/g, '')
  return bare !== '' && Number(bare) === value ? undefined : kind === 'percent' ? String(value) : grouped(value)
}

/** readAs reads a text as a date, a number or a percentage. What cannot be read is its own value, and nothing is said. */
export const readAs = (kind: Kind, text: string, today: string, direction: Direction = 'past'): Read => {
  const value = kind === 'date' ? dateFrom(text, today, direction) : kind === 'percent' ? percentFrom(text) : numberFrom(text)
  const shown = said(kind, text, value)
  return shown === undefined ? { value } : { value, said: shown }
}
