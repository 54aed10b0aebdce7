/** <limit-check-calendar>: the dates as a calendar file to download, and as a text where downloads do nothing. */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import type { CoreClient } from '../core-client/client.ts'
import '../copy/copy.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import { datesText } from './days.ts'
import styles from './take.css'

export class LimitCheckCalendar extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false }, answer: { attribute: false }, profile: { attribute: false }, core: { attribute: false },
    file: { state: true }, failed: { state: true },
  }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare profile: Profile | undefined
  declare core: CoreClient | undefined
  declare file: string | undefined
  declare failed: boolean

  constructor() {
    super()
    this.failed = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.drop()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) void this.write()
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (['pack', 'answer', 'profile', 'core'].some((name) => changed.has(name))) void this.write()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.answer) return nothing
    const { calendar } = this.pack.words.take
    return html`${this.file ? html`<a class="button" href=${this.file} download=${calendar.fileName}>${calendar.file}</a>` : nothing}
      <p class="said" role="status">${this.failed ? calendar.failed : ''}</p>
      ${this.file ? html`<p class="help">${calendar.fileHint}</p>` : nothing}
      <limit-check-copy .pack=${this.pack} .label=${calendar.copy} .text=${datesText(this.pack, this.answer)}></limit-check-copy>`
  }

  /** write has the core write the file, for the day that the answer is about. */
  private async write(): Promise<void> {
    const { pack, answer, profile, core } = this
    if (!pack || !answer || !profile || !core) return
    try {
      const text = await core.format(JSON.stringify({ ...profile, as_of: answer.as_of }), 'calendar', { locale: answer.locale })
      if (this.answer !== answer || this.profile !== profile || !this.isConnected) return // asked anew meanwhile
      this.drop()
      this.file = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
      this.failed = false
    } catch {
      this.drop()
      this.failed = true
    }
  }

  private drop(): void {
    if (this.file) URL.revokeObjectURL(this.file)
    this.file = undefined
  }
}

if (!customElements.get('limit-check-calendar')) customElements.define('limit-check-calendar', LimitCheckCalendar)
