/** The reasons: a card each, with what speaks for and against; those on the lender's side share one card. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Explanation } from '../../../wasm/src/contract.ts'
import { weights } from '../charts/weights.ts'
import { term } from '../language/catalogue.ts'
import { causeAddress } from '../causes/address.ts'
import type { About } from './about.ts'
import { questions, section } from './about.ts'
import { evidenceList } from './evidence.ts'
import { causeId } from './ids.ts'
import { sources } from './sources.ts'
import { causeTitle, productTitle } from './labels.ts'

/** OPEN is how many reasons stand open: nobody reads fifteen on a phone. */
const OPEN = 2

const products = ({ answer: { restrictions }, pack }: About, explanation: Explanation): TemplateResult | typeof nothing => {
  if (restrictions.length < 2) return nothing
  const named = restrictions.filter(({ pointer }) => explanation.restrictions.indexOf(pointer) >= 0)
  return named.length ? html`${named.map(({ product }) => html`<span class="tag product">${productTitle(pack, product)}</span>`)}` : nothing
}

const tags = (about: About, explanation: Explanation): TemplateResult => {
  const { catalogue } = about.pack
  return html`<span class="tags">
    <span class="standing">${term(catalogue, 'standing', explanation.standing)}</span>
    <span class="tag ${explanation.present}">${term(catalogue, 'present', explanation.present)}</span>
    ${products(about, explanation)}
  </span>`
}

/** ownPage leads to the page of a cause; the single file has no pages beside it, and some hosts have none. */
const ownPage = ({ pack: { locale, words, guest } }: About, cause: string): TemplateResult | typeof nothing =>
  document.documentElement.dataset['singleFile'] === undefined && (!guest || guest.home)
    ? html`<p><a class="page" href=${(guest ? guest.home : '') + causeAddress(cause, locale)} target="_blank" rel="noopener">${words.causes.open}</a></p>`
    : nothing

/** body is all that is known of a reason below its title. */
const body = (about: About, explanation: Explanation): TemplateResult => {
  const { words, catalogue } = about.pack
  const { window, noticing, confused_with: alike = [] } = explanation
  return html`
    <p>${explanation.text}</p>
    ${evidenceList(about, explanation.evidence, 'supports', 4)} ${evidenceList(about, explanation.evidence, 'contradicts', 4)}
    ${explanation.missing.length ? html`<div class="missing"><h4>${words.result.needs}</h4>${questions(about, explanation.missing)}</div>` : nothing}
    <details class="closer"><summary>${words.result.closer}</summary>
    <dl>
      <div><dt>${words.result.origin}</dt><dd>${term(catalogue, 'origin', explanation.origin)}</dd></div>
      <div><dt>${words.result.recoverability}</dt><dd>${term(catalogue, 'recoverability', explanation.recoverability)}</dd></div>
      ${window
        ? html`<div><dt>${words.result.window}</dt><dd>${window.text}<div class="foot"><span class="tag">${term(catalogue, 'basis', window.basis)}</span>${sources(about, window.sources)}</div></dd></div>`
        : nothing}
      ${noticing ? html`<div><dt>${words.result.noticing}</dt><dd>${noticing}</dd></div>` : nothing}
    </dl>
    ${alike.length
      ? html`<h4>${words.result.confused}</h4>
          <ul>${alike.map(({ cause, text }) => html`<li><b>${causeTitle(about.answer, cause) || nothing}</b> ${text}</li>`)}</ul>`
      : nothing}
    ${explanation.counterfactuals.length
      ? html`<h4>${words.result.counterfactuals}</h4>
          <ul class="plain">${explanation.counterfactuals.map(({ text, sources: ids }) => html`<li>${text}${sources(about, ids)}</li>`)}</ul>`
      : nothing}
    ${sources(about, explanation.sources)} ${ownPage(about, explanation.cause)}
    </details>
  `
}

const reason = (about: About, explanation: Explanation, index: number): TemplateResult => {
  const heading = html`<h3 id=${causeId(explanation.cause)} tabindex="-1">${explanation.title}</h3>`
  const open = index < OPEN && explanation.standing !== 'background'
  return html`<li class="card reason ${explanation.standing}">
    ${open
      ? html`${tags(about, explanation)}${heading}${body(about, explanation)}`
      : html`<details><summary>${tags(about, explanation)}${heading}</summary>${body(about, explanation)}</details>`}
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
          <summary id=${causeId(explanation.cause)}>${explanation.title}</summary>
          ${body(about, explanation)}
        </details>
      </li>`)}
    </ul>
  </section>`
}

/** perProduct says for each of several products what explains it, with a way to each reason. */
export const perProduct = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack, jump } = about
  if (answer.restrictions.length < 2) return nothing
  return section('per-product', pack.words.result.perProduct, 'card', html`
    <ul class="plain rows">
      ${answer.restrictions.map((restriction) => html`<li>
        <b>${productTitle(pack, restriction.product)}</b>
        <span class="tag">${term(pack.catalogue, 'certainty', restriction.certainty)}</span>
        <p>${restriction.headline}</p>
        ${restriction.top.map((cause) => html`<button type="button" class="link" @click=${() => jump(causeId(cause))}>${causeTitle(answer, cause) || cause}</button> `)}
      </li>`)}
    </ul>
  `)
}

/** reasons shows every explanation, ranked, and those on the lender's side together and unranked. */
export const reasons = (about: About): TemplateResult => {
  const { answer, pack, width } = about
  const own = answer.explanations.filter((explanation) => !explanation.card)
  const picture = own.length ? weights(pack, own, width) : undefined
  return section('reasons', pack.words.result.reasons, '', html`
    ${own.length ? nothing : html`<p>${pack.words.result.reasonsNone}</p>`}
    ${picture ? html`<div class="card picture"><h3>${pack.words.charts.weights.title}</h3>${picture}</div>` : nothing}
    ${own.length ? html`<ol class="plain">${own.map((explanation, index) => reason(about, explanation, index))}</ol>` : nothing}
    ${lenderSide(about, answer.explanations.filter((explanation) => explanation.card))}
  `)
}
