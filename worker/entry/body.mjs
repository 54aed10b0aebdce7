/**
 * Reads a body as bytes, one byte past the limit at the most, whatever Content-Length says: the core then tells that it
 * is too large. Bytes and not text(), which would hide invalid UTF-8. A body that breaks off counts as empty, because
 * its beginning could pass for a whole one.
 *
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} limit in bytes
 * @returns {Promise<Uint8Array>}
 */
export async function readBody(stream, limit) {
  const reader = stream.getReader()
  const chunks = []
  let length = 0
  try {
    while (length <= limit) {
      const { done, value } = await reader.read()
      if (done) return join(chunks, length)
      const chunk = value.subarray(0, limit + 1 - length)
      chunks.push(chunk)
      length += chunk.length
    }
  } catch {
    return new Uint8Array(0)
  }
  reader.cancel().catch(() => {})
  return join(chunks, length)
}

/** Joins chunks of so many bytes together; one alone is given as it is. */
export function join(chunks, length) {
  if (chunks.length === 1) return chunks[0]
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
