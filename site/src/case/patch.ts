/**
 * The core's questions carry their answers as RFC 6902 operations, all of them "add". Several choices of one question may
 * be taken together, and an answer may be taken back: what a choice says is read off the profile, so nothing is remembered twice.
 */
import type { Json } from './pointer.ts'
import { isEmpty, parentOf, same, valueAt, withoutValue, withValue } from './pointer.ts'

export interface Operation {
  readonly op?: string
  readonly path: string
  readonly value?: Json
}
export type Patch = readonly Operation[]

const isContainer = (value: Json): boolean => (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && isEmpty(value))

/** leavesOf gives the operations that say something, without those that only make room. */
const leavesOf = (patch: Patch): Patch => {
  const leaves = patch.filter(({ value }) => !isContainer(value))
  // "Not used yet" says just that the list is empty: there the container is the answer.
  return leaves.length ? leaves : patch.slice(-1)
}

const holdsOne = (whole: Json, { path, value }: Operation): boolean => {
  if (!/\/-$/.test(path)) return same(valueAt(whole, path), value)
  const list = valueAt(whole, parentOf(path))
  return Array.isArray(list) && list.some((item) => includes(item, value))
}

/** An item counts as there when it says at least as much: an event that has got a date since is still that event. */
const includes = (item: Json, value: Json): boolean => {
  if (same(item, value)) return true
  if (typeof item !== 'object' || typeof value !== 'object' || item === null || value === null) return false
  return 'kind' in value && 'kind' in item && (value as { kind: Json }).kind === (item as { kind: Json }).kind
}

/** holds says whether a profile says all that a patch says. */
export const holds = (whole: Json, patch: Patch): boolean => patch.length > 0 && leavesOf(patch).every((operation) => holdsOne(whole, operation))

/** applied puts a patch into a profile; what only makes room leaves alone what stands there. */
export const applied = (whole: Json, patch: Patch): Json =>
  patch.reduce<Json>((profile, { path, value }) => {
    if (isContainer(value) && valueAt(profile, path) !== undefined) return profile
    return /\/-$/.test(path) && holdsOne(profile, { path, value }) ? profile : withValue(profile, path, value)
  }, whole)

/** takenBack removes from a profile what a patch says, and leaves everything else. */
export const takenBack = (whole: Json, patch: Patch): Json =>
  leavesOf(patch).reduce<Json>((profile, { path, value }) => {
    if (!holdsOne(profile, { path, value })) return profile
    if (!/\/-$/.test(path)) return withoutValue(profile, path)
    const above = parentOf(path)
    const list = (valueAt(profile, above) as readonly Json[]).filter((item) => !includes(item, value))
    return list.length ? withValue(profile, above, list) : withoutValue(profile, above)
  }, whole)

/** standsAlone tells a choice that is a whole answer, such as "none of these", from those that may be taken together. */
export const standsAlone = (patch: Patch): boolean => {
  const leaves = leavesOf(patch)
  return leaves.length !== 1 || leaves.some(({ path, value }) => isContainer(value) || /^\/(declined|events_absent)(\/|$)/.test(path))
}
