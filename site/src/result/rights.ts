/** What never to do, and what the merchant may demand. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { fold, section } from './about.ts'
import { sources } from './sources.ts'

/** warnings shows what never to do: each title is to be seen, the why unfolds. */
export const warnings = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.do_not.length) return nothing
  return section('never', words.result.doNot, 'card never', html`
    <ul class="plain rows">
      ${answer.do_not.map((warning) => html`<li>
        <details><summary>${warning.title}</summary><p>${warning.why}</p>${sources(about, warning.sources)}</details>
      </li>`)}
    </ul>
  `)
}

/** rights shows each right with its law, how long the other side has, and how far it reaches. */
export const rights = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.rights.length) return nothing
  return fold('rights', words.result.rights, answer.rights.length, html`
    <ul class="plain rows">
      ${answer.rights.map((right) => html`<li>
        <h3>${right.title}</h3>
        <p>${right.text}</p>
        ${right.reach ? html`<p><span class="label">${words.result.reach}</span> ${right.reach}</p>` : nothing}
        <p class="tags">
          ${right.article ? html`<span class="tag">${right.article}</span>` : nothing}
          ${right.deadline_days !== undefined ? html`<span class="tag yes">${fill(words.result.deadline, { n: right.deadline_days })}</span>` : nothing}
        </p>
        ${sources(about, right.sources)}
      </li>`)}
    </ul>
  `)
}
