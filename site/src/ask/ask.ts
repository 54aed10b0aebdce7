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
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import styles from './ask.css'
import type { Asked, Context } from './context.ts'
import type { FieldError } from './errors.ts'
import { errorSummary } from './errors.ts'
import { boxAt, focusOn, showBox } from './focus.ts'
import { placeOf } from './paths.ts'
import { bar, placed, soFar } from './places.ts'

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
    focusOn(this, this.renderRoot.querySelector<HTMLElement>('.question'))
  }

  /** focusErrors puts it on the summary of what needs a correction. */
  async focusErrors(): Promise<void> {
    await this.updateComplete
    focusOn(this, this.renderRoot.querySelector<HTMLElement>('.summary'))
  }

  /** hasBox says whether the box at a pointer is on the screen that stands now. */
  async hasBox(pointer: string): Promise<boolean> {
    return (await this.boxAt(pointer)) !== null
  }

  /** showBox scrolls to a box with its label and puts the focus there. */
  async showBox(pointer: string): Promise<void> {
    const box = await this.boxAt(pointer)
    if (box) showBox(this.renderRoot, box)
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
      ${keyed(this.path, html`<div class="screen at-${place.at}" lang=${('pointer' in place && this.asked && this.asked.lang) || nothing}>${soFar(context, place, this)}${placed(context, place, this)}</div>`)}
      ${bar(context, place, this.busy)}
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

  private async boxAt(pointer: string): Promise<HTMLElement | null> {
    await this.updateComplete
    return boxAt(this.renderRoot, placeOf(this.path, this.now), pointer)
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
