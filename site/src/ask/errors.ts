/** The core's problem document, worded for whoever typed it, and the summary above the boxes. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { FieldProblem, Problem } from '../../../wasm/src/contract.ts'
import { textAt } from '../case/case.ts'
import { valueAt } from '../case/pointer.ts'
import { fill, inOne } from '../language/pack.ts'
import type { Context, Told } from './context.ts'
import { idOf } from './context.ts'
import { kindAt, nameOf, screenOf } from './naming.ts'

/** FieldError is one thing to correct; without a pointer it belongs to no box. */
export interface FieldError {
  readonly pointer: string | undefined
  /** What would be right. */
  readonly message: string
  /** What stands there now, as it was typed. */
  readonly found: string
}

/** The core words its refusals for programs too; of a box that was not understood the page says itself what may be typed there. */
const messageOf = (told: Told, { pointer, expected, suggestion }: FieldProblem): string => {
  const { pack: { words }, now } = told
  const value = valueAt(now.profile, pointer)
  const kind = kindAt(told, pointer)
  if (value === undefined && pointer) return words.ask.mustFill
  if (typeof value === 'string' && kind !== 'text') return words.ask.mustBe[kind]
  return suggestion ? inOne(told.pack, expected, fill(words.errors.meant, { suggestion })) : expected
}

/** An item of a list of words is corrected where the list is. */
const boxOf = (pointer: string): string => (/^\/(events|business|cash|offers)\//.test(pointer) ? pointer : screenOf(pointer))

/** fieldErrors words each problem, one a box at most. */
export const fieldErrors = (told: Told, problem: Problem): readonly FieldError[] => {
  const details: readonly FieldProblem[] = problem.errors.length ? problem.errors : [{ pointer: '', expected: problem.detail, found: '' }]
  return details.reduce<readonly FieldError[]>((errors, detail) => {
    const pointer = detail.pointer ? boxOf(detail.pointer) : undefined
    if (pointer !== undefined && errors.some((error) => error.pointer === pointer)) return errors
    return errors.concat({ pointer, message: messageOf(told, detail), found: textAt(told.now, detail.pointer) })
  }, [])
}

/** errorSummary lists what needs a correction, with a way to each, whichever screen it is on. */
export const errorSummary = (context: Context, errors: readonly FieldError[], show: (pointer: string) => void): TemplateResult | typeof nothing => {
  if (!errors.length) return nothing
  const { words } = context.pack
  const entry = ({ pointer, message, found }: FieldError): unknown => {
    if (pointer === undefined) return message
    const follow = (event: Event): void => {
      event.preventDefault()
      show(pointer)
    }
    return html`<a href="#${idOf(pointer)}" @click=${follow}><b>${nameOf(context, pointer)}</b> ${inOne(context.pack, found ? fill(words.errors.found, { found }) : '', message)}</a>`
  }
  // The alert sits inside the box that takes the focus: some screen readers read it twice or not at all otherwise.
  return html`<div class="summary" tabindex="-1" aria-labelledby="summary-title">
    <div role="alert">
      <h2 id="summary-title">${words.errors.title}</h2>
      <p>${errors.length === 1 ? words.errors.one : fill(words.errors.many, { n: errors.length })}</p>
      <ul>${errors.map((error) => html`<li>${entry(error)}</li>`)}</ul>
    </div>
  </div>`
}
