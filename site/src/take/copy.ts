/**
 * <limit-check-copy>: a button that copies a text and says whether that worked. Where a page may not copy, as in many
 * in-app browsers, the text is shown selected instead, one long press away from being copied.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import styles from './take.css'

type Outcome = '' | 'copied' | 'by-hand'

export class LimitCheckCopy extends LitElement {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, text: { attribute: false }, label: { attribute: false }, outcome: { state: true } }

  declare pack: Pack | undefined
  declare text: string
  declare label: string
  declare outcome: Outcome

  constructor() {
    super()
    this.text = ''
    this.label = ''
    this.outcome = ''
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // What was said of another text is not true of this one.
    if (changed.has('text') || changed.has('pack')) this.outcome = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    const { take } = this.pack.words
    const said = { '': '', copied: take.copied, 'by-hand': take.copyByHand }[this.outcome]
    return html`<button type="button" @click=${this.copy}>${this.label}</button>
      <p class="said" role="status">${said}</p>
      ${this.outcome === 'by-hand' ? html`<textarea readonly rows="5" aria-label=${take.copyBox} .value=${this.text}></textarea>` : nothing}`
  }

  private copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text)
      this.outcome = 'copied'
    } catch {
      // No clipboard here, or not allowed: a selected text may still be copied the old way.
      this.outcome = 'by-hand'
      await this.updateComplete
      if (this.copySelected()) this.outcome = 'copied'
    }
  }

  private copySelected(): boolean {
    const box = this.renderRoot.querySelector('textarea')
    if (!box) return false
    box.focus()
    box.select()
    box.setSelectionRange(0, this.text.length)
    try {
      return document.execCommand('copy')
    } catch {
      return false
    }
  }
}

if (!customElements.get('limit-check-copy')) customElements.define('limit-check-copy', LimitCheckCopy)
