/**
 * LimitCheck's core in JavaScript: a merchant's profile in, the answer's JSON out.
 *
 *     const bytes = async (url: string) => (await fetch(url)).arrayBuffer()
 *     const core = await load(await bytes('limitcheck.wasm'), { words: [await bytes('words.zh-CN.json')] })
 *     const answer: Assessment = JSON.parse(core.assess(JSON.stringify(profile)))
 *
 * The module holds the rules; what a reader reads comes as one file of words for each language, from the same
 * build. It calls nothing and remembers nothing but the words. Start it in a Web Worker: assess blocks
 * for some milliseconds, and Chromium before 97 lets a strict policy stop
 * WebAssembly on a page's main thread but not there. Works in Chromium 69 and later,
 * in Node and in any host with WebAssembly, TextEncoder and crypto.getRandomValues.
 */
import { createGo, type GoRuntime } from '../build/wasm_exec.mjs'
import type { Locale, Problem } from './contract'
export type * from './contract'

/** What the host knows and the profile may leave out. */
export interface AssessOptions {
  /** The day in China (UTC+8), such as "2026-11-20", for a profile without as_of; the host's clock says it otherwise. */
  today?: string
  /** The language for a profile without locale, and of problem documents; zh-CN otherwise. */
  locale?: Locale
  /** Adds the outcome of every rule to each explanation, in JSON alone. */
  trace?: boolean
  /**
   * How the answer is written: "json" (else), a "markdown" document to read and print, the dates as a "calendar" (RFC 5545), or
   * only where each cause stands, "standings", in a fraction of the time: JSON of { explanations } with the card, cause, present, rank,
   * standing and title of each, as in the whole answer.
   */
  format?: 'json' | 'markdown' | 'calendar' | 'standings'
}

/** How two answers are compared. */
export interface CompareOptions {
  /** The language of what is said, and of problem documents; zh-CN otherwise. */
  locale?: Locale
}

/** A file words.zh-CN.json or words.en.json that was built with the module. */
export type Words = ArrayBuffer | Uint8Array | string

/** What a core is handed at its start. */
export interface LoadOptions {
  /** The words of the languages that it is to answer in; others can follow with addWords. */
  words?: readonly Words[]
}

/** A loaded core. */
export interface Core {
  /**
   * Adds the words of one language, from then on to the end of this core, and says which language it is. Throws
   * WordsRefused for a file that is cut short or that belongs to another build.
   */
  addWords(words: Words): Locale
  /**
   * Answers one profile with the JSON text of an Assessment, or with a text of another format.
   * Throws ProfileRejected for a profile that is not acceptable, and, with the code INTERNAL, where the core panicked
   * twice over it; CoreFailed where the module broke down twice in a way that it could not report; WordsMissing where the
   * words of the language to answer in were not added. Problem documents need no words.
   */
  assess(profile: Uint8Array | string, options?: AssessOptions): string
  /**
   * Says what changed between two answers, the JSON texts that assess gave, as the JSON text of a Comparison. The
   * answers may be old, and in any language. Throws as assess does; the pointers of a problem begin with /before or /after.
   */
  compare(before: Uint8Array | string, after: Uint8Array | string, options?: CompareOptions): string
  readonly coreVersion: string
  readonly knowledgeVersion: string
}

/** The profile, or an answer to compare, is not acceptable; `problem` says where and why, in the caller's language. */
export class ProfileRejected extends Error {
  /** The problem document (RFC 9457), parsed. */
  readonly problem: Problem
  /** The same as the core wrote it. */
  readonly document: string

  constructor(document: string) {
    const problem = JSON.parse(document) as Problem
    super(problem.title)
    this.name = 'ProfileRejected'
    this.problem = problem
    this.document = document
  }
}

/** The module broke down without a word, and a fresh instance of it did too. The core stays usable. */
export class CoreFailed extends Error {
  /** What was thrown. */
  readonly reason: unknown

  constructor(message: string, reason: unknown) {
    super(message)
    this.name = 'CoreFailed'
    this.reason = reason
  }
}

/** The core was to answer in a language whose words it does not have. */
export class WordsMissing extends Error {
  /** The language. */
  readonly locale: Locale

  constructor(locale: Locale) {
    super(`There are no words of ${locale} yet: hand words.${locale}.json of the same build to load or to addWords first.`)
    this.name = 'WordsMissing'
    this.locale = locale
  }
}

/** What was handed over as words is not whole, or belongs to another build than the module. */
export class WordsRefused extends Error {
  constructor() {
    super('These are no words of this module: take limitcheck.wasm and words.zh-CN.json or words.en.json from one build.')
    this.name = 'WordsRefused'
  }
}

/** Compiles and starts the core from the bytes of limitcheck.wasm or from a module compiled before. */
export async function load(source: BufferSource | WebAssembly.Module, { words = [] }: LoadOptions = {}): Promise<Core> {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source)
  const go = newGo()
  const core = new WasmCore(module, new Running(go, await WebAssembly.instantiate(module, go.importObject)))
  words.forEach((each) => core.addWords(each))
  return core
}

// Larger than any body that a door accepts, so clipping changes no answer (the core
// refuses it by its size); it only keeps a huge file from growing the memory for good.
const INPUT_LIMIT = 4 << 20

// A WebAssembly memory never shrinks. A fresh instance costs some milliseconds, and a
// phone takes the tab away long before it takes a few of these.
const MEMORY_LIMIT = 64 << 20

const ABI = 3

class WasmCore implements Core {
  readonly coreVersion: string
  readonly knowledgeVersion: string
  private running: Running | undefined
  private readonly words = new Map<Locale, Uint8Array>()

  constructor(
    private readonly module: WebAssembly.Module,
    running: Running,
  ) {
    this.running = running
    const about = running.about()
    if (about.abi !== ABI) throw new Error(`limitcheck.wasm speaks version ${about.abi} of the interface and this script version ${ABI}: take both from one build`)
    this.coreVersion = about.core_version
    this.knowledgeVersion = about.knowledge_version
  }

  addWords(words: Words): Locale {
    // A copy: a fresh instance will need them when the caller may have given its buffer away.
    const bytes = typeof words === 'string' ? encoder.encode(words) : new Uint8Array(words).slice()
    const running = this.running || this.start()
    this.running = undefined // As in attempt.
    const locale = running.addWords(bytes)
    this.running = running
    if (!locale) throw new WordsRefused()
    this.words.set(locale, bytes)
    return locale
  }

  assess(profile: Uint8Array | string, options: AssessOptions = {}): string {
    return this.call('assess', encode(profile), withDefaults(options))
  }

  compare(before: Uint8Array | string, after: Uint8Array | string, { locale }: CompareOptions = {}): string {
    const body = join([encoder.encode('{"before":'), encode(before), encoder.encode(',"after":'), encode(after), encoder.encode('}')])
    return this.call('compare', body, { locale })
  }

  private call(name: Call, input: Uint8Array, options: AssessOptions): string {
    const optionsText = encoder.encode(JSON.stringify(options))
    try {
      return this.attempt(name, input, optionsText)
    } catch (failure) {
      if (!isBreakdown(failure)) throw failure
    }
    // Broken once may be the instance's fault (golang/go#70829: an exhausted stack corrupts it), twice is not.
    try {
      return this.attempt(name, input, optionsText)
    } catch (failure) {
      if (failure instanceof ProfileRejected || failure instanceof WordsMissing) throw failure
      throw new CoreFailed('The check broke down. The same input will break it again; others are still answered.', failure)
    }
  }

  private attempt(name: Call, input: Uint8Array, optionsText: Uint8Array): string {
    const running = this.running || this.start()
    this.running = undefined // Until the call has gone well: an instance that threw is never used again.
    const { text, rejected } = running.call(name, input, optionsText)
    const failure = rejected ? refusal(text) : undefined
    if (!(failure && isBreakdown(failure)) && running.memorySize() <= MEMORY_LIMIT) this.running = running
    if (failure) throw failure
    return text
  }

  /** Starts an instance without waiting, which old browsers allow only in a Web Worker. */
  private start(): Running {
    const go = newGo()
    const running = new Running(go, new WebAssembly.Instance(this.module, go.importObject))
    this.words.forEach((bytes) => running.addWords(bytes))
    return running
  }
}

function refusal(document: string): ProfileRejected | WordsMissing {
  const { code, locale } = JSON.parse(document) as { code: string; locale: Locale }
  return code === 'WORDS_MISSING' ? new WordsMissing(locale) : new ProfileRejected(document)
}

/** Everything but a refusal that the core meant: a trap, an exit, or a panic that the core reported as INTERNAL. */
function isBreakdown(failure: unknown): boolean {
  if (failure instanceof WordsMissing) return false
  return !(failure instanceof ProfileRejected) || failure.problem.code === 'INTERNAL'
}

/** The exports that answer: input and options in, a text or a problem out. */
type Call = 'assess' | 'compare'

interface Exports {
  readonly mem: WebAssembly.Memory
  input(size: number): number
  add_words(length: number): number
  assess(profileLength: number, optionsLength: number): number
  compare(bodyLength: number, optionsLength: number): number
  about(): number
  output(): number
}

interface About {
  readonly abi: number
  readonly core_version: string
  readonly knowledge_version: string
}

/** One instance with its Go program, blocked in main and ready for calls. wasm/main.go describes the exports. */
class Running {
  private readonly exports: Exports

  constructor(
    private readonly go: GoRuntime,
    instance: WebAssembly.Instance,
  ) {
    this.exports = instance.exports as unknown as Exports
    // Runs up to the block in main, synchronously. The promise is that of the program's
    // end, which nobody awaits; a failure to start shows in the first call.
    go.run(instance).catch(() => {})
  }

  about(): About {
    return JSON.parse(this.read(this.exports.about())) as About
  }

  /** The language of the words; undefined where they were refused. */
  addWords(words: Uint8Array): Locale | undefined {
    const { exports } = this
    const address = exports.input(words.length) >>> 0
    new Uint8Array(exports.mem.buffer, address, words.length).set(words)
    const length = exports.add_words(words.length)
    return length ? (this.read(length) as Locale) : undefined
  }

  call(name: Call, input: Uint8Array, options: Uint8Array): { text: string; rejected: boolean } {
    const { exports } = this
    const address = exports.input(input.length + options.length) >>> 0
    const buffer = new Uint8Array(exports.mem.buffer, address, input.length + options.length)
    buffer.set(input)
    buffer.set(options, input.length)
    const length = exports[name](input.length, options.length)
    const text = this.read(Math.abs(length))
    exports.input(0) // Clears the answer, which quotes the profile.
    return { text, rejected: length < 0 }
  }

  memorySize(): number {
    return this.exports.mem.buffer.byteLength
  }

  private read(length: number): string {
    if (this.go.exited || length === 0) throw new Error('the program inside limitcheck.wasm has ended')
    return decoder.decode(new Uint8Array(this.exports.mem.buffer, this.exports.output() >>> 0, length))
  }
}

function newGo(): GoRuntime {
  // What Go prints when it breaks down may quote the profile, so it goes nowhere.
  const silent = { log() {}, warn() {} }
  return createGo({ console: silent, crypto, performance, TextEncoder, TextDecoder })
}

function withDefaults({ today, locale, trace, format }: AssessOptions): AssessOptions {
  if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today)) throw new TypeError(`today is to be a day such as "2026-11-20", not ${JSON.stringify(today)}`)
  return { today: today || todayInChina(), locale, trace, format }
}

function todayInChina(): string {
  const eightHours = 8 * 60 * 60 * 1000 // China has had no summer time since 1991.
  return new Date(Date.now() + eightHours).toISOString().slice(0, 10)
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function encode(profile: Uint8Array | string): Uint8Array {
  const bytes = typeof profile === 'string' ? encodeText(profile) : profile
  return bytes.length > INPUT_LIMIT ? bytes.subarray(0, INPUT_LIMIT) : bytes
}

// TextEncoder would put U+FFFD in the place of a lone surrogate. The core is to see what
// was there and refuse it, so each goes as the three bytes that UTF-8 forbids.
function encodeText(text: string): Uint8Array {
  const parts = text.split(/([\uD800-\uDFFF])/u) // With the flag u, a pair is one character and no match.
  if (parts.length === 1) return encoder.encode(text)
  return join(parts.map((part, index) => (index % 2 ? encodeSurrogate(part.charCodeAt(0)) : encoder.encode(part))))
}

function join(parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

function encodeSurrogate(unit: number): Uint8Array {
  return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f))
}
