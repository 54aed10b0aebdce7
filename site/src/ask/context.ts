/** What every screen of the interview needs: the words, the case, and how to change it. */
import type { Question } from '../../../wasm/src/contract.ts'
import type { Case } from '../case/case.ts'
import type { Json } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'

/** Asked is a question as the core puts it; those of the catalogue are brought into the same shape. */
export type Asked = Omit<Question, 'gain'> & {
  /** The language of its words, where that is not the page's. */
  readonly lang?: string
}

/** Told is a case and the words to name its fields with. */
export type Told = Pick<Context, 'pack' | 'now'>

export interface Context {
  readonly pack: Pack
  readonly now: Case
  readonly errors: ReadonlyMap<string, string>
  /** The day in China, as YYYY-MM-DD. */
  readonly today: string
  /** The last full months, oldest first, as YYYY-MM. */
  readonly months: readonly string[]
  /** Entries of products that were struck, by product: whoever ticks one again has lost nothing. */
  readonly removed: Map<string, Json>
  /** wordsOf gives the words of a question that the core put, where it is one of the core's own. */
  readonly wordsOf: (pointer: string) => string | undefined
  change(next: Case): void
  go(path: string): void
}

/** idOf makes an element id of a pointer. */
export const idOf = (pointer: string): string => `f${pointer.replace(/[^A-Za-z0-9]+/g, '-')}`

/** productTitle names a product; an unknown id stands for itself. */
export const productTitle = ({ catalogue }: Pack, product: unknown): string => {
  const found = catalogue.products.find(({ id }) => id === product)
  return found ? found.title : String(product || '')
}

/** productAt names the product of the entry that a pointer leads into, where the profile has several. */
export const productAt = ({ pack, now }: Told, pointer: string): string => {
  const restrictions = (now.profile as { restrictions?: readonly { product?: string }[] }).restrictions || []
  const entry = /^\/restrictions\/(\d+)\//.exec(pointer)
  const found = entry && restrictions.length > 1 ? restrictions[Number(entry[1])] : undefined
  return found ? productTitle(pack, found.product) : ''
}

/** eventTitle words a kind of event; an unknown one stands for itself. */
export const eventTitle = ({ catalogue }: Pack, kind: unknown): string => {
  const found = catalogue.events.find(({ id }) => id === kind)
  return found ? found.title : String(kind || '')
}

const declines = (pointer: string): Asked['choices'][number]['patch'] => [
  { op: 'add', path: '/declined', value: [] },
  { op: 'add', path: '/declined/-', value: pointer },
]

/** The lists of the profile where an empty one is an answer of its own. */
const CLOSED: readonly string[] = ['/repayment/overdue_products', '/funds/used_for', '/applicant/groups', '/applicant/other_loans']

/** askedOf brings the catalogue's question at a pointer into the shape in which the core asks; undefined where there is none. */
export const askedOf = (context: Context, pointer: string): Asked | undefined => {
  const { pack: { words: { ask }, catalogue } } = context
  const question = questionAt(catalogue, pointer)
  if (!question) return undefined
  const product = productAt(context, pointer)
  const add = (value: unknown): Asked['choices'][number]['patch'] =>
    question.type === 'choices'
      ? [{ op: 'add', path: pointer, value: [] }, { op: 'add', path: `${pointer}/-`, value }]
      : [{ op: 'add', path: pointer, value }]
  const isYesNo = question.type === 'boolean' && !question.choices.length
  const listed = isYesNo ? [{ label: ask.yes, value: true as unknown }, { label: ask.no, value: false }] : question.choices
  const choices = listed.map(({ label, value }) => ({ label, patch: add(value) }))
  if (CLOSED.indexOf(pointer) >= 0) choices.push({ label: ask.none, patch: [{ op: 'add', path: pointer, value: [] }] })
  const { help, unit } = question
  return {
    pointer,
    question: product ? `${product} · ${question.question}` : question.question,
    why: question.why,
    ...(help ? { help } : {}),
    ...(unit ? { unit } : {}),
    type: question.type,
    choices: choices.concat({ label: ask.unknown, patch: declines(pointer) }),
    ...(choices.length ? {} : { patch: [{ op: 'add', path: pointer }] }),
  }
}
