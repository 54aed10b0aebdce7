/** The reasons: a card each, with what speaks for and against; those on the lender's side share one card. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Evidence, Explanation } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { About } from './about.ts'
import { labelOf, list, question, questions, sources, valueText } from './about.ts'

/** given shows what was said, in the merchant's words where there are any; a sentence that holds them already needs no repeating. */
const given = ({ pack }: About, { pointer, value, quote, text: sentence }: Evidence): TemplateResult | typeof nothing => {
  if (quote) return sentence.indexOf(quote) < 0 ? html`<q>${quote}</q>` : nothing
  if (pointer === undefined || value === undefined) return nothing
  const label = labelOf(pack, pointer)
  const text = valueText(pack, pointer, value)
  return label && text ? html`<span class="given">${label} <b>${text}</b></span>` : nothing
}

/** evidenceList shows statements of one direction under their heading. */
export const evidenceList = (about: About, all: readonly Evidence[], direction: Evidence['direction']): TemplateResult | typeof nothing => {
  const evidence = all.filter((item) => item.direction === direction)
  if (!evidence.length) return nothing
  const { words, catalogue } = about.pack
  return html`<h4>${words.result[direction]}</h4>
    <ul class="evidence ${direction}">
      ${evidence.map((item) => html`<li>
        <p>${item.text}</p>
        ${given(about, item)}
        <div class="foot"><span class="tag">${term(catalogue, 'strength', item.strength)}</span>${sources(about, item.sources)}</div>
      </li>`)}
    </ul>`
}

const reason = (about: About, explanation: Explanation): TemplateResult => {
  const { words, catalogue } = about.pack
  return html`<li class="card reason ${explanation.standing}">
    <p class="tags">
      <span class="standing">${term(catalogue, 'standing', explanation.standing)}</span>
      <span class="tag ${explanation.present}">${term(catalogue, 'present', explanation.present)}</span>
      <span class="tag">${term(catalogue, 'origin', explanation.origin)}</span>
    </p>
    <h3>${explanation.title}</h3>
    <p>${explanation.text}</p>
    ${evidenceList(about, explanation.evidence, 'supports')} ${evidenceList(about, explanation.evidence, 'contradicts')}
    <dl>
      <div><dt>${words.result.recoverability}</dt><dd>${term(catalogue, 'recoverability', explanation.recoverability)}</dd></div>
      ${explanation.window
        ? html`<div><dt>${words.result.window}</dt><dd>${explanation.window.text}<div class="foot"><span class="tag">${term(catalogue, 'basis', explanation.window.basis)}</span>${sources(about, explanation.window.sources)}</div></dd></div>`
        : nothing}
    </dl>
    ${explanation.missing.length ? html`<div class="missing"><h4>${words.result.needs}</h4>${questions(about, explanation.missing)}</div>` : nothing}
    ${list(explanation.counterfactuals.map((counterfactual) => counterfactual.text))}
    ${sources(about, explanation.sources)}
  </li>`
}

const lenderSide = (about: About, explanations: readonly Explanation[]): TemplateResult | typeof nothing => {
  if (!explanations.length) return nothing
  const { words } = about.pack
  return html`<section class="card lender" aria-labelledby="lender-side">
    <h3 id="lender-side">${words.result.lenderSide}</h3>
    <p>${words.result.lenderSideText}</p>
    <ul class="plain">
      ${explanations.map((explanation) => html`<li>
        <details>
          <summary>${explanation.title}</summary>
          <p>${explanation.text}</p>
          ${evidenceList(about, explanation.evidence, 'supports')} ${evidenceList(about, explanation.evidence, 'contradicts')}
          ${sources(about, explanation.sources)}
        </details>
      </li>`)}
    </ul>
  </section>`
}

/** reasons shows every explanation, ranked, and those on the lender's side together and unranked. */
export const reasons = (about: About): TemplateResult => {
  const { answer, pack: { words } } = about
  const own = answer.explanations.filter((explanation) => !explanation.card)
  return html`<section aria-labelledby="reasons">
    <h2 id="reasons">${words.result.reasons}</h2>
    ${own.length ? html`<ol class="plain">${own.map((explanation) => reason(about, explanation))}</ol>` : html`<p>${words.result.reasonsNone}</p>`}
    ${lenderSide(about, answer.explanations.filter((explanation) => explanation.card))}
  </section>`
}

/** open shows what cannot be said yet, with the questions that would settle it, and what can be ruled out. */
export const open = (about: About): TemplateResult => {
  const { answer, pack: { words } } = about
  return html`
    ${answer.undetermined.length
      ? html`<details class="card fold">
          <summary><h2>${words.result.undetermined}</h2><span class="count">${answer.undetermined.length}</span></summary>
          <p class="help">${words.result.undeterminedText}</p>
          <ul class="plain rows">
            ${answer.undetermined.map((cause) => html`<li><b>${cause.title}</b><span class="needs">${words.result.needs}</span>${questions(about, cause.missing)}</li>`)}
          </ul>
        </details>`
      : nothing}
    ${answer.ruled_out.length
      ? html`<details class="card fold">
          <summary><h2>${words.result.ruledOut}</h2><span class="count">${answer.ruled_out.length}</span></summary>
          <ul class="plain rows">
            ${answer.ruled_out.map((cause) => html`<li><h3>${cause.title}</h3>${evidenceList(about, cause.evidence, 'contradicts')}</li>`)}
          </ul>
        </details>`
      : nothing}
  `
}

/** readings shows what was read from words: the platform's messages, the merchant's own, and what does not fit together. */
export const readings = (about: About): TemplateResult => {
  const { answer, pack: { words, catalogue } } = about
  return html`
    ${answer.messages.length
      ? html`<section aria-labelledby="messages">
          <h2 id="messages">${words.result.messages}</h2>
          <ul class="plain">
            ${answer.messages.map((message) => html`<li class="card message">
              <q>${message.text}</q>
              <span class="tag ${message.informative ? 'yes' : ''}">${message.informative ? words.result.informative : words.result.uninformative}</span>
              <p>${message.meaning}</p>
              ${sources(about, message.sources)}
            </li>`)}
          </ul>
        </section>`
      : nothing}
    ${answer.understood.length
      ? html`<section class="card" aria-labelledby="understood">
          <h2 id="understood">${words.result.understood}</h2>
          <p class="help">${words.result.understoodHelp}</p>
          <ul class="plain rows">
            ${answer.understood.map((read) => html`<li><q>${read.quote}</q> ${read.denied ? html`<span class="tag">${words.result.denied}</span>` : nothing} ${read.text || labelOf(about.pack, read.pointer) || ''}</li>`)}
          </ul>
        </section>`
      : nothing}
    ${answer.notices.length
      ? html`<section class="card caution" aria-labelledby="notices">
          <h2 id="notices">${words.result.notices}</h2>
          <ul class="plain rows">
            ${answer.notices.map((notice) => html`<li>${notice.text} ${notice.pointers.slice(0, 2).map((pointer) => question(about, pointer))}</li>`)}
          </ul>
        </section>`
      : nothing}
    ${answer.privacy.length
      ? html`<section class="card caution" aria-labelledby="privacy"><h2 id="privacy">${words.result.privacy}</h2>${list(answer.privacy.map((note) => note.text))}</section>`
      : nothing}
    ${answer.restrictions.length > 1
      ? html`<section class="card" aria-labelledby="per-product">
          <h2 id="per-product">${words.result.perProduct}</h2>
          <ul class="plain rows">
            ${answer.restrictions.map((restriction) => html`<li>
              <b>${(catalogue.products.find((product) => product.id === restriction.product) || { title: restriction.product }).title}</b>
              <span class="tag">${term(catalogue, 'certainty', restriction.certainty)}</span>
              <p>${restriction.headline}</p>
            </li>`)}
          </ul>
        </section>`
      : nothing}
  `
}
