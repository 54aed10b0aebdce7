/** What a box asks for, how what is typed into it is read, and how the reading is shown back. */
import { fill } from '../language/pack.ts'
import type { Direction } from '../values/values.ts'
import { grouped, readAs } from '../values/values.ts'
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

const directionOf = (kind: Kind): Direction => (kind === 'due' ? 'future' : 'past')

const reading = ({ today }: Context, kind: Exclude<Kind, 'text'>, typed: string): ReturnType<typeof readAs> =>
  readAs(kind === 'day' || kind === 'due' ? 'date' : kind === 'percent' ? 'percent' : 'number', typed, today, directionOf(kind))

/** read gives what a text means, or the text itself where that is not certain: the core then says what would be right. */
export const read = (context: Context, kind: Kind, typed: string): string | number => {
  if (!typed.trim()) return ''
  return kind === 'text' ? typed : reading(context, kind, typed).value
}

/** shown says how a text was read, where the reading is not plain from it. */
export const shown = (context: Context, kind: Kind, text: string): string => {
  if (!text.trim() || kind === 'text') return ''
  const { value, said } = reading(context, kind, text)
  return said === undefined ? '' : fill(context.pack.words.ask.readAs, { value: typeof value === 'number' ? grouped(value) : said })
}
