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

  private kept = 0

  constructor() {
    super()
    this.page = ''
    this.code = ''
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size && this.answer) this.kept = extrasOf(this.answer).length
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.answer) return nothing
    const extras = extrasOf(this.answer)
    return html`${sheet({
      pack: this.pack, answer: this.answer, page: this.page, code: this.code,
      kept: extras.slice(0, this.kept), missing: extras.slice(this.kept),
    })}`
  }

  /** Everything was laid out first; where that is too much, the most that fits is found by halving. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.size || !this.answer || this.fits()) return
    let fitting = 0
    let tooMany = this.kept
    while (tooMany - fitting > 1) {
      const middle = (fitting + tooMany) >> 1
      this.layOut(middle)
      if (this.fits()) fitting = middle
      else tooMany = middle
    }
    this.layOut(fitting)
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
