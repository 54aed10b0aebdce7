/** Fetching with progress: the module is half a megabyte, which is seconds on a poor line. */

/**
 * download fetches a file and reports the share that has arrived, from 0 to 1.
 * `size` is the file's unpacked length: Content-Length counts packed bytes, the stream unpacked ones.
 */
export const download = async (url: string, size: number, progress: (share: number) => void): Promise<ArrayBuffer> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  if (!response.body || !response.body.getReader) return response.arrayBuffer()
  const whole = new Uint8Array(size)
  const reader = response.body.getReader()
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    // More bytes than the build counted means a proxy or an old cache answered with another file.
    if (length + value.length > size) throw new Error(`${url} is not the file that this page was built with`)
    whole.set(value, length)
    length += value.length
    progress(length / size)
  }
  if (length !== size) throw new Error(`${url} arrived cut short`)
  return whole.buffer
}
