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

const appends = (path: string): boolean => /\/-$/.test(path)

/** An empty object only makes room, and so does an empty list that the same patch adds to; any other empty list says that there is none. */
const makesRoom = (patch: Patch, { path, value }: Operation): boolean =>
  Array.isArray(value) ? value.length === 0 && patch.some((other) => other.path === `${path}/-`) : typeof value === 'object' && isEmpty(value)

/** leavesOf gives the operations that say something. */
export const leavesOf = (patch: Patch): Patch => patch.filter((operation) => !makesRoom(patch, operation))

/** An item counts as there when it says at least as much: an event that has got a date since is still that event. */
const includes = (item: Json, value: Json): boolean => {
  if (same(item, value)) return true
  if (typeof item !== 'object' || typeof value !== 'object' || item === null || value === null) return false
  return 'kind' in value && 'kind' in item && (value as { kind: Json }).kind === (item as { kind: Json }).kind
}

/** placeIn gives the index that an operation's item has in its list, or -1. */
export const placeIn = (whole: Json, { path, value }: Operation): number => {
  const list = valueAt(whole, parentOf(path))
  return Array.isArray(list) ? list.findIndex((item) => includes(item, value)) : -1
}

const holdsOne = (whole: Json, operation: Operation): boolean =>
  appends(operation.path) ? placeIn(whole, operation) >= 0 : same(valueAt(whole, operation.path), operation.value)

/** holds says whether a profile says all that a patch says. */
export const holds = (whole: Json, patch: Patch): boolean => patch.length > 0 && leavesOf(patch).every((operation) => holdsOne(whole, operation))

/** additions are the operations that put a value at a pointer, with the objects that it lies in where they are missing. */
export const additions = (whole: Json, pointer: string, value: Json): Patch => {
  const missing: Operation[] = []
  for (let above = parentOf(pointer); above !== ''; above = parentOf(above)) {
    if (valueAt(whole, above) === undefined) missing.unshift({ op: 'add', path: above, value: {} })
  }
  return missing.concat({ op: 'add', path: pointer, value })
}

/** applied puts a patch into a profile; what only makes room leaves alone what stands there. */
export const applied = (whole: Json, patch: Patch): Json =>
  patch.reduce<Json>((profile, operation) => {
    const { path, value } = operation
    if (makesRoom(patch, operation) && valueAt(profile, path) !== undefined) return profile
    return appends(path) && holdsOne(profile, operation) ? profile : withValue(profile, path, value)
  }, whole)

/** takenBack removes from a profile what a patch says, and leaves everything else. */
export const takenBack = (whole: Json, patch: Patch): Json =>
  leavesOf(patch).reduce<Json>((profile, operation) => {
    if (!holdsOne(profile, operation)) return profile
    const { path } = operation
    if (!appends(path)) return withoutValue(profile, path)
    const above = parentOf(path)
    const left = withoutValue(profile, `${above}/${placeIn(profile, operation)}`)
    // A list that somebody emptied again is no answer: an empty one would say that there is none.
    return (valueAt(left, above) as readonly Json[]).length ? left : withoutValue(left, above)
  }, whole)

/** declines says of a patch that it only notes that something is not known. */
export const declines = (patch: Patch): boolean => leavesOf(patch).every(({ path }) => path === '/declined/-')

/** standsAlone tells a choice that is a whole answer, such as "none of these", from those that may be taken together. */
export const standsAlone = (patch: Patch): boolean => {
  const leaves = leavesOf(patch)
  return leaves.length !== 1 || leaves.some(({ path, value }) => Array.isArray(value) || /^\/(declined|events_absent)(\/|$)/.test(path))
}
