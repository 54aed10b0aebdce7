/** The page's side of the core: starts the worker, gives it the module, asks it, and never leaves a promise open. */
import type { AssessOptions, Call, CompareOptions, Reply, Versions } from './protocol.ts'

/** Rejected is thrown where the core refuses the profile; `document` is its RFC 9457 problem document. */
export class Rejected extends Error {
  readonly document: string
  constructor(document: string) {
    super('the core refused the profile')
    this.name = 'Rejected'
    this.document = document
    // Down-levelled classes that extend Error lose their prototype in some old engines.
    Object.setPrototypeOf(this, Rejected.prototype)
  }
}

interface Waiting {
  resolve(value: Versions | string | number): void
  reject(error: Error): void
}

/** CoreClient speaks to one worker. When the worker dies every open promise is rejected, and `start` may be called again. */
export class CoreClient {
  private readonly script: string
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | undefined
  private hasCore = false
  private lastId = 0

  constructor(script: string) {
    this.script = script
  }

  /** prepare has the worker's script come while the module is still on its way. */
  prepare(): void {
    if (!this.worker) this.spawn()
  }

  /** start compiles the module in a worker that has none yet, gives it words, and says which versions answered. The bytes stay usable for another start. */
  async start(core: ArrayBuffer, words: readonly ArrayBuffer[]): Promise<Versions> {
    if (this.hasCore) this.stop('the core was started again')
    this.prepare()
    this.hasCore = true
    return (await this.ask({ call: 'load', core, words })) as Versions
  }

  /** addWords gives the core the words of one more language. */
  async addWords(words: ArrayBuffer): Promise<void> {
    await this.ask({ call: 'words', words })
  }

  /** assess answers a profile (JSON text or bytes) with the assessment's JSON text, or throws Rejected. */
  async assess(profile: Uint8Array | string, options: AssessOptions): Promise<string> {
    return (await this.ask({ call: 'assess', profile, options })) as string
  }

  /** format answers a profile with a text of another format, such as its dates as a calendar; throws as assess does. */
  async format(profile: Uint8Array | string, format: 'markdown' | 'calendar', options: AssessOptions): Promise<string> {
    return this.assess(profile, { ...options, format })
  }

  /** requests is how many requests the worker itself has made. */
  async requests(): Promise<number> {
    return (await this.ask({ call: 'requests' })) as number
  }

  /** standings says where each cause stands for a profile, as JSON text of a fraction of the answer, in a fraction of its time. */
  async standings(profile: string, options: AssessOptions): Promise<string> {
    return this.assess(profile, { ...options, format: 'standings' })
  }

  /** compare says what changed between two answers' JSON texts, as the JSON text of a Comparison. */
  async compare(before: string, after: string, options: CompareOptions): Promise<string> {
    return (await this.ask({ call: 'compare', before, after, options })) as string
  }

  /** stop ends the worker and rejects whatever is still open, with the reason. */
  stop(reason: string): void {
    if (this.worker) this.worker.terminate()
    this.worker = undefined
    this.hasCore = false
    const open = Array.from(this.waiting.values())
    this.waiting.clear()
    open.forEach((waiting) => waiting.reject(new Error(reason)))
  }

  private spawn(): void {
    const worker = new Worker(this.script)
    this.worker = worker
    worker.addEventListener('message', (event: MessageEvent<Reply>) => this.settle(event.data))
    // A worker that was replaced may still report: it must not take its successor down.
    const fail = (reason: string): void => void (this.worker === worker && this.stop(reason))
    worker.addEventListener('messageerror', () => fail('a message from the core could not be read'))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      fail(event.message || 'the core’s worker could not be started')
    })
  }

  private ask(call: Call): Promise<Versions | string | number> {
    return new Promise((resolve, reject) => {
      if (!this.worker) return reject(new Error('the core is not running'))
      const id = ++this.lastId
      this.waiting.set(id, { resolve, reject })
      try {
        this.worker.postMessage({ ...call, id })
      } catch (error) {
        this.waiting.delete(id)
        reject(error as Error)
      }
    })
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.id)
    if (!waiting) return
    this.waiting.delete(reply.id)
    if (reply.ok) waiting.resolve(reply.value)
    else if (reply.reason === 'rejected') waiting.reject(new Rejected(reply.document))
    else waiting.reject(new Error(reply.message))
  }
}
