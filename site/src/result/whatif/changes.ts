/**
 * Which facts may be asked about with "what if". The knowledge base lists those that a merchant can honestly change or
 * correct, and which way; nothing else is ever offered, so that no what-if invites to borrow, to apply, to sell on paper
 * or to put off a repayment. A page without that list offers nothing.
 */
import type { Assessment, Profile } from '../../../../wasm/src/contract.ts'
import { valueAt } from '../../case/pointer.ts'
import type { Catalogue } from '../../language/catalogue.ts'
import type { Pack } from '../../language/pack.ts'
import { labelOf } from '../labels.ts'

/** Changeable is a fact of the core's list, see core/cmd/limitcheck/export.go: one of to, today and down_to says where to. */
export interface Changeable {
  readonly id: string
  readonly at: string
  readonly to?: unknown
  readonly today?: boolean
  readonly down_to?: number
  readonly only_missing?: boolean
  /** The condition in words; {to} is the number that the fact falls to. */
  readonly text: string
}

/** Change is one fact of this merchant that could be otherwise. */
export interface Change {
  readonly pointer: string
  readonly question: string
  readonly text: string
  /** What it is now; undefined where only the answer, or nobody, says. */
  readonly now: unknown
  /** What to show first. */
  readonly first: unknown
  /** The least and the most of a number that can only fall. */
  readonly range?: readonly [number, number]
}

const ENTRY = '/restrictions/*/'

const changeables = (catalogue: Catalogue): readonly Changeable[] =>
  (catalogue as Catalogue & { readonly changeable?: readonly Changeable[] }).changeable || []

/** places lists where a fact stands: in each restriction, or for all loans together. */
const places = (at: string, profile: Profile): readonly string[] => {
  if (!at.startsWith(ENTRY)) return [at]
  const field = at.slice(ENTRY.length)
  const together = `/repayment/${field}`
  const entries = (profile.restrictions || []).map((_, index) => `/restrictions/${index}/${field}`)
  return entries.filter((pointer) => valueAt(profile, pointer) !== undefined).concat(valueAt(profile, together) === undefined ? [] : together)
}

/** read is a fact that the answer took from words: it stands in no field yet. */
const read = (answer: Assessment, pointer: string): unknown => {
  for (const { evidence } of answer.explanations) {
    for (const item of evidence) if (item.pointer === pointer && item.value !== undefined && item.value !== null) return item.value
  }
  return undefined
}

const change = (fact: Changeable, pointer: string, question: string, now: unknown, suggested: unknown, asOf: string): Change | undefined => {
  const { text } = fact
  if (fact.down_to !== undefined) {
    const most = typeof now === 'number' ? Math.floor(now) - (Number.isInteger(now) ? 1 : 0) : undefined
    if (most === undefined || most < fact.down_to) return undefined
    return { pointer, question, text, now, range: [fact.down_to, most], first: typeof suggested === 'number' && suggested <= most ? suggested : fact.down_to }
  }
  const to = fact.today ? asOf : fact.to
  return to === undefined || now === to ? undefined : { pointer, question, text, now, first: to }
}

/** changes lists what this merchant may ask about, those first of which the answer already says that they would tell. */
export const changes = (pack: Pack, answer: Assessment, profile: Profile): readonly Change[] => {
  const suggested = answer.explanations.reduce<{ pointer: string; value?: unknown }[]>((all, { counterfactuals }) => all.concat(counterfactuals), [])
  const declined = profile.declined || []
  const first: Change[] = []
  const rest: Change[] = []
  changeables(pack.catalogue).forEach((fact) => {
    const told = suggested.map(({ pointer }) => pointer).filter((pointer) => pointer.replace(/^\/restrictions\/\d+\//, ENTRY) === fact.at)
    const pointers = places(fact.at, profile).concat(told).filter((pointer, index, all) => all.indexOf(pointer) === index)
    pointers.forEach((pointer) => {
      const tells = suggested.find((item) => item.pointer === pointer)
      const given = valueAt(profile, pointer)
      const now = given === undefined ? read(answer, pointer) : given
      const question = labelOf(pack, pointer)
      if (question === undefined || declined.indexOf(pointer) >= 0) return
      // What nobody has said can be no other way, but where the core itself asks for it.
      if (!tells && (now === undefined || fact.only_missing)) return
      const found = change(fact, pointer, question, now, tells && tells.value, answer.as_of)
      if (found) (tells ? first : rest).push(found)
    })
  })
  return first.concat(rest)
}
