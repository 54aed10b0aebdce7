/** Percentages as people write them: 30%, 百分之三十, 三成, 两成半, 跌了8个点, down 8 percent. */
import { digitsFromChinese } from './numerals.ts'
import { exact, plain, shifted } from './plain.ts'

const FELL = /^(-|负|同比|环比)?\s*(下降|下跌|下滑|减少|降低|跌|降|少|掉|down|fell|fallen|dropped|decreased|declined|lower)\s*(了|by)?\s*/
const ROSE = /^(同比|环比)?\s*(\+|上升|上涨|增加|增长|提高|涨|升|多|up|rose|grew|increased|higher)\s*(了|by)?\s*/
const SIGN = /\s*(%|个百分点|百分点|个点|per ?cent|pct|percentage points?)$/

const decimal = (text: string): number | undefined => {
  const digits = /^\d+(\.\d+)?$/.test(text) ? text : digitsFromChinese(text)
  return digits === undefined ? undefined : shifted(digits, 0)
}

const tenths = (text: string): number | undefined => {
  if (text === '一半') return 50
  const parts = /^(.+?)成(半|[一二三四五六七八九1-9])?$/.exec(text)
  const whole = parts ? decimal(parts[1] as string) : undefined
  if (!parts || whole === undefined || whole > 10) return undefined
  const rest = parts[2] === undefined ? 0 : parts[2] === '半' ? 5 : decimal(parts[2])
  return rest === undefined ? undefined : shifted(String(whole), 1) as number + rest
}

const positive = (text: string): number | undefined => {
  const share = /^百分之\s*(.+)$/.exec(text)
  if (share) return share[1] === '百' ? 100 : decimal(share[1] as string)
  const bare = text.replace(SIGN, '')
  return bare === text ? (tenths(text) === undefined ? decimal(text) : tenths(text)) : decimal(bare)
}

/** readPercent gives the percentage that a text can only mean; below zero where it says that something fell. */
export const readPercent = (text: string): number | undefined => {
  const typed = exact(plain(text)).replace(/^百分之负/, '-百分之')
  const fell = FELL.exec(typed)
  const rose = ROSE.exec(typed)
  // "跌到 8%" says where it is, not how far it fell: what remains after the word must be a plain number.
  const rest = exact(typed.slice(fell ? fell[0].length : rose ? rose[0].length : 0))
  const sign = fell && !/^[-负]/.test(fell[0]) ? null : /^(-|负)\s*/.exec(fell ? typed : rest)
  if (fell) return sign ? undefined : negative(positive(rest))
  return sign ? negative(positive(rest.slice(sign[0].length))) : positive(rest)
}

const negative = (value: number | undefined): number | undefined => (value === undefined ? undefined : 0 - value)

/** percentFrom reads a percentage; 0.3 stays 0.3, and what it is not sure of comes back as it was typed. */
export const percentFrom = (text: string): number | string => {
  const value = readPercent(text)
  return value === undefined ? text.trim() : value
}
