/** Dates as they are said in Chinese: 昨天, 上月5号, 去年12月, 上周三, 三天前, 11月5日. */
import type { Direction } from './day.ts'
import { dayAfter, dayIn, dayOf, monthAfter, monthIn, nearestDate, nearestDay, nearestMonth, nearestWeekday, weekday } from './day.ts'
import { withArabicNumbers } from './numerals.ts'

const DAYS: Readonly<Record<string, number>> = {
  今天: 0, 今日: 0, 今早: 0, 今晚: 0, 今儿: 0, 昨天: -1, 昨日: -1, 昨晚: -1, 昨儿: -1, 前天: -2, 前日: -2, 大前天: -3,
  明天: 1, 明日: 1, 后天: 2, 大后天: 3,
}
const MONTHS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 当: 0, 下: 1, 下下: 2 }
const YEARS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1 }
const WEEKS: Readonly<Record<string, number>> = { 上上: -14, 上: -7, 这: 0, 本: 0, 下: 7, 下下: 14 }

type Reading = (parts: RegExpExecArray, today: string, direction: Direction) => string | undefined

const number = (digits: string | undefined): number => Number(digits)

/** distance counts days, or for months the month alone: nobody who says "three months ago" means a day. */
const distance: Reading = (parts, today) => {
  const sign = parts[3] === '前' ? -1 : 1
  const count = number(parts[1]) * sign
  if (count === 0 || Math.abs(count) > 400) return undefined
  const unit = parts[2] as string
  if (/^[天日]$/.test(unit)) return dayAfter(today, count)
  return unit === '个月' ? monthAfter(today, count) : dayAfter(today, count * 7)
}

/** What a month may end in that leaves the month certain: its beginning, middle or end. */
const PART = '(?:份|初|中|底|末|月初|月中|月底|月末|上旬|中旬|下旬)?'

const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [/^([今昨前明后大]{1,2}[天日早晚儿])$/, ([, word], today) =>
    (word !== undefined && word in DAYS ? dayAfter(today, DAYS[word] as number) : undefined)],
  [new RegExp(`^(上上|上|这|本|当|下|下下)个?月${PART}$`), ([, which], today) => monthAfter(today, MONTHS[which as string] as number)],
  [/^(上上|上|这|本|当|下|下下)个?月(\d{1,2})[日号]?$/, ([, which, day], today) =>
    dayIn(monthAfter(today, MONTHS[which as string] as number), number(day))],
  [new RegExp(`^([前去今本明])年(\\d{1,2})月${PART}$`), ([, which, month], today) =>
    monthIn(number(today.slice(0, 4)) + (YEARS[which as string] as number), number(month))],
  [/^([前去今本明])年(\d{1,2})月(\d{1,2})[日号]?$/, ([, which, month, day], today) =>
    dayOf(number(today.slice(0, 4)) + (YEARS[which as string] as number), number(month), number(day))],
  [/^(上上|上|这|本|下|下下)?个?(?:周|星期|礼拜)([1-7日天])$/, ([, which, name], today, direction) => {
    const wanted = name === '日' || name === '天' ? 7 : number(name)
    if (which === undefined) return nearestWeekday(wanted, today, direction)
    return dayAfter(today, wanted - weekday(today) + (WEEKS[which] as number))
  }],
  [/^(\d{1,3})(天|日|个月|周|个?星期|个?礼拜)(?:以|之)?([前后])$/, distance],
  [/^半年(?:以|之)?([前后])$/, ([, way], today) => monthAfter(today, way === '前' ? -6 : 6)],
  [/^1年(?:以|之)?([前后])$/, ([, way], today) => monthAfter(today, way === '前' ? -12 : 12)],
  [new RegExp(`^(\\d\\d)年(\\d{1,2})月${PART}$`), ([, year, month]) => monthIn(2000 + number(year), number(month))],
  [/^(\d\d)年(\d{1,2})月(\d{1,2})[日号]?$/, ([, year, month, day]) => dayOf(2000 + number(year), number(month), number(day))],
  [new RegExp(`^(\\d{1,2})月${PART}$`), ([, month], today, direction) => nearestMonth(number(month), today, direction)],
  [/^(\d{1,2})月(\d{1,2})[日号]?$/, ([, month, day], today, direction) => nearestDay(number(month), number(day), today, direction)],
  [/^(\d{1,2})[/.-](\d{1,2})$/, ([, month, day], today, direction) => nearestDay(number(month), number(day), today, direction)],
  [/^(\d{1,2})[日号]$/, ([, day], today, direction) => nearestDate(number(day), today, direction)],
]

/** The hour of a day changes nothing about the day. */
const HOUR = /(?:的?(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜))(?:\d{1,2}点(?:半|\d{1,2}分?)?|\d{1,2}:\d\d)?$/

/** chineseDate reads a date; undefined where it is not sure. The lunar calendar (十月初五, 腊月) is not guessed at. */
export const chineseDate = (typed: string, today: string, direction: Direction): string | undefined => {
  const text = withArabicNumbers(typed.replace(/ /g, '').replace(HOUR, ''))
  for (const [form, reading] of FORMS) {
    const parts = form.exec(text)
    if (parts) return reading(parts, today, direction)
  }
  return undefined
}
