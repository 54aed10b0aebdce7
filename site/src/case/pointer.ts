/** JSON Pointers (RFC 6901) into a profile under way. Every change gives a new profile; nothing is changed in place. */

export type Json = unknown
type Members = { readonly [name: string]: Json }

const names = (pointer: string): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'))

const isObject = (value: Json): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)

/** parentOf gives the pointer above another one. */
export const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))

/** valueAt gives what stands at a pointer, or undefined: in a profile a null says no more than that. */
export const valueAt = (whole: Json, pointer: string): Json => {
  const found = names(pointer).reduce<Json>((value, name) => {
    if (Array.isArray(value)) return /^\d+$/.test(name) ? (value as readonly Json[])[Number(name)] : undefined
    return isObject(value) && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined
  }, whole)
  return found === null ? undefined : found
}

const put = (value: Json, path: readonly string[], leaf: Json): Json => {
  const [name, ...rest] = path
  if (name === undefined) return leaf
  if (Array.isArray(value) || (value === undefined && /^(\d+|-)$/.test(name))) {
    const items = ((value as Json[] | undefined) || []).slice()
    const index = name === '-' ? items.length : Math.min(Number(name), items.length)
    items[index] = put(items[index], rest, leaf)
    return items
  }
  const members = isObject(value) ? value : {}
  return { ...members, [name]: put(members[name], rest, leaf) }
}

/** withValue puts a value at a pointer, making the objects and lists on the way; "-" appends to a list. */
export const withValue = (whole: Json, pointer: string, value: Json): Json => put(whole, names(pointer), value)

/** withoutValue drops what stands at a pointer; later items of a list move up. */
export const withoutValue = (whole: Json, pointer: string): Json => {
  const above = valueAt(whole, parentOf(pointer))
  const path = names(pointer)
  const name = path[path.length - 1] as string
  if (Array.isArray(above)) return withValue(whole, parentOf(pointer), above.filter((_, index) => index !== Number(name)))
  if (!isObject(above) || !(name in above)) return whole
  const { [name]: _dropped, ...rest } = above
  return parentOf(pointer) === '' ? rest : withValue(whole, parentOf(pointer), rest)
}

/** same tells whether two values are equal member by member. */
export const same = (one: Json, other: Json): boolean => {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]))
  if (!isObject(one) || !isObject(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(one[key], other[key]))
}

/** isEmpty says of a value that it holds nothing: an absent one, or an object or list without members. */
export const isEmpty = (value: Json): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && Object.keys(value).length === 0)

/** withoutNulls drops every null: in a profile it says no more than nothing at all. */
export const withoutNulls = (value: Json): Json => {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls)
  if (!isObject(value)) return value
  return Object.keys(value).filter((name) => value[name] !== null).reduce<Members>((kept, name) => ({ ...kept, [name]: withoutNulls(value[name]) }), {})
}

/** pruned drops what holds nothing. Empty lists stay: in a closed list they are an answer, and elsewhere they say nothing. */
export const pruned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => !isEmpty(item))
  if (!isObject(value)) return value
  const kept: { [name: string]: Json } = {}
  Object.keys(value).forEach((name) => {
    const member = pruned(value[name])
    if (!isEmpty(member)) kept[name] = member
  })
  return kept
}
