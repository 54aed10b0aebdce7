/** What stands on the picture: blocks of text in the order of need. It is always light, whatever the page is: it will be looked at elsewhere. */
import type { Assessment } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import { byDay, dayIn, upcoming } from './days.ts'
import { lenderSide, ownReasons, standingOf, todaySteps } from './gist.ts'

/** Block is one paragraph. A `mark` hangs in front of it; `group` says where it stands and in which colours. */
export interface Block {
  readonly text: string
  readonly style: 'name' | 'headline' | 'heading' | 'body' | 'strong' | 'small'
  readonly group: 'head' | 'alert' | 'body' | 'warning' | 'foot'
  readonly mark?: string
}

/** A picture must stay one that a phone can save and a chat shows whole. */
const MOST_REASONS = 4
const MOST_DAYS = 5

const block = (group: Block['group'], style: Block['style'], text: string, mark?: string): Block => (mark ? { group, style, text, mark } : { group, style, text })

/** cardBlocks writes an answer for the picture. */
export const cardBlocks = (pack: Pack, answer: Assessment): readonly Block[] => {
  const { words: { take, result, page }, catalogue } = pack
  const { alert, summary } = answer
  const colon = pack.locale === 'en' ? ': ' : '：'
  // What begins on the day itself stands under "first"; the picture has room for what must not be forgotten.
  const days = byDay(upcoming(answer).filter(({ kind, on }) => kind !== 'expires' && (kind !== 'step' || on > answer.as_of)))
  const reasons = ownReasons(answer)
  const rest = reasons.length - MOST_REASONS
  return [
    block('head', 'name', `${page.name} · ${dayIn(pack, answer.as_of)}`),
    block('head', 'headline', summary.headline),
    block('head', 'small', `${result.certainty}${colon}${term(catalogue, 'certainty', summary.certainty)}`),
    ...(alert ? [block('alert', 'heading', alert.title), ...alert.steps.map((step, index) => block('alert', 'body', step, `${index + 1}`))] : []),
    ...list(take.print.today, todaySteps(answer).map((step, index) => ({ text: step.title, mark: `${index + 1}` }))),
    block('body', 'heading', take.print.owed),
    block('body', 'body', answer.existing_loan.text),
    ...list(take.print.reasons, [
      ...reasons.slice(0, MOST_REASONS).map((reason) => ({ text: pack.locale === 'en' ? `${reason.title} (${standingOf(pack, reason)})` : `${reason.title}（${standingOf(pack, reason)}）`, mark: '•' })),
      ...(rest > 0 ? [{ text: fill(take.image.moreReasons, { n: rest }), mark: '•' }] : []),
      ...(lenderSide(answer) ? [{ text: take.text.lender, mark: '•' }] : []),
    ]),
    ...list(take.image.next, [
      ...days.slice(0, MOST_DAYS).map(({ on, texts }) => ({ text: dayIn(pack, on, answer.as_of) + (pack.locale === 'en' ? `: ${texts.join(' ')}` : texts.join('')), mark: '•' })),
      ...(days.length > MOST_DAYS ? [{ text: fill(take.image.moreDays, { n: days.length - MOST_DAYS }), mark: '•' }] : []),
    ]),
    block('warning', 'strong', take.image.scam),
    block('foot', 'small', answer.disclaimer),
  ]
}

const list = (heading: string, items: readonly { text: string; mark: string }[]): readonly Block[] =>
  items.length ? [block('body', 'heading', heading), ...items.map(({ text, mark }) => block('body', 'body', text, mark))] : []
