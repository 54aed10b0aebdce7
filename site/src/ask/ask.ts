/**
 * <limit-check-ask>: asks one question a screen. It holds nothing: the case and the path come from outside, each change goes
 * out as `limit-check-change`, each wish to move as `limit-check-go`, and Continue as `limit-check-continue`.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Case } from '../case/case.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import base from '../styles/base.css'
import styles from './ask.css'
import type { Asked, Context } from './context.ts'
import { idOf } from './context.ts'
import type { FieldError } from './errors.ts'
import { errorSummary } from './errors.ts'
import { more } from './more.ts'
import type { Place } from './paths.ts'
import { placeOf, RESULT } from './paths.ts'
import { review } from './review.ts'
import { body } from './screen.ts'
import { understood } from './understood.ts'

export class LimitCheckAsk extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false },
    now: { attribute: false },
    path: { attribute: false },
    asked: { attribute: false },
    answer: { attribute: false },
    errors: { attribute: false },
    today: { attribute: false },
    months: { attribute: false },
    busy: { type: Boolean },
    first: { type: Boolean },
  }

  declare pack: Pack | undefined
  declare now: Case
  declare path: string
  /** The core's question at the path, where the core put one. */
  declare asked: Asked | undefined
  /** What the core last made of the case. */
  declare answer: Assessment | undefined
  declare errors: readonly FieldError[]
  declare today: string
  declare months: readonly string[]
  declare busy: boolean
  /** Whether there is nowhere to go back to. */
  declare first: boolean

  /** focusScreen puts the focus on the new screen's question, so that a screen reader says it. */
  async focusScreen(): Promise<void> {
    await this.updateComplete
    this.focusOn(this.renderRoot.querySelector<HTMLElement>('.question'))
  }

  /** focusErrors puts it on the summary of what needs a correction. */
  async focusErrors(): Promise<void> {
    await this.updateComplete
    this.focusOn(this.renderRoot.querySelector<HTMLElement>('.summary'))
  }

  /** isTyping says that a text box has the focus: then a screen must not be taken from under the merchant's hands. */
  get isTyping(): boolean {
    const active = (this.renderRoot as ShadowRoot).activeElement
    return active !== null && active.matches('textarea, input[type=text]')
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    const { pack } = this
    const context = this.context(pack)
    const place = placeOf(this.path, this.now)
    return html`<form novalidate autocomplete="off" @submit=${this.submit}>
      ${errorSummary(context, this.errors, (pointer) => this.showBox(pointer))}
      ${this.first ? nothing : html`<button type="button" class="link back" @click=${() => this.say('limit-check-back', undefined)}>${pack.words.ask.back}</button>`}
      ${keyed(this.path, html`<div class="screen at-${place.at}">${this.soFar(context, place)}${this.screen(context, place)}</div>`)}
      ${this.bar(context, place)}
    </form>`
  }

  private context(pack: Pack): Context {
    const errors = new Map<string, string>()
    this.errors.forEach(({ pointer, message }) => pointer !== undefined && errors.set(pointer, message))
    return {
      pack,
      now: this.now,
      errors,
      today: this.today,
      months: this.months,
      change: (next) => {
        this.now = next
        this.say('limit-check-change', next)
      },
      go: (path) => this.say('limit-check-go', path),
    }
  }

  private screen(context: Context, place: Place): unknown {
    const { words: { ask } } = context.pack
    switch (place.at) {
      case 'review':
        return review(context, html`<slot name="keeping"></slot>`)
      case 'more':
        return more(context)
      case 'understood':
        return this.answer ? understood(context, this.answer) : this.waiting(ask.waiting)
      case 'next':
        return this.waiting(this.answer && !this.busy ? ask.nothingNext : ask.waiting)
      case 'topic':
        return html`<p class="counter">${ask.topics[place.id].title}${place.count > 1 ? ` · ${fill(ask.topicCount, { n: place.number + 1, all: place.count })}` : nothing}</p>
          ${body(context, place.pointer)}`
      case 'ask':
      case 'change':
        return body(context, place.pointer, place.at === 'ask' ? this.asked : undefined)
      case 'product':
        return body(context, '/restrictions', undefined, this.mentioned())
      default:
        return html`<slot name="before"></slot>${body(context, '/narrative', undefined)}`
    }
  }

  /** soFar is what the answers up to here come to, above each question that the core chose. */
  private soFar({ pack: { words: { ask } } }: Context, place: Place): TemplateResult | typeof nothing {
    if (place.at !== 'ask' || !this.asked || !this.answer) return nothing
    return html`<p class="so-far"><b>${ask.soFar}</b> ${this.answer.summary.headline}</p>`
  }

  private waiting(text: string): TemplateResult {
    return html`<h1 class="question" tabindex="-1">${text}</h1>`
  }

  private mentioned(): readonly string[] {
    const named = this.answer ? this.answer.understood.filter(({ pointer, denied }) => pointer === '/restrictions/-' && !denied) : []
    return named.map(({ value }) => String((value as { product?: unknown }).product))
  }

  private bar({ pack: { words: { ask } } }: Context, place: Place): TemplateResult {
    const label = place.at === 'story' ? ask.start : place.at === 'understood' ? ask.confirm : place.at === 'review' || place.at === 'more' ? ask.toResult : ask.next
    const mayPeek = place.at !== 'review' && place.at !== 'more' && place.at !== 'story'
    return html`<div class="bar">
      <slot name="status"></slot>
      <div class="buttons">
        ${mayPeek ? html`<button type="button" class="quiet peek" @click=${() => this.say('limit-check-go', RESULT)}>${ask.resultSoFar}</button>` : nothing}
        <button type="submit" class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${label}</button>
      </div>
    </div>`
  }

  /** showBox scrolls to a box with its label and puts the focus there. */
  private showBox(pointer: string): void {
    const id = idOf(pointer)
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
    if (!target) return
    const label = this.renderRoot.querySelector(`label[for="${id}"]`) || target
    label.scrollIntoView()
    target.focus({ preventScroll: true })
  }

  private focusOn(element: HTMLElement | null): void {
    if (!element) return
    element.focus({ preventScroll: true })
    const top = this.getBoundingClientRect().top
    if (top < 0) this.scrollIntoView()
  }

  private submit = (event: Event): void => {
    event.preventDefault()
    if (!this.busy) this.say('limit-check-continue', undefined)
  }

  private say(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

}

if (!customElements.get('limit-check-ask')) customElements.define('limit-check-ask', LimitCheckAsk)
