/** What speaks for a cause or against it, each piece with its strength, what it was read from, and its sources. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Evidence } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { About } from './about.ts'
import { sources } from './sources.ts'
import { labelOf, valueText } from './labels.ts'

/** given shows what was said, in the merchant's words where there are any; a sentence that holds them already needs no repeating. */
const given = ({ pack }: About, { pointer, value, quote, text: sentence }: Evidence): TemplateResult | typeof nothing => {
  if (quote) return sentence.indexOf(quote) < 0 ? html`<q>${quote}</q>` : nothing
  if (pointer === undefined || value === undefined) return nothing
  const label = labelOf(pack, pointer)
  const text = valueText(pack, pointer, value)
  return label && text ? html`<span class="given">${label} <b>${text}</b></span>` : nothing
}

/** evidenceList shows statements of one direction under their heading, of the level that its place needs. */
export const evidenceList = (about: About, all: readonly Evidence[], direction: Evidence['direction'], level: 3 | 4): TemplateResult | typeof nothing => {
  const evidence = all.filter((item) => item.direction === direction)
  if (!evidence.length) return nothing
  const { words, catalogue } = about.pack
  return html`${level === 4 ? html`<h4>${words.result[direction]}</h4>` : nothing}
    <ul class="evidence ${direction}">
      ${evidence.map((item) => html`<li>
        <p>${item.text}</p>
        ${given(about, item)}
        <div class="foot"><span class="tag">${term(catalogue, 'strength', item.strength)}</span>${sources(about, item.sources)}</div>
      </li>`)}
    </ul>`
}
