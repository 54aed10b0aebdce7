/**
 * <limit-check-diary>: earlier answers on this phone, and what changed since. Nothing is kept before the merchant presses the
 * button that says so. It tells its host with `limit-check-open` (detail: the profile) and `limit-check-erase`, after everything
 * has been erased. Without an answer of today it lists what there is.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Comparison, Profile } from '../../../wasm/src/contract.ts'
import type { CoreClient } from '../core-client/client.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import { eraseStored } from '../store/store.ts'
import base from '../styles/base.css'
import { changes } from './changes.ts'
import { dayIn } from './days.ts'
import { answerIn, canKeep, eraseEntry, keepInDiary, readDiary, sameEntry } from './diary.ts'
import type { Entry } from './diary.ts'
import styles from './take.css'

export class LimitCheckDiary extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false }, answer: { attribute: false }, profile: { attribute: false }, core: { attribute: false },
    entries: { state: true }, said: { state: true }, compared: { state: true }, found: { state: true }, asking: { state: true },
  }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare profile: Profile | undefined
  declare core: CoreClient | undefined
  declare entries: readonly Entry[]
  declare said: string
  declare compared: Entry | undefined
  declare found: Comparison | 'failed' | undefined
  declare asking: boolean

  constructor() {
    super()
    this.entries = readDiary()
    this.said = ''
    this.asking = false
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('answer') && !changed.has('pack') && !changed.has('core')) return
    // The latest that is not this very answer is "last time".
    const { answer } = this
    const last = answer && this.entries.find((entry) => !sameEntry(entry, answer))
    this.found = undefined
    if (last) void this.compare(last)
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    const { diary } = this.pack.words.take
    const keeps = canKeep()
    return html`<section class="card" aria-labelledby="diary">
      <h2 id="diary">${diary.title}</h2>
      <p class="help">${keeps ? diary.help : diary.blocked}</p>
      ${keeps && this.answer && this.profile ? html`<button type="button" class="primary" @click=${this.keep}>${diary.keep}</button>` : nothing}
      <p class="said" role="status" tabindex="-1">${this.said}</p>
      ${this.changes(this.pack)} ${keeps ? this.list(this.pack) : nothing} ${this.eraser(this.pack)}
    </section>`
  }

  private changes(pack: Pack): TemplateResult | typeof nothing {
    const { diary } = pack.words.take
    if (!this.found || !this.compared) return nothing
    return html`<section class="changes" aria-labelledby="changes">
      <h3 id="changes">${fill(diary.since, { date: dayIn(pack, this.compared.on) })}</h3>
      ${this.found === 'failed' ? html`<p>${diary.compareFailed}</p>` : changes(pack, this.found)}
    </section>`
  }

  private list(pack: Pack): TemplateResult {
    const { diary } = pack.words.take
    if (!this.entries.length) return html`<p class="help">${diary.none}</p>`
    return html`<h3>${diary.list}</h3>
      <ul class="plain entries">
        ${this.entries.map((entry) => {
          const kept = answerIn(entry)
          const date = dayIn(pack, entry.on)
          const unseen = html`<span class="unseen"> ${date}</span>`
          const isThis = this.answer && sameEntry(entry, this.answer)
          return html`<li>
            <p><b>${date}</b> ${isThis ? html`<span class="tag">${diary.now}</span>` : nothing}</p>
            <p>${kept ? kept.summary.headline : ''}</p>
            <div class="row">
              <button type="button" class="link" @click=${() => this.tell('limit-check-open', entry.profile)}>${diary.open}${unseen}</button>
              ${this.answer && !isThis ? html`<button type="button" class="link" @click=${() => this.compare(entry)}>${diary.compare}${unseen}</button>` : nothing}
              <button type="button" class="link" @click=${() => this.erase(entry)}>${diary.erase}${unseen}</button>
            </div>
          </li>`
        })}
      </ul>`
  }

  private eraser(pack: Pack): TemplateResult {
    const { diary } = pack.words.take
    return this.asking
      ? html`<div class="sure" role="group" aria-labelledby="sure">
          <p id="sure" tabindex="-1">${diary.eraseAllSure}</p>
          <div class="row">
            <button type="button" class="danger" @click=${this.eraseAll}>${diary.eraseAllYes}</button>
            <button type="button" @click=${() => this.ask(false)}>${diary.eraseAllNo}</button>
          </div>
        </div>`
      : html`<button type="button" class="danger all" @click=${() => this.ask(true)}>${diary.eraseAll}</button>`
  }

  private keep = (): void => {
    const { pack, profile, answer } = this
    if (!pack || !profile || !answer) return
    const { diary } = pack.words.take
    const { kept, dropped } = keepInDiary(profile, answer)
    this.said = !kept ? diary.full : dropped ? fill(diary.keptDropped, { date: dayIn(pack, dropped.on) }) : diary.kept
    this.entries = readDiary()
  }

  private async compare(entry: Entry): Promise<void> {
    const { pack, answer, core } = this
    if (!pack || !answer || !core) return
    let found: Comparison | 'failed'
    try {
      found = JSON.parse(await core.compare(entry.answer, JSON.stringify(answer), { locale: pack.locale })) as Comparison
    } catch {
      found = 'failed'
    }
    if (this.answer !== answer || this.pack !== pack) return // another answer has come, and is compared itself
    this.compared = entry
    this.found = found
  }

  private async erase(entry: Entry): Promise<void> {
    if (!this.pack || !eraseEntry(entry)) return
    this.entries = readDiary()
    if (this.compared === entry) this.found = undefined
    this.said = fill(this.pack.words.take.diary.erased, { date: dayIn(this.pack, entry.on) })
    await this.focusOn('.said') // the button that had the focus is gone
  }

  private async ask(asking: boolean): Promise<void> {
    this.asking = asking
    await this.focusOn(asking ? '#sure' : '.all')
  }

  private eraseAll = async (): Promise<void> => {
    eraseStored()
    this.entries = []
    this.found = undefined
    this.asking = false
    if (this.pack) this.said = this.pack.words.take.diary.allErased
    this.tell('limit-check-erase')
    await this.focusOn('.said')
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    const element = this.renderRoot.querySelector<HTMLElement>(selector)
    if (element) element.focus()
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }))
  }
}

if (!customElements.get('limit-check-diary')) customElements.define('limit-check-diary', LimitCheckDiary)
