/**
 * <limit-check-what-if>: what would move if a fact were otherwise. The fact goes into a copy of the profile, the core
 * answers it at once, and only the difference is shown. Nothing is kept unless the merchant says that it has become true:
 * then `limit-check-patch` carries the operations to the host.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Assessment, Profile } from '../../../../wasm/src/contract.ts'
import { additions, applied } from '../../case/patch.ts'
import { dayText } from '../../charts/dates.ts'
import type { CoreClient } from '../../core-client/client.ts'
import { fill } from '../../language/pack.ts'
import type { Pack } from '../../language/pack.ts'
import base from '../../styles/base.css'
import { changes } from './changes.ts'
import type { Change } from './changes.ts'
import { moves, moveText, stateText } from './moves.ts'
import type { Move, Standings } from './moves.ts'
import styles from './what-if.css'
import { valueText } from '../labels.ts'

export class LimitCheckWhatIf extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false }, answer: { attribute: false }, profile: { attribute: false }, core: { attribute: false },
    picked: { state: true }, value: { state: true }, found: { state: true }, failed: { state: true },
  }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare profile: Profile | undefined
  declare core: CoreClient | undefined
  declare picked: string
  declare value: unknown
  declare found: readonly Move[] | undefined
  declare failed: boolean
  private asked = 0 // so that a late reply to an older question is dropped

  constructor() {
    super()
    this.forget()
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // Another answer, or another language: what was found compares with neither.
    if (changed.has('answer') || changed.has('profile')) this.forget()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pack, answer, profile } = this
    if (!pack || !answer || !profile || !this.core) return nothing
    const { whatIf } = pack.words.result
    const all = changes(pack, answer, profile)
    const picked = all.find(({ pointer }) => pointer === this.picked)
    return html`
      <p class="help">${whatIf.help}</p>
      <label class="pick"><span>${whatIf.pick}</span>
        <select @change=${(event: Event) => this.pick(all[(event.target as HTMLSelectElement).selectedIndex - 1])}>
          <option ?selected=${!picked}>${whatIf.none}</option>
          ${all.map((change) => html`<option ?selected=${change === picked}>${change.question} ${fill(whatIf.now, { value: this.text(pack, change, change.now) })}</option>`)}
        </select>
      </label>
      ${picked ? this.control(pack, picked) : nothing}
      <div class="found" role="status">${picked ? this.finding(pack, picked) : nothing}</div>
      <p class="always">${whatIf.always}</p>
    `
  }

  private text(pack: Pack, change: Change, value: unknown): string {
    if (value === undefined) return pack.words.result.whatIf.unsaid
    if (typeof value === 'string' && /^\d{4}-\d\d/.test(value)) return dayText(pack, value)
    return valueText(pack, change.pointer, value) || String(value)
  }

  private control(pack: Pack, change: Change): TemplateResult {
    const { whatIf } = pack.words.result
    const question = html`<h3 class="question">${change.question}</h3>`
    if (change.range) {
      const [least, most] = change.range
      const value = this.value as number
      const button = (sign: string, name: string, to: number): TemplateResult => html`<button type="button" aria-label=${name}
        aria-disabled=${to < least || to > most ? 'true' : 'false'} @click=${() => to >= least && to <= most && this.ask(change, to)}>${sign}</button>`
      return html`${question}<div class="control number" role="group" aria-label=${change.question}>
        ${button('−', whatIf.less, value - 1)} <output>${this.text(pack, change, value)}</output> ${button('+', whatIf.more, value + 1)}
      </div>`
    }
    const option = (value: unknown, label: string): TemplateResult => html`<label class="option">
      <input type="radio" name="value" .checked=${live(this.value === value)} @change=${() => this.ask(change, value)}><span>${label}</span></label>`
    return html`${question}<fieldset class="control"><legend class="unseen">${change.question}</legend>
      ${option(change.first, fill(whatIf.becomes, { value: this.text(pack, change, change.first) }))}
      ${option(change.now, fill(whatIf.stays, { value: this.text(pack, change, change.now) }))}
    </fieldset>`
  }

  private finding(pack: Pack, change: Change): TemplateResult | typeof nothing {
    const { whatIf } = pack.words.result
    if (this.failed) return html`<p>${whatIf.failed}</p>`
    if (this.value === change.now || !this.found) return nothing
    const told = this.found.filter(({ placeOnly }) => !placeOnly)
    return html`
      <h3>${fill(change.text, { to: String(this.value) })}…</h3>
      ${told.length ? html`<ul>${told.map((move) => html`<li>${moveText(pack, move)}</li>`)}</ul>` : html`<p>${this.found.length ? whatIf.placesOnly : whatIf.nothing}</p>`}
      ${told.length ? this.table(pack, told) : nothing}
      ${told.length < this.found.length
        ? html`<details><summary>${fill(whatIf.places, { n: this.found.length - told.length })}</summary>${this.table(pack, this.found.filter(({ placeOnly }) => placeOnly))}</details>`
        : nothing}
      <p><button type="button" class="quiet keep" @click=${() => this.keep(change)}>${whatIf.keep}</button></p>
      <p class="help">${whatIf.keepHelp}</p>
    `
  }

  private table(pack: Pack, rows: readonly Move[]): TemplateResult {
    const { whatIf } = pack.words.result
    return html`<table>
      <caption class="unseen">${whatIf.list}</caption>
      <thead><tr><th scope="col">${whatIf.cause}</th><th scope="col">${whatIf.before}</th><th scope="col">${whatIf.after}</th></tr></thead>
      <tbody>${rows.map((move) => html`<tr><th scope="row">${move.title}</th><td>${stateText(pack, move.from)}</td><td>${stateText(pack, move.to)}</td></tr>`)}</tbody>
    </table>`
  }

  private pick(change: Change | undefined): void {
    if (!change) return this.forget()
    this.picked = change.pointer
    void this.ask(change, change.first)
  }

  private async ask(change: Change, value: unknown): Promise<void> {
    const { answer, profile, core } = this
    if (!answer || !profile || !core) return
    const number = ++this.asked
    this.value = value
    this.failed = false
    if (value === change.now) {
      this.found = undefined
      return
    }
    try {
      // The day and the language of the answer on show, so that nothing but the fact differs.
      const asked = { ...(applied(profile, additions(profile, change.pointer, value)) as Profile), as_of: answer.as_of, locale: answer.locale }
      const after = JSON.parse(await core.standings(JSON.stringify(asked), { locale: answer.locale })) as Standings
      if (number === this.asked) this.found = moves(answer, after)
    } catch {
      if (number === this.asked) this.failed = true
    }
  }

  private keep(change: Change): void {
    if (!this.profile) return
    const detail = additions(this.profile, change.pointer, this.value)
    this.dispatchEvent(new CustomEvent('limit-check-patch', { detail, bubbles: true }))
  }

  private forget(): void {
    this.asked++
    this.picked = ''
    this.value = undefined
    this.found = undefined
    this.failed = false
  }
}

if (!customElements.get('limit-check-what-if')) customElements.define('limit-check-what-if', LimitCheckWhatIf)
