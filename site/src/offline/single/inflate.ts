/** Unpacks gzip: with what the browser brings, or, before Chromium 80 and Safari 16.4, with a small library. */
import { gunzipSync } from 'fflate'

/** inflate gives the bytes that were packed. */
export const inflate = async (packed: Uint8Array): Promise<ArrayBuffer> => {
  if (typeof DecompressionStream !== 'function') return gunzipSync(packed).buffer as ArrayBuffer
  return new Response(new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
