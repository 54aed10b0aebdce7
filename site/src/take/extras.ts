/**
 * What a sheet of paper holds beyond the bare minimum, in the order that it is worth paper: how today's steps are done, why
 * the warnings stand, how the other steps are done, what the reasons mean, the rights. The sheet takes as many from the
 * front as fit on two pages, and names the rest.
 */
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import { joined, ownReasons } from './gist.ts'

export type Extra =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'warnings' | 'reasons' | 'rights' }

/** extrasOf lists an answer's extras, the most useful first. */
export const extrasOf = ({ plan, summary, do_not: never, rights, ...answer }: Assessment): readonly Extra[] => {
  const step = (id: string): Extra => ({ kind: 'step', step: id })
  const others = plan.map((item) => item.step).filter((id) => summary.today.indexOf(id) < 0)
  return [
    ...plan.map((item) => item.step).filter((id) => summary.today.indexOf(id) >= 0).map(step),
    ...(never.length ? [{ kind: 'warnings' as const }] : []),
    ...others.slice(0, 2).map(step),
    ...(ownReasons({ ...answer, plan, summary, do_not: never, rights }).length ? [{ kind: 'reasons' as const }] : []),
    ...others.slice(2).map(step),
    ...(rights.length ? [{ kind: 'rights' as const }] : []),
  ]
}

/** leftOut says in words what the paper has no room for; "" where nothing is missing. */
export const leftOut = (pack: Pack, { plan }: Assessment, missing: readonly Extra[]): string => {
  const { print } = pack.words.take
  const numbers = plan
    .map((item, index) => ({ id: item.step, number: String(index + 1) }))
    .filter(({ id }) => missing.some((extra) => extra.kind === 'step' && extra.step === id))
    .map(({ number }) => number)
  const has = (kind: Extra['kind']): boolean => missing.some((extra) => extra.kind === kind)
  const list = [
    ...(numbers.length ? [fill(print.moreSteps, { list: joined(pack, numbers) })] : []),
    ...(has('warnings') ? [print.moreWarnings] : []),
    ...(has('reasons') ? [print.moreReasons] : []),
    ...(has('rights') ? [print.moreRights] : []),
  ]
  return list.length ? fill(print.more, { list: list.join(print.moreAnd) }) : ''
}
