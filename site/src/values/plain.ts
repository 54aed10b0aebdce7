/** What every reader of typed text starts with: one spelling for what a keyboard, a paste or a habit spells in many ways. */

/** Longer than this nothing is a date or a number, and nobody should wait for finding that out. */
const LONGEST = 64

/** plain turns full-width letters, digits and signs into ordinary ones, and everything into lower case; a long story into nothing. */
export const plain = (text: string): string =>
  text.trim().length > LONGEST ? '' : text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim().toLowerCase()

const ABOUT_BEFORE = /^(大约|大概|大致|差不多|约莫|约|about|around|approximately|approx\.?|roughly|~|≈)\s*(是|有)?\s*/
const ABOUT_AFTER = /\s*(左右|上下|差不多|or so|approximately|approx\.?)$/

/**
 * exact drops the words that say "about": the core keeps no precision, and a merchant who says "about 30,000" means 30,000.
 * Words that move the number (不到, 多, 将近, 来) stay, so that whoever reads on refuses them.
 */
export const exact = (text: string): string => {
  // Twice, for one such word may stand before another: 大概有3万左右.
  const once = (words: string): string => words.replace(ABOUT_BEFORE, '').replace(ABOUT_AFTER, '')
  return once(once(text))
}

/** two writes a number below a hundred with two digits. */
export const two = (value: number): string => String(value).padStart(2, '0')

/**
 * shifted moves the decimal point of written digits to the right, so that 1.1 万 is 11000 and not 11000.000000000002.
 * It gives undefined for more digits than a double can hold: better refused than rounded.
 */
export const shifted = (digits: string, places: number): number | undefined => {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits)
  if (!parts) return undefined
  const fraction = (parts[3] || '').padEnd(places, '0')
  const whole = ((parts[2] as string) + fraction.slice(0, places)).replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(places)
  if (whole.length + rest.length > 15 || rest.length > 6) return undefined
  return Number(`${parts[1]}${whole}${rest ? `.${rest}` : ''}`)
}
