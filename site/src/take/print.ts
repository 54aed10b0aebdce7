/**
 * <limit-check-print>: the print-out, one or two A4 pages. It is a child of <body>, so that one rule of the page can hide
 * everything else on paper, see page.css here; on the screen it is laid out unseen, at the size of the paper, to see what fits.
 */
import { html, LitElement, nothing } from 'lit'
import type { PropertyValues, TemplateResult } from 'lit'
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { extrasOf } from './extras.ts'
import styles from './print.css'
import type { QrCode } from './qr.part.ts'
import { sheet } from './sheet.ts'

/**
 * Two A4 pages less their margins are 2 × 269 mm. A line or a heading that moves to the second page leaves a gap on the
 * first, and paper may break a line where the screen did not: that is kept free.
 */
const ROOM_MM = 2 * 269 - 16
const MM = 96 / 25.4

export class LimitCheckPrint extends LitElement {
  static override styles = [styles]
  static override properties = { pack: { attribute: false }, answer: { attribute: false }, page: { attribute: false }, code: { attribute: false } }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare page: string
  declare code: QrCode | string

  /** So many of the extras stand there; `fitting` are known to fit and `tooMany` not to. */
  private kept = 0
  private fitting = 0
  private tooMany = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.page = ''
    this.code = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.timer)
  }

  /** settle finds what fits at once, for a print-out that begins now. */
  settle(): void {
    this.performUpdate()
    while (this.isOpen) this.halve()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.size || !this.answer) return
    this.kept = this.tooMany = extrasOf(this.answer).length
    this.fitting = 0
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.answer) return nothing
    const extras = extrasOf(this.answer)
    return html`${sheet({
      pack: this.pack, answer: this.answer, page: this.page, code: this.code,
      kept: extras.slice(0, this.kept), missing: extras.slice(this.kept),
    })}`
  }

  /** Everything was laid out first; where that is too much, the most that fits is found by halving, a step at a time so that nobody waits for it. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.size || !this.answer) return
    if (this.fits()) this.fitting = this.tooMany
    this.goOn()
  }

  private get isOpen(): boolean {
    return this.kept !== this.fitting
  }

  private goOn(): void {
    clearTimeout(this.timer)
    if (this.isOpen) this.timer = setTimeout(() => { this.halve(); this.goOn() })
  }

  private halve(): void {
    if (this.tooMany - this.fitting <= 1) return this.layOut(this.fitting)
    const middle = (this.fitting + this.tooMany) >> 1
    this.layOut(middle)
    if (this.fits()) this.fitting = middle
    else this.tooMany = middle
  }

  private layOut(kept: number): void {
    this.kept = kept
    this.requestUpdate()
    this.performUpdate()
  }

  private fits(): boolean {
    const article = this.renderRoot.querySelector('article')
    return !article || article.getBoundingClientRect().height <= ROOM_MM * MM
  }
}

if (!customElements.get('limit-check-print')) customElements.define('limit-check-print', LimitCheckPrint)
