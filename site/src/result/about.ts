/** What the result's parts share: the answer, its language, and how to go back to a question. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Source } from '../../../wasm/src/contract.ts'
import { patternOf, questionAt, term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'

/** About is the context of every part of the result. */
export interface About {
  readonly pack: Pack
  readonly answer: Assessment
  /** edit goes back to the form, to the question that fills the pointer. */
  edit(pointer: string): void
}

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
export const valueText = ({ words, catalogue }: Pack, pointer: string, value: unknown): string | undefined => {
  const question = questionAt(catalogue, pointer)
  if (!question) return undefined
  const choice = question.choices.find((option) => JSON.stringify(option.value) === JSON.stringify(value))
  if (choice) return choice.label
  if (typeof value === 'boolean') return value ? words.ask.yes : words.ask.no
  // A computed share comes with four decimals; nobody reads more than one.
  if (typeof value === 'number') return `${Math.round(value * 10) / 10} ${question.unit || ''}`.trim()
  if (typeof value === 'string') return value
  return undefined
}

/** question links a pointer to its box in the form, which asks it again. */
export const question = ({ pack, edit }: About, pointer: string): TemplateResult | typeof nothing => {
  const label = labelOf(pack, pointer)
  if (label === undefined) return nothing
  return html`<button type="button" class="link" @click=${() => edit(pointer)}>${label}</button>`
}

/** questions lists several pointers, each name once. */
export const questions = (about: About, pointers: readonly string[]): TemplateResult | typeof nothing => {
  const seen: string[] = []
  const asked = pointers.filter((pointer) => {
    const label = labelOf(about.pack, pointer)
    if (label === undefined || seen.indexOf(label) >= 0) return false
    seen.push(label)
    return true
  })
  return asked.length ? html`<ul class="asked">${asked.map((pointer) => html`<li>${question(about, pointer)}</li>`)}</ul>` : nothing
}

/** Only web addresses become links, whatever a source may hold. */
const link = (source: Source, open: string): TemplateResult | typeof nothing =>
  source.url && /^https?:\/\//.test(source.url)
    ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${open}<span class="unseen"> ${source.title}</span></a>`
    : nothing

/** sourceLine shows one source with its kind, confidence and date. */
export const sourceLine = ({ pack: { words, catalogue } }: About, source: Source): TemplateResult => html`
  <cite>${source.title}</cite>${source.publisher ? html` <span class="publisher">${source.publisher}</span>` : nothing}
  <span class="tags">
    <span class="tag">${term(catalogue, 'source_kind', source.kind)}</span>
    <span class="tag ${source.confidence}">${words.result.confidence} ${term(catalogue, 'confidence', source.confidence)}</span>
    ${source.as_of ? html`<span class="tag">${source.as_of}</span>` : nothing}
    ${source.past_review ? html`<span class="tag low">${words.result.pastReview}</span>` : nothing}
    ${link(source, words.result.open)}
  </span>
`

/** sources is a chip that unfolds the sources that a statement rests on. */
export const sources = (about: About, ids: readonly string[]): TemplateResult | typeof nothing => {
  const all = about.answer.sources
  const used = ids.map((id) => all.findIndex((source) => source.id === id)).filter((index) => index >= 0)
  if (!used.length) return nothing
  return html`<details class="chip">
    <summary>${about.pack.words.result.source} ${used.map((index) => index + 1).join(' · ')}</summary>
    <ul>
      ${used.map((index) => html`<li>${sourceLine(about, all[index] as Source)}</li>`)}
    </ul>
  </details>`
}

/** list renders sentences as a list, or nothing for none. */
export const list = (items: readonly string[] | undefined): TemplateResult | typeof nothing =>
  items && items.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing
