/**
 * <limit-check-result>: shows an assessment, as text throughout. What cannot wait comes first, then what to do today and
 * what is still owed, then the reasons and everything they rest on, the plan, and what else helps.
 *
 * It changes nothing itself. Its events leave no shadow root: `limit-check-edit` (detail: the pointer of a question,
 * "" for all of them, "#next" for the next one), `limit-check-step` (detail: { step, done }) and, from the what-if,
 * `limit-check-patch` (detail: RFC 6902 operations on the profile).
 */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import charts from '../charts/charts.css'
import type { CoreClient } from '../core-client/client.ts'
import type { Pack } from '../language/pack.ts'
import base from '../styles/base.css'
import type { About } from './about.ts'
import { section } from './about.ts'
import { contents } from './contents.ts'
import { alert, nextQuestion, owed, today, verdict } from './head.ts'
import lists from './lists.css'
import planStyles from './plan.css'
import { receipt } from './receipt.ts'
import { relay } from '../relay/relay.ts'
import styles from './result.css'
import { sections } from './sections.ts'
import { allSources } from './sources.ts'
import type { LimitCheckTake } from '../take/take.ts'
import { changes } from './whatif/changes.ts'
import './whatif/what-if.ts'
import { watchWidth } from './width.ts'

type Part = TemplateResult | typeof nothing

/** BESIDE is the width in pixels that the list of contents takes where it stands beside the result. */
const BESIDE = 248

export class LimitCheckResult extends LitElement {
  static override styles = [base, styles, lists, planStyles, charts]
  static override properties = {
    pack: { attribute: false }, answer: { attribute: false }, profile: { attribute: false }, core: { attribute: false }, qr: { attribute: false },
    width: { state: true }, drawn: { state: true }, roomy: { state: true }, ticked: { state: true },
  }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare profile: Profile | undefined
  declare core: CoreClient | undefined
  /** Loads the part that draws QR codes. */
  declare qr: LimitCheckTake['qr']
  declare width: number
  /** How many sections stand there already: a slow phone draws them one after the other, with the headline first. */
  declare drawn: number
  declare roomy: boolean
  declare ticked: Readonly<Record<string, boolean>>
  private count = 0
  private unwatch: (() => void) | undefined

  constructor() {
    super()
    this.width = 320
    this.drawn = 0
    this.roomy = false
    this.ticked = {}
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('resize', this.look)
    window.addEventListener('beforeprint', this.prepare)
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('resize', this.look)
    window.removeEventListener('beforeprint', this.prepare)
    if (this.unwatch) this.unwatch()
    this.unwatch = undefined
  }

  /** focusHeadline puts the focus on the headline, so that a screen reader starts there. */
  focusHeadline(): void {
    this.performUpdate()
    const headline = this.renderRoot.querySelector<HTMLElement>('h1')
    if (!headline) return
    headline.focus({ preventScroll: true })
    if (this.pack && this.pack.guest) this.scrollIntoView()
    else window.scrollTo(0, 0)
  }

  /** It is complete when the last of its sections stands there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete()
    while (this.isConnected && this.drawn < this.count) await new Promise((resolve) => setTimeout(resolve))
    return complete
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('answer')) this.ticked = {}
  }

  protected override updated(): void {
    if (this.drawn < this.count) setTimeout(() => (this.drawn += 1))
    const gauge = this.renderRoot.querySelector('.gauge')
    if (gauge && !this.unwatch) this.unwatch = watchWidth(gauge, (width) => (this.width = width))
    this.look()
  }

  protected override render(): Part {
    const { pack, answer } = this
    if (!pack || !answer) return nothing
    const about: About = {
      pack, answer, profile: this.profile, width: this.width, ticked: this.ticked,
      edit: (pointer) => this.tell('limit-check-edit', pointer),
      jump: (id) => this.jump(id),
      tick: (step, done) => this.tick(step, done),
    }
    const parts = sections(about, () => this.whatIf(about))
    this.count = parts.length
    const { result: words } = pack.words
    return html`<article class=${this.roomy ? 'roomy' : nothing} lang=${answer.locale === pack.locale ? nothing : answer.locale}>
      <div class="head">${alert(about)} ${verdict(about)} ${today(about)} ${owed(about)} ${nextQuestion(about)}</div>
      ${contents(about, [...parts, { id: 'sources', title: words.sources }], this.roomy)}
      <div class="body">
        ${parts.slice(0, this.drawn).map(({ body }) => body)}
        ${this.drawn < parts.length ? nothing : this.ending(about)}
      </div>
    </article>`
  }

  private ending(about: About): Part {
    const { pack, answer } = about
    const { result: words } = pack.words
    return html`
      <limit-check-take .pack=${pack} .answer=${answer} .profile=${this.profile} .core=${this.core} .qr=${this.qr}
        @limit-check-open=${relay(this)} @limit-check-erase=${relay(this)}></limit-check-take>
      ${allSources(about)} ${receipt(about)}
      <div class="bar">
        <button type="button" class="primary" @click=${() => about.edit('')}>${words.change}</button>
        ${pack.guest ? nothing : html`<button type="button" class="quiet" @click=${() => window.print()}>${words.print}</button>`}
      </div>
    `
  }

  private drawAll(): void {
    if (this.drawn >= this.count) return
    this.drawn = this.count
    this.performUpdate()
  }

  private prepare = (): void => {
    this.drawAll()
    const take = this.renderRoot.querySelector<LimitCheckTake>('limit-check-take')
    if (take) take.prepare()
  }

  /** look sees whether there is room beside the result. */
  private look = (): void => {
    const article = this.renderRoot.querySelector('article')
    if (article) this.roomy = document.documentElement.clientWidth - article.getBoundingClientRect().right >= BESIDE
  }

  private whatIf({ pack, answer }: About): Part {
    const { profile, core } = this
    if (!profile || !core || !changes(pack, answer, profile).length) return nothing
    return section('what-if', pack.words.result.whatIf.title, 'card', html`
      <limit-check-what-if .pack=${pack} .answer=${answer} .profile=${profile} .core=${core} @limit-check-patch=${relay(this)}></limit-check-what-if>
    `)
  }

  private jump(id: string): void {
    this.drawAll()
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
    if (!target) return
    for (let element: Element | null = target; element; element = element.parentElement) {
      if (element instanceof HTMLDetailsElement) element.open = true
    }
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  }

  private tick(step: string, done: boolean): void {
    this.ticked = { ...this.ticked, [step]: done }
    this.tell('limit-check-step', { step, done })
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }))
  }
}

if (!customElements.get('limit-check-result')) customElements.define('limit-check-result', LimitCheckResult)
