/**
 * Where a merchant is: each screen has a path, which the page shows behind the # of its address. A path names fields of the
 * profile and never holds an answer.
 *
 *     ""  product  understood  next  review  more  result    ask/POINTER    change/POINTER    topic/ID/N
 */
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Case } from '../case/case.ts'
import { isDeclined, listAt } from '../case/case.ts'
import { isEmpty, valueAt } from '../case/pointer.ts'
import type { TopicId } from './topics.ts'
import { pointersOf, TOPICS } from './topics.ts'

export const RESULT = 'result'
/** ASK asks a question in its turn, CHANGE asks it again and then goes back to where its answer was shown. */
export const ASK = 'ask'
export const CHANGE = 'change'

export const isChange = (path: string): boolean => path.indexOf(`${CHANGE}/`) === 0

export const topicPath = (id: TopicId, number: number): string => `topic/${id}/${number}`

/** Place is a path taken apart. */
export type Place =
  | { readonly at: 'story' | 'product' | 'understood' | 'next' | 'review' | 'more' | 'result' }
  | { readonly at: 'ask' | 'change'; readonly pointer: string }
  | { readonly at: 'topic'; readonly id: TopicId; readonly number: number; readonly pointer: string; readonly count: number }

/** placeOf reads a path; one that leads nowhere leads to the start. */
export const placeOf = (path: string, now: Case): Place => {
  const asked = /^(ask|change)(\/.+)$/.exec(path)
  if (asked) return { at: asked[1] as 'ask' | 'change', pointer: asked[2] as string }
  const topic = /^topic\/(\w+)\/(\d+)$/.exec(path)
  const found = topic && TOPICS.find(({ id }) => id === topic[1])
  if (topic && found) {
    const pointers = pointersOf(found, listAt(now.profile, '/restrictions').length)
    const number = Number(topic[2])
    const pointer = pointers[number]
    return pointer === undefined ? { at: 'more' } : { at: 'topic', id: found.id, number, pointer, count: pointers.length }
  }
  const plain = ['product', 'understood', 'next', 'review', 'more', 'result'] as const
  return { at: plain.find((name) => name === path) || 'story' }
}

/** hasUnderstood says whether anything was read that could be confirmed. */
export const hasUnderstood = (answer: Assessment | undefined): boolean =>
  answer !== undefined && (answer.understood.length > 0 || answer.symptoms.some(({ from }) => from === 'narrative'))

/**
 * The first screens in their order, and whether each is wanted: what was passed without an answer is not asked for again, nor
 * what was read from the merchant's words. An answer that is not there yet counts as one that says nothing.
 */
const opening = (now: Case, answer: Assessment | undefined, passed: (path: string) => boolean): readonly (readonly [path: string, wanted: boolean])[] => {
  const each = listAt(now.profile, '/restrictions').map((_, index) => `/restrictions/${index}`)
  const open = (pointer: string): boolean => isEmpty(valueAt(now.profile, pointer)) && !isDeclined(now, pointer)
  const isRead = (entry: string, name: string): boolean =>
    answer !== undefined &&
    (name === 'symptoms'
      ? answer.symptoms.some(({ restriction }) => restriction === entry)
      : answer.understood.some(({ pointer, denied }) => !denied && (pointer === `${entry}/${name}` || pointer === `/restrictions/-/${name}`)))
  const asking = (name: string): readonly (readonly [string, boolean])[] =>
    each.map((entry) => {
      const path = `${ASK}${entry}/${name}`
      return [path, open(`${entry}/${name}`) && !isRead(entry, name) && !passed(path)] as const
    })
  return [
    ['', true],
    ['product', true],
    ...each.map((entry) => [`${ASK}${entry}/messages`, true] as const),
    ['understood', hasUnderstood(answer)],
    ...asking('symptoms'),
    ...asking('since'),
  ]
}

/** afterOpening gives the next of the first screens after a path, or "next": the core then chooses. */
export const afterOpening = (path: string, now: Case, answer: Assessment | undefined, passed: (path: string) => boolean): string => {
  const screens = opening(now, answer, passed)
  const at = screens.findIndex(([name]) => name === path)
  const following = at < 0 ? undefined : screens.slice(at + 1).find(([, wanted]) => wanted)
  return following ? following[0] : 'next'
}
