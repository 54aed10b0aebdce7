/** The weight of each reason: one box a step of strength, what speaks for it to the right, what speaks against it to the left. */
import { html, svg } from 'lit'
import type { SVGTemplateResult, TemplateResult } from 'lit'
import type { Evidence, Explanation } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'
import { frame } from './frame.ts'
import { LINE, wrap } from './text.ts'

/** STEPS are the boxes of each strength. The core's weights are four fixed steps too; their numbers are no chances, so none is shown. */
export const STEPS: Readonly<Record<Evidence['strength'], number>> = { weak: 1, moderate: 2, strong: 3, decisive: 4 }

const BOX = 18
const GAP = 2
const BETWEEN = 4 // two pieces of evidence
const ROW = 12

const of = (explanation: Explanation, direction: Evidence['direction']): readonly Evidence[] =>
  explanation.evidence.filter((evidence) => evidence.direction === direction)

const steps = (all: readonly Evidence[]): number => all.reduce((sum, { strength }) => sum + STEPS[strength], 0)

/** length is how far the boxes of some evidence reach with boxes of a width. */
const length = (all: readonly Evidence[], box: number): number =>
  steps(all) * (box + GAP) + Math.max(0, all.length - 1) * BETWEEN

const boxes = (all: readonly Evidence[], zero: number, sign: 1 | -1, y: number, box: number): readonly SVGTemplateResult[] => {
  const drawn: SVGTemplateResult[] = []
  let reach = GAP
  all.forEach(({ strength, direction }, index) => {
    if (index) reach += BETWEEN
    for (let step = 0; step < STEPS[strength]; step++) {
      const x = sign > 0 ? zero + reach : zero - reach - box
      drawn.push(svg`<rect class="${direction}" x="${x}" y="${y}" width="${box}" height="${ROW}" rx="2"/>`)
      if (direction === 'contradicts') drawn.push(svg`<path class="minus" d="M${x + 3} ${y + ROW / 2}h${box - 6}"/>`)
      reach += box + GAP
    }
  })
  return drawn
}

/** weights draws the reasons that have any evidence; undefined where none has. */
export const weights = (pack: Pack, explanations: readonly Explanation[], width: number): TemplateResult | undefined => {
  const shown = explanations.filter(({ evidence }) => evidence.length)
  if (!shown.length) return undefined
  const { weights: words, none } = pack.words.charts
  const most = (direction: Evidence['direction']): number => Math.max(...shown.map((item) => length(of(item, direction), BOX)))
  const room = width - 2 * GAP - 2
  const box = Math.max(4, Math.min(BOX, Math.floor((BOX * room) / Math.max(1, most('supports') + most('contradicts')))))
  const zero = Math.max(1, Math.max(...shown.map((item) => (of(item, 'contradicts').length ? length(of(item, 'contradicts'), box) + GAP : 0))))
  let y = 0
  const rows = shown.map((item) => {
    const lines = wrap(item.title, width)
    const label = lines.map((line, index) => svg`<text x="0" y="${y + LINE * (index + 1) - 5}">${line}</text>`)
    y += LINE * lines.length + 3
    const row = svg`${label}${boxes(of(item, 'supports'), zero, 1, y, box)}${boxes(of(item, 'contradicts'), zero, -1, y, box)}
      <path class="axis" d="M${zero} ${y - 3}v${ROW + 6}"/>`
    y += ROW + 14
    return row
  })
  const word = (all: readonly Evidence[]): TemplateResult | string => all.length
    ? html`<ul>${all.map(({ strength }) => html`<li>${fill(words.steps, { strength: term(pack.catalogue, 'strength', strength), n: STEPS[strength] })}</li>`)}</ul>`
    : none
  const top = shown.reduce((best, item) => (steps(of(item, 'supports')) > steps(of(best, 'supports')) ? item : best))
  return frame({
    id: 'weights', pack, width, height: y, title: words.title,
    desc: fill(words.desc, { n: shown.length, top: top.title }),
    body: svg`${rows}`,
    legend: [
      { label: words.supports, mark: svg`<rect class="supports" x="1" y="2" width="14" height="12" rx="2"/>` },
      { label: words.contradicts, mark: svg`<rect class="contradicts" x="1" y="2" width="14" height="12" rx="2"/><path class="minus" d="M4 8h8"/>` },
    ],
    note: words.legend,
    columns: [words.cause, words.supports, words.contradicts],
    rows: shown.map((item) => [item.title, word(of(item, 'supports')), word(of(item, 'contradicts'))]),
  })
}
