/** From what was typed to the profile that the core reads, and from the core's pointers back to the boxes. */
import type { Catalogue, Question } from '../language/catalogue.ts'
import { questionAt } from '../language/catalogue.ts'
import type { Answers } from './answers.ts'
import {
  entriesOf, eventDateKey, EVENTS, isAnswered, knownMessagesKey, listOf, monthKey, NONE, restrictionKey, textOf, UNKNOWN,
} from './answers.ts'
import { dateFrom, numberFrom } from './normalise.ts'
import { pointersIn, SECTIONS } from './sections.ts'

type Json = unknown

/** Built is a profile and, for each value in it, the key of the answer that it came from. */
export interface Built {
  readonly profile: Readonly<Record<string, Json>>
  readonly keys: ReadonlyMap<string, string>
}

/** isDeclined tells "I do not know" among the choices of a question from the same word in a box. */
const isDeclined = (question: Question | undefined, answer: string | readonly string[] | undefined): boolean =>
  answer === UNKNOWN && question !== undefined && (question.type === 'boolean' || question.type === 'choice')

/** choiceFrom reads a choice, which is JSON; what a draft of an older page holds may be none, and goes on as it is. */
const choiceFrom = (text: string): Json => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** valueOf reads one answer as its question wants it; undefined leaves the fact unknown. */
const valueOf = (question: Question | undefined, answer: string | readonly string[] | undefined): Json => {
  if (answer === undefined || answer.length === 0 || isDeclined(question, answer)) return undefined
  if (typeof answer !== 'string') {
    const values = answer.map(choiceFrom)
    // A choice that is itself a list, such as "not used yet", is the whole answer.
    const whole = values.find(Array.isArray)
    return whole === undefined ? values : whole
  }
  switch (question && question.type) {
    case 'boolean':
    case 'choice':
      return choiceFrom(answer)
    case 'integer':
    case 'number':
      return numberFrom(answer)
    case 'date':
      return dateFrom(answer)
    default:
      return answer
  }
}

class Builder implements Built {
  readonly profile: Record<string, Json> = {}
  readonly keys = new Map<string, string>()
  /** Where each product of the form stands in the profile. */
  readonly entries = new Map<number, number>()

  /** put sets the value at a pointer, making the objects and lists on the way. */
  put(pointer: string, value: Json, key: string): void {
    if (value === undefined) return
    const names = pointer.slice(1).split('/')
    let place: Record<string, Json> = this.profile
    names.slice(0, -1).forEach((name, depth) => {
      if (place[name] === undefined) place[name] = /^\d+$/.test(names[depth + 1] || '') ? [] : {}
      place = place[name] as Record<string, Json>
    })
    place[names[names.length - 1] as string] = value
    this.keys.set(pointer, key)
  }
}

const messagesOf = (answers: Answers, entry: number): readonly string[] => {
  const own = textOf(answers, restrictionKey(entry, 'messages')).split('\n').map((line) => line.trim()).filter(Boolean)
  const known = listOf(answers, knownMessagesKey(entry)).filter((text) => own.indexOf(text) < 0)
  return own.concat(known)
}

const hasEntry = (answers: Answers, catalogue: Catalogue, entry: number): boolean =>
  Object.keys(answers).some((key) => key.startsWith(`/restrictions/${entry}/`) && !isDeclined(questionAt(catalogue, key), answers[key]))

/** restrictions renumbers: an entry in which nothing was said leaves no gap. */
const putRestrictions = (builder: Builder, answers: Answers, catalogue: Catalogue, pointers: readonly string[]): void => {
  let index = 0
  for (let entry = 0; entry < entriesOf(answers); entry++) {
    if (!hasEntry(answers, catalogue, entry)) continue
    builder.entries.set(entry, index)
    const at = (name: string): string => `/restrictions/${index}/${name}`
    const key = (name: string): string => restrictionKey(entry, name)
    builder.put(at('product'), textOf(answers, key('product')) || undefined, key('product'))
    // The entry exists even where its product is missing, so that the core can ask for it.
    const list = (builder.profile['restrictions'] as Json[] | undefined) || (builder.profile['restrictions'] = [] as Json[])
    if (list[index] === undefined) list[index] = {}
    builder.keys.set(`/restrictions/${index}`, key('product'))
    const symptoms = listOf(answers, key('symptoms'))
    builder.put(at('symptoms'), symptoms.length ? symptoms : undefined, key('symptoms'))
    const messages = messagesOf(answers, entry)
    builder.put(at('messages'), messages.length ? messages : undefined, key('messages'))
    builder.put(at('since'), dateFrom(textOf(answers, key('since'))) || undefined, key('since'))
    pointers.filter((pointer) => pointer.startsWith('/restrictions/-/')).forEach((pointer) => {
      const name = pointer.slice('/restrictions/-/'.length)
      builder.put(at(name), valueOf(questionAt(catalogue, pointer), answers[key(name)]), key(name))
    })
    index++
  }
}

const putEvents = (builder: Builder, answers: Answers, catalogue: Catalogue): void => {
  const ticked = listOf(answers, EVENTS)
  const kinds = ticked.filter((kind) => kind !== NONE)
  kinds.forEach((kind, index) => {
    builder.put(`/events/${index}/kind`, kind, EVENTS)
    builder.put(`/events/${index}/on`, dateFrom(textOf(answers, eventDateKey(kind))) || undefined, eventDateKey(kind))
  })
  if (ticked.indexOf(NONE) < 0) return
  const absent = catalogue.events.map((event) => event.id).filter((id) => kinds.indexOf(id) < 0)
  builder.put('/events_absent', absent, EVENTS)
}

const putMonths = (builder: Builder, answers: Answers, months: readonly string[]): void => {
  let index = 0
  months.forEach((month) => {
    const names = ['sales', 'refunds'].filter((name) => isAnswered(answers, monthKey(month, name)))
    if (!names.length) return
    builder.put(`/business/monthly/${index}/month`, month, monthKey(month, 'sales'))
    names.forEach((name) => {
      const key = monthKey(month, name)
      builder.put(`/business/monthly/${index}/${name}`, numberFrom(textOf(answers, key)), key)
    })
    index++
  })
}

/** putDeclined lists what was asked and is not known; of a product about which nothing was said there is nothing to list. */
const putDeclined = (builder: Builder, answers: Answers, catalogue: Catalogue): void => {
  const declined: string[] = []
  Object.keys(answers).filter((key) => isDeclined(questionAt(catalogue, key), answers[key])).forEach((key) => {
    const restriction = /^\/restrictions\/(\d+)(\/.*)$/.exec(key)
    if (!restriction) return void declined.push(key)
    const index = builder.entries.get(Number(restriction[1]))
    if (index !== undefined) declined.push(`/restrictions/${index}${restriction[2]}`)
  })
  if (declined.length) builder.put('/declined', declined, '')
}

/** buildProfile puts the answers into a profile. What cannot be read goes in as typed, and the core says what is wrong with it. */
export const buildProfile = (answers: Answers, catalogue: Catalogue, months: readonly string[]): Built => {
  const builder = new Builder()
  const pointers = SECTIONS.reduce<string[]>((all, section) => all.concat(section.pointers), [])
  builder.put('/narrative', textOf(answers, '/narrative').trim() || undefined, '/narrative')
  putRestrictions(builder, answers, catalogue, pointers)
  pointers.filter((pointer) => !pointer.startsWith('/restrictions/')).forEach((pointer) =>
    builder.put(pointer, valueOf(questionAt(catalogue, pointer), answers[pointer]), pointer))
  putEvents(builder, answers, catalogue)
  putMonths(builder, answers, months)
  putDeclined(builder, answers, catalogue)
  return builder
}

/** keyAt finds the answer that a pointer of a problem or of the result belongs to: the nearest value above it. */
export const keyAt = (keys: ReadonlyMap<string, string>, pointer: string): string | undefined => {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const key = keys.get(at)
    if (key !== undefined) return key
  }
  return undefined
}

/** formKey finds the box of the form that fills a pointer, whether or not it has been filled; undefined where the form has none. */
export const formKey = (pointer: string): string | undefined => {
  if (/^\/events(\/|$|_absent)/.test(pointer)) return EVENTS
  if (/^\/business\/(monthly|sales_change_3m_pct|refund_rate_pct|refund_rate_change_pp)/.test(pointer)) return '/business/monthly'
  if (pointer === '/narrative') return pointer
  const key = pointer.replace(/^\/restrictions\/-/, '/restrictions/0')
  if (/^\/restrictions(\/\d+)?$/.test(key)) return restrictionKey(0, 'product')
  const restriction = /^\/restrictions\/(\d+)\/([^/]+)/.exec(key)
  if (restriction) {
    const [, entry, name] = restriction
    const known = ['product', 'symptoms', 'messages', 'since'].indexOf(name as string) >= 0
    const asked = SECTIONS.some((section) => section.pointers.indexOf(`/restrictions/-/${name}`) >= 0)
    return known || asked ? `/restrictions/${entry}/${name}` : undefined
  }
  return SECTIONS.some((section) => pointersIn(section, 1).indexOf(key) >= 0) ? key : undefined
}
