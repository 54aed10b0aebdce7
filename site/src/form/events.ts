/** What happened around the day of the loss: a list to tick, each with a date where it is remembered. */
import type { TemplateResult } from 'lit'
import { html } from 'lit'
import { EVENTS, eventDateKey, NONE } from './answers.ts'
import type { Context } from './controls.ts'
import { checks, field } from './controls.ts'
import { labelledBy } from './questions.ts'

/** eventLabel names the box of an event's date; undefined for the key of anything else. */
export const eventLabel = ({ catalogue }: Context, key: string): string | undefined => {
  const event = catalogue.events.find(({ id }) => eventDateKey(id) === key)
  return event && event.title
}

/** events renders the list; its last line says that nothing else of it happened. */
export const events = (context: Context): TemplateResult => {
  const { words: { form }, catalogue } = context
  const options = catalogue.events.map((event) => ({ value: event.id, label: event.title }))
  const { label, help } = labelledBy(context, '/events/0/on')
  return checks(
    context,
    labelledBy(context, EVENTS, form.choosesSeveral),
    options.concat({ value: NONE, label: form.noneOfThese }),
    (option) => html`<div class="detail">
      ${field(context, { key: eventDateKey(option.value), label: `${option.label} · ${label}`, help }, 'text')}
    </div>`,
  )
}
