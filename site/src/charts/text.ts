/**
 * How wide a text will be in a picture. SVG wraps nothing, and measuring would mean drawing twice: a Chinese character is
 * as wide as it is high, and of others a little over the average of common typefaces is taken, so that a line never runs out.
 */
export const SIZE = 13
export const LINE = 18

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

export const textWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + SIZE * (WIDE.test(character) || character.length > 1 ? 1 : 0.58), 0)

/** wrap parts a text into lines that fit: at spaces, and anywhere within Chinese. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[^\s\u2e80-\uffff]+\s*|./gu) || []) {
    if (line && textWidth(line + piece.trim()) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  if (line.trim()) lines.push(line.trim())
  return lines
}

/** anchor keeps a label within the picture: where it hangs from its point. */
export const anchor = (x: number, text: string, width: number): 'start' | 'middle' | 'end' => {
  const half = textWidth(text) / 2
  if (x - half < 0) return 'start'
  return x + half > width ? 'end' : 'middle'
}

/** within moves a label's point so that the label stays within the picture, wherever it hangs from. */
export const within = (x: number, text: string, width: number): number => {
  const wide = textWidth(text)
  const at = anchor(x, text, width)
  if (at === 'start') return Math.min(x, Math.max(0, width - wide))
  return at === 'end' ? Math.max(x, Math.min(width, wide)) : x
}
