/** A field that no screen asks for, from a link or an older page: all that can be done about it is to leave it out. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { withAnswer } from '../case/case.ts'
import { valueAt } from '../case/pointer.ts'
import type { Context } from './context.ts'
import { idOf } from './context.ts'

/** unplaced shows what stands at a pointer and offers to drop it. */
export const unplaced = ({ pack: { words: { ask } }, now, errors, change }: Context, pointer: string): TemplateResult => {
  const value = valueAt(now.profile, pointer)
  return html`<h1 class="question" part="question" tabindex="-1">${ask.unplaced}</h1>
    <p class="help">${ask.unplacedHelp}</p>
    <div class="field wrong" id=${idOf(pointer)} tabindex="-1">
      <p><code>${pointer}</code>${value === undefined ? nothing : html` <b>${JSON.stringify(value)}</b>`}</p>
      <p class="error">${errors.get(pointer) || nothing}</p>
      ${value === undefined ? html`<p class="help" role="status">${ask.unplacedDone}</p>` : html`<button type="button" class="quiet" part="secondary-button" @click=${() => change(withAnswer(now, pointer, undefined))}>${ask.remove}</button>`}
    </div>`
}
