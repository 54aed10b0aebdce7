/** Sales and refunds of the last full months: from a spreadsheet, or two small boxes a month, all optional. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Case } from '../case/case.ts'
import { listAt, textAt, withAnswer, withoutItem } from '../case/case.ts'
import { isEmpty, valueAt } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import { inOne } from '../language/pack.ts'
import { monthName } from '../language/months.ts'
import type { Context } from './context.ts'
import { idOf } from './context.ts'
import { read } from './reading.ts'

export const MONTHLY = '/business/monthly'

type Column = 'sales' | 'refunds'
const COLUMNS: readonly Column[] = ['sales', 'refunds']

/** Figures of one month as a spreadsheet or a person gives them, as text. */
export interface MonthFigures {
  readonly month: string
  readonly [column: string]: string | undefined
}

const indexOf = ({ profile }: Case, month: string): number =>
  (listAt(profile, MONTHLY) as readonly { month?: string }[]).findIndex((row) => row.month === month)

/** withFigure puts one figure of a month; a month without figures leaves the list. */
export const withFigure = (context: Context, now: Case, month: string, column: string, text: string): Case => {
  const found = indexOf(now, month)
  const index = found < 0 ? listAt(now.profile, MONTHLY).length : found
  const made = found < 0 ? withAnswer(now, `${MONTHLY}/${index}`, { month }) : now
  const next = withAnswer(made, `${MONTHLY}/${index}/${column}`, read(context, 'money', text), text)
  const row = valueAt(next.profile, `${MONTHLY}/${index}`) as Record<string, unknown>
  return Object.keys(row).every((name) => name === 'month' || isEmpty(row[name])) ? withoutItem(next, MONTHLY, index) : next
}

/** withFigures takes over the figures of a spreadsheet. */
export const withFigures = (context: Context, now: Case, rows: readonly MonthFigures[]): Case =>
  rows.reduce<Case>((all, { month, ...columns }) =>
    Object.keys(columns).reduce<Case>((next, column) => {
      const text = columns[column]
      return text === undefined ? next : withFigure(context, next, month, column, text)
    }, all), now)

const cell = (context: Context, month: string, column: Column): TemplateResult => {
  const { pack, now, change } = context
  const index = indexOf(now, month)
  const at = `${MONTHLY}/${index}/${column}`
  const error = index < 0 ? undefined : context.errors.get(at)
  // A month without figures has no place in the profile yet; one that has gets the id by which its errors find it.
  const id = idOf(index < 0 ? `${MONTHLY}/${month}/${column}` : at)
  return html`<td class=${error ? 'wrong' : ''}>
    <input
      part="input"
      id=${id}
      type="text"
      autocomplete="off"
      aria-label="${monthName(pack, month)} ${pack.words.ask[column]} ${pack.words.ask.yuan}"
      aria-describedby=${error ? `${id}-error` : nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(index < 0 ? '' : textAt(now, at))}
      @input=${(event: Event) => change(withFigure(context, now, month, column, (event.target as HTMLInputElement).value))}
    />
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  </td>`
}

/** monthsShown are the last full months, and whichever others have figures. */
const monthsShown = ({ now, months }: Context): readonly string[] => {
  const given = (listAt(now.profile, MONTHLY) as readonly { month?: string }[]).map(({ month }) => month || '').filter(Boolean)
  return months.concat(given.filter((month) => months.indexOf(month) < 0)).slice().sort()
}

/** monthly renders the table of months; `sheet` is the place of the spreadsheet's reader. */
export const monthly = (context: Context, sheet: unknown): TemplateResult => {
  const { pack } = context
  const { ask } = pack.words
  const question = questionAt(pack.catalogue, MONTHLY)
  return html`<div class="field" id=${idOf(MONTHLY)} tabindex="-1" role="group" aria-labelledby="monthly-label" aria-describedby="monthly-help">
    <h1 class="question" part="question" tabindex="-1" id="monthly-label">${(question && question.question) || ''}</h1>
    <p class="help" id="monthly-help">${inOne(pack, ask.monthsHelp, (question && question.help) || '')}</p>
    ${sheet}
    <table class="months">
      <thead>
        <tr><th scope="col">${ask.month}</th>${COLUMNS.map((column) => html`<th scope="col">${ask[column]} <small>${ask.yuan}</small></th>`)}</tr>
      </thead>
      <tbody>
        ${monthsShown(context).map((month) => html`<tr><th scope="row">${monthName(pack, month)}</th>${COLUMNS.map((column) => cell(context, month, column))}</tr>`)}
      </tbody>
    </table>
  </div>`
}
