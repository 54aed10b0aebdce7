/** The whole result as plain text, for pasting into a chat. */
import type { Assessment, PlanStep } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import { dayIn } from './days.ts'
import { joined, lenderSide, ownReasons, placeOf, standingOf, todaySteps } from './gist.ts'

const numbered = (items: readonly string[]): readonly string[] => items.map((item, index) => `${index + 1}. ${item}`)
const dotted = (items: readonly string[]): readonly string[] => items.map((item) => `· ${item}`)

/** block puts a heading above lines; without lines there is no block. */
const block = (heading: string, lines: readonly string[]): string => (lines.length ? [`【${heading}】`, ...lines].join('\n') : '')

const stepText = (pack: Pack, { as_of }: Assessment, step: PlanStep, index: number): string => {
  const { text } = pack.words.take
  const place = placeOf(pack, step)
  const when = [
    ...(step.start_on ? [fill(text.start, { date: dayIn(pack, step.start_on, as_of) })] : []),
    ...(step.check_on ? [fill(text.check, { date: dayIn(pack, step.check_on, as_of) })] : []),
  ]
  return [
    `${index + 1}. ${step.title}`,
    ...(when.length ? [`（${when.join(pack.locale === 'en' ? '; ' : '；')}）`] : []),
    ...dotted(step.instructions),
    ...(step.documents.length ? [fill(text.bring, { list: joined(pack, step.documents) })] : []),
    ...(place ? [fill(text.where, { place })] : []),
    ...(step.caution || []).map((caution) => fill(text.careful, { text: caution })),
    ...(step.not_expect ? [fill(text.notExpect, { text: step.not_expect })] : []),
  ].join('\n')
}

/** planText is the result from the alert to the disclaimer; `page` is the address to come back to, or "". */
export const planText = (pack: Pack, answer: Assessment, page: string): string => {
  const { words: { take, result }, catalogue } = pack
  const { alert, summary, existing_loan: loan } = answer
  const reasons = ownReasons(answer).map((reason) => `${reason.title}（${standingOf(pack, reason)}）\n${reason.text}`)
  const text = [
    `${take.print.heading} · ${dayIn(pack, answer.as_of)}`,
    alert ? [`【${alert.title}】`, alert.text, ...numbered(alert.steps)].join('\n') : '',
    [summary.headline, `${result.certainty}${pack.locale === 'en' ? ': ' : '：'}${term(catalogue, 'certainty', summary.certainty)}`, summary.text, summary.why].join('\n'),
    block(take.print.today, numbered(todaySteps(answer).map((step) => step.title))),
    block(take.print.owed, [loan.text, ...dotted(loan.steps)]),
    block(take.print.reasons, [...dotted(reasons), ...(lenderSide(answer) ? dotted([take.text.lender]) : [])]),
    block(take.print.plan, [answer.plan.map((step, index) => stepText(pack, answer, step, index)).join('\n\n')].filter(Boolean)),
    block(take.print.never, dotted(answer.do_not.map(({ title, why }) => `${title}${pack.locale === 'en' ? ': ' : '：'}${why}`))),
    block(take.print.rights, dotted(answer.rights.map(({ title, text: right }) => `${title}${pack.locale === 'en' ? ': ' : '：'}${right}`))),
    fill(result.recheck, { date: dayIn(pack, answer.outlook.recheck_on, answer.as_of) }),
    [answer.disclaimer, page].filter(Boolean).join('\n'),
  ].filter(Boolean).join('\n\n')
  // Chinese brackets look odd between English words.
  return pack.locale === 'en' ? text.replace(/【/g, '[').replace(/】/g, ']').replace(/（/g, ' (').replace(/）/g, ')').replace(/\n \(/g, '\n(') : text
}
