/** <limit-check-update>: says that a newer version is ready. It takes no focus and covers nothing; who ignores it loses nothing. */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import base from '../styles/base.css'
import type { OfflineWords } from '../words/offline.ts'
import { applyUpdate, postponeUpdate } from './offline.ts'
import type { MayReload } from './offline.ts'

type State = 'hidden' | 'offered' | 'updating' | 'unsafe' | 'failed'

export class LimitCheckUpdate extends LitElement {
  static override styles = [base]
  static override properties = {
    words: { attribute: false },
    state: { state: true },
  }

  declare words: OfflineWords | undefined
  declare state: State
  /** Asked before each reload; until somebody knows better nothing is safe to lose. */
  mayReload: MayReload = () => false

  constructor() {
    super()
    this.state = 'hidden'
  }

  /** offer shows the prompt. */
  offer(): void {
    if (this.state === 'hidden') this.state = 'offered'
  }

  protected override render(): TemplateResult {
    const { words, state } = this
    const shown = words && state !== 'hidden'
    // The live region stands there from the start: one that appears with its text is not read aloud.
    return html`<div role="status">
      ${shown
        ? html`<div class="card">
            <h2>${words.title}</h2>
            <p>${state === 'offered' ? words.text : words[state]}</p>
            ${state === 'updating'
              ? nothing
              : html`<p>
                  ${state === 'failed' ? nothing : html`<button type="button" class="primary" @click=${this.takeOver}>${words.now}</button>`}
                  <button type="button" class="quiet" @click=${this.later}>${words.later}</button>
                </p>`}
          </div>`
        : nothing}
    </div>`
  }

  private takeOver = async (): Promise<void> => {
    this.state = 'updating'
    const outcome = await applyUpdate(this.mayReload)
    if (outcome !== 'reloading') this.state = outcome
  }

  private later = (): void => {
    postponeUpdate()
    this.state = 'hidden'
  }
}

if (!customElements.get('limit-check-update')) customElements.define('limit-check-update', LimitCheckUpdate)
