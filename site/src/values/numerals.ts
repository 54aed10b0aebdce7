/** Chinese numbers, in characters (三万五), in the capitals of receipts (壹万伍仟), or mixed with digits (3万5千). */

const DIGITS = '零一二三四五六七八九'
const CAPITALS: readonly (readonly [RegExp, string])[] = [
  [/〇/g, '零'], [/[壹幺]/g, '一'], [/[贰两]/g, '二'], [/叁/g, '三'], [/肆/g, '四'], [/伍/g, '五'], [/陆/g, '六'],
  [/柒/g, '七'], [/捌/g, '八'], [/玖/g, '九'], [/拾/g, '十'], [/佰/g, '百'], [/仟/g, '千'], [/[萬w]/g, '万'], [/億/g, '亿'],
]

/** simple writes all spellings of a numeral with the ten plain characters; a w for 万 as people type it. */
const simple = (text: string): string => CAPITALS.reduce((all, [from, to]) => all.replace(from, to), text)

const digit = (character: string | undefined): number =>
  character === undefined ? 0 : /\d/.test(character) ? Number(character) : DIGITS.indexOf(character)

const BELOW_TEN_THOUSAND = /^(?:([一二三四五六七八九1-9])千)?(?:(零)?([一二三四五六七八九1-9])百)?(?:(零)?([一二三四五六七八九1-9])?(十))?(?:(零)?([一二三四五六七八九1-9]))?$/

/** belowTenThousand reads up to 九千九百九十九; a last digit without its unit counts in the next lower one: 一千二 is 1200. */
const belowTenThousand = (text: string): number | undefined => {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const parts = BELOW_TEN_THOUSAND.exec(text)
  if (!text || !parts || /[^\d零一二三四五六七八九十百千]/.test(text)) return undefined
  const [, thousands, , hundreds, , tens, ten, gap, last] = parts
  const value = digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0)
  const unit = gap || ten ? 1 : hundreds ? 10 : thousands ? 100 : 1
  return value + digit(last) * unit
}

/** below reads what follows 万 or 亿; a single digit there counts in tenths of it: 三万五 is 35000, 三万零五 is 30005. */
const below = (text: string, unit: number, read: (text: string) => number | undefined): number | undefined => {
  if (text === '') return 0
  if (/^[一二三四五六七八九1-9]$/.test(text)) return digit(text) * (unit / 10)
  // 3万50 could be 30050 or a slip for 35000; 3万0050 and 3万五十 could not.
  if (/^\d{1,3}$/.test(text)) return undefined
  const value = read(text.replace(/^零(?=.)/, ''))
  return value !== undefined && value < unit ? value : undefined
}

const split = (text: string, unit: string): readonly [string, string] | undefined => {
  const at = text.indexOf(unit)
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + 1)]
}

const belowHundredMillion = (text: string): number | undefined => {
  const parts = split(text, '万')
  if (!parts) return belowTenThousand(text)
  const upper = belowTenThousand(parts[0])
  const lower = below(parts[1], 10000, belowTenThousand)
  return upper === undefined || lower === undefined ? undefined : upper * 10000 + lower
}

/** wholeFromChinese reads a whole number written with Chinese units or characters; undefined for anything that it is not sure of. */
export const wholeFromChinese = (typed: string): number | undefined => {
  const text = simple(typed)
  // 三五万 is "three to five", 三五 may be 35 or 3.5: no two characters for digits stand side by side in a number.
  if (/[一二三四五六七八九][一二三四五六七八九]/.test(text) || /\d[一二三四五六七八九]|[一二三四五六七八九]\d/.test(text)) return undefined
  if (text === '零') return 0
  const parts = split(text, '亿')
  if (!parts) return belowHundredMillion(text)
  const upper = belowTenThousand(parts[0])
  const lower = below(parts[1], 100000000, belowHundredMillion)
  return upper === undefined || lower === undefined ? undefined : upper * 100000000 + lower
}

/** digitsFromChinese turns 三 into 3 and 三点五 into 3.5; undefined for anything else. */
export const digitsFromChinese = (typed: string): string | undefined => {
  const parts = /^([^点]+)(?:点([零一二三四五六七八九]+))?$/.exec(simple(typed))
  const whole = parts ? wholeFromChinese(parts[1] as string) : undefined
  if (!parts || whole === undefined) return undefined
  return parts[2] ? `${whole}.${parts[2].split('').map(digit).join('')}` : String(whole)
}

/**
 * withArabicNumbers rewrites the numbers in a date of characters: 二〇二六年十一月五日 becomes 2026年11月5日.
 * What is no number, such as the 三四 of "three or four days ago", stays.
 */
export const withArabicNumbers = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) => simple(year).split('').map(digit).join(''))
    .replace(/[一二两三四五六七八九十]+/g, (run) => {
      const number = belowTenThousand(simple(run))
      return number === undefined ? run : String(number)
    })
