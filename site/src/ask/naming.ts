/** What the box at a pointer is called, and what it asks for: for lists of errors, which name boxes of any screen. */
import { valueAt } from '../case/pointer.ts'
import { patternOf, questionAt } from '../language/catalogue.ts'
import type { AskWords } from '../words/ask.ts'
import type { Context, Told } from './context.ts'
import { monthName } from '../language/months.ts'
import { eventTitle, productAt } from './context.ts'
import type { Kind } from './reading.ts'
import { kindOf } from './reading.ts'

/** The rows of lists: what the list is called, and what each of its boxes is. */
const rowNames = ({ words: { ask } }: Context['pack']): Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> => {
  const flow = { on: ask.flowOn, amount: ask.flowAmount, kind: ask.flowKind, for: ask.flowFor, can_wait: ask.canWait }
  return {
    '/cash/expected': [ask.expected, flow],
    '/cash/due': [ask.due, flow],
    '/offers': [ask.offers, { name: ask.offerName, received: ask.offerReceived, total_repaid: ask.offerTotal, days: ask.offerDays, fees: ask.offerFees }],
  }
}

const rowName = (context: Told, pointer: string): string | undefined => {
  const row = /^(.+)\/(\d+)(?:\/(\w+))?$/.exec(pointer)
  const named = row && rowNames(context.pack)[row[1] as string]
  if (!row || !named) return undefined
  const field = row[3] && named[1][row[3]]
  return `${named[0]} ${Number(row[2]) + 1}${field ? ` · ${field}` : ''}`
}

const partName = (context: Told, pointer: string): string | undefined => {
  const { pack, pack: { words: { ask } }, now: { profile } } = context
  const event = /^(\/events\/\d+)\/on$/.exec(pointer)
  if (event) return `${eventTitle(context.pack, valueAt(profile, `${event[1]}/kind`))} · ${ask.eventOn}`
  const figure = /^(\/business\/monthly\/\d+)\/(sales|refunds)$/.exec(pointer)
  if (figure) return `${monthName(pack, String(valueAt(profile, `${figure[1]}/month`)))} ${ask[figure[2] as keyof Pick<AskWords, 'sales' | 'refunds'>]}`
  return undefined
}

/** nameOf names the box at a pointer as its own screen does; with several products, of which one it is. */
export const nameOf = (context: Told, pointer: string): string => {
  const own = rowName(context, pointer) || partName(context, pointer)
  if (own !== undefined) return own
  const question = questionAt(context.pack.catalogue, /^\/restrictions(\/\d+)?$/.test(pointer) ? '/restrictions/-/product' : pointer)
  if (!question) return patternOf(pointer)
  const product = productAt(context, pointer)
  return product ? `${product} · ${question.question}` : question.question
}

/** kindAt tells what the box at a pointer asks for. */
export const kindAt = ({ pack: { catalogue } }: Told, pointer: string): Kind => {
  if (/^\/cash\/(expected|due)\/\d+\/on$/.test(pointer)) return 'due'
  if (/^\/offers\/\d+\/days$/.test(pointer)) return 'count'
  if (/^\/(cash\/(expected|due)|offers)\/\d+\/(amount|received|total_repaid|fees)$/.test(pointer)) return 'money'
  const question = questionAt(catalogue, pointer)
  return question ? kindOf(pointer, question.type, question.unit) : 'text'
}

/** screenOf gives the pointer whose screen holds the box of another one: rows and items lie on the screen of their list. */
export const screenOf = (pointer: string): string => {
  if (/^\/restrictions(\/(\d+|-)(\/product)?)?$/.test(pointer)) return '/restrictions'
  const list = /^(\/events|\/business\/monthly|\/cash\/expected|\/cash\/due|\/offers)(\/|$)/.exec(pointer)
  if (list) return list[1] as string
  const item = /^(.+\/(?:messages|symptoms|lenders|used_for|overdue_products|groups|other_loans)|\/working_products|\/channels)\/\d+$/.exec(pointer)
  return item ? (item[1] as string) : pointer
}
