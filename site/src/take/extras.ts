/**
 * What a sheet of paper holds beyond the bare minimum, in the order that it is worth paper: how today's steps are done, why
 * the warnings stand, what to bring and where to go today, how the other steps are done, what the reasons mean, the rights.
 * The sheet takes as many from the front as fit on two pages, and names the rest.
 */
import type { Assessment, PlanStep } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import { joined, ownReasons } from './gist.ts'

export type Extra =
  | { readonly kind: 'how' | 'where'; readonly step: string }
  | { readonly kind: 'warnings' | 'reasons' | 'rights' }

/** extrasOf lists an answer's extras, the most useful first. */
export const extrasOf = (answer: Assessment): readonly Extra[] => {
  const { plan, summary, do_not: never, rights } = answer
  const isToday = ({ step }: PlanStep): boolean => summary.today.indexOf(step) >= 0
  const today = plan.filter(isToday)
  const later = plan.filter((step) => !isToday(step))
  const each = (kind: 'how' | 'where', steps: readonly PlanStep[]): readonly Extra[] => steps.map(({ step }) => ({ kind, step }))
  return [
    ...each('how', today),
    ...(never.length ? [{ kind: 'warnings' as const }] : []),
    ...each('where', today),
    ...each('how', later.slice(0, 2)),
    ...(ownReasons(answer).length ? [{ kind: 'reasons' as const }] : []),
    ...each('how', later.slice(2)),
    ...each('where', later),
    ...(rights.length ? [{ kind: 'rights' as const }] : []),
  ]
}

/** leftOut says in words what the paper has no room for; "" where nothing is missing. */
export const leftOut = (pack: Pack, { plan }: Assessment, missing: readonly Extra[]): string => {
  const { print } = pack.words.take
  const numbers = (kind: 'how' | 'where'): readonly string[] =>
    plan
      .map(({ step }, index) => ({ step, number: String(index + 1) }))
      .filter(({ step }) => missing.some((extra) => extra.kind === kind && extra.step === step))
      .map(({ number }) => number)
  const has = (kind: Extra['kind']): boolean => missing.some((extra) => extra.kind === kind)
  const how = numbers('how')
  const where = numbers('where')
  const list = [
    ...(how.length ? [fill(print.moreHow, { list: joined(pack, how) })] : []),
    ...(where.length ? [where.length === plan.length ? print.moreWhereAll : fill(print.moreWhere, { list: joined(pack, where) })] : []),
    ...(has('warnings') ? [print.moreWarnings] : []),
    ...(has('reasons') ? [print.moreReasons] : []),
    ...(has('rights') ? [print.moreRights] : []),
  ]
  return list.length ? fill(print.more, { list: list.join(print.moreAnd) }) : ''
}
