/** Reads what seven-bits.mjs of the build has written: seven bits a letter, and letters that stand for an unfit one and the next. */
const UNFIT = [0x00, 0x0d, 0x3c]
const PAIRS = 0x100

/** readSevenBits gives so many bytes. */
export const readSevenBits = (text: string, length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  let [at, held, bits] = [0, 0, 0]
  const add = (group: number): void => {
    held = ((held << 7) | group) & 0xffff
    bits += 7
    if (bits < 8) return
    bits -= 8
    bytes[at++] = held >> bits // past the end nothing is written
  }
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index)
    if (letter >= PAIRS) add(UNFIT[(letter - PAIRS) >> 7] || 0)
    add(letter & 0x7f)
  }
  return bytes
}
