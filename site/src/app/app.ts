/**
 * <limit-check-app>: the interview, the core and the result as one. It knows no address bar: each move goes out as
 * `limit-check-moved`, and whoever hosts it may call `show` when the merchant goes back.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import type { LimitCheckAsk } from '../ask/ask.ts'
import '../ask/ask.ts'
import type { Asked } from '../ask/context.ts'
import type { FieldError } from '../ask/errors.ts'
import { fieldErrors } from '../ask/errors.ts'
import { afterOpening, ASK, CHANGE, placeOf, RESULT, topicPath } from '../ask/paths.ts'
import { chinaDay, fullMonths } from '../ask/months.ts'
import type { Case } from '../case/case.ts'
import { caseFrom, EMPTY_CASE, isBlank, profileOf, withProfile } from '../case/case.ts'
import type { Patch } from '../case/patch.ts'
import { applied, takenBack } from '../case/patch.ts'
import { valueAt, withoutValue, withValue } from '../case/pointer.ts'
import { forgetDraft, readDraft, writeDraft } from '../draft/draft.ts'
import type { Pack } from '../language/pack.ts'
import { eraseStored } from '../store/store.ts'
import base from '../styles/base.css'
import styles from './app.css'
import { checklist } from './checklist.ts'
import type { Loader } from './engine.ts'
import { Engine } from './engine.ts'
import type { Kept } from './keeping.ts'
import { erasing, keptLine } from './keeping.ts'
import { status } from './status.ts'
import { linked, resume } from './welcome.ts'

/** MONTHS is how many full months of figures are asked for: enough for three against the three before. */
const MONTHS = 6

/** Moved tells where the merchant is now; `replaces` that the place before is not one to go back to. */
export interface Moved {
  readonly path: string
  readonly replaces: boolean
}

interface ResultElement extends HTMLElement {
  focusHeadline?(): Promise<void>
}

export class LimitCheckApp extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false },
    path: { state: true },
    now: { state: true },
    answer: { state: true },
    errors: { state: true },
    busy: { state: true },
    kept: { state: true },
    erasing: { state: true },
    welcome: { state: true },
  }

  declare pack: Pack | undefined
  declare path: string
  declare now: Case
  declare answer: Assessment | undefined
  declare errors: readonly FieldError[]
  declare busy: boolean
  declare kept: Kept
  declare erasing: 'no' | 'asks' | 'done'
  /** What is offered above the first question. */
  declare welcome: { readonly kind: 'resume'; readonly on: string } | { readonly kind: 'link'; readonly profile: Profile | undefined } | undefined

  readonly engine = new Engine(() => this.heardOfCore())
  /** The clock is read once, so that the months asked for stay put while the page is open. */
  readonly today = chinaDay(new Date())
  private readonly months = fullMonths(this.today, MONTHS)
  private answered: Case | undefined // what the answer answers
  private answeredIn: string | undefined // and in which language
  private readonly asked = new Map<string, Asked>() // the core's questions by their path
  private readonly passed = new Set<string>() // those that were left without an answer, too
  private trail: string[] = []
  private returnTo = 'review'
  private round = 0 // of asking the core: what comes back to an older one is dropped

  constructor() {
    super()
    const draft = readDraft()
    this.path = ''
    this.now = draft ? draft.now : EMPTY_CASE
    this.errors = []
    this.busy = false
    this.kept = draft ? { on: draft.on } : 'nothing'
    this.erasing = 'no'
    this.welcome = draft ? { kind: 'resume', on: draft.on } : undefined
  }

  /** start fetches the core and starts it; the promise never rejects. */
  start(script: string, loader: Loader): Promise<void> {
    return this.engine.start(script, loader)
  }

  /** The core's client, for the parts that ask it themselves. */
  get client(): Engine['client'] {
    return this.engine.client
  }

  /** hasAnswers says whether anything has been filled in, and isKept whether that would survive a reload. */
  get hasAnswers(): boolean {
    return !isBlank(this.now)
  }

  get isKept(): boolean {
    return !this.hasAnswers || typeof this.kept === 'object'
  }

  /** offerLink offers what came in a link, undefined where that could not be read. */
  offerLink(profile: Profile | undefined): void {
    this.welcome = { kind: 'link', profile }
  }

  /** show moves to a path without telling anybody: the address has moved already. */
  async show(path: string): Promise<void> {
    if (path !== this.path) this.trail = this.trail.filter((_, index) => index < this.trail.lastIndexOf(path))
    await this.enter(path)
  }

  /** relabel asks again in the language that the pack now has. */
  async relabel(): Promise<void> {
    this.errors = []
    if (!this.pack || this.engine.state !== 'ready' || this.answeredIn === this.pack.locale) return
    const asked = this.asked.get(this.path)
    this.asked.clear()
    if (asked) await this.askAgain(asked)
    await this.refresh()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    if (this.engine.state === 'unsupported') {
      return html`<div class="notice" role="status">${this.pack.words.fallback.noWebAssembly}</div>${checklist(this.pack)}`
    }
    const showsResult = this.path === RESULT && this.answer !== undefined
    return showsResult ? this.result(this.pack) : this.interview(this.pack)
  }

  private interview(pack: Pack): TemplateResult {
    const keeping = {
      pack,
      kept: this.kept,
      erasing: this.erasing,
      keep: (on: boolean) => this.keepDraft(on),
      ask: (asks: boolean) => void (this.erasing = asks ? 'asks' : 'no'),
      erase: () => this.erase(),
    }
    const { welcome } = this
    return html`<limit-check-ask
      .pack=${pack}
      .now=${this.now}
      .path=${this.path}
      .asked=${this.asked.get(this.path)}
      .answer=${this.answer}
      .errors=${this.errors}
      .today=${this.today}
      .months=${this.months}
      .busy=${this.busy}
      .first=${this.path === ''}
      @limit-check-change=${(event: CustomEvent<Case>) => this.change(event.detail)}
      @limit-check-go=${(event: CustomEvent<string>) => this.go(event.detail)}
      @limit-check-back=${() => this.back()}
      @limit-check-continue=${() => this.next()}
    >
      ${welcome && welcome.kind === 'resume' ? resume(pack, welcome.on, () => this.go('review'), () => this.erase()) : nothing}
      ${welcome && welcome.kind === 'link' ? linked(pack, welcome.profile !== undefined, () => this.take(welcome.profile), () => void (this.welcome = undefined)) : nothing}
      <div slot="status">${status(pack, this.engine, this.busy, () => this.retry())}</div>
      <div slot="keeping">${keptLine(keeping)} ${erasing(keeping)}</div>
    </limit-check-ask>`
  }

  private result(pack: Pack): TemplateResult {
    return html`<limit-check-result
      .pack=${pack}
      .answer=${this.answer}
      .profile=${profileOf(this.now)}
      .core=${this.engine.client}
      @limit-check-edit=${(event: CustomEvent<string>) => this.edit(event.detail)}
      @limit-check-step=${(event: CustomEvent<{ step: string; done: boolean }>) => this.mark(event.detail)}
      @limit-check-patch=${(event: CustomEvent<Patch>) => this.adopt(applied(this.now.profile, event.detail))}
      @limit-check-open=${(event: CustomEvent<Profile>) => this.take(event.detail)}
      @limit-check-erase=${() => this.erase()}
    ></limit-check-result>`
  }

  private heardOfCore(): void {
    this.requestUpdate()
    if (this.engine.state !== 'ready') return
    this.dispatchEvent(new CustomEvent('limit-check-ready'))
    if (this.path === 'next' || this.path === RESULT) void this.enter(this.path)
    else if (this.hasAnswers && !this.busy) void this.refresh()
  }

  /** refresh asks the core about the case as it is now, unless it has answered that already. True where it has an answer. */
  private async refresh(): Promise<boolean> {
    const { pack } = this
    if (!pack) return false
    if (this.answer && this.answered === this.now && this.answeredIn === pack.locale) return true
    const round = ++this.round
    const { now } = this
    const { answer, problem } = await this.engine.assess(profileOf(now), pack.locale, this.today)
    if (round !== this.round) return this.answer !== undefined && this.answered === this.now
    this.errors = problem ? fieldErrors(problem, pack.words) : []
    if (!answer) return false
    this.answer = answer
    this.answered = now
    this.answeredIn = pack.locale
    return true
  }

  /** askAgain has the core put a question once more, in another language: of a case without its answer. */
  private async askAgain(asked: Asked): Promise<void> {
    if (!this.pack) return
    const before = asked.choices.reduce((profile, { patch }) => takenBack(profile, patch as unknown as Patch), this.now.profile)
    const { answer } = await this.engine.assess(profileOf({ profile: before, typed: {} }), this.pack.locale, this.today)
    const found = answer && answer.next_questions.find(({ pointer }) => pointer === asked.pointer)
    if (found) this.asked.set(this.path, found)
  }

  private change(now: Case): void {
    this.now = now
    if (this.welcome) this.welcome = undefined
    this.erasing = 'no'
    this.write()
    if (this.path === 'understood') void this.refresh()
  }

  /** adopt takes over a profile that changed on the result, and shows what that changes there. */
  private adopt(profile: unknown): void {
    this.change(withProfile(this.now, profile))
    void this.refresh()
  }

  private write(): void {
    if (this.kept === 'off') return
    this.kept = writeDraft({ now: this.now, on: this.today }) ? (this.hasAnswers ? { on: this.today } : 'nothing') : 'cannot'
  }

  private keepDraft(on: boolean): void {
    if (!on) forgetDraft()
    this.kept = on ? 'nothing' : 'off'
    this.write()
  }

  private erase(): void {
    eraseStored()
    this.round++
    this.now = EMPTY_CASE
    this.answer = undefined
    this.answered = undefined
    this.errors = []
    this.asked.clear()
    this.passed.clear()
    this.trail = []
    this.welcome = undefined
    this.kept = this.kept === 'off' ? 'off' : 'nothing'
    this.erasing = 'done'
    void this.go('', true)
  }

  private take(profile: Profile | undefined): void {
    this.asked.clear()
    this.passed.clear()
    this.change(caseFrom({ profile }))
    void this.go('review')
  }

  private mark({ step, done }: { step: string; done: boolean }): void {
    const marked = (valueAt(this.now.profile, '/steps_done') as readonly { step: string }[] | undefined) || []
    const others = marked.filter((one) => one.step !== step)
    const next = done ? others.concat({ step, on: this.today } as { step: string }) : others
    this.adopt(next.length ? withValue(this.now.profile, '/steps_done', next) : withoutValue(this.now.profile, '/steps_done'))
  }

  private async edit(pointer: string): Promise<void> {
    this.returnTo = RESULT
    if (pointer === '#next') return this.go('next')
    return this.go(pointer === '' ? 'review' : `${CHANGE}${pointer.replace(/^\/restrictions\/-(?=\/)/, '/restrictions/0').replace(/^\/events_absent.*/, '/events')}`)
  }

  private async retry(): Promise<void> {
    await this.engine.retry()
    if (this.path === RESULT) await this.enter(RESULT)
  }

  /** next is what Continue does: what was said here must be readable, then the next screen comes. */
  private async next(): Promise<void> {
    const { path } = this
    const place = placeOf(path, this.now)
    if (this.engine.state === 'ready') {
      this.busy = true
      await this.refresh()
      this.busy = false
      if (this.path !== path) return
      const here = 'pointer' in place ? place.pointer : place.at === 'story' ? '/narrative' : place.at === 'product' ? '/restrictions' : undefined
      const mine = here === undefined ? [] : this.errors.filter(({ pointer }) => pointer !== undefined && (pointer === here || pointer.indexOf(`${here}/`) === 0))
      if (mine.length) {
        this.errors = mine
        return this.interviewElement((ask) => ask.focusErrors())
      }
      this.errors = []
    }
    switch (place.at) {
      case 'change':
        return this.go(this.returnTo)
      case 'topic':
        return this.go(place.number + 1 < place.count ? topicPath(place.id, place.number + 1) : 'more')
      case 'review':
      case 'more':
        return this.go(RESULT)
      case 'next':
        return this.go('review')
      default:
        this.passed.add(path)
        return this.go(this.asked.has(path) ? 'next' : afterOpening(path, this.now, this.passed.has('understood') && path !== 'understood' ? undefined : this.answer))
    }
  }

  /** go moves to a path and tells whoever shows addresses. */
  private async go(path: string, replaces = false): Promise<void> {
    if (path === 'review' && placeOf(this.path, this.now).at !== 'change') this.returnTo = 'review'
    if (!replaces && path !== this.path) this.trail.push(this.path)
    this.dispatchEvent(new CustomEvent<Moved>('limit-check-moved', { detail: { path, replaces } }))
    await this.enter(path)
  }

  /** back goes where the merchant came from; a host that has a history of its own may do that instead. */
  private back(): void {
    if (!this.dispatchEvent(new CustomEvent('limit-check-back', { cancelable: true }))) return
    const path = this.trail.pop() || ''
    this.dispatchEvent(new CustomEvent<Moved>('limit-check-moved', { detail: { path, replaces: true } }))
    void this.enter(path)
  }

  /** enter shows a path; what it shows may have to be worked out first. */
  private async enter(path: string): Promise<void> {
    const moves = path !== this.path
    if (moves) this.errors = []
    this.path = path
    if (moves) this.erasing = this.erasing === 'done' && path === '' ? 'done' : 'no'
    if (path === 'next') await this.choose()
    else if (path === RESULT) await this.reveal()
    else if (moves) await this.interviewElement((ask) => ask.focusScreen())
  }

  /** choose finds the question that tells most, and goes there in place of "next". */
  private async choose(): Promise<void> {
    this.busy = true
    const known = await this.refresh()
    this.busy = false
    if (this.path !== 'next') return
    if (!known && this.errors.length) return this.correct()
    const question = known && this.answer && this.answer.next_questions.find(({ pointer }) => !this.passed.has(`${ASK}${pointer}`))
    if (!question) return this.interviewElement((ask) => ask.focusScreen())
    const path = `${ASK}${question.pointer}`
    this.asked.set(path, question)
    await this.go(path, true)
  }

  /** reveal shows the result, or what has to be corrected first. */
  private async reveal(): Promise<void> {
    this.busy = true
    const known = await this.refresh()
    this.busy = false
    if (this.path !== RESULT) return
    if (!known && this.errors.length) return this.correct()
    await this.updateComplete
    const result = this.renderRoot.querySelector<ResultElement>('limit-check-result')
    if (result && result.focusHeadline) await result.focusHeadline()
  }

  /** correct goes to the first box that the core could not read. */
  private async correct(): Promise<void> {
    const { errors } = this
    const first = errors.find(({ pointer }) => pointer !== undefined)
    if (this.path === RESULT) this.returnTo = RESULT
    await this.go(first ? `${CHANGE}${first.pointer}` : 'review', true)
    this.errors = errors
    await this.interviewElement((ask) => ask.focusErrors())
  }

  private async interviewElement(then: (ask: LimitCheckAsk) => Promise<void>): Promise<void> {
    await this.updateComplete
    const ask = this.renderRoot.querySelector<LimitCheckAsk>('limit-check-ask')
    if (ask) await then(ask)
  }
}

if (!customElements.get('limit-check-app')) customElements.define('limit-check-app', LimitCheckApp)
