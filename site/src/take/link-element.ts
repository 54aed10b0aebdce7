/** <limit-check-link>: a link whose answers stand in the fragment, which the browser keeps to itself. */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Profile } from '../../../wasm/src/contract.ts'
import '../copy/copy.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import { encodeProfile } from './link.ts'
import { hasOwnWords, withoutOwnWords } from './own-words.ts'
import styles from './take.css'

/** Chats cut long links, and none says where: this mark is our own. */
const LONGEST = 4000

/** linkTo gives the link to a profile, or undefined where the page has no address of its own, as when opened from a file. */
export const linkTo = (page: string, profile: Profile): string | undefined => (/^https?:\/\//.test(page) ? `${page}#c=${encodeProfile(profile)}` : undefined)

export class LimitCheckLink extends LitElement {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, profile: { attribute: false }, page: { attribute: false }, withWords: { state: true } }

  declare pack: Pack | undefined
  declare profile: Profile | undefined
  declare page: string
  declare withWords: boolean

  constructor() {
    super()
    this.page = ''
    this.withWords = false
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // A yes to sending one's words holds for the words that stood there.
    if (changed.has('profile')) this.withWords = false
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.profile) return nothing
    const { link: words } = this.pack.words.take
    const link = linkTo(this.page, this.withWords ? this.profile : withoutOwnWords(this.profile))
    if (!link) return html`<p>${words.none}</p>`
    const fits = link.length <= LONGEST
    return html`<p class="warn">${words.warn}</p>
      ${hasOwnWords(this.profile)
        ? html`<label class="tick"><input type="checkbox" .checked=${this.withWords} @change=${this.choose} /><span>${words.words}</span></label>`
        : nothing}
      ${fits
        ? html`<limit-check-copy .pack=${this.pack} .label=${words.copy} .text=${link}></limit-check-copy>`
        : nothing}
      <p class="said" role="status">${fits ? '' : this.withWords ? words.tooLongWithWords : words.tooLong}</p>`
  }

  private choose = (event: Event): void => {
    this.withWords = (event.target as HTMLInputElement).checked
  }
}

if (!customElements.get('limit-check-link')) customElements.define('limit-check-link', LimitCheckLink)
