/**
 * The check as a guest: the page's own app, with what stands around it on somebody else's page. A line that it is free and
 * that nobody can restore a limit for money, what the host filled in, and what may be handed to it.
 */
import '../app/app.ts'
import type { LimitCheckApp } from '../app/app.ts'
import type { Profile } from '../../../wasm/src/contract.ts'
import { RESULT } from '../ask/paths.ts'
import { caseFrom } from '../case/case.ts'
import type { CoreClient } from '../core-client/client.ts'
import { Rejected } from '../core-client/client.ts'
import type { Guest, Locale, Pack } from '../language/pack.ts'
import type { Files } from '../loading/files.ts'
import { PARTS } from '../styles/parts.ts'
import type { Shared, State } from '../widget/api.ts'
import type { LimitCheckPrefill } from './prefill.ts'
import './prefill.ts'
import type { LimitCheckShare } from './share.ts'
import './share.ts'
import { guestWords } from './words.ts'

/** Wish is what the host would have: the language, a product, and the name of who could receive the findings. */
export interface Wish {
  readonly locale: Locale
  readonly product: string
  readonly shareWith: string
  /** What the host filled in, as JSON text; "" for nothing. */
  readonly profile: string
}

/** Hearer hears what becomes of it; nothing that it hears has anything of the merchant, but what is shared on a press. */
export interface Hearer {
  state(state: State): void
  ready(): void
  answer(): void
  result(): void
  error(code: 'load' | 'core' | 'unsupported'): void
  shared(shared: Shared): void
  /** A word to the host's developer. */
  warn(text: string): void
}

export class Check {
  readonly app = document.createElement('limit-check-app') as LimitCheckApp
  private readonly free = document.createElement('p')
  private readonly prefill = document.createElement('limit-check-prefill') as LimitCheckPrefill
  private readonly share = document.createElement('limit-check-share') as LimitCheckShare
  private readonly notice = document.createElement('div')
  private offered = '' // the prefill that was offered last
  private locale: Locale | undefined
  private wished: Wish = { locale: 'zh-CN', product: '', shareWith: '', profile: '' }

  /** It is put into `root`, after which `wish` has to be called. */
  constructor(root: Node, private readonly files: Files, private readonly guest: Guest, private readonly hearer: Hearer) {
    const { app, free, prefill, share, notice } = this
    free.className = 'free'
    free.setAttribute('role', 'note')
    app.stores = guest.stores
    app.setAttribute('part', 'check')
    for (const element of [app, prefill, share]) element.setAttribute('exportparts', PARTS)
    app.resultPart = () => files.part('result')
    app.qrPart = () => files.part('qr') as ReturnType<NonNullable<typeof app.qrPart>>
    app.addEventListener('limit-check-ready', () => { hearer.state('ready'); hearer.ready(); void this.offer() })
    app.addEventListener('limit-check-answer', () => hearer.answer())
    app.addEventListener('limit-check-shown', () => { share.answer = app.shownAnswer; hearer.result() })
    app.addEventListener('limit-check-moved', () => { share.answer = app.shownAnswer })
    app.addEventListener('limit-check-failed', () => { hearer.state('error'); hearer.error('core') })
    prefill.addEventListener('limit-check-prefilled', (event) => this.take((event as CustomEvent<Profile | undefined>).detail))
    share.addEventListener('limit-check-shared', (event) => hearer.shared((event as CustomEvent<Shared>).detail))
    for (const element of [free, notice, prefill, app, share]) root.appendChild(element)
  }

  /** wish hears what the host would have, at first and whenever that changes. */
  async wish(wished: Wish): Promise<void> {
    this.wished = wished
    this.share.receiver = wished.shareWith
    if (this.locale !== wished.locale) await this.speak(wished.locale)
    this.choose(wished.product)
    await this.offer()
  }

  /** assess shows the result of what is known, or what has to be corrected first. */
  assess(): Promise<void> {
    return this.app.course.go(RESULT)
  }

  /** reset deletes every answer; the merchant can still have them back. */
  reset(): void {
    this.app.changes.erase()
    this.share.answer = undefined
    this.prefill.profile = undefined
  }

  private async speak(locale: Locale): Promise<void> {
    this.locale = locale
    const { app, files, guest, hearer } = this
    this.free.lang = locale
    this.free.textContent = guestWords[locale].free
    let pack: Pack
    try {
      pack = { ...(await files.pack(locale)), guest }
      this.notice.replaceChildren()
    } catch {
      this.locale = undefined
      return this.fail(locale)
    }
    if (this.wished.locale !== locale) return // changed again meanwhile
    const isFirst = !app.pack
    app.pack = this.prefill.pack = this.share.pack = pack
    app.lang = locale
    if (!isFirst) {
      await app.engine.teach(locale).catch(() => undefined)
      return app.relabel()
    }
    if (app.engine.state === 'unsupported') {
      hearer.state('unsupported')
      return hearer.error('unsupported')
    }
    try {
      void app.start(guest.stores ? files.worker : await files.workerHere(), files.loader(() => undefined))
    } catch {
      this.locale = undefined
      app.pack = undefined
      this.fail(locale)
    }
  }

  /** fail leaves what stands between the host's tags, and a way to try again. */
  private fail(locale: Locale): void {
    const { failed, retry } = guestWords[locale]
    const said = document.createElement('p')
    said.textContent = failed
    said.setAttribute('role', 'status')
    const again = document.createElement('button')
    again.type = 'button'
    again.textContent = retry
    again.addEventListener('click', () => void this.wish(this.wished))
    this.notice.className = 'notice'
    this.notice.lang = locale
    this.notice.replaceChildren(said, again, document.createElement('slot'))
    this.hearer.state('error')
    this.hearer.error('load')
  }

  /** offer shows what the host filled in, once the core has found nothing wrong with it. */
  private async offer(): Promise<void> {
    const { app, prefill, wished: { profile, locale } } = this
    if (profile === this.offered || app.engine.state !== 'ready') return
    this.offered = profile
    if (profile === '') {
      prefill.profile = undefined
      return
    }
    try {
      await (app.client as CoreClient).standings(profile, { locale, today: app.today })
      if (this.wished.profile === profile) prefill.profile = JSON.parse(profile) as Profile
    } catch (error) {
      this.hearer.warn(`limit-check: the profile that this page fills in was not used. ${error instanceof Rejected ? error.document : String(error)}`)
    }
  }

  /** choose has the product stand chosen that the host names, where nothing was answered yet. */
  private choose(product: string): void {
    const { app, app: { pack } } = this
    if (app.hasAnswers || !pack || !pack.catalogue.products.some(({ id }) => id === product)) return
    app.changes.change(caseFrom({ profile: { restrictions: [{ product }] } }))
  }

  private take(profile: Profile | undefined): void {
    this.prefill.profile = undefined
    if (profile) this.app.changes.take(profile)
  }
}
