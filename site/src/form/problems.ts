/** The core's problem document, sorted to the boxes of the form. */
import type { FieldProblem, Problem } from '../../../wasm/src/contract.ts'
import { fill } from '../language/pack.ts'
import type { Words } from '../words/words.ts'
import { keyAt } from './profile.ts'

/** FieldError is one thing to correct; without a key it belongs to no box of the form. */
export interface FieldError {
  readonly key: string | undefined
  readonly message: string
}

/** What was found stands in the box itself; only a problem without a box has to say it. */
const messageOf = (detail: FieldProblem, hasBox: boolean, { errors }: Words): string => {
  const said = [detail.expected]
  if (detail.suggestion) said.push(fill(errors.meant, { suggestion: detail.suggestion }))
  if (!hasBox && detail.found) said.push(fill(errors.found, { found: detail.found }))
  if (!hasBox && detail.pointer) said.unshift(`${errors.unplaced} (${detail.pointer}):`)
  return said.join(' ')
}

/** fieldErrors words each problem and finds its box, one error a box at most. */
export const fieldErrors = (problem: Problem, keys: ReadonlyMap<string, string>, words: Words): readonly FieldError[] => {
  const details: readonly FieldProblem[] = problem.errors.length ? problem.errors : [{ pointer: '', expected: problem.detail, found: '' }]
  const errors: FieldError[] = []
  details.forEach((detail) => {
    const key = keyAt(keys, detail.pointer)
    if (key !== undefined && errors.some((error) => error.key === key)) return
    errors.push({ key, message: messageOf(detail, key !== undefined, words) })
  })
  return errors
}
