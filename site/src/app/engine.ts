/** The core as the app has it: fetched once, started in its worker, started again when it broke down. Nothing here rejects. */
import type { Assessment, Problem, Profile } from '../../../wasm/src/contract.ts'
import { CoreClient, Rejected } from '../core-client/client.ts'
import type { Locale } from '../language/pack.ts'

export type EngineState = 'loading' | 'ready' | 'failed' | 'unsupported'

/** Loader fetches the core's bytes, telling the share that has arrived. */
export type Loader = (progress: (share: number) => void) => Promise<ArrayBuffer>

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
  private started: Promise<void> = Promise.resolve()

  /** `changed` hears of every change of state. */
  constructor(private readonly changed: () => void) {}

  /** start fetches the core and starts it; `state` says how it went. */
  start(script: string, loader: Loader): Promise<void> {
    if (this.state === 'unsupported') return Promise.resolve()
    this.client = new CoreClient(script)
    this.loader = loader
    return this.load()
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

  private load(): Promise<void> {
    this.started = this.fetchAndStart()
    return this.started
  }

  private async fetchAndStart(): Promise<void> {
    if (!this.client || !this.loader) return
    this.set({ state: 'loading' })
    try {
      // The bytes are kept, so that a worker that died can be started again with the network cut.
      if (!this.bytes) this.bytes = await this.loader((share) => this.set({ share }))
      await this.client.start(this.bytes)
      this.set({ state: 'ready' })
    } catch {
      this.set({ state: 'failed' })
    }
  }

  private set(changes: Partial<Pick<Engine, 'state' | 'share' | 'crashed'>>): void {
    Object.assign(this, changes)
    this.changed()
  }
}
