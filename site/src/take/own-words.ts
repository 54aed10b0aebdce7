/** What a link carries unless the merchant says otherwise: the facts, without a word that the merchant or the platform wrote. */
import type { Flow, Profile } from '../../../wasm/src/contract.ts'

/** without copies an object without some of its members. */
const without = <T extends object>(item: T, ...names: readonly (keyof T)[]): T => {
  const copy = { ...item }
  names.forEach((name) => delete copy[name])
  return copy
}

const flows = (list: Flow[]): Flow[] => list.map((flow) => without(flow, 'for'))

/** hasOwnWords says whether a profile holds free text at all. */
export const hasOwnWords = (profile: Profile): boolean => JSON.stringify(withoutOwnWords(profile)) !== JSON.stringify(profile)

/** withoutOwnWords leaves out the story, the platform's messages, notes, and what payments and offers are called: names may stand there. */
export const withoutOwnWords = (profile: Profile): Profile => {
  const facts = without(profile, 'narrative', 'struck')
  if (facts.restrictions) facts.restrictions = facts.restrictions.map((restriction) => without(restriction, 'messages'))
  if (facts.events) facts.events = facts.events.map((event) => without(event, 'note'))
  if (facts.offers) facts.offers = facts.offers.map((offer) => without(offer, 'name'))
  if (facts.cash) {
    facts.cash = { ...facts.cash }
    if (facts.cash.expected) facts.cash.expected = flows(facts.cash.expected)
    if (facts.cash.due) facts.cash.due = flows(facts.cash.due)
  }
  return facts
}
