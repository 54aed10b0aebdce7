/** The lazy part `qr`: turns a link into the squares of a QR code. */
import { encode } from 'uqr'

/** QrCode is a square of `size` modules, quiet zone included, with the dark ones as an SVG path. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** Scanners want four clear modules around a code. */
const QUIET = 4

/** Above this many modules a code of level M gets so fine on paper that the smaller one of level L reads better. */
const FINE = 73

/** qrCode draws a text with error correction M, or L where that keeps the squares large enough for a phone to read from paper. */
export const qrCode = (text: string): QrCode => {
  const medium = encode(text, { ecc: 'M', border: 0 })
  const { size, data } = medium.size > FINE ? encode(text, { ecc: 'L', border: 0 }) : medium
  // A run of dark modules is one bar: a tenth of the path's length, and no hairlines between squares.
  const bars = data.map((row, y) => {
    let bar = ''
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const from = x
      while (x < size && row[x]) x++
      bar += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`
    }
    return bar
  })
  return { size: size + 2 * QUIET, path: bars.join('') }
}
