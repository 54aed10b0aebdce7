/** The core's problem document, sorted to the boxes, and the summary above them. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { FieldProblem, Problem } from '../../../wasm/src/contract.ts'
import { questionAt } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { Words } from '../words/words.ts'
import type { Context } from './context.ts'
import { idOf } from './context.ts'

/** FieldError is one thing to correct; without a pointer it belongs to no box. */
export interface FieldError {
  readonly pointer: string | undefined
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

/** boxOf gives the pointer whose screen corrects a problem: an item of a list of words belongs to the list. */
const boxOf = (pointer: string): string | undefined => {
  if (!pointer) return undefined
  const list = /^(\/restrictions\/\d+\/(?:messages|symptoms|lenders)|\/[a-z_]+\/(?:used_for|overdue_products|groups|other_loans)|\/working_products|\/declined|\/struck)\/\d+$/.exec(pointer)
  return list ? list[1] : pointer
}

/** fieldErrors words each problem, one a box at most. */
export const fieldErrors = (problem: Problem, words: Words): readonly FieldError[] => {
  const details: readonly FieldProblem[] = problem.errors.length ? problem.errors : [{ pointer: '', expected: problem.detail, found: '' }]
  return details.reduce<readonly FieldError[]>((errors, detail) => {
    const pointer = boxOf(detail.pointer)
    if (pointer !== undefined && errors.some((error) => error.pointer === pointer)) return errors
    return errors.concat({ pointer, message: messageOf(detail, pointer !== undefined, words) })
  }, [])
}

/** errorSummary lists what needs a correction, with a way to each. */
export const errorSummary = ({ pack: { words, catalogue } }: Context, errors: readonly FieldError[], show: (pointer: string) => void): TemplateResult | typeof nothing => {
  if (!errors.length) return nothing
  const labelOf = (pointer: string): string => (questionAt(catalogue, pointer) || { question: '' }).question
  // The alert sits inside the box that takes the focus: some screen readers read it twice or not at all otherwise.
  return html`<div class="summary" tabindex="-1" aria-labelledby="summary-title">
    <div role="alert">
      <h2 id="summary-title">${words.errors.title}</h2>
      <p>${errors.length === 1 ? words.errors.one : fill(words.errors.many, { n: errors.length })}</p>
      <ul>
        ${errors.map(({ pointer, message }) => html`<li>${pointer === undefined
          ? message
          : html`<a href="#${idOf(pointer)}" @click=${(event: Event) => { event.preventDefault(); show(pointer) }}><b>${labelOf(pointer)}</b> ${message}</a>`}</li>`)}
      </ul>
    </div>
  </div>`
}
