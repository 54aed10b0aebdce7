/**
 * <limit-check-form>: asks what happened. It holds the answers, says each change with
 * `limit-check-change` and asks for an answer with `limit-check-submit`; it judges nothing itself.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import base from '../styles/base.css'
import type { Answers } from './answers.ts'
import { entriesOf, ENTRIES, EVENTS, isAnswered, MAX_ENTRIES, withAnswer, withoutEntry } from './answers.ts'
import type { Context } from './controls.ts'
import { area, idOf } from './controls.ts'
import { eventLabel, events } from './events.ts'
import styles from './form.css'
import { chinaDay, fullMonths } from './months.ts'
import { monthly, MONTHLY, monthlyLabel } from './monthly.ts'
import type { FieldError } from './problems.ts'
import { ask, labelledBy } from './questions.ts'
import { restriction } from './restriction.ts'
import type { Section } from './sections.ts'
import { pointersIn, SECTIONS } from './sections.ts'

/** MONTHS is how many full months of sales the form asks for: enough for three against the three before. */
export const MONTHS = 6

export class LimitCheckForm extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false },
    answers: { attribute: false },
    errors: { attribute: false },
    busy: { type: Boolean },
    draftKept: { attribute: false },
    erasing: { state: true },
  }

  declare pack: Pack | undefined
  declare answers: Answers
  declare errors: readonly FieldError[]
  declare busy: boolean
  declare draftKept: boolean
  declare erasing: 'no' | 'asks' | 'done'

  constructor() {
    super()
    this.answers = {}
    this.errors = []
    this.busy = false
    this.draftKept = true
    this.erasing = 'no'
  }

  /** months are those asked about; the clock is read once, so that they stay put while the form is open. */
  readonly months = fullMonths(chinaDay(new Date()), MONTHS)

  /** showErrors moves the focus to the summary of what needs a correction. */
  async showErrors(): Promise<void> {
    this.openSectionsOf(this.errors.map((error) => error.key || ''))
    await this.updateComplete
    const summary = this.renderRoot.querySelector<HTMLElement>('.summary')
    if (summary) summary.focus()
  }

  /** showField opens whatever the field is folded into, scrolls to its question and puts the focus there. */
  async showField(key: string): Promise<void> {
    await this.updateComplete
    this.openSectionsOf([key])
    const target = this.renderRoot.querySelector<HTMLElement>(`#${idOf(key)}`)
    if (!target) return
    // The label first: a focused box alone can stand at the very top with its question out of sight.
    const label = this.renderRoot.querySelector(`label[for="${idOf(key)}"]`) || target
    label.scrollIntoView()
    target.focus({ preventScroll: true })
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    const { words } = this.pack
    const context = this.context(this.pack)
    const entries = entriesOf(this.answers)
    return html`<form novalidate autocomplete="off" @submit=${this.submit}>
      ${this.summary(context)}
      <section class="card" aria-labelledby="what-happened">
        <h2 id="what-happened">${words.form.heading}</h2>
        ${area(context, labelledBy(context, '/narrative', `${words.form.narrativeHelp} ${words.form.narrativePrivacy}`), 4, 2000)}
        ${repeat(Array.from({ length: entries }, (_, entry) => entry), (entry) => entry, (entry) =>
          restriction(context, entry, () => this.change(withoutEntry(this.answers, entry))))}
        ${entries < MAX_ENTRIES
          ? html`<button type="button" class="quiet" @click=${() => this.addEntry(entries)}>${words.form.addEntry}</button>`
          : nothing}
      </section>
      <div class="more">
        <h2>${words.form.more}</h2>
        <p class="help">${words.form.moreHelp}</p>
        ${SECTIONS.map((section) => this.section(section, context))}
      </div>
      <div class="bar">
        <slot name="status"></slot>
        <button type="submit" class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.form.submit}</button>
      </div>
      <p class="help after">${words.form.submitHelp} ${this.draftKept ? words.form.kept : words.form.notKept}</p>
      ${this.erase(words)}
    </form>`
  }

  private context(pack: Pack): Context {
    const errors = new Map<string, string>()
    this.errors.forEach((error) => error.key !== undefined && errors.set(error.key, error.message))
    return {
      words: pack.words,
      catalogue: pack.catalogue,
      answers: this.answers,
      errors,
      set: (key, value) => this.change(withAnswer(this.answers, key, value)),
    }
  }

  private summary(context: Context): TemplateResult | typeof nothing {
    if (!this.errors.length) return nothing
    const { one, many, title } = context.words.errors
    const labelOf = (key: string): string =>
      monthlyLabel(context.words, key) || eventLabel(context, key) || labelledBy(context, key).label
    // The alert sits inside the box that takes the focus: some screen readers read it twice or not at all otherwise.
    return html`<div class="summary" tabindex="-1" aria-labelledby="summary-title">
      <div role="alert">
        <h2 id="summary-title">${title}</h2>
        <p>${this.errors.length === 1 ? one : fill(many, { n: this.errors.length })}</p>
        <ul>
          ${this.errors.map((error) => html`<li>${error.key === undefined
            ? error.message
            : html`<a href="#${idOf(error.key)}" @click=${(event: Event) => this.follow(event, error.key as string)}><b>${labelOf(error.key)}</b> ${error.message}</a>`}</li>`)}
        </ul>
      </div>
    </div>`
  }

  private section(section: Section, context: Context): TemplateResult {
    const { title, text } = context.words.form.sections[section.id]
    const pointers = pointersIn(section, entriesOf(this.answers))
    const answered = this.countIn(section)
    return html`<details class="card section" id="section-${section.id}">
      <summary><h3>${title}</h3>${answered ? html`<span class="count">${fill(context.words.form.answered, { n: answered })}</span>` : nothing}</summary>
      <p class="help">${text}</p>
      ${section.holds === 'events' ? events(context) : nothing}
      ${section.holds === 'months' ? monthly(context, this.months) : nothing}
      ${pointers.map((pointer) => ask(context, pointer))}
    </details>`
  }

  private erase({ form }: Pack['words']): TemplateResult {
    return this.erasing === 'asks'
      ? html`<div class="erase" role="group" aria-labelledby="erase-sure">
          <p id="erase-sure">${form.eraseSure}</p>
          <button type="button" class="danger" @click=${this.eraseAll}>${form.eraseYes}</button>
          <button type="button" class="quiet" @click=${() => (this.erasing = 'no')}>${form.eraseNo}</button>
        </div>`
      : html`<button type="button" class="quiet erase" @click=${this.askErase}>${form.erase}</button>
          <p role="status" class="help">${this.erasing === 'done' ? form.erased : ''}</p>`
  }

  private keysIn(section: Section): readonly string[] {
    return pointersIn(section, entriesOf(this.answers))
  }

  private countIn(section: Section): number {
    const single = this.keysIn(section).filter((key) => isAnswered(this.answers, key)).length
    if (section.holds === 'events') return (this.answers[EVENTS] || []).length
    if (section.holds !== 'months') return single
    return single + Object.keys(this.answers).filter((key) => key.startsWith(`${MONTHLY}#`)).length
  }

  private openSectionsOf(keys: readonly string[]): void {
    SECTIONS.forEach((section) => {
      const inside = keys.some((key) =>
        this.keysIn(section).indexOf(key) >= 0 ||
        (section.holds === 'events' && key.startsWith(EVENTS)) ||
        (section.holds === 'months' && key.startsWith(MONTHLY)))
      const details = this.renderRoot.querySelector<HTMLDetailsElement>(`#section-${section.id}`)
      if (inside && details) details.open = true
    })
  }

  private change(answers: Answers): void {
    this.answers = answers
    this.dispatchEvent(new CustomEvent('limit-check-change', { detail: answers }))
  }

  private async addEntry(entries: number): Promise<void> {
    this.change(withAnswer(this.answers, ENTRIES, String(entries + 1)))
    await this.showField(`/restrictions/${entries}/product`)
  }

  private follow(event: Event, key: string): void {
    event.preventDefault()
    void this.showField(key)
  }

  private submit = (event: Event): void => {
    event.preventDefault()
    if (!this.busy) this.dispatchEvent(new CustomEvent('limit-check-submit'))
  }

  private askErase = async (): Promise<void> => {
    this.erasing = 'asks'
    await this.updateComplete
    const no = this.renderRoot.querySelector<HTMLElement>('.erase .quiet')
    if (no) no.focus()
  }

  private eraseAll = (): void => {
    this.erasing = 'done'
    this.change({})
    this.dispatchEvent(new CustomEvent('limit-check-erase'))
  }
}

if (!customElements.get('limit-check-form')) customElements.define('limit-check-form', LimitCheckForm)
