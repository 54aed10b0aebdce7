/** From the bytes of a text file to its text. Excel for Windows in China writes CSV in GB18030 unless told otherwise, and says so nowhere. */
import { Trouble } from './trouble.ts'

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** marked finds the encoding that a mark at the beginning names. */
const marked = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** looksWide tells UTF-16 without its mark: in a table of digits and separators every other byte is zero. */
const looksWide = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length, 400)
  let zeros = 0
  for (let index = 1; index < length; index += 2) if (bytes[index] === 0) zeros++
  return length >= 4 && zeros > length / 8
}

/** decode tries what a file says it is, then UTF-8, then GB18030, each strictly: a wrong guess fails instead of giving other characters. */
export const decode = (bytes: Uint8Array): string => {
  const encoding = marked(bytes) || (looksWide(bytes) ? 'utf-16le' : undefined)
  const text = encoding ? strictly(encoding, bytes) : strictly('utf-8', bytes) || strictly('gb18030', bytes)
  // Control characters mean that this is no text, however well it decodes.
  if (text === undefined || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) throw new Trouble('unreadable')
  return text.replace(/^\ufeff/, '')
}
