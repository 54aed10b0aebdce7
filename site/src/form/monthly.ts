/** Sales and refunds of the last full months: twelve small boxes, all optional. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { fill } from '../language/pack.ts'
import type { Words } from '../words/words.ts'
import { monthKey, textOf } from './answers.ts'
import type { Context } from './controls.ts'
import { idOf } from './controls.ts'
import { labelledBy } from './questions.ts'

export const MONTHLY = '/business/monthly'

type Column = 'sales' | 'refunds'
const columns: readonly Column[] = ['sales', 'refunds']

const monthIn = (pattern: string, month: string): string => fill(pattern, { year: month.slice(0, 4), month: Number(month.slice(5)) })

/** monthlyLabel names one of the boxes by its month and column; undefined for the key of anything else. */
export const monthlyLabel = ({ form }: Words, key: string): string | undefined => {
  const parts = /^\/business\/monthly#(\d{4}-\d\d)\/(sales|refunds)$/.exec(key)
  return parts ? `${monthIn(form.monthName, parts[1] as string)} ${form[parts[2] as Column]}` : undefined
}

const amount = (context: Context, month: string, column: Column): TemplateResult => {
  const key = monthKey(month, column)
  const error = context.errors.get(key)
  const id = idOf(key)
  return html`<td class=${error ? 'wrong' : ''}>
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label="${monthlyLabel(context.words, key)} ${context.words.form.yuan}"
      aria-describedby=${error ? `${id}-error` : nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(textOf(context.answers, key))}
      @input=${(event: Event) => context.set(key, (event.target as HTMLInputElement).value)}
    />
  </td>`
}

const row = (context: Context, month: string): TemplateResult => {
  const errors = columns.map((column) => monthKey(month, column)).filter((key) => context.errors.has(key))
  return html`<tr>
      <th scope="row">${monthIn(context.words.form.monthName, month)}</th>
      ${columns.map((column) => amount(context, month, column))}
    </tr>
    ${errors.map((key) => html`<tr><td colspan="3"><p class="error" id="${idOf(key)}-error">${context.errors.get(key)}</p></td></tr>`)}`
}

/** monthly renders the table of months. */
export const monthly = (context: Context, months: readonly string[]): TemplateResult => {
  const { form } = context.words
  const { label, help } = labelledBy(context, MONTHLY, form.monthsHelp)
  return html`<div class="field" id=${idOf(MONTHLY)} tabindex="-1" role="group" aria-labelledby="monthly-label" aria-describedby="monthly-help">
    <p class="label" id="monthly-label">${label}</p>
    <p class="help" id="monthly-help">${help}</p>
    <table class="months">
      <thead>
        <tr>
          <th scope="col">${form.month}</th>
          ${columns.map((column) => html`<th scope="col">${form[column]} <small>${form.yuan}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${months.map((month) => row(context, month))}
      </tbody>
    </table>
  </div>`
}
