/**
 * What the page and the core's Web Worker say to each other.
 *
 * The worker script (`assets/core-worker.HASH.js`) is a classic script that answers every request
 * with exactly one reply of the same `id`, in any order. It fetches nothing: the page hands it the
 * module's bytes in `load`, once, before the first `assess`. A second `load` replaces the core.
 *
 *     const worker = new Worker(url)
 *     worker.onmessage = ({ data }) => data.id === 1 && …
 *     worker.postMessage({ id: 1, call: 'load', core: wasmBytes, words: [wordsBytes] })          // → { id: 1, ok: true, value: { coreVersion, knowledgeVersion } }
 *     worker.postMessage({ id: 2, call: 'assess', profile, options: {} })   // → { id: 2, ok: true, value: '{"alert":null,…}' }
 *
 * `requests` gives the number of requests that the worker itself has made. `profile` is JSON as bytes or text; `value` is the answer's JSON text, byte for byte as the core
 * wrote it. A profile that the core refuses is `{ ok: false, reason: 'rejected', document }` with the
 * RFC 9457 problem document as text; anything else that went wrong is `{ ok: false, reason: 'failed', message }`.
 */
import type { AssessOptions, CompareOptions } from '../../../wasm/src/limitcheck.ts'

export type { AssessOptions, CompareOptions }

/** Versions tells which core and which knowledge base answered. */
export interface Versions {
  readonly coreVersion: string
  readonly knowledgeVersion: string
}

/** Call is one request without its id. */
export type Call =
  | { readonly call: 'load'; readonly core: ArrayBuffer; readonly words: readonly ArrayBuffer[] }
  | { readonly call: 'words'; readonly words: ArrayBuffer }
  | { readonly call: 'assess'; readonly profile: Uint8Array | string; readonly options?: AssessOptions }
  | { readonly call: 'requests' }
  | { readonly call: 'compare'; readonly before: string; readonly after: string; readonly options?: CompareOptions }

/** Request is what the page posts to the worker. */
export type Request = Call & { readonly id: number }

/** Failure says why there is no value: the profile was refused, or something broke. */
export type Failure =
  | { readonly ok: false; readonly reason: 'rejected'; readonly document: string }
  | { readonly ok: false; readonly reason: 'failed'; readonly message: string }

/** Reply is what the worker posts back, exactly once for each request. */
export type Reply = { readonly id: number } & ({ readonly ok: true; readonly value: Versions | string | number } | Failure)
