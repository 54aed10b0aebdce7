/**
 * Reading what people type where it can only mean one thing. Whatever can mean two things is passed
 * on as text, so that the core refuses it and says what would be right.
 */

/** plain turns full-width letters and digits, which Chinese keyboards produce, into ordinary ones. */
const plain = (text: string): string => text.normalize('NFKC').trim()

const two = (digits: string): string => (digits.length === 1 ? `0${digits}` : digits)

/** dateFrom reads a month or a day with its year: 2026-11, 2026/11/5, 2026.11.5, 2026年11月5日, 20261105. */
export const dateFrom = (text: string): string => {
  const typed = plain(text)
  const compact = /^(20\d\d)(\d\d)(\d\d)$/.exec(typed)
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`
  const parts = /^(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*月?(?:\s*[-/.]?\s*(\d{1,2})\s*[日号]?)?$/.exec(typed)
  if (!parts || !parts[1] || !parts[2]) return typed
  const [, year, month, day] = parts
  // 2026-115 has no separator before the day, so it could be read in two ways.
  if (day && !/[-/.月]\s*\d{1,2}\s*[日号]?$/.test(typed.slice(5))) return typed
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}

/** numberFrom reads digits with an optional sign, point, thousands separators and 元; everything else stays text. */
export const numberFrom = (text: string): number | string => {
  const typed = plain(text)
  const bare = typed.replace(/^[¥￥]\s*/, '').replace(/\s*元$/, '')
  const joined = /^-?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(bare) ? bare.replace(/[, ]/g, '') : bare
  const value = Number(joined)
  // Past 15 digits a double no longer holds what was typed: better refused than rounded.
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(joined) && joined.replace(/\D/g, '').length <= 15 ? value : typed
}
