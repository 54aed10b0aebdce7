/**
 * <limit-check-ask>: asks one question a screen. It holds nothing: the case and the path come from outside, each change goes
 * out as `limit-check-change`, each wish to move as `limit-check-go`, and Continue as `limit-check-continue`.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Case } from '../case/case.ts'
import type { Json } from '../case/pointer.ts'
import { parentOf } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import base from '../styles/base.css'
import styles from './ask.css'
import type { Asked, Context } from './context.ts'
import { idOf } from './context.ts'
import type { FieldError } from './errors.ts'
import { errorSummary } from './errors.ts'
import { more } from './more.ts'
import { screenOf } from './naming.ts'
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
    removed: { attribute: false },
    wordsOf: { attribute: false },
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
  declare removed: Map<string, Json>
  /** wordsOf gives the words of a question of the core's own. */
  declare wordsOf: (pointer: string) => string | undefined
  /** Whether there is nowhere to go back to. */
  declare first: boolean

  private said = '' // of the screen, as its title

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

  /** hasBox says whether the box at a pointer is on the screen that stands now. */
  async hasBox(pointer: string): Promise<boolean> {
    await this.updateComplete
    return this.boxAt(pointer) !== null
  }

  /** showBox scrolls to a box with its label and puts the focus there. */
  async showBox(pointer: string): Promise<void> {
    await this.updateComplete
    const target = this.boxAt(pointer)
    if (!target) return
    const label = this.renderRoot.querySelector(`label[for="${target.id}"]`) || target
    label.scrollIntoView()
    target.focus({ preventScroll: true })
  }

  /** The question on the screen is what the page is called by, too: in the history, and to a screen reader. */
  protected override updated(): void {
    const question = this.renderRoot.querySelector('.question')
    const heading = ((question && question.textContent) || '').trim()
    const said = `${this.errors.length} ${this.path} ${heading}`
    if (said === this.said) return
    this.said = said
    this.say('limit-check-titled', heading)
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    const { pack } = this
    const context = this.context(pack)
    const place = placeOf(this.path, this.now)
    return html`<form novalidate autocomplete="off" @submit=${this.submit}>
      ${errorSummary(context, this.errors, (pointer) => this.say('limit-check-correct', pointer))}
      ${this.first ? nothing : html`<button type="button" class="link back" @click=${() => this.say('limit-check-back', undefined)}>${pack.words.ask.back}</button>`}
      ${keyed(this.path, html`<div class="screen at-${place.at}" lang=${('pointer' in place && this.asked && this.asked.lang) || nothing}>${this.soFar(context, place)}${this.screen(context, place)}</div>`)}
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
      removed: this.removed,
      wordsOf: this.wordsOf,
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
        return html`${review(context)}<slot name="keeping"></slot>`
      case 'more':
        return more(context)
      case 'understood':
        return this.answer ? understood(context, this.answer) : this.waiting(ask.waiting)
      case 'next':
        return this.waiting(this.busy ? ask.waiting : this.answer ? ask.nothingNext : ask.needsCore)
      case 'result':
        return this.waiting(this.busy ? context.pack.words.core.working : ask.needsCoreToAnswer)
      case 'topic':
        return html`<p class="counter">${ask.topics[place.id].title}${place.count > 1 ? ` · ${fill(ask.topicCount, { n: place.number + 1, all: place.count })}` : nothing}</p>
          ${body(context, place.pointer)}`
      case 'ask':
        return body(context, place.pointer, this.asked)
      case 'change':
        // What the core asked for in one, of many flags, is corrected in one.
        return body(context, place.pointer, questionAt(context.pack.catalogue, place.pointer) ? undefined : this.asked)
      case 'product':
        return body(context, '/restrictions', undefined, this.mentioned())
      default:
        return html`<slot name="before"></slot>${body(context, '/narrative', undefined)}<slot name="keeping"></slot>`
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
    const label = place.at === 'story' ? ask.start : place.at === 'understood' ? ask.confirm : place.at === 'review' || place.at === 'more' || place.at === 'result' ? ask.toResult : ask.next
    const mayPeek = ['review', 'more', 'story', 'result'].indexOf(place.at) < 0
    return html`<div class="bar">
      <slot name="status"></slot>
      <div class="buttons">
        ${mayPeek ? html`<button type="button" class="quiet peek" @click=${() => this.say('limit-check-go', RESULT)}>${ask.resultSoFar}</button>` : nothing}
        <button type="submit" class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${label}</button>
      </div>
    </div>`
  }

  /** boxAt finds the box of a pointer, its row where it lacks a box, or its list where this screen is the list's. */
  private boxAt(pointer: string): HTMLElement | null {
    const find = (at: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(`#${idOf(at)}`)
    const place = placeOf(this.path, this.now)
    const here = 'pointer' in place ? place.pointer : place.at === 'product' ? '/restrictions' : undefined
    const list = screenOf(pointer)
    return find(pointer) || (list === pointer ? null : find(parentOf(pointer))) || (here !== undefined && screenOf(here) === list ? find(list) : null)
  }

  private focusOn(element: HTMLElement | null): void {
    if (!element) return
    element.focus({ preventScroll: true })
    if (element.getBoundingClientRect().top < 0 || this.getBoundingClientRect().top < 0) this.scrollIntoView()
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
