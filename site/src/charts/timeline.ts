/** What happened and what comes, in a lane a kind: the restriction, the days before it, and the dates of the plan. */
import { html, svg } from 'lit'
import type { SVGTemplateResult, TemplateResult } from 'lit'
import type { TimelineEntry } from '../../../wasm/src/contract.ts'
import { fill } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'
import { dayNumber, dayText, isoDay, monthStarts, shortDay, shortMonth } from './dates.ts'
import { frame } from './frame.ts'
import { linear, spaced } from './scale.ts'
import { anchor, LINE, textWidth, within } from './text.ts'

/** A step's start and the look at its result are one kind to the core, and two things to do to a person. */
type Kind = TimelineEntry['kind'] | 'check'

const KINDS: readonly Kind[] = ['happened', 'step', 'check', 'deadline', 'expires', 'recheck']
const LANE = 46
const NEAR = 150 // days before and after today that are drawn to scale

const kindOf = ({ kind, id }: TimelineEntry): Kind => (kind === 'step' && id && id.startsWith('check/') ? 'check' : kind)
const isRestriction = ({ id }: TimelineEntry): boolean => !!id && id.startsWith('happened/restricted')

/** mark draws an entry's sign: each kind has a shape of its own, so that no colour is needed to tell them apart. */
const mark = (kind: Kind, x: number, y: number): SVGTemplateResult => {
  switch (kind) {
    case 'happened': return svg`<circle class="sign-happened" cx="${x}" cy="${y}" r="5.5"/>`
    case 'step': return svg`<rect class="sign-step" x="${x - 5}" y="${y - 5}" width="10" height="10" rx="1.5"/>`
    case 'check': return svg`<rect class="sign-hollow" x="${x - 4.5}" y="${y - 4.5}" width="9" height="9" rx="1.5"/>`
    case 'deadline': return svg`<path class="sign-deadline" d="M${x - 6.5} ${y + 5.5}h13l-6.5 -11z"/>`
    case 'expires': return svg`<path class="sign-expires" d="M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z"/>`
    default: return svg`<circle class="sign-hollow" cx="${x}" cy="${y}" r="6"/><circle class="sign-recheck" cx="${x}" cy="${y}" r="2.5"/>`
  }
}

interface Cluster {
  readonly x: number
  count: number
}

/** clusters joins the entries of one kind that would lie upon each other. */
const clusters = (entries: readonly TimelineEntry[], x: (on: string) => number): readonly Cluster[] => {
  const all: Cluster[] = []
  entries.forEach((entry) => {
    const here = x(entry.on)
    const last = all[all.length - 1]
    const wide = last && last.count > 1 ? 20 + textWidth(String(last.count)) : 15
    if (last && here - last.x < wide) last.count++
    else all.push({ x: here, count: 1 })
  })
  return all
}

/** timeline draws an answer's entries; undefined where it has none. `more` adds to an entry's row what it rests on. */
export const timeline = (pack: Pack, entries: readonly TimelineEntry[], asOf: string, width: number, more: (entry: TimelineEntry) => TemplateResult | unknown): TemplateResult | undefined => {
  if (!entries.length) return undefined
  const { timeline: words, today: todayWord } = pack.words.charts
  const today = dayNumber(asOf)
  const near = entries.filter(({ on }) => Math.abs(dayNumber(on) - today) <= NEAR)
  const days = near.map(({ on }) => dayNumber(on)).concat(today)
  const from = Math.min(...days)
  const to = Math.max(...days, from + 14)
  const place = linear(from, to, 12, width - 28)
  const x = (on: string): number => place(dayNumber(on))
  const label = (text: string, at: number, y: number, kind = ''): SVGTemplateResult =>
    svg`<text class="${kind}" x="${within(at, text, width)}" y="${y}" text-anchor="${anchor(at, text, width)}">${text}</text>`
  const lanes = KINDS.filter((kind) => near.some((entry) => kindOf(entry) === kind))
  const top = 2 * LINE + 4
  const bottom = top + lanes.length * LANE
  const restricted = near.filter(isRestriction).filter((entry, index, all) => all.findIndex(({ on }) => on === entry.on) === index)
  const since = restricted.length ? Math.min(...restricted.map(({ on }) => dayNumber(on))) : undefined
  const months = spaced(monthStarts(from, to), place, textWidth(shortMonth(pack, '2026-12')) + 8)
  const signs = lanes.map((kind, lane) => {
    const y = top + lane * LANE
    const own = near.filter((entry) => kindOf(entry) === kind)
    return svg`<path class="grid" d="M0 ${y}H${width}"/>${label(words.kinds[kind], 0, y + LINE - 3, 'soft')}
      ${clusters(own, x).map(({ x: at, count }) => svg`${mark(kind, at, y + 32)}${count > 1 ? svg`<text x="${at + 9}" y="${y + 37}">${count}</text>` : ''}`)}`
  })
  // One label for several restrictions: two days side by side would write over each other.
  const sinceText = restricted.length ? fill(words.restricted, { date: restricted.map(({ on }) => shortDay(pack, on)).join(' · ') }) : ''
  const beyond = (text: string, count: number, at: number): SVGTemplateResult | '' => (count ? label(fill(text, { n: count }), at, bottom + 2 * LINE, 'soft') : '')
  const outside = entries.filter((entry) => near.indexOf(entry) < 0)
  const before = outside.filter(({ on }) => dayNumber(on) < today).length
  return frame({
    id: 'timeline', pack, width, height: bottom + LINE + (outside.length ? LINE : 0) + 6, title: words.title,
    desc: fill(words.desc, { from: dayText(pack, isoDay(from)), to: dayText(pack, isoDay(to)), n: entries.length }),
    body: svg`
      ${since === undefined ? '' : svg`<rect class="band" x="${place(since)}" y="${top}" width="${Math.max(0, place(today) - place(since))}" height="${bottom - top}"/>`}
      ${months.map((day) => svg`<path class="grid" d="M${place(day)} ${LINE}V${bottom}"/>${label(shortMonth(pack, isoDay(day)), place(day), LINE - 5, 'soft')}`)}
      ${restricted.map(({ on }) => svg`<path class="since" d="M${x(on)} ${2 * LINE}V${bottom}"/>`)}
      ${since === undefined ? '' : label(sinceText, place(since), 2 * LINE - 4, 'accent')}
      <path class="now" d="M${place(today)} ${top}V${bottom}"/>${label(todayWord, place(today), bottom + LINE - 3)}
      ${signs}<path class="grid" d="M0 ${bottom}H${width}"/>
      ${beyond(words.earlier, before, 0)}${beyond(words.later, outside.length - before, width)}`,
    columns: [words.on, words.kind, words.what],
    rows: entries.map((entry) => [dayText(pack, entry.on), words.kinds[kindOf(entry)], html`${entry.text}${more(entry)}`]),
  })
}
