/**
 * The Web Worker that holds the core, so that the page never waits for it and so that old engines,
 * whose Content-Security-Policy knows no 'wasm-unsafe-eval', may compile it: the policy of this
 * script is its own. See core-client/protocol.ts for what it understands.
 */
import { load, ProfileRejected } from '../../../wasm/src/limitcheck.ts'
import type { Core } from '../../../wasm/src/limitcheck.ts'
import type { Call, Failure, Reply, Request, Versions } from '../core-client/protocol.ts'

let core: Core | undefined

const answer = async (request: Call): Promise<Versions | string | number> => {
  if (request.call === 'load') {
    core = await load(request.core, { words: request.words })
    return { coreVersion: core.coreVersion, knowledgeVersion: core.knowledgeVersion }
  }
  if (!core) throw new Error(`"${request.call}" was called before "load" had answered`)
  if (request.call === 'requests') return performance.getEntriesByType('resource').length
  if (request.call === 'words') return core.addWords(new Uint8Array(request.words))
  if (request.call === 'compare') return core.compare(request.before, request.after, request.options)
  return core.assess(request.profile, request.options)
}

const failure = (error: unknown): Failure =>
  error instanceof ProfileRejected
    ? { ok: false, reason: 'rejected', document: error.document }
    : { ok: false, reason: 'failed', message: error instanceof Error ? error.message : String(error) }

const post = (reply: Reply): void => (self as unknown as { postMessage(message: Reply): void }).postMessage(reply)

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data
  answer(request).then(
    (value) => post({ id: request.id, ok: true, value }),
    (error: unknown) => post({ id: request.id, ...failure(error) }),
  )
})
