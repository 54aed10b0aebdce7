/**
 * <limit-check-copy>: a button that copies a text and says whether that worked. Where a page may not copy, as in many
 * in-app browsers, the text is shown selected instead, one long press away from being copied.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import styles from './copy.css'

type Outcome = '' | 'copied' | 'byHand'

export class LimitCheckCopy extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false }, text: { attribute: false }, label: { attribute: false }, name: { attribute: false },
    primary: { type: Boolean }, outcome: { state: true },
  }

  declare pack: Pack | undefined
  declare text: string
  declare label: string
  /** What the text is called, for whoever hears the button without seeing what stands around it. */
  declare name: string
  /** Whether copying is the first thing to do here. */
  declare primary: boolean
  declare outcome: Outcome

  constructor() {
    super()
    this.text = ''
    this.label = ''
    this.name = ''
    this.primary = false
    this.outcome = ''
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // What was said of another text is not true of this one.
    if (changed.has('text') || changed.has('pack')) this.outcome = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    const { label, name, outcome, pack: { words: { copy } } } = this
    return html`<button type="button" class=${this.primary ? 'primary' : nothing} @click=${this.copy}>${label}${name ? html`<span class="unseen"> ${name}</span>` : nothing}</button>
      <p class="said" role="status">${outcome ? copy[outcome] : ''}</p>
      ${outcome === 'byHand' ? html`<textarea readonly rows="6" aria-label=${name || copy.box} .value=${this.text}></textarea>` : nothing}`
  }

  private copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text)
      this.outcome = 'copied'
    } catch {
      // No clipboard here, or not allowed: a selected text may still be copied the old way.
      this.outcome = 'byHand'
      await this.updateComplete
      if (!this.copySelected()) return
      this.outcome = 'copied'
      // The box goes again, and the focus went into it.
      const button = this.renderRoot.querySelector('button')
      if (button) button.focus()
    }
  }

  private copySelected(): boolean {
    const box = this.renderRoot.querySelector('textarea')
    if (!box) return false
    box.focus()
    box.select()
    // select() alone does nothing on iOS.
    box.setSelectionRange(0, this.text.length)
    try {
      return document.execCommand('copy')
    } catch {
      return false
    }
  }
}

if (!customElements.get('limit-check-copy')) customElements.define('limit-check-copy', LimitCheckCopy)
