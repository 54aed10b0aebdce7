/** The checklist and the warnings of the catalogue: what is left where the core cannot run. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'

/** checklist shows what can be checked without the core. */
export const checklist = ({ words, catalogue }: Pack): TemplateResult => html`
  <section class="card" aria-labelledby="checklist">
    <h2 id="checklist">${words.fallback.checklist}</h2>
    <ol>
      ${catalogue.checklist.map((item) => html`<li><b>${item.title}</b><p>${item.text}</p></li>`)}
    </ol>
  </section>
  <section class="card never" aria-labelledby="warnings">
    <h2 id="warnings">${words.fallback.warnings}</h2>
    <ul>
      ${catalogue.warnings.map((warning) => html`<li><b>${warning.title}</b><p>${warning.why}</p></li>`)}
    </ul>
    <p>${catalogue.disclaimer}</p>
  </section>
`
