/**
 * <limit-check-result>: shows an assessment, as text throughout. What cannot wait comes first, then
 * what to do today and what is still owed, then the reasons and everything they rest on. It asks to
 * go back with `limit-check-edit`, whose detail is the pointer of a question or "".
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import type { About } from './about.ts'
import { sourceLine, sources } from './about.ts'
import { open, readings, reasons } from './reasons.ts'
import styles from './result.css'
import { outlook, owed, plan, rights, stepId, warnings } from './steps.ts'

export class LimitCheckResult extends LitElement {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, answer: { attribute: false } }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined

  /** focusHeadline puts the focus on the headline, so that a screen reader starts there. */
  async focusHeadline(): Promise<void> {
    await this.updateComplete
    const headline = this.renderRoot.querySelector<HTMLElement>('h1')
    if (!headline) return
    headline.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.answer) return nothing
    const about: About = { pack: this.pack, answer: this.answer, edit: (pointer) => this.edit(pointer) }
    const { words } = this.pack
    return html`<article lang=${this.answer.locale === this.pack.locale ? nothing : this.answer.locale}>
      ${this.alert(about)} ${this.summary(about)} ${this.today(about)} ${owed(about)} ${reasons(about)} ${readings(about)}
      ${open(about)} ${plan(about)} ${warnings(about)} ${rights(about)} ${outlook(about)}
      ${this.cannotKnow(about)} ${this.sources(about)} ${this.receipt(about)}
      <div class="bar">
        <button type="button" class="primary" @click=${() => this.edit('')}>${words.result.change}</button>
        <button type="button" class="quiet" @click=${() => window.print()}>${words.result.print}</button>
      </div>
    </article>`
  }

  private alert(about: About): TemplateResult | typeof nothing {
    const { alert } = about.answer
    if (!alert) return nothing
    return html`<section class="alert" role="alert">
      <h2>${alert.title}</h2>
      <p>${alert.text}</p>
      <ol>${alert.steps.map((step) => html`<li>${step}</li>`)}</ol>
      ${sources(about, alert.sources)}
    </section>`
  }

  private summary({ answer: { summary, as_of }, pack: { words, catalogue } }: About): TemplateResult {
    return html`<section class="verdict" aria-labelledby="headline">
      <p class="day">${words.result.title} · ${as_of}</p>
      <h1 id="headline" tabindex="-1">${summary.headline}</h1>
      <p class="seal ${summary.certainty}"><span class="unseen">${words.result.certainty}: </span>${term(catalogue, 'certainty', summary.certainty)}</p>
      <p class="text">${summary.text}</p>
      <p class="why">${summary.why}</p>
      <p><button type="button" class="link" @click=${() => this.edit('')}>${words.result.change}</button></p>
    </section>`
  }

  private today({ answer, pack: { words, catalogue } }: About): TemplateResult | typeof nothing {
    const steps = answer.plan.filter((step) => answer.summary.today.indexOf(step.step) >= 0)
    if (!steps.length) return nothing
    return html`<section class="card today" aria-labelledby="today">
      <h2 id="today">${words.result.today}</h2>
      <p class="tags"><span class="tag ${answer.summary.urgency === 'now' ? 'low' : ''}">${term(catalogue, 'urgency', answer.summary.urgency)}</span></p>
      <ol>
        ${steps.map((step) => html`<li>
          <b>${step.title}</b>
          <button type="button" class="link" @click=${() => this.showStep(step.step)}>${words.result.todayGo}<span class="unseen"> ${step.title}</span></button>
        </li>`)}
      </ol>
    </section>`
  }

  private cannotKnow({ answer, pack: { words } }: About): TemplateResult {
    return html`<section class="card" aria-labelledby="cannot-know">
      <h2 id="cannot-know">${words.result.cannotKnow}</h2>
      <p>${words.result.cannotKnowText}</p>
      <p>${answer.disclaimer}</p>
    </section>`
  }

  private sources(about: About): TemplateResult {
    const { answer, pack: { words } } = about
    return html`<details class="card fold">
      <summary><h2>${words.result.sources}</h2><span class="count">${answer.sources.length}</span></summary>
      <p class="help">${words.result.sourcesText}</p>
      <ol class="sources">${answer.sources.map((source) => html`<li>${sourceLine(about, source)}</li>`)}</ol>
    </details>`
  }

  private receipt({ answer, pack: { words } }: About): TemplateResult {
    const { receipt } = answer
    const lines: readonly (readonly [string, string])[] = [
      [words.result.date, answer.as_of],
      [words.result.coreVersion, receipt.core_version],
      [words.result.knowledgeVersion, answer.knowledge_version],
      [words.result.profileHash, receipt.profile_sha256],
      [words.result.knowledgeHash, receipt.knowledge_sha256],
      [words.result.resultHash, receipt.result_sha256],
    ]
    return html`<details class="card fold">
      <summary><h2>${words.result.receipt}</h2></summary>
      <p class="help">${words.result.receiptText}</p>
      <dl class="receipt">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    </details>`
  }

  private showStep(step: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${stepId(step)}`)
    if (!heading) return
    heading.scrollIntoView()
    heading.focus({ preventScroll: true })
  }

  private edit(pointer: string): void {
    this.dispatchEvent(new CustomEvent('limit-check-edit', { detail: pointer }))
  }
}

if (!customElements.get('limit-check-result')) customElements.define('limit-check-result', LimitCheckResult)
