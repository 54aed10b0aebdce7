/** The core as the app has it: fetched once, started in its worker, started again when it broke down. Nothing here rejects. */
import type { Assessment, Problem, Profile } from '../../../wasm/src/contract.ts'
import { CoreClient, Rejected } from '../core-client/client.ts'
import type { Locale } from '../language/pack.ts'

export type EngineState = 'loading' | 'ready' | 'failed' | 'unsupported'

/** Loader fetches what the core is made of: the module, telling the share that has arrived, and the words of a language. */
export interface Loader {
  core(progress: (share: number) => void): Promise<ArrayBuffer>
  words(locale: Locale): Promise<ArrayBuffer>
}

/** Outcome is an answer, a problem of the profile, or neither where the core could not be reached. */
export interface Outcome {
  readonly answer?: Assessment
  readonly problem?: Problem
}

export class Engine {
  state: EngineState = typeof WebAssembly === 'object' && typeof Worker === 'function' ? 'loading' : 'unsupported'
  /** The share of the module that has arrived, from 0 to 1. */
  share = 0
  /** Whether the core broke down over a profile. */
  crashed = false
  client: CoreClient | undefined

  private loader: Loader | undefined
  private bytes: ArrayBuffer | undefined
  private readonly words = new Map<Locale, Promise<ArrayBuffer>>() // as they are fetched
  private readonly taught = new Set<Locale>() // what the running core has
  private started: Promise<void> = Promise.resolve()

  private readonly listeners = new Set<() => void>()

  /** listen has somebody hear of every change of state, until the function that it gives is called. */
  listen(changed: () => void): () => void {
    this.listeners.add(changed)
    return () => void this.listeners.delete(changed)
  }

  /** start fetches the core and the words of one language and starts it, once however many want it; `state` says how it went. */
  start(script: string, loader: Loader, locale: Locale): Promise<void> {
    if (this.state === 'unsupported') return Promise.resolve()
    if (this.client) return this.started
    this.client = new CoreClient(script)
    this.loader = loader
    return this.load(locale)
  }

  /** teach fetches the words of a language and gives them to the core; it rejects where they did not come. */
  async teach(locale: Locale): Promise<void> {
    await this.started
    if (!this.client || this.state !== 'ready' || this.taught.has(locale)) return
    await this.client.addWords(await this.fetchWords(locale))
    this.taught.add(locale)
  }

  /** retry starts it anew after a failure; what has been fetched is not fetched again. */
  retry(): Promise<void> {
    this.crashed = false
    return this.load()
  }

  /** assess waits for the core and asks it. */
  async assess(profile: Profile, locale: Locale, today: string): Promise<Outcome> {
    if (this.state === 'failed') await this.retry()
    await this.started
    if (this.state !== 'ready' || !this.client) return {}
    try {
      await this.teach(locale)
    } catch {
      return {} // without the words of a language there is no answer in it; the other one goes on
    }
    try {
      const answer = JSON.parse(await this.client.assess(JSON.stringify(profile), { locale, today })) as Assessment
      if (this.crashed) this.set({ crashed: false })
      return { answer }
    } catch (error) {
      const problem = error instanceof Rejected ? (JSON.parse(error.document) as Problem) : undefined
      // A panic of the core comes as a problem too, but there is nothing to correct.
      if (problem && problem.code !== 'INTERNAL') return { problem }
      this.set({ crashed: true, state: 'failed' })
      return {}
    }
  }

  private load(locale?: Locale): Promise<void> {
    this.started = this.fetchAndStart(locale)
    return this.started
  }

  /** Words that did not come are asked for again the next time. */
  private fetchWords(locale: Locale): Promise<ArrayBuffer> {
    const known = this.words.get(locale)
    if (known) return known
    const fetched = (this.loader as Loader).words(locale).catch((error: unknown) => {
      this.words.delete(locale)
      throw error
    })
    this.words.set(locale, fetched)
    return fetched
  }

  private async fetchAndStart(locale?: Locale): Promise<void> {
    if (!this.client || !this.loader) return
    this.set({ state: 'loading' })
    try {
      this.client.prepare()
      // The bytes are kept, so that a worker that died can be started again with the network cut.
      const locales = Array.from(this.words.keys())
      if (locale && locales.indexOf(locale) < 0) locales.push(locale)
      const words = Promise.all(locales.map((each) => this.fetchWords(each)))
      words.catch(() => undefined) // heard of below, once the module is here
      if (!this.bytes) this.bytes = await this.loader.core((share) => this.set({ share }))
      this.taught.clear()
      await this.client.start(this.bytes, await words)
      locales.forEach((each) => this.taught.add(each))
      this.set({ state: 'ready' })
    } catch {
      this.set({ state: 'failed' })
    }
  }

  private set(changes: Partial<Pick<Engine, 'state' | 'share' | 'crashed'>>): void {
    Object.assign(this, changes)
    Array.from(this.listeners).forEach((changed) => changed())
  }
}

/** engine is the core of this document: however many apps stand in it, they ask one. */
export const engine = new Engine()
