/**
 * What has been typed so far, as typed. A key is the JSON Pointer of the profile field that the
 * answer fills; where several inputs make one field, a part after # tells them apart. Nothing is
 * ever parsed away here: what cannot be read stays in its box until it is corrected.
 */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/** UNKNOWN is the choice "I do not know": given, and yet nothing to put into the profile. Where words can be typed it is a word. */
export const UNKNOWN = 'unknown'

/** ENTRIES is the key of the number of restricted products that the form shows. */
export const ENTRIES = '#entries'
/** MAX_ENTRIES is how many products of the family there are to choose from. */
export const MAX_ENTRIES = 5
export const EVENTS = '/events'
/** NONE stands in a list for "none of these", or beside other choices for "none of the others". */
export const NONE = '#none'

export const restrictionKey = (entry: number, name: string): string => `/restrictions/${entry}/${name}`
export const knownMessagesKey = (entry: number): string => `/restrictions/${entry}/messages#known`
export const eventDateKey = (kind: string): string => `${EVENTS}#${kind}/on`
export const monthKey = (month: string, name: string): string => `/business/monthly#${month}/${name}`

export const textOf = (answers: Answers, key: string): string => {
  const value = answers[key]
  return typeof value === 'string' ? value : ''
}

export const listOf = (answers: Answers, key: string): readonly string[] => {
  const value = answers[key]
  return Array.isArray(value) ? value : []
}

export const isAnswered = (answers: Answers, key: string): boolean => {
  const value = answers[key]
  return value !== undefined && value.length > 0
}

/** withAnswer gives the answers with one changed; an empty one is dropped, so that a draft holds only what was said. */
export const withAnswer = (answers: Answers, key: string, value: string | readonly string[]): Answers => {
  const next: Record<string, string | readonly string[]> = { ...answers }
  if (value.length > 0) next[key] = value
  else delete next[key]
  return next
}

export const entriesOf = (answers: Answers): number => {
  const count = Number(textOf(answers, ENTRIES))
  return count >= 1 && count <= MAX_ENTRIES ? Math.floor(count) : 1
}

/**
 * toggled ticks or unticks one value of a list. A value that is itself a JSON list, such as "not used yet",
 * is a whole answer, so it and the others put each other out.
 */
export const toggled = (list: readonly string[], value: string, on: boolean): readonly string[] => {
  const others = list.filter((item) => item !== value)
  if (!on) return others
  const whole = (item: string): boolean => item.startsWith('[')
  return whole(value) ? [value] : others.filter((item) => !whole(item)).concat(value)
}

/** withoutEntry drops one product's answers and moves the later ones up. */
export const withoutEntry = (answers: Answers, entry: number): Answers => {
  const next: Record<string, string | readonly string[]> = {}
  Object.keys(answers).forEach((key) => {
    const match = /^\/restrictions\/(\d+)(\/.*)$/.exec(key)
    const value = answers[key]
    if (value === undefined) return
    if (!match) return void (next[key] = value)
    const index = Number(match[1])
    if (index !== entry) next[`/restrictions/${index > entry ? index - 1 : index}${match[2]}`] = value
  })
  return { ...next, [ENTRIES]: String(Math.max(1, entriesOf(answers) - 1)) }
}

/** cleanAnswers keeps of a stored draft only what has the shape of answers. */
export const cleanAnswers = (draft: unknown): Answers => {
  const answers: Record<string, string | readonly string[]> = {}
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return answers
  Object.keys(draft).forEach((key) => {
    const value = (draft as Record<string, unknown>)[key]
    if (typeof value === 'string') answers[key] = value
    else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) answers[key] = value
  })
  return answers
}
