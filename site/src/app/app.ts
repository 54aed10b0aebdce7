/**
 * <limit-check-app>: the interview, the core and the result as one. It knows no address bar: each move goes out as
 * `limit-check-moved` and each heading as `limit-check-titled`, and whoever hosts it may call `show` when the merchant goes back.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Profile } from '../../../wasm/src/contract.ts'
import type { LimitCheckAsk } from '../ask/ask.ts'
import '../ask/ask.ts'
import { chinaDay, fullMonths } from '../ask/months.ts'
import { screenOf } from '../ask/naming.ts'
import { CHANGE, RESULT } from '../ask/paths.ts'
import type { Case } from '../case/case.ts'
import { caseFrom, EMPTY_CASE, isBlank, listAt, profileOf, textAt, withoutEmptyRows, withProfile } from '../case/case.ts'
import type { Patch } from '../case/patch.ts'
import { applied } from '../case/patch.ts'
import type { Json } from '../case/pointer.ts'
import { withoutValue, withValue } from '../case/pointer.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import { Answering } from './answering.ts'
import styles from './app.css'
import { Asking } from './asking.ts'
import { checklist } from './checklist.ts'
import { Course } from './course.ts'
import type { Loader } from './engine.ts'
import { Engine } from './engine.ts'
import { Keeper } from './keeper.ts'
import { keeping } from './keeping.ts'
import { status } from './status.ts'
import type { Moved, Traveller } from './traveller.ts'
import type { Welcome } from './welcome.ts'
import { welcomed } from './welcome.ts'

export type { Moved } from './traveller.ts'

/** MONTHS is how many full months of figures are asked for: enough for three against the three before. */
const MONTHS = 6

interface ResultElement extends HTMLElement {
  focusHeadline?(): Promise<void>
}

const RESULT_ELEMENT = 'limit-check-result'

export class LimitCheckApp extends LitElement implements Traveller {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, now: { state: true }, welcome: { state: true } }

  declare pack: Pack | undefined
  declare now: Case
  declare welcome: Welcome | undefined

  /** The clock is read once, so that the months asked for stay put while the page is open. */
  readonly today = chinaDay(new Date())
  readonly engine = new Engine(() => this.heardOfCore())
  readonly asking = new Asking()
  readonly answering = new Answering(this.engine, this.today, () => this.pack && { now: this.now, locale: this.pack.locale })
  readonly keeper = new Keeper(this.today, this.asking)
  readonly course = new Course(this)
  /** resultPart loads the part that shows the result, where that comes by itself. */
  resultPart: (() => Promise<unknown>) | undefined
  /** qrPart loads the part that draws QR codes. */
  qrPart: (() => Promise<unknown>) | undefined

  private readonly months = fullMonths(this.today, MONTHS)
  private removed = new Map<string, Json>() // products that were struck
  private wasReady = false
  private shown: { readonly of: Case; readonly profile: Profile } = { of: EMPTY_CASE, profile: {} }
  private adopting = false // a change that was made on the result itself
  private partFailed = false

  constructor() {
    super()
    const draft = this.keeper.open()
    this.now = draft ? draft.now : EMPTY_CASE
    // A reload on the same day goes on without a word.
    this.welcome = draft && draft.on !== this.today ? { kind: 'resume', on: draft.on } : undefined
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
    return this.course.errors.length > 0
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
      this.course.reword(),
    ])
    this.changed()
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
    const result = this.renderRoot.querySelector<ResultElement>(RESULT_ELEMENT)
    if (result && result.focusHeadline) await result.focusHeadline()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    if (this.engine.state === 'unsupported') {
      return html`<div class="notice" role="status">${this.pack.words.fallback.noWebAssembly}</div>${checklist(this.pack)}`
    }
    return this.showsResult ? this.result(this.pack) : this.interviewing(this.pack)
  }

  protected override updated(): void {
    if (this.showsResult && this.pack) this.announce(this.pack.words.result.title)
  }

  /** The result shows where it answers the case as it is: never what was true of another one. */
  private get showsResult(): boolean {
    const { answering: { answer }, course: { path } } = this
    return path === RESULT && answer !== undefined && customElements.get(RESULT_ELEMENT) !== undefined && (this.adopting || this.answering.isOf(this.now))
  }

  private interviewing(pack: Pack): TemplateResult {
    const { course, welcome } = this
    const welcoming = {
      resume: () => this.go('review'),
      fresh: () => this.erase(),
      take: (profile: Profile) => this.take(profile),
      drop: () => void (this.welcome = undefined),
      undo: () => this.undo(),
    }
    const about = { pack, kept: this.keeper.kept, hasAnswers: this.hasAnswers, keep: (on: boolean) => this.keepDraft(on), erase: () => this.erase() }
    return html`<limit-check-ask
      .pack=${pack}
      .now=${this.now}
      .path=${course.path}
      .asked=${this.asking.at(course.path, pack.locale)}
      .wordsOf=${(pointer: string) => this.asking.wordsOf(pointer)}
      .answer=${this.answering.answer}
      .errors=${course.errors}
      .today=${this.today}
      .months=${this.months}
      .removed=${this.removed}
      .busy=${course.busy}
      .first=${course.path === ''}
      @limit-check-change=${(event: CustomEvent<Case>) => this.change(event.detail)}
      @limit-check-go=${(event: CustomEvent<string>) => this.go(event.detail)}
      @limit-check-back=${() => this.back()}
      @limit-check-continue=${() => this.course.onward()}
      @limit-check-correct=${(event: CustomEvent<string>) => this.course.follow(event.detail)}
      @limit-check-titled=${(event: CustomEvent<string>) => this.announce(event.detail)}
    >
      ${welcomed(pack, welcome, welcoming)}
      <div slot="status">${status(pack, this.engine, course.busy, this.partFailed, () => this.retry())}</div>
      <div slot="keeping">${keeping(about)}</div>
    </limit-check-ask>`
  }

  private result(pack: Pack): TemplateResult {
    return html`<limit-check-result
      .pack=${pack}
      .answer=${this.answering.answer}
      .profile=${this.profile}
      .core=${this.engine.client}
      .qr=${this.qrPart}
      @limit-check-edit=${(event: CustomEvent<string>) => this.edit(event.detail)}
      @limit-check-step=${(event: CustomEvent<{ step: string; done: boolean }>) => this.mark(event.detail)}
      @limit-check-patch=${(event: CustomEvent<Patch>) => this.adopt(applied(this.now.profile, event.detail))}
      @limit-check-open=${(event: CustomEvent<Profile>) => this.take(event.detail)}
      @limit-check-erase=${() => this.erase()}
    ></limit-check-result>`
  }

  /** The profile as the result shows it: the same object until it changes, so that nothing there starts anew for nothing. */
  private get profile(): Profile {
    if (this.shown.of !== this.now) this.shown = { of: this.now, profile: profileOf(this.now) }
    return this.shown.profile
  }

  private heardOfCore(): void {
    this.requestUpdate()
    const isReady = this.engine.state === 'ready'
    const becameReady = isReady && !this.wasReady
    this.wasReady = isReady
    if (!becameReady) return
    this.dispatchEvent(new CustomEvent('limit-check-ready'))
    // So that the next screen knows already what was read from the words so far, and the core has read its knowledge by then.
    if (!this.course.busy) void this.answering.current().then(() => this.changed())
  }

  private change(now: Case): void {
    const products = ({ profile }: Case): string => listAt(profile, '/restrictions').map((entry) => (entry as { product?: string }).product).join()
    const before = this.now
    if (products(now).indexOf(products(before)) !== 0) this.asking.forget('/restrictions')
    if (listAt(now.profile, '/events').length < listAt(before.profile, '/events').length) this.asking.forget('/events')
    if (textAt(now, '/narrative') !== textAt(before, '/narrative')) this.asking.unpass('understood')
    this.now = now
    this.welcome = undefined
    this.keeper.settle()
    this.keeper.keep(now)
    if (this.course.path === 'understood') void this.answering.current().then(() => this.changed())
  }

  /** adopt takes over a profile that changed on the result, and shows there what that changes. */
  private async adopt(profile: unknown): Promise<void> {
    this.adopting = true
    this.change(withProfile(this.now, profile))
    const { problem } = await this.answering.current()
    this.adopting = false
    this.changed()
    if (problem && this.course.path === RESULT) await this.course.again()
  }

  private mark({ step, done }: { step: string; done: boolean }): void {
    const { profile } = this.now
    const others = (listAt(profile, '/steps_done') as readonly { step: string }[]).filter((one) => one.step !== step)
    const next: readonly unknown[] = done ? [...others, { step, on: this.today }] : others
    void this.adopt(next.length ? withValue(profile, '/steps_done', next) : withoutValue(profile, '/steps_done'))
  }

  private keepDraft(on: boolean): void {
    this.keeper.set(on, this.now)
    this.changed()
  }

  private erase(): void {
    this.now = this.keeper.erase(this.now)
    this.answering.forget()
    this.course.restart()
    this.removed = new Map()
    this.welcome = { kind: 'erased' }
    void this.go('', true).then(() => this.focusWelcome())
  }

  private undo(): void {
    this.now = this.keeper.undo() || this.now
    this.welcome = undefined
    void this.go('review')
  }

  private take(profile: Profile): void {
    this.asking.forget()
    this.removed = new Map()
    this.change(caseFrom({ profile }))
    void this.go('review')
  }

  private edit(pointer: string): void {
    const known = pointer.replace(/^\/restrictions\/-(?=\/.)/, listAt(this.now.profile, '/restrictions').length ? '/restrictions/0' : '/restrictions/-')
    const place = /^\/events_absent/.test(known) ? '/events' : /^\/business\/(sales|refund)_/.test(known) ? '/business/monthly' : screenOf(known)
    void this.go(pointer === '#next' ? 'next' : pointer === '' ? 'review' : `${CHANGE}${/^\/restrictions\/-/.test(place) ? '/restrictions' : place}`)
  }

  private async retry(): Promise<void> {
    if (this.engine.state !== 'ready') await this.engine.retry()
    if (this.course.path === 'next' || this.course.path === RESULT) await this.course.again()
  }

  private go(path: string, replaces = false): Promise<void> {
    return this.course.go(path, replaces)
  }

  /** back lets a host that has a history of its own go back in that instead. */
  private back(): void {
    if (this.dispatchEvent(new CustomEvent('limit-check-back', { cancelable: true }))) void this.course.back()
  }

  private announce(detail: string): void {
    this.dispatchEvent(new CustomEvent('limit-check-titled', { detail }))
  }

  private async focusWelcome(): Promise<void> {
    await this.updateComplete
    const heading = this.renderRoot.querySelector<HTMLElement>('.welcome h2')
    if (heading) heading.focus()
  }
}

if (!customElements.get('limit-check-app')) customElements.define('limit-check-app', LimitCheckApp)
