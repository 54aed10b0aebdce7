/**
 * The case under way: a profile as the core will read it, and beside it what was typed, as typed. What cannot be read goes
 * into the profile as text, so that the core refuses it and says what would be right; the box keeps what the merchant wrote.
 */
import type { Profile } from '../../../wasm/src/contract.ts'
import type { Json } from './pointer.ts'
import { isEmpty, pruned, valueAt, withoutNulls, withoutValue, withValue } from './pointer.ts'

export interface Case {
  readonly profile: Json
  /** What stands in the boxes, by pointer, where it is written otherwise than in the profile. */
  readonly typed: Readonly<Record<string, string>>
}

export const EMPTY_CASE: Case = { profile: {}, typed: {} }

/** MAX_PRODUCTS is how many products of the family there are to name. */
export const MAX_PRODUCTS = 5

const under = (pointer: string, other: string): boolean => other === pointer || other.indexOf(`${pointer}/`) === 0

const withoutTyped = (typed: Case['typed'], drop: (pointer: string) => boolean): Case['typed'] => {
  const kept: Record<string, string> = {}
  Object.keys(typed).forEach((pointer) => {
    if (!drop(pointer)) kept[pointer] = typed[pointer] as string
  })
  return kept
}

const declinedOf = (profile: Json): readonly string[] => {
  const declined = valueAt(profile, '/declined')
  return Array.isArray(declined) ? (declined as readonly string[]) : []
}

/** isDeclined says that a field was asked for and is not known. */
export const isDeclined = ({ profile }: Case, pointer: string): boolean => declinedOf(profile).indexOf(pointer) >= 0

/** undeclined takes back that a field is not known. */
export const undeclined = (profile: Json, pointer: string): Json => {
  const left = declinedOf(profile).filter((other) => other !== pointer)
  return left.length ? withValue(profile, '/declined', left) : withoutValue(profile, '/declined')
}

/** withAnswer puts a value at a pointer; `text` is what was typed for it. An empty one takes the answer back. */
export const withAnswer = (from: Case, pointer: string, value: Json, text?: string): Case => {
  const typed = withoutTyped(from.typed, (other) => under(pointer, other))
  const profile = undeclined(isEmpty(value) ? withoutValue(from.profile, pointer) : withValue(from.profile, pointer, value), pointer)
  return { profile, typed: text === undefined || text === '' || text === value ? typed : { ...typed, [pointer]: text } }
}

/** declined notes that a field was asked for and is not known; what was said of it before is taken back. */
export const declined = (from: Case, pointer: string): Case => {
  const { profile, typed } = withAnswer(from, pointer, undefined)
  return { profile: withValue(profile, '/declined', declinedOf(profile).concat(pointer)), typed }
}

/** withProfile takes over a changed profile; what was typed for values that changed is dropped. */
export const withProfile = (from: Case, profile: Json): Case => ({
  profile,
  typed: withoutTyped(from.typed, (pointer) => JSON.stringify(valueAt(profile, pointer)) !== JSON.stringify(valueAt(from.profile, pointer))),
})

/**
 * withoutItem drops one item of a list; pointers into the later ones move up, in what was typed and what was declined too.
 * A list that was emptied again goes with it: an empty one may say that there is none.
 */
export const withoutItem = (from: Case, list: string, index: number): Case => {
  const moved = (pointer: string): string | undefined => {
    if (!under(list, pointer) || pointer === list) return pointer
    const [item, ...rest] = pointer.slice(list.length + 1).split('/')
    if (!/^\d+$/.test(item as string)) return pointer
    if (Number(item) === index) return undefined
    return Number(item) < index ? pointer : [list, String(Number(item) - 1), ...rest].join('/')
  }
  const typed: Record<string, string> = {}
  Object.keys(from.typed).forEach((pointer) => {
    const to = moved(pointer)
    if (to !== undefined) typed[to] = from.typed[pointer] as string
  })
  const left = declinedOf(from.profile).map(moved).filter((pointer) => pointer !== undefined)
  const shorter = withoutValue(from.profile, `${list}/${index}`)
  const profile = listAt(shorter, list).length ? shorter : withoutValue(shorter, list)
  return { typed, profile: left.length ? withValue(profile, '/declined', left) : withoutValue(profile, '/declined') }
}

/** The lists whose rows are added before they are filled in. */
const ROWED: readonly string[] = ['/cash/expected', '/cash/due', '/offers']

/** withoutEmptyRows drops rows that nothing was written into: the core is asked without them, and would count the others otherwise. */
export const withoutEmptyRows = (from: Case): Case =>
  ROWED.reduce<Case>((all, list) =>
    listAt(all.profile, list).reduceRight<Case>((now, row, index) => (isEmpty(pruned(row)) ? withoutItem(now, list, index) : now), all), from)

/** textAt is what stands in the box of a pointer. */
export const textAt = ({ profile, typed }: Case, pointer: string): string => {
  const text = typed[pointer]
  if (text !== undefined) return text
  const value = valueAt(profile, pointer)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** listAt gives the list at a pointer, or an empty one. */
export const listAt = (profile: Json, pointer: string): readonly Json[] => {
  const list = valueAt(profile, pointer)
  return Array.isArray(list) ? list : []
}

/** isBlank says that nothing has been said yet. */
export const isBlank = ({ profile }: Case): boolean => isEmpty(pruned(profile))

/** profileOf is the profile as the core is asked: without boxes that were left empty. */
export const profileOf = ({ profile }: Case): Profile => pruned(profile) as Profile

/** caseFrom makes a case of what was stored or came in a link, whatever that is; of its right use the core judges. */
export const caseFrom = (stored: unknown): Case => {
  const { profile, typed } = (typeof stored === 'object' && stored !== null ? stored : {}) as { profile?: unknown; typed?: unknown }
  const texts: Record<string, string> = {}
  if (typeof typed === 'object' && typed !== null) {
    Object.keys(typed).forEach((pointer) => {
      const text = (typed as Record<string, unknown>)[pointer]
      if (typeof text === 'string') texts[pointer] = text
    })
  }
  return { profile: typeof profile === 'object' && profile !== null && !Array.isArray(profile) ? withoutNulls(profile) : {}, typed: texts }
}
