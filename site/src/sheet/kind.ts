/** What a file is, by its first bytes: names lie, and an export called .xls is often something else. */
import { Trouble } from './trouble.ts'

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean => signature.every((byte, index) => bytes[at + index] === byte)

const ascii = (text: string): readonly number[] => text.split('').map((character) => character.charCodeAt(0))

/** holds looks for a name as an old Office container writes it, two bytes a letter. */
const holds = (bytes: Uint8Array, name: string): boolean => {
  const wanted = ascii(name).reduce<number[]>((all, byte) => all.concat(byte, 0), [])
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true
  }
  return false
}

const PICTURES: readonly (readonly [readonly number[], number])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 0], [[0xff, 0xd8, 0xff], 0], [ascii('GIF8'), 0], [ascii('WEBP'), 8], [ascii('ftypheic'), 4], [ascii('ftypmif1'), 4], [ascii('BM'), 0],
]

/** kindOf says how to read a file, or what is wrong with it. */
export const kindOf = (bytes: Uint8Array): 'workbook' | 'text' => {
  if (!bytes.length) throw new Trouble('empty')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'workbook'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Trouble(holds(bytes, 'EncryptedPackage') ? 'locked' : 'oldExcel')
  // A table may begin with the letters BM; a bitmap's next bytes are no text.
  if (PICTURES.some(([signature, at]) => startsWith(bytes, signature, at) && (at > 0 || bytes.slice(0, 16).some((byte) => byte < 9)))) throw new Trouble('picture')
  if (startsWith(bytes, ascii('%PDF'))) throw new Trouble('pdf')
  return 'text'
}
