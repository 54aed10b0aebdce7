/**
 * <limit-check-prefill>: what a host has filled in, fact by fact, to confirm or to strike. Nothing of it counts before the
 * merchant has said so: `limit-check-prefilled` then carries what is left as a profile, or undefined for nothing.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Profile } from '../../../wasm/src/contract.ts'
import { factsOf } from '../ask/review.ts'
import { EMPTY_CASE, withoutEmptyRows, withProfile } from '../case/case.ts'
import { pruned, withoutValue } from '../case/pointer.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import styles from './guest.css'
import { guestWords } from './words.ts'

export class LimitCheckPrefill extends LitElement {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, profile: { attribute: false }, struck: { state: true } }

  declare pack: Pack | undefined
  declare profile: Profile | undefined
  declare struck: readonly string[]

  constructor() {
    super()
    this.struck = []
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('profile')) this.struck = []
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pack, profile, struck } = this
    if (!pack || !profile) return nothing
    const { prefill } = guestWords[pack.locale]
    const facts = factsOf(pack, withProfile(EMPTY_CASE, profile))
    return html`<section class="card" aria-labelledby="prefill" part="card">
      <h2 id="prefill" tabindex="-1">${prefill.title}</h2>
      <p class="help">${prefill.lead}</p>
      <ul class="plain facts">
        ${facts.map(({ pointer, label, text }) => html`<li><label class="tick">
          <input type="checkbox" .checked=${struck.indexOf(pointer) < 0} @change=${() => this.toggle(pointer)}>
          <span><b>${label}</b> ${text}</span>
        </label></li>`)}
      </ul>
      <div class="pair">
        <button type="button" class="primary" part="primary-button" @click=${() => this.tell(this.confirmed)}>${prefill.take}</button>
        <button type="button" class="quiet" part="secondary-button" @click=${() => this.tell(undefined)}>${prefill.drop}</button>
      </div>
    </section>`
  }

  private toggle(pointer: string): void {
    this.struck = this.struck.indexOf(pointer) < 0 ? this.struck.concat(pointer) : this.struck.filter((other) => other !== pointer)
  }

  /** What is left, the last list entries taken out first: their numbers are those of the whole. */
  private get confirmed(): Profile {
    const left = this.struck.slice().sort((one, other) => other.localeCompare(one, 'en', { numeric: true })).reduce((profile: unknown, pointer) => withoutValue(profile, pointer), this.profile)
    return pruned(withoutEmptyRows(withProfile(EMPTY_CASE, left)).profile) as Profile
  }

  private tell(profile: Profile | undefined): void {
    this.dispatchEvent(new CustomEvent('limit-check-prefilled', { detail: profile }))
  }
}

if (!customElements.get('limit-check-prefill')) customElements.define('limit-check-prefill', LimitCheckPrefill)
