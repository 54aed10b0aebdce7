/** JSON Pointers into a profile: reading a fact, and putting one in as RFC 6902 operations do. */
import type { PatchOperation, Profile } from '../../../../wasm/src/contract.ts'

type Node = Record<string, unknown>

const steps = (pointer: string): readonly string[] => pointer.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
const own = (node: unknown, step: string): unknown =>
  node !== null && typeof node === 'object' && Object.prototype.hasOwnProperty.call(node, step) ? (node as Node)[step] : undefined

/** valueAt reads the value at a pointer; null means unknown and reads as undefined, like what is absent. */
export const valueAt = (profile: Profile, pointer: string): unknown => {
  const value = steps(pointer).reduce<unknown>(own, profile)
  return value === null ? undefined : value
}

/** additions are the operations that put a value at a pointer, with the objects that it lies in where they are missing. */
export const additions = (profile: Profile, pointer: string, value: unknown): readonly PatchOperation[] => {
  const all: PatchOperation[] = []
  const path = pointer.split('/')
  for (let depth = 2; depth < path.length; depth++) {
    const parent = path.slice(0, depth).join('/')
    if (valueAt(profile, parent) === undefined) all.push({ op: 'add', path: parent, value: {} })
  }
  return all.concat({ op: 'add', path: pointer, value })
}

/** patched applies such operations to a copy. */
export const patched = (profile: Profile, operations: readonly PatchOperation[]): Profile => {
  const copy = JSON.parse(JSON.stringify(profile)) as Profile
  operations.forEach(({ path, value }) => {
    const way = steps(String(path))
    const parent = way.slice(0, -1).reduce<unknown>(own, copy)
    if (parent !== null && typeof parent === 'object') (parent as Node)[way[way.length - 1] as string] = JSON.parse(JSON.stringify(value))
  })
  return copy
}
