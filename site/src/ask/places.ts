/** What stands at each place of the interview, what the answers so far come to above it, and the bar below it. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment } from '../../../wasm/src/contract.ts'
import { questionAt } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { Asked, Context } from './context.ts'
import { more } from './more.ts'
import type { Place } from './paths.ts'
import { RESULT } from './paths.ts'
import { review } from './review.ts'
import { body } from './screen.ts'
import { understood } from './understood.ts'

/** Known is what the core has said so far, and whether it is being waited for. */
export interface Known {
  /** The core's question at the place, where the core put one. */
  readonly asked: Asked | undefined
  readonly answer: Assessment | undefined
  readonly busy: boolean
}

const waiting = (text: string): TemplateResult => html`<h1 class="question" part="question" tabindex="-1">${text}</h1>`

/** mentioned are the products that the words so far name. */
const mentioned = (answer: Assessment | undefined): readonly string[] => {
  const named = answer ? answer.understood.filter(({ pointer, denied }) => pointer === '/restrictions/-' && !denied) : []
  return named.map(({ value }) => String((value as { product?: unknown }).product))
}

/** placed renders what stands at a place. */
export const placed = (context: Context, place: Place, { asked, answer, busy }: Known): unknown => {
  const { catalogue, words: { ask, core } } = context.pack
  switch (place.at) {
    case 'review':
      return html`${review(context)}<slot name="keeping"></slot>`
    case 'more':
      return more(context)
    case 'understood':
      return answer ? understood(context, answer) : waiting(ask.waiting)
    case 'next':
      return waiting(busy ? ask.waiting : answer ? ask.nothingNext : ask.needsCore)
    case 'result':
      return waiting(busy ? core.working : ask.needsCoreToAnswer)
    case 'topic':
      return html`<p class="counter">${ask.topics[place.id].title}${place.count > 1 ? ` · ${fill(ask.topicCount, { n: place.number + 1, all: place.count })}` : nothing}</p>
        ${body(context, place.pointer)}`
    case 'ask':
      return body(context, place.pointer, asked)
    case 'change':
      // What the core asked for in one, of many flags, is corrected in one.
      return body(context, place.pointer, questionAt(catalogue, place.pointer) ? undefined : asked)
    case 'product':
      return body(context, '/restrictions', undefined, mentioned(answer))
    default:
      return html`<slot name="before"></slot>${body(context, '/narrative', undefined)}<slot name="keeping"></slot>`
  }
}

/** soFar is what the answers up to here come to, above each question that the core chose. */
export const soFar = ({ pack: { words: { ask } } }: Context, place: Place, { asked, answer }: Known): TemplateResult | typeof nothing =>
  place.at === 'ask' && asked && answer ? html`<p class="so-far"><b>${ask.soFar}</b> ${answer.summary.headline}</p>` : nothing

/** bar renders the buttons that lead on. */
export const bar = ({ pack: { words: { ask } }, go }: Context, place: Place, busy: boolean): TemplateResult => {
  const leadsToResult = ['review', 'more', 'result'].indexOf(place.at) >= 0
  const label = place.at === 'story' ? ask.start : place.at === 'understood' ? ask.confirm : leadsToResult ? ask.toResult : ask.next
  return html`<div class="bar">
    <slot name="status"></slot>
    <div class="buttons">
      ${leadsToResult || place.at === 'story' ? nothing : html`<button type="button" class="quiet peek" part="secondary-button" @click=${() => go(RESULT)}>${ask.resultSoFar}</button>`}
      <button type="submit" class="primary" part="primary-button" aria-disabled=${busy ? 'true' : 'false'}>${label}</button>
    </div>
  </div>`
}
