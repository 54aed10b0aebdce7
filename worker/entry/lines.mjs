/**
 * A batch, a profile a line (application/x-ndjson): each line is answered by a line, in the same order. Lines are cut here and the core
 * sees one a call. Whoever reads the answers draws them, one at a time, so that neither side of a large batch lies in memory.
 */

import { join } from './body.mjs'

/** What one batch may have, as package edge says too; a larger one is to be parted. */
export const MOST_LINES = 1000
export const MOST_BYTES = 4 << 20
/** What a line may have, as a single call may. */
export const LINE_LIMIT = 128 << 10

const NEWLINE = 10
const WHITE = [32, 9, 13]

/** isBatch tells a batch by what its sender says that it is. */
export const isBatch = (request, url) =>
  request.method === 'POST' &&
  url.pathname === '/v1/assessments' &&
  (request.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase() === 'application/x-ndjson'

/**
 * @param {ReadableStream<Uint8Array> | null} body
 * @param {{ line(profile: Uint8Array): Uint8Array, passed(mark: 'line' | 'lines' | 'bytes'): Uint8Array }} answers
 * @returns {ReadableStream<Uint8Array>}
 */
export function answerLines(body, answers) {
  const said = answerEach(body, answers)
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await said.next()
        if (done) controller.close()
        else controller.enqueue(withNewline(value))
      },
      cancel: () => void said.return(),
    },
    { highWaterMark: 0 },
  )
}

/** Gives the answer to each line; past either mark of the batch one more problem says so and ends it. */
async function* answerEach(body, answers) {
  let lines = 0
  for await (const line of cut(body)) {
    if (line === TOO_MANY_BYTES) return yield answers.passed('bytes')
    if (lines++ === MOST_LINES) return yield answers.passed('lines')
    yield line === TOO_LONG ? answers.passed('line') : answers.line(line)
  }
}

const TOO_LONG = Symbol('a line that is too long')
const TOO_MANY_BYTES = Symbol('more bytes than a batch may have')

/**
 * Cuts a body into lines, without the blank ones. Of a line that is too long nothing is kept. A last line without its line feed
 * counts, unless the body broke off: its beginning could pass for a whole one.
 */
async function* cut(body) {
  if (body === null) return
  const reader = body.getReader()
  let pieces = []
  let length = 0
  let bytes = 0
  const add = (piece) => {
    length += piece.length
    if (length > LINE_LIMIT) pieces = []
    else if (piece.length) pieces.push(piece.slice())
  }
  const end = () => {
    const line = length > LINE_LIMIT ? TOO_LONG : join(pieces, length)
    pieces = []
    length = 0
    return line === TOO_LONG || line.some((byte) => !WHITE.includes(byte)) ? line : undefined
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      bytes += value.length
      if (bytes > MOST_BYTES) return yield TOO_MANY_BYTES
      let at = 0
      for (let newline = value.indexOf(NEWLINE); newline >= 0; newline = value.indexOf(NEWLINE, at)) {
        add(value.subarray(at, newline))
        at = newline + 1
        const line = end()
        if (line !== undefined) yield line
      }
      add(value.subarray(at))
    }
    const last = end()
    if (last !== undefined) yield last
  } catch {
    // It broke off: nobody is left to answer.
  } finally {
    reader.cancel().catch(() => {})
  }
}

function withNewline(bytes) {
  const line = new Uint8Array(bytes.length + 1)
  line.set(bytes)
  line[bytes.length] = NEWLINE
  return line
}
