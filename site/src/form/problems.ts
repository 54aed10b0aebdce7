/** The core's problem document, sorted to the boxes of the form. */
import type { FieldProblem, Problem } from '../../../wasm/src/contract.ts'
import type { Words } from '../words/words.ts'
import { fill } from '../language/pack.ts'
import { keyAt } from './profile.ts'

/** FieldError is one thing to correct; without a key it belongs to no box of the form. */
export interface FieldError {
  readonly key: string | undefined
  readonly message: string
}

/** fieldErrors words each problem and finds its box, one error a box at most. */
export const fieldErrors = (problem: Problem, keys: ReadonlyMap<string, string>, words: Words): readonly FieldError[] => {
  const details: readonly FieldProblem[] = problem.errors.length ? problem.errors : [{ pointer: '', expected: problem.detail, found: '' }]
  const errors: FieldError[] = []
  details.forEach((detail) => {
    const key = keyAt(keys, detail.pointer)
    if (key !== undefined && errors.some((error) => error.key === key)) return
    const said = [fill(words.errors.expected, { expected: detail.expected })]
    if (detail.found) said.push(fill(words.errors.found, { found: detail.found }))
    if (detail.suggestion) said.push(fill(words.errors.meant, { suggestion: detail.suggestion }))
    if (key === undefined && detail.pointer) said.unshift(`${words.errors.unplaced} (${detail.pointer}):`)
    errors.push({ key, message: said.join(' ') })
  })
  return errors
}
