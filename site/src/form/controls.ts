/** The form's controls as templates: real labels, native inputs, nothing chosen beforehand. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Catalogue } from '../language/catalogue.ts'
import type { Words } from '../words/words.ts'
import type { Answers } from './answers.ts'
import { listOf, NONE, textOf, toggled } from './answers.ts'

/** Context is what every control needs of the form that it stands in. */
export interface Context {
  readonly words: Words
  readonly catalogue: Catalogue
  readonly answers: Answers
  readonly errors: ReadonlyMap<string, string>
  set(key: string, value: string | readonly string[]): void
}

/** Labelled is what a control says about itself. */
export interface Labelled {
  readonly key: string
  readonly label: string
  readonly help?: string | undefined
  readonly unit?: string | undefined
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly note?: string
}

/** idOf makes an element id of an answer's key. */
export const idOf = (key: string): string => `f${key.replace(/[^A-Za-z0-9]+/g, '-')}`

const describedBy = (id: string, help: string | undefined, error: string | undefined): string | typeof nothing =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing

const helpText = (id: string, help: string | undefined): TemplateResult | typeof nothing =>
  help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing

const errorText = (id: string, error: string | undefined, words: Words): TemplateResult | typeof nothing =>
  error ? html`<p class="error" id="${id}-error"><span class="unseen">${words.errors.prefix}</span>${error}</p>` : nothing

/** field is a box of one line. */
export const field = (context: Context, { key, label, help, unit }: Labelled, inputMode: 'text' | 'numeric' | 'decimal'): TemplateResult => {
  const id = idOf(key)
  const error = context.errors.get(key)
  return html`<div class="field ${error ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${helpText(id, help)} ${errorText(id, error, context.words)}
    <span class="box ${inputMode === 'text' ? '' : 'short'}">
      <input
        id=${id}
        type="text"
        autocomplete="off"
        inputmode=${inputMode}
        aria-describedby=${describedBy(id, help, error)}
        aria-invalid=${error ? 'true' : nothing}
        .value=${live(textOf(context.answers, key))}
        @input=${(event: Event) => context.set(key, (event.target as HTMLInputElement).value)}
      />
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </span>
  </div>`
}

/** area is a box of several lines. */
export const area = (context: Context, { key, label, help }: Labelled, rows: number, limit: number): TemplateResult => {
  const id = idOf(key)
  const error = context.errors.get(key)
  return html`<div class="field ${error ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${helpText(id, help)} ${errorText(id, error, context.words)}
    <textarea
      id=${id}
      rows=${rows}
      maxlength=${limit}
      aria-describedby=${describedBy(id, help, error)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(textOf(context.answers, key))}
      @input=${(event: Event) => context.set(key, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`
}

const group = (context: Context, { key, label, help }: Labelled, content: unknown): TemplateResult => {
  const id = idOf(key)
  const error = context.errors.get(key)
  // The group itself takes the focus when an error links to it: it says the question before the choices.
  return html`<fieldset class="field ${error ? 'wrong' : ''}" id=${id} tabindex="-1" aria-describedby=${describedBy(id, help, error)}>
    <legend>${label}</legend>
    ${helpText(id, help)} ${errorText(id, error, context.words)} ${content}
  </fieldset>`
}

/** radios offers one of several. `layout` is "row" for short words such as yes and no. */
export const radios = (context: Context, labelled: Labelled, options: readonly Option[], layout: 'row' | 'grid' | 'pairs'): TemplateResult => {
  const id = idOf(labelled.key)
  const chosen = textOf(context.answers, labelled.key)
  return group(context, labelled, html`<div class="choices ${layout}">
    ${options.map((option, index) => html`<label class="choice" for="${id}-${index}">
      <input
        type="radio"
        id="${id}-${index}"
        name=${id}
        value=${option.value}
        .checked=${live(chosen === option.value)}
        @change=${() => context.set(labelled.key, option.value)}
      />
      <span>${option.label}${option.note ? html`<small>${option.note}</small>` : nothing}</span>
    </label>`)}
  </div>`)
}

const check = (context: Context, key: string, id: string, option: Option): TemplateResult => {
  const list = listOf(context.answers, key)
  return html`<label class="choice" for=${id}>
    <input
      type="checkbox"
      id=${id}
      value=${option.value}
      .checked=${live(list.indexOf(option.value) >= 0)}
      @change=${(event: Event) =>
        context.set(key, toggled(list, option.value, (event.target as HTMLInputElement).checked))}
    />
    <span>${option.label}${option.note ? html`<small>${option.note}</small>` : nothing}</span>
  </label>`
}

/** checks offers any number of several; `detail` may add something below a ticked one. */
export const checks = (
  context: Context,
  labelled: Labelled,
  options: readonly Option[],
  detail: (option: Option) => unknown = () => nothing,
): TemplateResult => {
  const id = idOf(labelled.key)
  const list = listOf(context.answers, labelled.key)
  return group(context, labelled, html`<div class="choices grid">
    ${options.map((option, index) => {
      const more = option.value !== NONE && list.indexOf(option.value) >= 0 ? detail(option) : nothing
      return html`<div class="tick">${check(context, labelled.key, `${id}-${index}`, option)}${more}</div>`
    })}
  </div>`)
}
