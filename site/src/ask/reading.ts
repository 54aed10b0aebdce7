/** How what is typed into a box is read, and how the reading is shown back. */
import { fill } from '../language/pack.ts'
import { dateFrom, numberFrom } from '../values/normalise.ts'
import type { Context } from './context.ts'

/** Kind is what a box asks for; a due day lies ahead, any other date behind. */
export type Kind = 'text' | 'day' | 'due' | 'money' | 'count' | 'percent'

/** Fields whose day lies ahead. */
const AHEAD = /\/(next_due_on|next_peak_on)$|^\/cash\/(expected|due)\/\d+\/on$/

/** kindOf tells from a question what its box asks for. */
export const kindOf = (pointer: string, type: string, unit: string | undefined): Kind => {
  if (type === 'date') return AHEAD.test(pointer) ? 'due' : 'day'
  if (type === 'integer') return 'count'
  if (type !== 'number') return 'text'
  return /_pct$|_pp$/.test(pointer) || unit === '%' ? 'percent' : 'money'
}

/** read gives what a text means, or the text itself where that is not certain: the core then says what would be right. */
export const read = (_context: Context, kind: Kind, typed: string): string | number => {
  if (!typed.trim()) return ''
  if (kind === 'day' || kind === 'due') return dateFrom(typed)
  return kind === 'text' ? typed : numberFrom(typed)
}

const grouped = (value: number): string => {
  const [whole, rest] = String(value).split('.') as [string, string | undefined]
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '')
}

/** shown says how a text was read, where the reading is not plain from it. */
export const shown = ({ pack: { words } }: Context, kind: Kind, text: string, value: unknown): string => {
  if (!text || kind === 'text') return ''
  const reading = typeof value === 'number' ? String(value) : value
  if (typeof reading !== 'string' || reading === text.trim()) return ''
  if (typeof value === 'string' && !/^\d{4}-\d\d(-\d\d)?$/.test(value)) return ''
  return fill(words.ask.readAs, { value: typeof value === 'number' ? grouped(value) : reading })
}
