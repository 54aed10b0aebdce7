/**
 * <limit-check-take>: everything that a merchant can take away from an answer, and the diary. All of it is made here, on the
 * phone: nothing is fetched but the part that draws QR codes, and nothing is sent. Whatever a browser cannot do is said, with
 * another way to the same thing beside it.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import type { CoreClient } from '../core-client/client.ts'
import '../copy/copy.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import './calendar.ts'
import './diary-element.ts'
import './image-element.ts'
import './link-element.ts'
import './print.ts'
import type { LimitCheckPrint } from './print.ts'
import { codeFor } from './qr.ts'
import type { QrPart } from './qr.ts'
import { relay } from '../relay/relay.ts'
import styles from './take.css'
import { planText } from './text.ts'

/** While a print-out lies ready, <html> bears this class: page.css then hides the rest on paper. */
const READY = 'limit-check-sheet'

/** pageHere is the address of this page without query and fragment, or "" where it has none that another phone could open. */
const pageHere = (): string => (/^https?:$/.test(location.protocol) ? location.origin + location.pathname : '')

export class LimitCheckTake extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false }, answer: { attribute: false }, profile: { attribute: false }, core: { attribute: false }, page: { attribute: false },
    qr: { attribute: false }, prints: { attribute: false }, encoder: { state: true }, withCode: { state: true }, shareSaid: { state: true },
  }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare profile: Profile | undefined
  declare core: CoreClient | undefined
  /** The address that links lead to, without query and fragment; "" where there is none. */
  declare page: string
  /** Loads the part that draws QR codes; may be called again after a failure. Without it there is none. */
  declare qr: (() => Promise<QrPart>) | undefined
  /** Whether this element may print: on somebody else's page it may not, for paper shows that page. */
  declare prints: boolean
  declare encoder: QrPart | undefined
  declare withCode: boolean
  declare shareSaid: 'shared' | 'notShared' | ''

  private paper: LimitCheckPrint | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.page = pageHere()
    this.prints = true
    this.withCode = true
    this.shareSaid = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('beforeprint', this.prepare)
    if (this.hasUpdated) this.layOutLater()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('beforeprint', this.prepare)
    clearTimeout(this.timer)
    this.putPaperAway()
  }

  /** prepare has the print-out lie ready at once. */
  prepare = (): void => {
    clearTimeout(this.timer)
    this.layOutPaper()
    if (this.paper) this.paper.settle()
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const guest = changed.has('pack') && this.pack && this.pack.guest
    if (guest) {
      this.page = guest.home
      this.prints = false
    }
    if (changed.has('answer') || changed.has('pack')) this.shareSaid = ''
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('qr')) void this.loadPart()
    this.layOutLater()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pack, answer, profile, core } = this
    if (!pack || !answer || !profile) return nothing
    const { take } = pack.words
    return html`<section class="card" aria-labelledby="take">
        <h2 id="take">${take.title}</h2>
        <p class="help">${take.lead}</p>
        <ul class="plain ways">
          ${this.way(take.image.title, take.image.help, html`<limit-check-image .pack=${pack} .answer=${answer}></limit-check-image>`)}
          ${this.way(take.text.title, take.text.help, html`
            <limit-check-copy .pack=${pack} .label=${take.text.copy} .text=${planText(pack, answer, this.page)}></limit-check-copy>
            ${this.sharing(pack)}`)}
          ${this.way(take.calendar.title, take.calendar.help, html`
            <limit-check-calendar .pack=${pack} .answer=${answer} .profile=${profile} .core=${core}></limit-check-calendar>`)}
          ${this.prints ? this.way(take.print.title, take.print.help, this.printing(pack, profile)) : nothing}
          ${pack.guest && !pack.guest.home ? nothing : this.way(take.link.title, take.link.help, html`
            <limit-check-link .pack=${pack} .profile=${profile} .page=${this.page}></limit-check-link>`)}
        </ul>
      </section>
      ${pack.guest && !pack.guest.stores ? nothing : html`<limit-check-diary .pack=${pack} .answer=${answer} .profile=${profile} .core=${core}
        @limit-check-open=${relay(this)} @limit-check-erase=${relay(this)}></limit-check-diary>`}`
  }

  private way(title: string, help: string, body: TemplateResult): TemplateResult {
    return html`<li><h3>${title}</h3><p class="help">${help}</p>${body}</li>`
  }

  private sharing({ words: { take: { text } } }: Pack): TemplateResult | typeof nothing {
    if (typeof navigator.share !== 'function') return nothing
    return html`<button type="button" @click=${this.share}>${text.share}</button>
      <p class="said" role="status">${this.shareSaid ? text[this.shareSaid] : ''}</p>`
  }

  private printing(pack: Pack, profile: Profile): TemplateResult {
    const { print } = pack.words.take
    const code = codeFor(pack, profile, this.page, this.encoder)
    return html`${typeof code === 'string'
        ? html`<p>${code}</p>`
        : html`<label class="tick"><input type="checkbox" .checked=${this.withCode} @change=${this.chooseCode} /><span><b>${print.qr}</b> ${print.qrHelp}</span></label>`}
      ${typeof window.print === 'function'
        ? html`<button type="button" @click=${() => window.print()}>${print.press}</button><p class="help">${print.hint}</p>`
        : html`<p>${print.cannot}</p>`}`
  }

  private chooseCode = (event: Event): void => {
    this.withCode = (event.target as HTMLInputElement).checked
  }

  /** Only the text is shared, only on a press, and it holds no answers but those that the result repeats. */
  private share = async (): Promise<void> => {
    const { pack, answer } = this
    if (!pack || !answer) return
    try {
      await navigator.share({ text: planText(pack, answer, this.page) })
      this.shareSaid = 'shared'
    } catch {
      this.shareSaid = 'notShared'
    }
  }

  private async loadPart(): Promise<void> {
    this.encoder = undefined
    try {
      if (this.qr) this.encoder = await this.qr()
    } catch {
      // The sentence in its place says so.
    }
  }

  /** Two pages are much to lay out, and few print them: what is on the screen goes first. */
  private layOutLater(): void {
    clearTimeout(this.timer)
    if (this.prints) this.timer = setTimeout(() => this.layOutPaper(), 200)
    else this.putPaperAway()
  }

  private layOutPaper(): void {
    const { pack, answer, profile } = this
    if (!this.isConnected || !this.prints || !pack || !answer || !profile) return this.putPaperAway()
    const paper = this.paper || (document.createElement('limit-check-print') as LimitCheckPrint)
    const code = codeFor(pack, profile, this.page, this.encoder)
    paper.pack = pack
    paper.answer = answer
    paper.page = this.page
    paper.code = this.withCode ? code : pack.words.take.print.qrOff
    if (!paper.isConnected) document.body.appendChild(paper)
    document.documentElement.classList.add(READY)
    this.paper = paper
  }

  private putPaperAway(): void {
    if (!this.paper) return
    this.paper.remove()
    this.paper = undefined
    document.documentElement.classList.remove(READY)
  }
}

if (!customElements.get('limit-check-take')) customElements.define('limit-check-take', LimitCheckTake)
