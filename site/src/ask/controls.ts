/** The controls of the interview as templates: real labels, native inputs, nothing chosen beforehand. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { textAt, withAnswer } from '../case/case.ts'
import type { Context } from './context.ts'
import { idOf } from './context.ts'
import type { Kind } from './reading.ts'
import { read, shown } from './reading.ts'

/** Labelled is what a control says about itself. */
export interface Labelled {
  readonly pointer: string
  readonly label: string
  readonly help?: string | undefined
  readonly unit?: string | undefined
  /** Whether the label is the screen's one question, and so its heading; one that `leads` stands below the page's own. */
  readonly heads?: boolean
  readonly leads?: boolean
}

export interface Option {
  readonly label: string
  readonly note?: string | undefined
  readonly chosen: boolean
  choose(on: boolean): void
}

const describedBy = (id: string, help: string | undefined, error: string | undefined): string | typeof nothing =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing

const helpText = (id: string, help: string | undefined): TemplateResult | typeof nothing =>
  help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing

const errorText = ({ pack: { words } }: Context, id: string, error: string | undefined): TemplateResult | typeof nothing =>
  error ? html`<p class="error" id="${id}-error"><span class="unseen">${words.errors.prefix}</span>${error}</p>` : nothing

const label = (id: string, { label: text, heads, leads }: Labelled): TemplateResult =>
  leads ? html`<h2 class="question" part="question" tabindex="-1"><label for=${id}>${text}</label></h2>` : heads ? html`<h1 class="question" part="question" tabindex="-1"><label for=${id}>${text}</label></h1>` : html`<label for=${id}>${text}</label>`

/** box is a field of one line; below it stands how it was read, where that is not what was typed. */
export const box = (context: Context, labelled: Labelled, kind: Kind): TemplateResult => {
  const { pointer, help, unit } = labelled
  const id = idOf(pointer)
  const error = context.errors.get(pointer)
  const text = textAt(context.now, pointer)
  const said = shown(context, kind, text)
  const take = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value
    context.change(withAnswer(context.now, pointer, read(context, kind, typed), typed))
  }
  return html`<div class="field ${error ? 'wrong' : ''}">
    ${label(id, labelled)} ${helpText(id, help)} ${errorText(context, id, error)}
    <span class="box ${kind === 'text' ? '' : 'short'}">
      <input
      part="input"
        id=${id}
        type="text"
        autocomplete="off"
        inputmode=${kind === 'count' ? 'numeric' : 'text'}
        aria-describedby=${describedBy(id, help, error)}
        aria-invalid=${error ? 'true' : nothing}
        .value=${live(text)}
        @input=${take}
      />
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </span>
    <output class="said" for=${id}>${said}</output>
  </div>`
}

/** area is a field of several lines. */
export const area = (
  context: Context, labelled: Labelled, rows: number, limit: number, text: string, take: (text: string) => void,
): TemplateResult => {
  const { pointer, help } = labelled
  const id = idOf(pointer)
  const error = context.errors.get(pointer)
  return html`<div class="field ${error ? 'wrong' : ''}">
    ${label(id, labelled)} ${helpText(id, help)} ${errorText(context, id, error)}
    <textarea
      part="input"
      id=${id}
      rows=${rows}
      maxlength=${limit}
      aria-describedby=${describedBy(id, help, error)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(text)}
      @input=${(event: Event) => take((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`
}

/** choices offers one (radio) or several (checkbox) answers; `layout` is "row" for short words such as yes and no. */
export const choices = (
  context: Context, labelled: Labelled, kind: 'radio' | 'checkbox', options: readonly Option[], layout: 'row' | 'grid' | 'pairs', more: unknown = nothing,
): TemplateResult => {
  const { pointer, help, heads } = labelled
  const id = idOf(pointer)
  const error = context.errors.get(pointer)
  // The group itself takes the focus when an error links to it: it says the question before the choices.
  return html`<fieldset class="field ${error ? 'wrong' : ''}" id=${id} tabindex="-1" aria-describedby=${describedBy(id, help, error)}>
    <legend>${heads ? html`<h1 class="question" part="question" tabindex="-1">${labelled.label}</h1>` : labelled.label}</legend>
    ${helpText(id, help)} ${errorText(context, id, error)}
    <div class="choices ${layout}">
      ${options.map((option, index) => html`<label class="choice" for="${id}-${index}">
        <input
      part="input"
          type=${kind}
          id="${id}-${index}"
          name=${id}
          .checked=${live(option.chosen)}
          @change=${(event: Event) => option.choose((event.target as HTMLInputElement).checked)}
        />
        <span>${option.label}${option.note ? html`<small>${option.note}</small>` : nothing}</span>
      </label>`)}
    </div>
    ${more}
  </fieldset>`
}
