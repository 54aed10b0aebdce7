/** What was read, for the merchant to check: which column was taken for what, the figures by month, and what does not count. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { fill } from '../language/pack.ts'
import { grouped } from '../values/read.ts'
import type { SheetWords } from '../words/sheet.ts'
import type { Figures, MonthFigures, Skip } from './figures.ts'
import type { Role } from './roles.ts'
import { FIGURES, isMoney } from './roles.ts'
import type { Source } from './source.ts'
import type { Column } from './table.ts'

/** Shown is what the preview needs to know and to say back. */
export interface Shown {
  readonly words: SheetWords
  readonly source: Source
  readonly figures: Figures
  monthName(month: string): string
  isTicked(month: MonthFigures): boolean
  tick(month: string, on: boolean): void
  match(column: number, role: Role | '', tenThousands: boolean): void
  chooseSheet(index: number): void
}

const ROLES: readonly Role[] = ['month', ...FIGURES]
const TEN_THOUSANDS = '*'

const found = ({ words, source: { name, sheets, chosen, table }, figures }: Shown): TemplateResult => {
  const sheet = (sheets[chosen] as { name: string }).name
  const sentence = fill(sheet ? words.foundIn : words.found, { name: name || words.pasted, sheet, n: figures.rows })
  return html`<p>${sentence} ${figures.added ? words.added : ''} ${table.across ? words.across : ''}</p>`
}

const sheetChoice = ({ words, source, chooseSheet }: Shown): TemplateResult | typeof nothing =>
  (source.sheets.length < 2
    ? nothing
    : html`<div class="field">
        <label for="sheet">${words.whichSheet}</label>
        <select id="sheet" .value=${live(String(source.chosen))} @change=${(event: Event) => chooseSheet(Number((event.target as HTMLSelectElement).value))}>
          ${source.sheets.map(({ name }, index) => html`<option value=${index} ?selected=${index === source.chosen}>${name}</option>`)}
        </select>
      </div>`)

/** options lists what a column may be taken for; an amount in yuan or in ten thousands of them. */
const options = (words: SheetWords, { role, tenThousands }: Column): readonly TemplateResult[] => {
  const option = (value: string, label: string, selected: boolean): TemplateResult => html`<option value=${value} ?selected=${selected}>${label}</option>`
  return [option('', words.roles.none, role === '')].concat(...ROLES.map((one) => [
    option(one, words.roles[one], role === one && !tenThousands),
    ...(isMoney(one) ? [option(one + TEN_THOUSANDS, fill(words.tenThousands, { role: words.roles[one] }), role === one && tenThousands)] : []),
  ]))
}

const columnRow = ({ words, match }: Shown, column: Column, index: number): TemplateResult => {
  const title = column.title || fill(words.untitled, { n: index + 1 })
  const change = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    match(index, value.replace(TEN_THOUSANDS, '') as Role | '', value.endsWith(TEN_THOUSANDS))
  }
  return html`<tr>
    <th scope="row">${title}<small>${column.sample.join(words.separator)}</small></th>
    <td>
      <select id="column-${index}" aria-label="${title} ${words.takenFor}" .value=${live(column.role + (column.tenThousands ? TEN_THOUSANDS : ''))} @change=${change}>
        ${options(words, column)}
      </select>
    </td>
  </tr>`
}

const columnTable = (shown: Shown, rows: readonly (readonly [Column, number])[]): TemplateResult => html`<table class="columns">
  <thead>
    <tr><th scope="col">${shown.words.title}<small>${shown.words.sample}</small></th><th scope="col">${shown.words.takenFor}</th></tr>
  </thead>
  <tbody>${rows.map(([column, index]) => columnRow(shown, column, index))}</tbody>
</table>`

const columns = (shown: Shown): TemplateResult => {
  const { words, source: { table } } = shown
  const all = table.columns.map((column, index) => [column, index] as const).filter(([{ title, sample }]) => title || sample.length)
  const used = all.filter(([{ role }]) => role !== '')
  const unused = all.filter(([{ role }]) => role === '')
  const incomplete = !used.some(([{ role }]) => role === 'month') || used.length < 2
  return html`<h4 id="columns">${words.columns}</h4>
    <p class="help">${words.columnsHelp}</p>
    ${used.length ? columnTable(shown, used) : nothing}
    ${unused.length
      ? html`<details class="unused" ?open=${incomplete}><summary>${fill(words.unused, { n: unused.length })}</summary>${columnTable(shown, unused)}</details>`
      : nothing}`
}

const monthRow = (shown: Shown, month: MonthFigures, kinds: typeof FIGURES): TemplateResult => {
  const { words, monthName, isTicked, tick } = shown
  const name = monthName(month.month)
  const id = `doubt-${month.month}`
  return html`<tr class=${isTicked(month) ? '' : 'out'}>
      <th scope="row">
        <label class="tick">
          <input type="checkbox" .checked=${live(isTicked(month))} aria-describedby=${month.doubt ? id : nothing}
            @change=${(event: Event) => tick(month.month, (event.target as HTMLInputElement).checked)} />
          <span><span class="unseen">${words.use} </span>${name}</span>
        </label>
      </th>
      ${kinds.map((kind) => {
        const text = month.figures[kind]
        return html`<td class="number">${text === undefined ? html`<span class="help">${words.notKnown}</span>` : grouped(Number(text))}</td>`
      })}
    </tr>
    ${month.doubt
      ? html`<tr class="doubt"><td colspan=${kinds.length + 1} id=${id}>${fill(words.doubts[month.doubt], { day: month.day || '' })}</td></tr>`
      : nothing}`
}

const months = (shown: Shown): TemplateResult | typeof nothing => {
  const { words, figures, source: { table } } = shown
  if (!figures.months.length) return nothing
  const kinds = FIGURES.filter((kind) => table.columns.some(({ role }) => role === kind))
  return html`<h4>${words.months}</h4>
    <div class="scrolls" tabindex="0" role="region" aria-label=${words.scrolls}>
      <table class="months">
        <thead>
          <tr><th scope="col">${words.month}</th>${kinds.map((kind) => html`<th scope="col" class="number">${words.figures[kind]}</th>`)}</tr>
        </thead>
        <tbody>${figures.months.map((month) => monthRow(shown, month, kinds))}</tbody>
      </table>
    </div>`
}

const skipLine = (words: SheetWords, { reason, count, examples }: Skip): TemplateResult => {
  const listed = examples.join(words.separator)
  return html`<li>${fill(words.skips[reason], { n: count, examples: count > examples.length ? fill(words.more, { examples: listed }) : listed })}</li>`
}

/** preview renders all of it; the buttons to confirm stand in the element. */
export const preview = (shown: Shown): TemplateResult => html`${found(shown)} ${sheetChoice(shown)} ${columns(shown)} ${months(shown)}
  ${shown.figures.skipped.length
    ? html`<h4>${shown.words.skipped}</h4><ul class="skipped">${shown.figures.skipped.map((skip) => skipLine(shown.words, skip))}</ul>`
    : nothing}`
