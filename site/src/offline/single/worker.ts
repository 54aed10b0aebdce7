/**
 * Stands in for Worker in the single file. The core's script stands in the page as a function of the scope that it runs in:
 * it is given a thread of its own where the browser starts one from a blob, and runs in the page where it does not.
 */
type Serve = (scope: object) => void
type Listener = (event: Event) => void

interface CoreScript extends HTMLScriptElement {
  serve?: Serve
}

const script = (): Serve => (document.getElementById('limit-check-core') as CoreScript).serve as Serve

/** thread starts the function in a Web Worker of its own; a page opened from a file may not be allowed to. */
const thread = (): Worker => {
  const source = `self.globalThis||(self.globalThis=self);(${script()})(self)`
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  return new self.Worker(url)
}

class InlineWorker {
  private readonly listeners: [string, Listener][] = []
  private readonly sent: unknown[] = [] // until something has come back
  private own: Worker | undefined
  private hear: ((event: { data: unknown }) => void) | undefined

  constructor() {
    try {
      const own = thread()
      this.own = own
      own.addEventListener('message', (event) => this.tell('message', event))
      own.addEventListener('messageerror', (event) => this.tell('messageerror', event))
      own.addEventListener('error', (event) => (this.own && !this.answered ? this.stayHere(event) : this.tell('error', event)))
    } catch {
      this.stayHere()
    }
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.push([type, listener])
  }

  postMessage(message: unknown): void {
    if (!this.answered) this.sent.push(message)
    if (this.own) this.own.postMessage(message)
    else this.pass(message)
  }

  terminate(): void {
    if (this.own) this.own.terminate()
    this.own = this.hear = undefined
    this.listeners.length = 0
  }

  private answered = false

  /** stayHere runs the core in the page, and asks it again what the thread never answered. */
  private stayHere(event?: Event): void {
    if (event) event.preventDefault()
    this.own = undefined
    script()({
      addEventListener: (_: string, listener: (event: { data: unknown }) => void) => (this.hear = listener),
      postMessage: (data: unknown) => this.tell('message', new MessageEvent('message', { data })),
    })
    this.sent.splice(0).forEach((message) => this.pass(message))
  }

  // Later, as a thread would: the page draws first what it has to say about waiting.
  private pass(message: unknown): void {
    setTimeout(() => this.hear && this.hear({ data: message }), 20)
  }

  private tell(type: string, event: Event): void {
    if (type === 'message') {
      this.answered = true
      this.sent.length = 0
    }
    this.listeners.filter(([wanted]) => wanted === type).forEach(([, listener]) => listener(event))
  }
}

export { InlineWorker as Worker }
