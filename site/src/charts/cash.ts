/** The balance day by day: where it crosses zero, the tightest day, and, faint, the days for which nothing was entered. */
import { svg } from 'lit'
import type { SVGTemplateResult, TemplateResult } from 'lit'
import type { Balance, CashOutlook, Profile } from '../../../wasm/src/contract.ts'
import { fill } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'
import { dayNumber, dayText, isoDay, monthStarts, shortDay, shortMonth } from './dates.ts'
import { frame } from './frame.ts'
import { money, shortMoney } from './money.ts'
import { linear, spaced, ticks } from './scale.ts'
import { anchor, LINE, textWidth, within } from './text.ts'

const PLOT = 150
const TOP = 2 * LINE + 6

/** lastEntered is the last day for which the merchant named money in or out; as_of where none lies ahead. */
export const lastEntered = (profile: Profile | undefined, asOf: string): string | undefined => {
  if (!profile) return undefined
  const cash = profile.cash || {}
  const days = [...(cash.expected || []), ...(cash.due || [])].map(({ on }) => on)
    .concat((profile.restrictions || []).map(({ next_due_on: on }) => on || ''))
  return days.reduce((last, on) => (on > last ? on : last), asOf)
}

/** runs joins days of one balance, so that half a year reads as a short table that leaves nothing out. */
export const runs = (balances: readonly Balance[], breaks: readonly string[]): readonly { from: string; to: string; balance: number }[] => {
  const all: { from: string; to: string; balance: number }[] = []
  for (const { on, balance } of balances) {
    const last = all[all.length - 1]
    if (last && last.balance === balance && breaks.indexOf(on) < 0 && breaks.indexOf(last.to) < 0) last.to = on
    else all.push({ from: on, to: on, balance })
  }
  return all
}

const path = (points: readonly Balance[], x: (day: number) => number, y: (balance: number) => number): string =>
  points.map(({ on, balance }, index) => (index ? `H${x(dayNumber(on))}V${y(balance)}` : `M${x(dayNumber(on))} ${y(balance)}`)).join('')

/** cashCurve draws a forecast; undefined where the answer has none. */
export const cashCurve = (pack: Pack, cash: CashOutlook, profile: Profile | undefined, asOf: string, width: number): TemplateResult | undefined => {
  const { balances, lowest, shortfall_on: short } = cash
  const first = balances[0]
  if (!first || !lowest) return undefined
  const words = pack.words.charts.cash
  const entered = lastEntered(profile, asOf)
  const start = dayNumber(first.on)
  const solidEnd = entered ? dayNumber(entered) : dayNumber((balances[balances.length - 1] as Balance).on)
  // Of the faint days as many are drawn as say how it would go on: half a year of them would squeeze the days that count.
  const end = Math.min(dayNumber((balances[balances.length - 1] as Balance).on), Math.max(solidEnd + Math.max(10, Math.round((solidEnd - start) / 2)), start + 21))
  const shown = balances.filter(({ on }) => dayNumber(on) <= end)
  const solid = shown.filter(({ on }) => dayNumber(on) <= solidEnd)
  const faint = shown.filter(({ on }) => dayNumber(on) >= solidEnd)
  const low = Math.min(0, ...shown.map(({ balance }) => balance))
  const high = Math.max(0, ...shown.map(({ balance }) => balance))
  const x = linear(start, end, 1, width - 1)
  const y = linear(low, high === low ? low + 1 : high, TOP + PLOT, TOP)
  const label = (text: string, at: number, height: number, kind = ''): SVGTemplateResult =>
    svg`<text class="${kind}" x="${within(at, text, width)}" y="${height}" text-anchor="${anchor(at, text, width)}">${text}</text>`
  const grid = ticks(low, high, 5).filter((tick) => tick !== 0).map((tick) =>
    svg`<path class="grid" d="M0 ${y(tick)}H${width}"/>${label(shortMoney(pack, tick), 0, y(tick) - 3, 'soft')}`)
  const lowestText = fill(words.lowest, { date: shortDay(pack, lowest.on), amount: money(pack, lowest.balance) })
  const shortText = short ? fill(words.short, { date: shortDay(pack, short) }) : ''
  const lowX = x(dayNumber(lowest.on))
  const below = shown.some(({ balance }) => balance < 0)
    ? svg`<path class="debt" d="${path(shown.map(({ on, balance }) => ({ on, balance: Math.min(0, balance) })), x, y)}V${y(0)}H${x(start)}Z"/>` : ''
  const days = spaced(
    [start, ...monthStarts(start + 1, end)].map((day) => ({ day, text: day === start ? shortDay(pack, isoDay(day)) : shortMonth(pack, isoDay(day)) })),
    ({ day }) => x(day), textWidth(shortDay(pack, '2026-12-30')))
  const marks = [lowest.on, short || '', entered || '']
  const note = (from: string, to: string): string => [
    from === short ? shortText : '', from === lowest.on ? words.lowestMark : '', entered && to > entered && from > entered ? words.afterEntries : '',
  ].filter(Boolean).join(pack.locale === 'en' ? '; ' : '；')
  return frame({
    id: 'cash', pack, width, height: TOP + PLOT + LINE + 6, title: words.title,
    desc: fill(words.desc, {
      from: dayText(pack, first.on), first: money(pack, first.balance), lowestOn: dayText(pack, lowest.on), lowest: money(pack, lowest.balance),
      short: short ? shortText : words.enough,
    }),
    body: svg`${grid}${below}
      <path class="zero" d="M0 ${y(0)}H${width}"/>${label('0', 0, y(0) - 3, 'soft')}
      ${short ? svg`<path class="since" d="M${x(dayNumber(short))} ${short === lowest.on ? 2 * LINE : LINE}V${TOP + PLOT}"/>${label(shortText, x(dayNumber(short)), LINE - 5, 'accent')}` : ''}
      <path class="curve faint" d="${path(faint, x, y)}"/><path class="curve" d="${path(solid, x, y)}"/>
      <path class="leader" d="M${lowX} ${2 * LINE}V${y(lowest.balance) - 5}"/><circle class="lowest" cx="${lowX}" cy="${y(lowest.balance)}" r="5"/>
      ${label(lowestText, lowX, 2 * LINE - 5)}
      ${days.map(({ day, text }) => svg`<path class="tick" d="M${x(day)} ${TOP + PLOT}v5"/>${label(text, x(day), TOP + PLOT + LINE, 'soft')}`)}`,
    note: entered && faint.length > 1 ? words.faint : undefined,
    columns: [words.day, words.balance, words.mark],
    numeric: [1],
    rows: runs(balances, marks).map(({ from, to, balance }) =>
      [from === to ? dayText(pack, from) : fill(words.until, { from: dayText(pack, from), to: dayText(pack, to) }), money(pack, balance), note(from, to)]),
  })
}
