/** What facts, causes and products are called, from the catalogue and the answer. */
import type { Assessment } from '../../../wasm/src/contract.ts'
import { patternOf, questionAt } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import { withUnit } from '../language/pack.ts'

/** Facts that are asked for as part of a bigger question. */
const asked: readonly (readonly [RegExp, string])[] = [
  [/^\/restrictions(\/-)?$/, '/restrictions/-/product'],
  [/^\/(events|events_absent)(\/|$)/, '/events'],
  [/^\/business\/(monthly|sales_|refund_)/, '/business/monthly'],
]

/** labelOf names the fact at a pointer by its question; undefined where nobody asks for it. */
export const labelOf = ({ catalogue }: Pack, pointer: string): string | undefined => {
  const pattern = patternOf(pointer)
  const bigger = asked.find(([part]) => part.test(pattern))
  const question = questionAt(catalogue, bigger ? bigger[1] : pointer)
  return question && question.question
}

/** valueText words a given value as its question does; undefined where it would show bare data. */
export const valueText = (pack: Pack, pointer: string, value: unknown): string | undefined => {
  const { words, catalogue } = pack
  const question = questionAt(catalogue, pointer)
  if (!question) return undefined
  const choice = question.choices.find((option) => JSON.stringify(option.value) === JSON.stringify(value))
  if (choice) return choice.label
  if (typeof value === 'boolean') return value ? words.result.yes : words.result.no
  // A computed share comes with four decimals; nobody reads more than one.
  if (typeof value === 'number') return withUnit(pack, Math.round(value * 10) / 10, question.unit)
  if (typeof value === 'string') return value
  return undefined
}

/** causeTitle names a cause by what the answer calls it; every cause stands in one of its three lists. */
export const causeTitle = ({ explanations, undetermined, ruled_out: out }: Assessment, cause: string): string | undefined => {
  const found = [...explanations, ...undetermined, ...out].find((item) => item.cause === cause)
  return found && found.title
}

/** productTitle names a product. */
export const productTitle = ({ catalogue }: Pack, product: string): string =>
  (catalogue.products.find(({ id }) => id === product) || { title: product }).title
