/**
 * <limit-check-sheet>: figures by month from a paste, a CSV or an .xlsx file. It shows what it read and counts nothing until
 * the merchant confirms; then it says the figures with `limit-check-months`. What was pasted stays in its box throughout.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { monthName } from '../language/months.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import base from '../styles/base.css'
import type { Figure } from './roles.ts'
import type { Figures, MonthFigures } from './figures.ts'
import { figuresOf } from './figures.ts'
import { preview } from './preview.ts'
import styles from './sheet.css'
import type { Source } from './source.ts'
import { fileSource, isUsable, pastedSource, sourceOf } from './source.ts'
import type { Table } from './table.ts'
import { withRole } from './table.ts'
import type { TroubleCode } from './trouble.ts'
import { MAX_BYTES, Trouble } from './trouble.ts'

/** SheetMonth is one month of the event's detail: figures as the texts for its boxes, none where nothing is known. */
export type SheetMonth = { readonly month: string } & Readonly<Partial<Record<Figure, string>>>

/** Outcome is what the status line says. */
type Outcome =
  | { readonly kind: 'none' | 'reading' | 'ready' | 'cancelled' | 'unticked' }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly name: string }

/** bytesOf reads a file; File.arrayBuffer() came only with Chromium 76. */
const bytesOf = (file: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer))
    reader.onerror = () => reject(new Trouble('broken'))
    reader.readAsArrayBuffer(file)
  })

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer !== null && Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0

export class LimitCheckSheet extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false },
    months: { attribute: false },
    today: { attribute: false },
    text: { state: true },
    source: { state: true },
    ticks: { state: true },
    outcome: { state: true },
    over: { state: true },
  }

  declare pack: Pack | undefined
  /** months are those asked for, as YYYY-MM; with none every month of the table is offered. */
  declare months: readonly string[]
  /** today is a civil day in China, YYYY-MM-DD. */
  declare today: string
  declare text: string
  declare source: Source | undefined
  declare ticks: Readonly<Record<string, boolean>>
  declare outcome: Outcome
  declare over: boolean
  /** Counts what was begun, so that a slow file does not overtake a later one. */
  private begun = 0
  private counted: { readonly table: Table; readonly months: readonly string[]; readonly today: string; readonly figures: Figures } | undefined

  constructor() {
    super()
    this.months = []
    this.today = ''
    this.text = ''
    this.ticks = {}
    this.outcome = { kind: 'none' }
    this.over = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('dragover', this.keepPage)
    window.addEventListener('drop', this.keepPage)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('dragover', this.keepPage)
    window.removeEventListener('drop', this.keepPage)
  }

  /** readText reads pasted text. */
  readText(text: string): Promise<void> {
    return this.readFrom('', () => Promise.resolve(pastedSource(text, this.today)))
  }

  /** readFile reads a file that was chosen, dropped or pasted. */
  readFile(file: File): Promise<void> {
    return this.readFrom(file.name, async () => {
      // Before it is in memory: a film dropped by mistake must not stall the phone.
      if (file.size > MAX_BYTES) throw new Trouble('tooBig')
      return fileSource(file.name, await bytesOf(file), this.today)
    })
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.today) return nothing
    const words = this.pack.words.sheet
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${words.heading}</h2>
      <p class="help">${words.lead}</p>
      <div class="field">
        <label for="paste">${words.pasteLabel}</label>
        <p class="help" id="paste-help">${words.pasteHelp}</p>
        <textarea id="paste" rows="4" spellcheck="false" autocomplete="off" aria-describedby="paste-help" .value=${live(this.text)}
          @input=${(event: Event) => { this.text = (event.target as HTMLTextAreaElement).value }} @paste=${this.pasted}></textarea>
        <button type="button" class="read" @click=${() => this.readText(this.text)}>${words.pasteButton}</button>
      </div>
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.dragged} @dragleave=${() => { this.over = false }} @drop=${this.dropped}>
        <label for="file">${words.fileLabel}</label>
        <p class="help" id="file-help">${words.fileHelp} <span class="drag">${words.drop}</span></p>
        <input id="file" type="file" accept=".csv,.txt,.tsv,.xlsx" aria-describedby="file-help"
          @click=${(event: Event) => { (event.target as HTMLInputElement).value = '' }} @change=${this.chosen} />
      </div>
      <p class="status ${this.outcome.kind}" role="status">${this.said()}</p>
      ${this.source ? this.check(this.source) : nothing}
    </section>`
  }

  /** figures are worked out once for a table as it is matched: twenty thousand orders are too many for every render. */
  private get figures(): Figures {
    const { table } = this.source as Source
    const { counted, months, today } = this
    if (counted && counted.table === table && counted.months === months && counted.today === today) return counted.figures
    const figures = figuresOf(table, months, today)
    this.counted = { table, months, today, figures }
    return figures
  }

  private check(source: Source): TemplateResult {
    const { words } = this.pack as Pack
    return html`<section class="preview" aria-labelledby="preview">
      <h3 id="preview" tabindex="-1">${words.sheet.preview}</h3>
      ${preview({
        words: words.sheet,
        source,
        figures: this.figures,
        monthName: (month) => this.monthName(month),
        isTicked: (month) => this.isTicked(month),
        tick: (month, on) => { this.ticks = { ...this.ticks, [month]: on } },
        match: (column, role, tenThousands) => this.show({ ...source, table: withRole(source.table, column, role, tenThousands) }),
        chooseSheet: (index) => void this.readFrom(source.name, () => Promise.resolve(sourceOf(source.name, source.sheets, this.today, index)), source),
      })}
      <p class="buttons">
        <button type="button" class="primary" @click=${this.confirm}>${words.sheet.confirm}</button>
        <button type="button" class="quiet" @click=${this.cancel}>${words.sheet.cancel}</button>
      </p>
    </section>`
  }

  private said(): string {
    const words = (this.pack as Pack).words.sheet
    const { outcome, source } = this
    switch (outcome.kind) {
      case 'reading':
      case 'cancelled':
        return words[outcome.kind]
      case 'unticked':
        return words.nothingTicked
      case 'done':
        return fill(words.done, { n: outcome.count })
      case 'trouble':
        return fill(words.troubles[outcome.code], { name: outcome.name || words.pasted })
      case 'ready':
        return source && isUsable(source.table) ? this.saidOf(this.figures) : words.chooseColumn
      default:
        return ''
    }
  }

  private saidOf({ months, skipped }: Figures): string {
    const words = (this.pack as Pack).words.sheet
    if (months.length) return fill(words.ready, { n: months.length })
    if (!skipped.some(({ reason }) => reason === 'notAsked')) return words.nothingLeft
    return fill(words.noMonthLeft, { from: this.monthName(this.months[0] as string), to: this.monthName(this.months[this.months.length - 1] as string) })
  }

  private monthName(month: string): string {
    return monthName(this.pack as Pack, month)
  }

  private isTicked({ month, doubt }: MonthFigures): boolean {
    const said = this.ticks[month]
    return said === undefined ? !doubt : said
  }

  private show(source: Source): void {
    this.source = source
    this.outcome = { kind: 'ready' }
  }

  private async readFrom(name: string, read: () => Promise<Source>, before?: Source): Promise<void> {
    const turn = ++this.begun
    this.source = before
    this.outcome = { kind: 'reading' }
    // The line must be on the screen before the reading blocks it.
    await this.updateComplete
    await new Promise((resolve) => setTimeout(resolve))
    try {
      const source = await read()
      if (turn !== this.begun) return
      this.ticks = {}
      this.show(source)
      if (before) return
      await this.updateComplete
      const heading = this.renderRoot.querySelector<HTMLElement>('#preview')
      if (heading) heading.focus()
    } catch (error) {
      if (turn === this.begun) this.outcome = { kind: 'trouble', code: error instanceof Trouble ? error.code : 'broken', name }
    }
  }

  private confirm(): void {
    const chosen = this.figures.months.filter((month) => this.isTicked(month))
    if (!chosen.length) {
      this.outcome = { kind: this.figures.months.length ? 'unticked' : 'ready' }
      return
    }
    const detail: readonly SheetMonth[] = chosen.map(({ month, figures }) => ({ month, ...figures }))
    this.source = undefined
    this.outcome = { kind: 'done', count: detail.length }
    this.dispatchEvent(new CustomEvent('limit-check-months', { detail }))
    void this.focusOn('.status')
  }

  private cancel(): void {
    this.source = undefined
    this.outcome = { kind: 'cancelled' }
    void this.focusOn('#paste')
  }

  /** focusOn keeps the focus in the element when what held it is gone. */
  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    const target = this.renderRoot.querySelector<HTMLElement>(selector)
    if (!target) return
    if (target.tabIndex < 0) target.setAttribute('tabindex', '-1')
    target.focus()
  }

  private readonly pasted = (event: ClipboardEvent): void => {
    const { clipboardData } = event
    if (!clipboardData) return
    const file = clipboardData.files[0]
    const text = clipboardData.getData('text/plain')
    if (file && !text) {
      event.preventDefault()
      void this.readFile(file)
    } else if (/[\t\n]/.test(text.trim())) {
      // The browser puts the text into the box first.
      setTimeout(() => void this.readText(this.text))
    }
  }

  /** The box is emptied when it is opened, so that the same file, mended, can be chosen again. */
  private readonly chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement
    const file = input.files && input.files[0]
    if (file) void this.readFile(file)
  }

  private readonly dragged = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    this.over = true
  }

  private readonly dropped = (event: DragEvent): void => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    this.over = false
    const file = (event.dataTransfer as DataTransfer).files[0]
    if (file) void this.readFile(file)
  }

  /** keepPage stops a file dropped beside the zone from replacing the page and all that was typed. */
  private readonly keepPage = (event: DragEvent): void => {
    if (carriesFiles(event)) event.preventDefault()
  }
}

if (!customElements.get('limit-check-sheet')) customElements.define('limit-check-sheet', LimitCheckSheet)
