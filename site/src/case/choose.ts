/** Choosing among the answers that a question offers. */
import type { Case } from './case.ts'
import { isDeclined, undeclined, withAnswer, withoutItem, withProfile } from './case.ts'
import type { Patch } from './patch.ts'
import { applied, declines, holds, leavesOf, placeIn, standsAlone, takenBack } from './patch.ts'
import { parentOf } from './pointer.ts'

/** unchosen takes a choice back; where an item leaves its list, what was said of the later ones moves up with them. */
export const unchosen = (from: Case, patch: Patch): Case =>
  leavesOf(patch).reduce<Case>((now, operation) => {
    const index = /\/-$/.test(operation.path) && typeof operation.value === 'object' ? placeIn(now.profile, operation) : -1
    return index < 0 ? withProfile(now, takenBack(now.profile, [operation])) : withoutItem(now, parentOf(operation.path), index)
  }, from)

/**
 * chosen takes one of a question's choices. Of a question that takes `several`, a choice that stands alone and the others put
 * each other out; of any other each puts out the rest. What is typed at `box` gives way to "I do not know".
 */
export const chosen = (from: Case, patch: Patch, all: readonly Patch[], several: boolean, box?: string): Case => {
  const others = several && !standsAlone(patch) ? all.filter(standsAlone) : all
  const cleared = others.reduce<Case>((now, other) => (other !== patch && holds(now.profile, other) ? unchosen(now, other) : now), from)
  const emptied = box !== undefined && declines(patch) ? withAnswer(cleared, box, undefined) : cleared
  const taken = withProfile(emptied, applied(emptied.profile, patch))
  // What is known now is no longer what was not known before.
  return leavesOf(patch).reduce<Case>((now, { path }) => (isDeclined(now, path) ? withProfile(now, undeclined(now.profile, path)) : now), taken)
}
