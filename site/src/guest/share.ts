/**
 * <limit-check-share>: hands the findings to the host, on a press and after showing exactly what goes where. Without a
 * receiver's name there is nothing to press. It fires `limit-check-shared` with what was shown.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import base from '../styles/base.css'
import type { Shared } from '../widget/api.ts'
import styles from './guest.css'
import { guestWords } from './words.ts'

/** sharedPart is what is handed over of an answer: ids, standings and the receipt. */
export const sharedPart = ({ as_of, summary, explanations, receipt }: Assessment): Shared => ({
  as_of,
  certainty: summary.certainty,
  explanations: explanations.map(({ cause, restrictions, standing }) => ({ cause, restrictions, standing })),
  receipt,
})

/** LONGEST is how many characters of a receiver's name are shown. */
const LONGEST = 40

export class LimitCheckShare extends LitElement {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, answer: { attribute: false }, receiver: { attribute: false }, done: { state: true } }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare receiver: string
  declare done: boolean

  constructor() {
    super()
    this.receiver = ''
    this.done = false
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('answer') || changed.has('receiver')) this.done = false
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pack, answer } = this
    const name = this.receiver.trim().slice(0, LONGEST)
    if (!pack || !answer || !name) return nothing
    const { share } = guestWords[pack.locale]
    return html`<section class="card" aria-labelledby="share" part="card">
      <h2 id="share">${fill(share.title, { name })}</h2>
      <p>${fill(share.lead, { name })}</p>
      <ul>${answer.explanations.map((each) => html`<li>${fill(share.each, { title: each.title, standing: term(pack.catalogue, 'standing', each.standing) })}</li>`)}</ul>
      <p class="help">${fill(share.no, { name })}</p>
      <details><summary>${share.exact}</summary><pre tabindex="0">${JSON.stringify(sharedPart(answer), null, 1)}</pre></details>
      <p><button type="button" part="secondary-button" ?disabled=${this.done} @click=${this.share}>${fill(share.press, { name })}</button></p>
      <p class="said" role="status">${this.done ? fill(share.done, { name }) : ''}</p>
    </section>`
  }

  private share = (): void => {
    if (!this.answer || this.done) return
    this.done = true
    this.dispatchEvent(new CustomEvent<Shared>('limit-check-shared', { detail: sharedPart(this.answer) }))
  }
}

if (!customElements.get('limit-check-share')) customElements.define('limit-check-share', LimitCheckShare)
