/** The diary: earlier answers on this phone, for as long as the merchant wants. What is read from storage is trusted in nothing but its shape. */
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import { readStored, writeStored } from '../store/store.ts'

/** Entry is one answer as it was kept: the facts, the answer's JSON text, and who gave it. */
export interface Entry {
  readonly on: string
  readonly profile: Profile
  readonly answer: string
  readonly core: string
  readonly knowledge: string
}

const NAME = 'diary-1'

/** A year of months. An answer takes some 80,000 characters, and phones give a page five million. */
const MOST = 12

const isText = (value: unknown): value is string => typeof value === 'string'

/** answerIn reads an entry's answer; undefined where it is none that this page can show. */
export const answerIn = (entry: Entry): Assessment | undefined => {
  try {
    const answer = JSON.parse(entry.answer) as Assessment
    return answer && answer.summary && isText(answer.summary.headline) && answer.receipt && isText(answer.receipt.result_sha256) ? answer : undefined
  } catch {
    return undefined
  }
}

/** entryOf gives what is an entry of a stored value, without members that are none of ours. */
const entryOf = (value: unknown): Entry | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { on, profile, answer, core, knowledge } = value as Partial<Entry>
  if (!isText(on) || !/^\d{4}-\d\d-\d\d$/.test(on) || !isText(answer) || typeof profile !== 'object' || !profile || Array.isArray(profile)) return undefined
  const entry = { on, profile, answer, core: isText(core) ? core : '', knowledge: isText(knowledge) ? knowledge : '' }
  return answerIn(entry) && entry
}

/** readDiary gives the kept entries, the latest first. Other shapes, of older versions or by anybody, are passed over. */
export const readDiary = (): readonly Entry[] => {
  const stored = readStored(NAME)
  if (!Array.isArray(stored)) return []
  return stored.map(entryOf).filter((entry): entry is Entry => entry !== undefined).slice(0, MOST)
}

/** sameEntry says whether two entries keep the same answer. */
export const sameEntry = (entry: Entry, answer: Assessment): boolean => {
  const kept = answerIn(entry)
  return kept !== undefined && kept.receipt.result_sha256 === answer.receipt.result_sha256
}

/** Kept says how keeping went: what was dropped to make room, or that there was none. */
export interface Kept {
  readonly kept: boolean
  readonly dropped?: Entry
}

/** keepInDiary puts an answer in front; the same one again takes its own place, and the thirteenth pushes the oldest out. */
export const keepInDiary = (profile: Profile, answer: Assessment): Kept => {
  const entry: Entry = {
    on: answer.as_of, profile, answer: JSON.stringify(answer), core: answer.receipt.core_version, knowledge: answer.knowledge_version,
  }
  const entries = [entry, ...readDiary().filter((other) => !sameEntry(other, answer))]
  const [dropped] = entries.slice(MOST)
  if (!writeStored(NAME, entries.slice(0, MOST))) return { kept: false }
  return dropped ? { kept: true, dropped } : { kept: true }
}

/** eraseEntry drops one entry and says whether that worked. */
export const eraseEntry = (entry: Entry): boolean =>
  writeStored(NAME, readDiary().filter((other) => other.on !== entry.on || other.answer !== entry.answer))

/** canKeep says whether this browser lets pages keep anything at all; where it does not, even a look at the storage throws. */
export const canKeep = (): boolean => {
  try {
    return typeof localStorage.length === 'number'
  } catch {
    return false
  }
}
