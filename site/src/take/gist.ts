/** What of an answer goes onto paper and into the picture, in the order that counts. */
import type { Assessment, Explanation, PlanStep } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'

/** todaySteps are the steps to take first, as the summary names them. */
export const todaySteps = ({ plan, summary }: Assessment): readonly PlanStep[] =>
  summary.today.map((id) => plan.find((item) => item.step === id)).filter((item): item is PlanStep => item !== undefined)

/** ownReasons are the ranked reasons; those on the lender's side, which nobody can tell apart, are left to one sentence. */
export const ownReasons = ({ explanations }: Assessment): readonly Explanation[] =>
  explanations.filter((explanation) => !explanation.card && explanation.standing !== 'background')

/** lenderSide says whether the answer shows the card of reasons on the lender's side. */
export const lenderSide = ({ explanations }: Assessment): boolean => explanations.some((explanation) => explanation.card === 'lender_side')

/** standingOf says how a reason stands and whether it is still there. */
export const standingOf = ({ catalogue }: Pack, { standing, present }: Explanation): string =>
  [term(catalogue, 'standing', standing), term(catalogue, 'present', present)].join(' · ')

/** joined puts short things into one line, as the language does. */
export const joined = ({ locale }: Pack, items: readonly string[]): string => items.join(locale === 'en' ? ', ' : '、')

/** placeOf words where a step is taken, with how to be sure that the place is genuine. */
export const placeOf = ({ locale }: Pack, { channel }: PlanStep): string | undefined => {
  if (!channel) return undefined
  const title = channel.contact ? `${channel.title} ${channel.contact}` : channel.title
  return locale === 'en' ? `${title}. ${channel.confirm}` : `${title}。${channel.confirm}`
}
