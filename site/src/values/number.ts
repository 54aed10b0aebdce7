/** Amounts and counts as people write them: 1.5万, 三万五, 1w, 12,000, ¥8,800.50, 15k, RMB 3,000, 约3万, 3次. */
import { wholeFromChinese } from './numerals.ts'
import { exact, plain, shifted } from './plain.ts'

const MONEY_BEFORE = /^(¥|rmb|cny|cn¥|人民币)\s*/
const MONEY_AFTER = /\s*(元整|元|圆|块钱|块|rmb|cny|yuan|人民币|次|笔|单|个|家|张|条|times?|orders?)$/

const UNITS: Readonly<Record<string, number>> = {
  百: 2, 千: 3, 万: 4, w: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
  k: 3, thousand: 3, million: 6, mln: 6, billion: 9,
}

/** joined drops separators between thousands where every group is whole; 12,34 is none. */
const joined = (digits: string): string => (/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d{1,3}( \d{3})+(\.\d+)?$/.test(digits) ? digits.replace(/[, ]/g, '') : digits)

const positive = (text: string): number | undefined => {
  const parts = /^([\d., ]*\d)\s*([^\d\s]+)?$/.exec(text)
  const unit = parts && parts[2] ? UNITS[parts[2]] : 0
  if (parts && unit !== undefined) return shifted(joined(parts[1] as string), unit)
  return wholeFromChinese(text)
}

/** read gives the number that a text can only mean. */
export const read = (text: string): number | undefined => {
  const about = exact(plain(text))
  const sign = /^(-|负)\s*/.exec(about)
  const unsigned = (sign ? about.slice(sign[0].length) : about).replace(MONEY_BEFORE, '').replace(MONEY_AFTER, '')
  // ¥-500 is written with the sign inside.
  const inner = !sign && /^-\d/.test(unsigned)
  const value = positive(exact(inner ? unsigned.slice(1) : unsigned))
  return value === undefined ? undefined : sign || inner ? 0 - value : value
}

/** numberFrom reads an amount or a count; what it is not sure of comes back as it was typed, for the core to refuse. */
export const numberFrom = (text: string): number | string => {
  const value = read(text)
  return value === undefined ? text.trim() : value
}
