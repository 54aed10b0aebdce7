/**
 * <limit-check-app>: the form, the core and the result as one. It knows no address bar: whoever
 * hosts it moves `view` between "form" and "result" and hears of wishes with `limit-check-view`.
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Problem } from '../../../wasm/src/contract.ts'
import { CoreClient, Rejected } from '../core-client/client.ts'
import { readDraft, writeDraft } from '../draft/draft.ts'
import type { Answers } from '../form/answers.ts'
import type { LimitCheckForm } from '../form/form.ts'
import '../form/form.ts'
import { fieldErrors } from '../form/problems.ts'
import type { FieldError } from '../form/problems.ts'
import { buildProfile, formKey, keyAt } from '../form/profile.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import type { LimitCheckResult } from '../result/result.ts'
import base from '../styles/base.css'
import styles from './app.css'
import { checklist } from './checklist.ts'

export type View = 'form' | 'result'
type CoreState = 'loading' | 'ready' | 'failed' | 'unsupported'

/** Loader fetches the core's bytes, telling the share that has arrived. */
export type Loader = (progress: (share: number) => void) => Promise<ArrayBuffer>

export class LimitCheckApp extends LitElement {
  static override styles = [base, styles]
  static override properties = {
    pack: { attribute: false },
    view: { attribute: false },
    answers: { state: true },
    errors: { state: true },
    answer: { state: true },
    core: { state: true },
    share: { state: true },
    busy: { state: true },
    crashed: { state: true },
    draftKept: { state: true },
  }

  declare pack: Pack | undefined
  declare view: View
  declare answers: Answers
  declare errors: readonly FieldError[]
  declare answer: Assessment | undefined
  declare core: CoreState
  declare share: number
  declare busy: boolean
  declare crashed: boolean
  declare draftKept: boolean

  private client: CoreClient | undefined
  private loader: Loader | undefined
  private bytes: ArrayBuffer | undefined
  private started: Promise<void> | undefined
  private keys: ReadonlyMap<string, string> = new Map()
  private asked: Answers | undefined // what the answer on its way answers
  private askAgain = false // once it has come

  constructor() {
    super()
    this.view = 'form'
    this.answers = readDraft()
    this.errors = []
    this.core = typeof WebAssembly === 'object' && typeof Worker === 'function' ? 'loading' : 'unsupported'
    this.share = 0
    this.busy = false
    this.crashed = false
    this.draftKept = true
  }

  /** start fetches the core and starts it; it may be called again after a failure. The promise never rejects: `core` says how it went. */
  start(script: string, loader: Loader): Promise<void> {
    if (this.core === 'unsupported') return Promise.resolve()
    this.client = new CoreClient(script)
    this.loader = loader
    return this.load()
  }

  /** hasAnswers says whether anything has been filled in. */
  get hasAnswers(): boolean {
    return Object.keys(this.answers).length > 0
  }

  /** assess waits for the core, asks it, and moves to the result or to what needs a correction. */
  async assess(): Promise<void> {
    if (!this.pack || !this.client) return
    if (this.busy) {
      // What is on its way answers other words: these are asked next.
      this.askAgain = this.asked !== undefined && this.asked !== this.answers
      return
    }
    this.busy = true
    this.crashed = false
    this.errors = []
    try {
      if (this.core !== 'ready') await (this.core === 'failed' ? this.load() : this.started)
      if (this.core === 'ready') await this.ask(this.pack, this.client)
    } finally {
      this.busy = false
      this.asked = undefined
    }
    if (!this.askAgain) return
    this.askAgain = false
    await this.assess()
  }

  /** relabel asks again in the language that the pack now has, where a result is on show. */
  async relabel(): Promise<void> {
    this.errors = []
    if (this.answer && this.pack && this.answer.locale !== this.pack.locale && this.core === 'ready') await this.assess()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack) return nothing
    if (this.core === 'unsupported') {
      return html`<div class="notice" role="status">${this.pack.words.fallback.noWebAssembly}</div>${checklist(this.pack)}`
    }
    const showsResult = this.view === 'result' && this.answer !== undefined
    return html`
      <div ?hidden=${showsResult}>
        <limit-check-form
          .pack=${this.pack}
          .answers=${this.answers}
          .errors=${this.errors}
          .busy=${this.busy}
          .draftKept=${this.draftKept}
          @limit-check-change=${(event: CustomEvent<Answers>) => this.keep(event.detail)}
          @limit-check-submit=${() => this.assess()}
          @limit-check-erase=${this.erase}
          >${this.status(this.pack)}</limit-check-form
        >
      </div>
      ${showsResult
        ? html`<limit-check-result .pack=${this.pack} .answer=${this.answer} @limit-check-edit=${this.edit}></limit-check-result>`
        : nothing}
    `
  }

  /** What the core is doing stands in the form's bar, beside the button that waits for it. */
  private status({ words }: Pack): TemplateResult {
    const broken = this.crashed || this.core === 'failed'
    const said = this.crashed ? words.core.crashed : broken ? words.core.failed : this.progress(words)
    const quiet = this.core === 'ready' && !this.busy && !broken
    return html`<div slot="status" class="status ${broken ? 'failed' : ''} ${quiet ? 'unseen' : ''}">
      <p role="status">${said}</p>
      ${broken ? html`<button type="button" class="quiet" @click=${this.retry}>${words.core.retry}</button>` : nothing}
      ${this.core === 'loading' ? html`<progress max="1" .value=${this.share} aria-hidden="true"></progress>` : nothing}
    </div>`
  }

  private progress({ core }: Pack['words']): string {
    if (this.core === 'ready') return this.busy ? core.working : core.ready
    // In steps of a tenth: a screen reader reads each change aloud.
    return this.busy ? core.waiting : fill(core.loading, { percent: Math.floor(this.share * 10) * 10 })
  }

  private async ask(pack: Pack, client: CoreClient): Promise<void> {
    const { view, answers } = this
    const form = this.renderRoot.querySelector<LimitCheckForm>('limit-check-form')
    this.asked = answers
    const built = buildProfile(answers, pack.catalogue, form ? form.months : [])
    this.keys = built.keys
    try {
      const answer = JSON.parse(await client.assess(JSON.stringify(built.profile), { locale: pack.locale })) as Assessment
      // The language may have been switched meanwhile: half a result in each would help nobody.
      if (this.pack && this.pack.locale !== pack.locale) return await this.ask(this.pack, client)
      const wentBack = view === 'result' && this.view === 'form'
      if (this.answers !== answers) return wentBack ? undefined : await this.ask(this.pack || pack, client)
      this.answer = answer
      if (wentBack) return // nobody is called away from the form
      this.wish('result')
      await this.updateComplete
      const result = this.renderRoot.querySelector<LimitCheckResult>('limit-check-result')
      if (result) await result.focusHeadline()
    } catch (error) {
      const problem = error instanceof Rejected ? (JSON.parse(error.document) as Problem) : undefined
      // A panic of the core comes as a problem too, but there is nothing in the form to correct.
      if (problem && problem.code !== 'INTERNAL') {
        this.errors = fieldErrors(problem, built.keys, pack.words)
        this.wish('form')
        await this.updateComplete
        if (form) await form.showErrors()
      } else {
        this.crashed = true
        this.core = 'failed'
        this.wish('form')
      }
    }
  }

  private load(): Promise<void> {
    this.started = this.fetchAndStart()
    return this.started
  }

  private async fetchAndStart(): Promise<void> {
    if (!this.client || !this.loader) return
    this.core = 'loading'
    try {
      // The bytes are kept, so that a worker that died can be started again with the network cut.
      if (!this.bytes) this.bytes = await this.loader((share) => (this.share = share))
      await this.client.start(this.bytes)
      this.core = 'ready'
      this.dispatchEvent(new CustomEvent('limit-check-ready'))
    } catch {
      this.core = 'failed'
    }
  }

  /** keep takes what the form says now; an answer to what it said before is shown no more, not even by Forward. */
  private keep(answers: Answers): void {
    this.answers = answers
    this.answer = undefined
    this.draftKept = writeDraft(answers)
  }

  private wish(view: View): void {
    this.dispatchEvent(new CustomEvent('limit-check-view', { detail: view }))
  }

  private retry = async (): Promise<void> => {
    const wanted = this.crashed
    this.crashed = false
    await this.load()
    if (wanted && this.core === 'ready') await this.assess()
  }

  private erase = (): void => {
    this.errors = []
    this.answer = undefined
  }

  private edit = async (event: CustomEvent<string>): Promise<void> => {
    const pointer = event.detail
    this.wish('form')
    await this.updateComplete
    const form = this.renderRoot.querySelector<LimitCheckForm>('limit-check-form')
    const key = this.keys.get(pointer) || formKey(pointer) || keyAt(this.keys, pointer) || '/narrative'
    if (form) await form.showField(key)
  }
}

if (!customElements.get('limit-check-app')) customElements.define('limit-check-app', LimitCheckApp)
