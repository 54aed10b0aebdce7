/** Breaks text into lines as Chinese typesetting does: between any two characters, but no line begins with a closing mark or ends with an opening one. */

const CLOSING = '，。、；：？！）》」』】〉”’…—％%·,.;:?!)]'
const OPENING = '（《「『【〈“‘(['

const isWide = (character: string): boolean => (character.codePointAt(0) as number) >= 0x2e80

/** pieces cuts a text where a line may end. Spaces stay at the end of the piece before them. */
const pieces = (text: string): string[] => {
  const found: string[] = []
  let previous = ''
  for (const character of Array.from(text)) {
    const joins =
      previous === '' ? false
      : character === ' ' || CLOSING.indexOf(character) >= 0 || OPENING.indexOf(previous) >= 0 || character === '\u200d' || previous === '\u200d'
        ? true
        : !isWide(character) && !isWide(previous) && previous !== ' ' && OPENING.indexOf(character) < 0 && '”’'.indexOf(previous) < 0
    if (joins) found[found.length - 1] += character
    else found.push(character)
    previous = character
  }
  return found
}

/** breakLines fits a text into a width; `measure` says how wide a text is. A word wider than a whole line is cut. */
export const breakLines = (text: string, width: number, measure: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  const put = (piece: string): void => {
    if (measure((line + piece).trim()) <= width) {
      line += piece
    } else if (line.trim()) {
      lines.push(line.trim())
      line = ''
      put(piece)
    } else {
      const characters = Array.from(piece)
      let end = characters.length - 1
      while (end > 1 && measure(characters.slice(0, end).join('')) > width) end--
      lines.push(characters.slice(0, Math.max(end, 1)).join('').trim())
      const rest = characters.slice(Math.max(end, 1)).join('')
      if (rest) put(rest)
    }
  }
  text.split('\n').forEach((paragraph) => {
    pieces(paragraph).forEach(put)
    lines.push(line.trim())
    line = ''
  })
  return lines
}
