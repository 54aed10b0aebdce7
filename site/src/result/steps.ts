/** What to do: the steps in order, what is still owed, what never to do, what to expect. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { PlanStep } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { list, sources } from './about.ts'

/** stepId is the element id of a step, for the links of today's list. */
export const stepId = (step: string): string => `step-${step.replace(/[^A-Za-z0-9]+/g, '-')}`

const step = (about: About, item: PlanStep): TemplateResult => {
  const { words, catalogue } = about.pack
  const { channel } = item
  return html`<li class="card step">
    <h3 id=${stepId(item.step)} tabindex="-1">${item.title}</h3>
    <p class="tags">
      ${item.essential ? html`<span class="tag yes">${words.result.essential}</span>` : nothing}
      ${item.effort ? html`<span class="tag">${term(catalogue, 'effort', item.effort)}</span>` : nothing}
      ${item.start_on ? html`<span class="tag">${fill(words.result.start, { date: item.start_on })}</span>` : nothing}
      ${item.check_on ? html`<span class="tag">${fill(words.result.check, { date: item.check_on })}</span>` : nothing}
    </p>
    <ol class="instructions">${item.instructions.map((instruction) => html`<li>${instruction}</li>`)}</ol>
    ${item.documents.length ? html`<h4>${words.result.bring}</h4>${list(item.documents)}` : nothing}
    ${channel
      ? html`<h4>${words.result.where}</h4>
          <p>${channel.title}${channel.contact ? html` <b class="contact">${channel.contact}</b>` : nothing}</p>
          <p class="help">${words.result.confirm}${channel.confirm}</p>`
      : nothing}
    ${item.caution && item.caution.length ? html`<div class="careful"><h4>${words.result.caution}</h4>${list(item.caution)}</div>` : nothing}
    ${item.effect.length ? html`<h4>${words.result.effect}</h4>${list(item.effect.map((effect) => effect.text))}` : nothing}
    ${sources(about, item.sources)}
  </li>`
}

/** plan shows the recovery steps in order. */
export const plan = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.plan.length) return nothing
  return html`<section aria-labelledby="plan">
    <h2 id="plan">${words.result.plan}</h2>
    <ol class="plain steps">${answer.plan.map((item) => step(about, item))}</ol>
  </section>`
}

/** owed says that what is owed stays owed. */
export const owed = (about: About): TemplateResult => {
  const { answer: { existing_loan: loan }, pack: { words } } = about
  return html`<section class="card owed" aria-labelledby="owed">
    <h2 id="owed">${words.result.owe}</h2>
    ${loan.next_due_on ? html`<p class="due">${fill(words.result.nextDue, { date: loan.next_due_on })}</p>` : nothing}
    <p>${loan.text}</p>
    ${list(loan.steps)} ${sources(about, loan.sources)}
  </section>`
}

/** warnings shows what never to do. */
export const warnings = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.do_not.length) return nothing
  return html`<section class="card never" aria-labelledby="never">
    <h2 id="never">${words.result.doNot}</h2>
    <ul class="plain rows">
      ${answer.do_not.map((warning) => html`<li>
        <details><summary>${warning.title}</summary><p>${warning.why}</p>${sources(about, warning.sources)}</details>
      </li>`)}
    </ul>
  </section>`
}

/** rights shows what the merchant may demand, where the answer names it. */
export const rights = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.rights.length) return nothing
  return html`<section class="card" aria-labelledby="rights">
    <h2 id="rights">${words.result.rights}</h2>
    <ul class="plain rows">
      ${answer.rights.map((right) => html`<li><h3>${right.title}</h3><p>${right.text}</p>${sources(about, right.sources)}</li>`)}
    </ul>
  </section>`
}

/** outlook says what to expect and when to look again. */
export const outlook = (about: About): TemplateResult => {
  const { answer: { outlook: expected }, pack: { words } } = about
  return html`<section class="card" aria-labelledby="outlook">
    <h2 id="outlook">${words.result.outlook}</h2>
    <p>${expected.text}</p>
    <p><b>${fill(words.result.recheck, { date: expected.recheck_on })}</b></p>
    ${sources(about, expected.sources)}
  </section>`
}
