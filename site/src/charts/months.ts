/** Sales and refunds by month, with the month in which the limit went. */
import { svg } from 'lit'
import type { SVGTemplateResult, TemplateResult } from 'lit'
import type { Month } from '../../../wasm/src/contract.ts'
import { fill } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'
import { dayText, shortMonth } from './dates.ts'
import { frame } from './frame.ts'
import { money, shortMoney } from './money.ts'
import { linear, ticks } from './scale.ts'
import { anchor, LINE, textWidth, within } from './text.ts'

const HEIGHT = 150
const TOP = LINE + 8

const figure = (value: number | null | undefined): number | undefined => (typeof value === 'number' ? value : undefined)

/** calendarMonths lists every month from the first to the last, so that a gap is seen as a gap. */
const calendarMonths = (given: readonly Month[]): readonly (Month | { readonly month: string; readonly sales?: undefined; readonly refunds?: undefined })[] => {
  const all: (Month | { month: string })[] = []
  const last = (given[given.length - 1] as Month).month
  let [year = 0, month = 0] = (given[0] as Month).month.split('-').map(Number)
  for (let count = 0; count < 120; count++) {
    const name = `${year}-${month < 10 ? '0' : ''}${month}`
    all.push(given.find((item) => item.month === name) || { month: name })
    if (name >= last) break
    if (++month > 12) {
      month = 1
      year++
    }
  }
  return all
}

/** months draws the figures given, by month; undefined where there are none. `since` are the days or months of the restrictions. */
export const months = (pack: Pack, monthly: readonly Month[], since: readonly string[], width: number): TemplateResult | undefined => {
  const given = monthly
    .filter(({ month, sales, refunds }) => /^\d{4}-\d\d$/.test(month) && (figure(sales) !== undefined || figure(refunds) !== undefined))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  if (!given.length) return undefined
  const { months: words, none } = pack.words.charts
  const all = calendarMonths(given)
  const most = Math.max(1, ...given.map(({ sales, refunds }) => Math.max(figure(sales) || 0, figure(refunds) || 0)))
  const column = width / all.length
  const y = linear(0, most, HEIGHT, TOP + LINE)
  const bar = Math.max(1, Math.min(22, column * 0.36))
  const label = (text: string, x: number, at: number, kind = ''): SVGTemplateResult =>
    svg`<text class="${kind}" x="${within(x, text, width)}" y="${at}" text-anchor="${anchor(x, text, width)}">${text}</text>`
  const values = given.every(({ sales }) => textWidth(shortMoney(pack, figure(sales) || 0)) < column - 2)
  const every = Math.ceil((textWidth(shortMonth(pack, '2026-12')) + 6) / column)
  const drawn = all.map(({ month, sales, refunds }, index) => {
    const middle = column * (index + 0.5)
    const sold = figure(sales)
    const back = figure(refunds)
    return svg`
      ${sold === undefined ? '' : svg`<rect class="sales" x="${middle - bar}" y="${y(sold)}" width="${bar}" height="${HEIGHT - y(sold)}"/>`}
      ${back === undefined ? '' : svg`<rect class="refunds" x="${middle + 1.5}" y="${y(back)}" width="${Math.max(1, bar - 2)}" height="${Math.max(0, HEIGHT - y(back))}"/>`}
      ${values && sold !== undefined ? label(shortMoney(pack, sold), middle, y(sold) - 5) : ''}
      ${(all.length - 1 - index) % every === 0 ? label(shortMonth(pack, month), middle, HEIGHT + LINE, 'soft') : ''}`
  })
  const marks = since.map((day) => day.slice(0, 7)).filter((month, index, list) => list.indexOf(month) === index)
  const restricted = marks.map((month) => {
    const index = all.findIndex((item) => item.month === month)
    // A restriction after the last figures stands at the right edge: the picture ends there.
    const x = index >= 0 ? column * index : month > (all[all.length - 1] as Month).month ? width - 1 : undefined
    return x === undefined ? '' : svg`<path class="since" d="M${x} ${LINE}V${HEIGHT}"/>${label(words.restricted, x, LINE - 4, 'accent')}`
  })
  const grid = values ? [] : ticks(0, most, 3).slice(1).map((tick) => svg`<path class="grid" d="M0 ${y(tick)}H${width}"/>${label(shortMoney(pack, tick), 0, y(tick) - 3, 'soft')}`)
  const first = given[0] as Month
  const last = given[given.length - 1] as Month
  const sum = (value: number | null | undefined): string => (figure(value) === undefined ? none : money(pack, value as number))
  const sold = given.map(({ sales }) => figure(sales)).filter((sales): sales is number => sales !== undefined)
  return frame({
    id: 'months', pack, width, height: HEIGHT + LINE + 8, title: words.title,
    desc: fill(words.desc, {
      from: dayText(pack, first.month), to: dayText(pack, last.month),
      most: sold.length ? money(pack, Math.max(...sold)) : none, last: sum(last.sales),
    }),
    body: svg`${grid}${drawn}<path class="axis" d="M0 ${HEIGHT}H${width}"/>${restricted}`,
    legend: [
      { label: words.sales, mark: svg`<rect class="sales" x="2" y="1" width="12" height="14"/>` },
      { label: words.refunds, mark: svg`<rect class="refunds" x="2" y="2" width="12" height="12"/>` },
    ],
    columns: [words.month, words.sales, words.refunds],
    numeric: [1, 2],
    rows: given.map(({ month, sales, refunds }) => [dayText(pack, month), sum(sales), sum(refunds)]),
  })
}
