/** What moves between two answers: causes that come, go, stand otherwise, or change places. */
import type { Explanation } from '../../../../wasm/src/contract.ts'
import { term } from '../../language/catalogue.ts'
import { fill } from '../../language/pack.ts'
import type { Pack } from '../../language/pack.ts'

/** State is where a cause stands, and Standings are those of all, as a whole answer has them or the core tells them alone. */
export type State = Pick<Explanation, 'cause' | 'title' | 'card' | 'rank' | 'standing' | 'present'>

export interface Standings {
  readonly explanations: readonly State[]
}

export interface Move {
  readonly cause: string
  readonly title: string
  readonly from: State | undefined
  readonly to: State | undefined
  /** Only its place among the causes changed. */
  readonly placeOnly: boolean
}

/** moves compares two answers; the causes on the lender's card have no places. */
export const moves = (before: Standings, after: Standings): readonly Move[] => {
  const now = before.explanations
  const then = after.explanations
  const causes = now.concat(then.filter(({ cause }) => !now.some((item) => item.cause === cause)))
  return causes.map(({ cause, title }) => {
    const from = now.find((item) => item.cause === cause)
    const to = then.find((item) => item.cause === cause)
    const stands = !!from && !!to && from.standing === to.standing && from.present === to.present
    return { cause, title, from, to, placeOnly: stands, same: stands && (!!(from as State).card || (from as State).rank === (to as State).rank) }
  }).filter(({ same }) => !same)
}

/** stateText words where a cause stands. */
export const stateText = ({ words: { result: { whatIf } }, catalogue }: Pack, state: State | undefined): string => {
  if (!state) return whatIf.notListed
  const parts = [term(catalogue, 'standing', state.standing), term(catalogue, 'present', state.present)]
  return parts.concat(state.card ? [] : fill(whatIf.place, { n: state.rank })).join(' · ')
}

/** moveText says in a sentence what became of a cause. */
export const moveText = (pack: Pack, { title, from, to }: Move): string => {
  const { whatIf } = pack.words.result
  const standing = (state: State): string => term(pack.catalogue, 'standing', state.standing)
  const present = (state: State): string => term(pack.catalogue, 'present', state.present)
  if (!to) return fill(whatIf.gone, { title })
  if (!from) return fill(whatIf.come, { title, to: standing(to) })
  if (from.standing !== to.standing) return fill(whatIf.moved, { title, from: standing(from), to: standing(to) })
  return fill(whatIf.moved, { title, from: present(from), to: present(to) })
}
