/**
 * The one Go instance of this isolate. Booting costs milliseconds of CPU and a call microseconds, so all requests share
 * it: a call is synchronous from its first byte in to its last byte out, and so no two of them ever meet. It is booted
 * in the first request, because Go needs randomness and Workers give none in global scope.
 */
import wasm from './limitcheck.wasm'
import './quiet.mjs'
import 'wasm_exec'

/** Past this many bytes of linear memory, which can only grow, the instance is replaced: an isolate has 128 MB. */
const MEMORY_MARK = 64 << 20

/** @type {Core | undefined} */
let shared

/**
 * Runs work on the shared instance. Whatever it throws (a stack overflow, an exit), the instance is dropped, because Go's
 * state is then undefined (golang/go#70829), and the work is tried once more on a fresh one.
 *
 * @template T
 * @param {(core: Core) => T} work
 * @returns {T}
 */
export function call(work) {
  try {
    return attempt(work)
  } catch (error) {
    console.warn(`the core was dropped: ${error?.name}`)
    return attempt(work)
  }
}

function attempt(work) {
  const core = (shared ??= new Core())
  try {
    const result = work(core)
    if (core.isSpent) shared = undefined
    return result
  } catch (error) {
    shared = undefined
    throw error
  }
}

class Core {
  #go = new Go()
  #exports
  #hasPanicked = false

  constructor() {
    // Collecting garbage half as often takes a fifth off a call, for 10 MB of memory.
    this.#go.env = { GOGC: '200' }
    const instance = new WebAssembly.Instance(wasm, this.#go.importObject)
    this.#exports = instance.exports
    this.#go.run(instance) // returns once main blocks, and never settles while the instance lives
  }

  /** Whether the next call should have a fresh instance. */
  get isSpent() {
    return this.#hasPanicked || this.#exports.mem.buffer.byteLength > MEMORY_MARK
  }

  /** How many bytes of its body the request may have. */
  limit(head) {
    const length = this.#write(head)
    return this.#checked(this.#exports.limit(length))
  }

  /** Answers a message; the result is a message too. */
  answer(head, body) {
    const length = this.#write(head, body)
    return this.#read(this.#exports.answer(length))
  }

  /** The INTERNAL problem for a message. */
  internal(head) {
    const length = this.#write(head)
    return this.#read(this.#exports.internal(length))
  }

  #write(...parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    let at = this.#checked(this.#exports.input(length)) >>> 0
    const memory = new Uint8Array(this.#exports.mem.buffer)
    for (const part of parts) {
      memory.set(part, at)
      at += part.length
    }
    return length
  }

  #read(length) {
    this.#checked(length)
    this.#hasPanicked ||= length < 0
    const at = this.#exports.output() >>> 0
    const output = new Uint8Array(this.#exports.mem.buffer, at, Math.abs(length))
    const message = output.slice()
    output.fill(0)
    return message
  }

  /** A program that has exited returns from an export as if nothing were wrong. */
  #checked(result) {
    if (this.#go.exited) throw new Error('the Go program has exited')
    return result
  }
}
