/** What happened around the day of the loss: each event with its day, and more to tick. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Case } from '../case/case.ts'
import { listAt, withAnswer, withoutItem } from '../case/case.ts'
import { questionAt } from '../language/catalogue.ts'
import type { Context } from './context.ts'
import { eventTitle, idOf } from './context.ts'
import type { Option } from './controls.ts'
import { box, choices } from './controls.ts'

const LIST = '/events'
const ABSENT = '/events_absent'

interface Happened {
  readonly kind?: string
  readonly on?: string
  readonly timing?: string
}

const one = (context: Context, event: Happened, index: number): TemplateResult => {
  const { pack: { words: { ask }, catalogue }, now, change } = context
  const at = `${LIST}/${index}`
  const timing = questionAt(catalogue, `${at}/timing`)
  const options: readonly Option[] = ((timing && timing.choices) || []).map(({ label, value }) => ({
    label,
    chosen: event.timing === value,
    choose: () => change(withAnswer(now, `${at}/timing`, value)),
  }))
  return html`<li class="row-card">
    <h2 id="${idOf(at)}">${eventTitle(context.pack, event.kind)}</h2>
    ${box(context, { pointer: `${at}/on`, label: ask.eventOn, help: ask.optional }, 'day')}
    ${event.on ? nothing : choices(context, { pointer: `${at}/timing`, label: ask.eventTiming }, 'radio', options, 'pairs')}
    <button type="button" class="quiet" part="secondary-button" @click=${() => change(withoutItem(now, LIST, index))}>${ask.remove}<span class="unseen"> ${eventTitle(context.pack, event.kind)}</span></button>
  </li>`
}

/** happening adds an event, which then is none of those that did not happen. */
const happening = (now: Case, kind: string): Case => {
  const absent = listAt(now.profile, ABSENT).filter((other) => other !== kind)
  const added = withAnswer(now, `${LIST}/${listAt(now.profile, LIST).length}`, { kind })
  return withAnswer(added, ABSENT, absent.length ? absent : undefined)
}

/** events lists what happened, each with its day, and offers every kind, and that no other happened. */
export const events = (context: Context): TemplateResult => {
  const { pack: { words: { ask }, catalogue }, now, change } = context
  const happened = listAt(now.profile, LIST) as readonly Happened[]
  const left = catalogue.events.filter(({ id }) => !happened.some(({ kind }) => kind === id))
  // All kinds stay in their places: what is under the finger, or has the focus, must not turn into another one.
  const options: readonly Option[] = catalogue.events.map(({ id, title }) => {
    const index = happened.findIndex(({ kind }) => kind === id)
    return { label: title, chosen: index >= 0, choose: (on) => change(on ? happening(now, id) : withoutItem(now, LIST, index)) }
  })
  const none: Option = {
    label: happened.length ? ask.noOtherEvents : ask.noEventsAtAll,
    chosen: listAt(now.profile, ABSENT).length > 0,
    choose: (on) => change(withAnswer(now, ABSENT, on ? left.map(({ id }) => id) : undefined)),
  }
  const question = questionAt(catalogue, LIST)
  return html`<h1 class="question" part="question" tabindex="-1">${(question && question.question) || ''}</h1>
    ${happened.length ? html`<ul class="plain">${happened.map((event, index) => one(context, event, index))}</ul>` : html`<p class="help">${ask.noEvents}</p>`}
    ${choices(context, { pointer: `${LIST}#more`, label: ask.addEvents }, 'checkbox', options.concat(none), 'pairs')}`
}
