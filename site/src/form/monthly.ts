/** Sales and refunds of the last full months: twelve small boxes, all optional. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { fill } from '../language/pack.ts'
import { monthKey, textOf } from './answers.ts'
import type { Context } from './controls.ts'
import { idOf } from './controls.ts'
import { labelledBy } from './questions.ts'

export const MONTHLY = '/business/monthly'

const monthName = (context: Context, month: string): string =>
  fill(context.words.form.monthName, { year: month.slice(0, 4), month: Number(month.slice(5)) })

const amount = (context: Context, month: string, name: 'sales' | 'refunds'): TemplateResult => {
  const key = monthKey(month, name)
  const error = context.errors.get(key)
  const id = idOf(key)
  return html`<td class=${error ? 'wrong' : ''}>
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label="${monthName(context, month)} ${context.words.form[name]} ${context.words.form.yuan}"
      aria-describedby=${error ? `${id}-error` : nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(textOf(context.answers, key))}
      @input=${(event: Event) => context.set(key, (event.target as HTMLInputElement).value)}
    />
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  </td>`
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
        <tr><th scope="col">${form.month}</th><th scope="col">${form.sales} <small>${form.yuan}</small></th><th scope="col">${form.refunds} <small>${form.yuan}</small></th></tr>
      </thead>
      <tbody>
        ${months.map((month) => html`<tr>
          <th scope="row">${monthName(context, month)}</th>
          ${amount(context, month, 'sales')} ${amount(context, month, 'refunds')}
        </tr>`)}
      </tbody>
    </table>
  </div>`
}
