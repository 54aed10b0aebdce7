/**
 * <limit-check-app>: the interview, the core and the result as one. It knows no address bar: each move goes out as
 * `limit-check-moved` and each heading as `limit-check-titled`, and whoever hosts it may call `show` when the merchant goes back.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import type { LimitCheckAsk } from '../ask/ask.ts'
import '../ask/ask.ts'
import { chinaDay, fullMonths } from '../ask/months.ts'
import { screenOf } from '../ask/naming.ts'
import { RESULT } from '../ask/paths.ts'
import { editPath } from '../ask/screen.ts'
import type { Case } from '../case/case.ts'
import { EMPTY_CASE, isBlank, profileOf, withoutEmptyRows } from '../case/case.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import { Answering } from './answering.ts'
import styles from './app.css'
import { Asking } from './asking.ts'
import type { Holder } from './changes.ts'
import { Changes } from './changes.ts'
import { checklist } from './checklist.ts'
import { Course } from './course.ts'
import type { Loader } from './engine.ts'
import type { Engine } from './engine.ts'
import { engine } from './engine.ts'
import { Keeper } from './keeper.ts'
import type { Moved, Traveller } from './traveller.ts'
import { interview, result } from './views.ts'
import type { Welcome } from './welcome.ts'

export type { Moved } from './traveller.ts'

/** MONTHS is how many full months of figures are asked for: enough for three against the three before. */
const MONTHS = 6

interface ResultElement extends HTMLElement {
  focusHeadline?(): void
}

const RESULT_ELEMENT = 'limit-check-result'

export class LimitCheckApp extends LitElement implements Traveller, Holder {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, now: { state: true }, welcome: { state: true } }

  declare pack: Pack | undefined
  declare now: Case
  declare welcome: Welcome | undefined

  /** The clock is read once, so that the months asked for stay put while the page is open. */
  readonly today = chinaDay(new Date())
  readonly months = fullMonths(this.today, MONTHS)
  readonly engine = engine
  readonly asking = new Asking()
  readonly answering = new Answering(this.engine, this.today, () => this.pack && { now: this.now, locale: this.pack.locale })
  readonly keeper = new Keeper(this.today, this.asking)
  readonly course = new Course(this)
  readonly changes = new Changes(this)
  /** resultPart loads the part that shows the result, where that comes by itself. */
  resultPart: (() => Promise<unknown>) | undefined
  /** qrPart loads the part that draws QR codes. */
  qrPart: (() => Promise<unknown>) | undefined

  /** partFailed says that the part that shows the result did not come. */
  partFailed = false

  /** Whether answers may be kept here; on somebody else's page they are not. To be set before the app is put into a page. */
  stores = true

  private wasState: Engine['state'] = 'loading'
  private told: Assessment | undefined // the answer that was shown last
  private unlisten: (() => void) | undefined
  private shown: { readonly of: Case; readonly profile: Profile } = { of: EMPTY_CASE, profile: {} }

  constructor() {
    super()
    this.now = EMPTY_CASE
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.open()
    super.connectedCallback()
    this.unlisten = this.engine.listen(() => this.heardOfCore())
    this.heardOfCore()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.unlisten) this.unlisten()
  }

  private open(): void {
    if (!this.stores) return this.keeper.forbid()
    const draft = this.keeper.open()
    if (!draft) return
    this.now = draft.now
    // A reload on the same day goes on without a word.
    if (draft.on !== this.today) this.welcome = { kind: 'resume', on: draft.on }
  }

  /** start fetches the core and starts it; the promise never rejects. */
  start(script: string, loader: Loader): Promise<void> {
    return this.engine.start(script, loader, this.pack ? this.pack.locale : 'zh-CN')
  }

  /** The core's client, for the parts that ask it themselves. */
  get client(): Engine['client'] {
    return this.engine.client
  }

  get path(): string {
    return this.course.path
  }

  /** isWrong says that the screen lists something to correct. */
  get isWrong(): boolean {
    return this.course.corrections.errors.length > 0
  }

  /** hasAnswers says whether anything has been filled in, and isKept whether that would survive a reload. */
  get hasAnswers(): boolean {
    return !isBlank(this.now)
  }

  get isKept(): boolean {
    return !this.hasAnswers || typeof this.keeper.kept === 'object'
  }

  /** offerLink offers what came in a link, undefined where that could not be read. */
  offerLink(profile: Profile | undefined): void {
    this.welcome = { kind: 'link', profile }
  }

  /** show moves to a path without telling anybody: the address has moved already. */
  show(path: string): Promise<void> {
    return this.course.show(path)
  }

  /** relabel says everything again in the language that the pack now has. */
  async relabel(): Promise<void> {
    const { pack } = this
    if (!pack || this.engine.state !== 'ready') return
    await Promise.all([
      this.asking.translate(this.course.path, pack.locale, this.now.profile, this.engine, this.today),
      this.answering.current(),
      this.course.corrections.reword(),
    ])
    this.changed()
  }

  answered(): void {
    this.dispatchEvent(new CustomEvent('limit-check-answer'))
  }

  // What the course asks of its traveller.

  changed(): void {
    this.requestUpdate()
  }

  moved(detail: Moved): void {
    this.dispatchEvent(new CustomEvent<Moved>('limit-check-moved', { detail }))
  }

  asked(): void {
    this.keeper.keep(this.now, true)
  }

  tidy(): void {
    this.now = withoutEmptyRows(this.now)
  }

  screenOf(pointer: string): string {
    return screenOf(pointer)
  }

  async interview(): Promise<LimitCheckAsk | undefined> {
    await this.updateComplete
    return this.renderRoot.querySelector<LimitCheckAsk>('limit-check-ask') || undefined
  }

  async loadResult(): Promise<void> {
    this.partFailed = false
    if (customElements.get(RESULT_ELEMENT) || !this.resultPart) return
    await this.resultPart().catch(() => void (this.partFailed = true))
  }

  async focusResult(): Promise<void> {
    await this.updateComplete
    const element = this.renderRoot.querySelector<ResultElement>(RESULT_ELEMENT)
    if (element && element.focusHeadline) element.focusHeadline()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    if (this.engine.state === 'unsupported') {
      return html`<div class="notice" role="status">${this.pack.words.fallback.noWebAssembly}</div>${checklist(this.pack)}`
    }
    return this.showsResult ? result(this, this.pack) : interview(this, this.pack)
  }

  protected override updated(): void {
    if (!this.showsResult || !this.pack) return
    this.announce(this.pack.words.result.title)
    if (this.told === this.answering.answer) return
    this.told = this.answering.answer
    this.dispatchEvent(new CustomEvent('limit-check-shown'))
  }

  /** shownAnswer is the answer that stands on the screen, if one does. */
  get shownAnswer(): Assessment | undefined {
    return this.showsResult ? this.answering.answer : undefined
  }

  /** The result shows where it answers the case as it is: never what was true of another one. */
  private get showsResult(): boolean {
    const { answering: { answer }, course: { path } } = this
    return path === RESULT && answer !== undefined && customElements.get(RESULT_ELEMENT) !== undefined && (this.changes.adopting || this.answering.isOf(this.now))
  }

  /** The profile as the result shows it: the same object until it changes, so that nothing there starts anew for nothing. */
  get profile(): Profile {
    if (this.shown.of !== this.now) this.shown = { of: this.now, profile: profileOf(this.now) }
    return this.shown.profile
  }

  private heardOfCore(): void {
    this.requestUpdate()
    const { state } = this.engine
    if (state === this.wasState) return
    this.wasState = state
    if (state === 'failed') this.dispatchEvent(new CustomEvent('limit-check-failed'))
    if (state !== 'ready') return
    this.dispatchEvent(new CustomEvent('limit-check-ready'))
    // So that the next screen knows already what was read from the words so far, and the core has read its knowledge by then.
    if (!this.course.busy) void this.answering.current().then(() => this.changed())
  }

  /** edit goes where a fact of the result is changed. */
  edit(pointer: string): void {
    void this.course.go(editPath(pointer, this.now))
  }

  /** retry fetches anew what did not come, and goes on with what waited for it. */
  async retry(): Promise<void> {
    if (this.engine.state !== 'ready') await this.engine.retry()
    if (this.course.path === 'next' || this.course.path === RESULT) await this.course.again()
  }

  /** back lets a host that has a history of its own go back in that instead. */
  back(): void {
    if (this.dispatchEvent(new CustomEvent('limit-check-back', { cancelable: true }))) void this.course.back()
  }

  /** announce tells what the screen is called. */
  announce(detail: string): void {
    this.dispatchEvent(new CustomEvent('limit-check-titled', { detail }))
  }

  async focusWelcome(): Promise<void> {
    await this.updateComplete
    const heading = this.renderRoot.querySelector<HTMLElement>('.welcome h2')
    if (heading) heading.focus()
  }
}

if (!customElements.get('limit-check-app')) customElements.define('limit-check-app', LimitCheckApp)
