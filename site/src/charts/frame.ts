/** What every picture has around it: a name and a description for those who listen, a legend, and the same figures as a table. */
import { html, nothing } from 'lit'
import type { SVGTemplateResult, TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'

export type Cell = string | TemplateResult

export interface Frame {
  /** Names the picture's elements; unique on the page. */
  readonly id: string
  readonly pack: Pack
  readonly title: string
  readonly desc: string
  readonly width: number
  readonly height: number
  readonly body: SVGTemplateResult
  readonly legend?: readonly LegendItem[]
  readonly note?: string
  readonly columns: readonly string[]
  /** The first cell of a row heads it. */
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that hold numbers, which stand right. */
  readonly numeric?: readonly number[]
}

export interface LegendItem {
  readonly label: string
  readonly mark: SVGTemplateResult
}

const legendItem = ({ label, mark }: LegendItem): TemplateResult =>
  html`<li><svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${mark}</svg>${label}</li>`

const table = ({ title, columns, rows, numeric = [] }: Frame): TemplateResult => {
  const kind = (column: number): string | typeof nothing => (numeric.indexOf(column) >= 0 ? 'number' : nothing)
  return html`<table>
    <caption class="unseen">${title}</caption>
    <thead><tr>${columns.map((column, index) => html`<th scope="col" class=${kind(index)}>${column}</th>`)}</tr></thead>
    <tbody>
      ${rows.map((row) => html`<tr>${row.map((cell, index) => index ? html`<td class=${kind(index)}>${cell}</td>` : html`<th scope="row">${cell}</th>`)}</tr>`)}
    </tbody>
  </table>`
}

/** frame puts a picture together. The drawing is as wide as its place, so that its letters keep their size on every phone. */
export const frame = (chart: Frame): TemplateResult => {
  const { id, pack, title, desc, width, height, body, legend = [], note } = chart
  return html`<figure class="chart" data-chart=${id}>
    <svg class="drawing" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">
      <title id="${id}-title">${title}</title>
      <desc id="${id}-desc">${desc}</desc>
      ${body}
    </svg>
    <figcaption>
      ${legend.length ? html`<ul class="legend">${legend.map(legendItem)}</ul>` : nothing}
      ${note ? html`<p>${note}</p>` : nothing}
    </figcaption>
    <details class="figures"><summary>${pack.words.charts.table}</summary>${table(chart)}</details>
  </figure>`
}
