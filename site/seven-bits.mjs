// Writes bytes as text that may stand in a page, seven bits a letter: a sixth shorter than base64, and still plain UTF-8.
// Three of the 128 letters would not come through a page as they are: NUL, CR, which a reader of pages turns into LF, and
// "<". Each of them is written together with the seven bits that follow, as one letter that UTF-8 spells with two bytes.
const UNFIT = [0x00, 0x0d, 0x3c]
const PAIRS = 0x100

/** sevenBits gives the text; src/offline/single/seven-bits.ts reads it. */
export const sevenBits = (bytes) => {
  const groups = Math.ceil((bytes.length * 8) / 7)
  const group = (index) => {
    const bit = index * 7
    const pair = ((bytes[bit >> 3] || 0) << 8) | (bytes[(bit >> 3) + 1] || 0)
    return (pair >> (9 - (bit & 7))) & 0x7f
  }
  const letters = []
  for (let index = 0; index < groups; index++) {
    const unfit = UNFIT.indexOf(group(index))
    letters.push(unfit < 0 ? group(index) : PAIRS + (unfit << 7) + group(++index))
  }
  return letters.map((letter) => String.fromCharCode(letter)).join('')
}
