/**
 * <limit-check-letter-copy>: a button that copies a text. Many in-app browsers give no clipboard to a page, or refuse it: then the
 * text stands in a box, selected, where a long press copies it.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { ResultWords } from '../words/result.ts'
import base from '../styles/base.css'
import styles from './copy.css'

export class LimitCheckCopy extends LitElement {
  static override styles = [base, styles]
  static override properties = { text: { attribute: false }, name: { attribute: false }, words: { attribute: false }, state: { state: true } }

  declare text: string
  declare name: string
  declare words: ResultWords['copy'] | undefined
  declare state: '' | 'copied' | 'byHand'

  constructor() {
    super()
    this.text = ''
    this.name = ''
    this.state = ''
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('text')) this.state = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this
    if (!words) return nothing
    return html`
      <button type="button" class="primary" @click=${this.copy}>${words.button}<span class="unseen"> ${this.name}</span></button>
      <p class="said" role="status">${this.state === 'copied' ? words.copied : this.state === 'byHand' ? words.byHand : ''}</p>
      ${this.state === 'byHand' ? html`<textarea readonly rows="8" aria-label=${this.name} .value=${this.text}></textarea>` : nothing}
    `
  }

  private copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text)
      this.state = 'copied'
    } catch {
      this.state = 'byHand'
      await this.updateComplete
      const box = this.renderRoot.querySelector('textarea')
      if (!box) return
      box.focus()
      // select() alone does nothing on iOS.
      box.setSelectionRange(0, this.text.length)
    }
  }
}

if (!customElements.get('limit-check-letter-copy')) customElements.define('limit-check-letter-copy', LimitCheckCopy)
