/** What changed between two answers, as the core says it: sentences only. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { CauseChange, Comparison } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'

const list = (heading: string, texts: readonly string[]): TemplateResult | typeof nothing =>
  texts.length ? html`<h4>${heading}</h4><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>` : nothing

const texts = (items: readonly { readonly text?: string }[]): readonly string[] => items.map((item) => item.text || '').filter(Boolean)

/** onlyInOrder says whether nothing moved but the place in the list, which is no news to a merchant. */
const onlyInOrder = ({ from, to }: CauseChange): boolean => !!from && !!to && from.standing === to.standing && from.present === to.present

/** changes shows a comparison. Steps still open are only counted: the plan lists them. */
export const changes = ({ words: { take: { diary } } }: Pack, found: Comparison): TemplateResult => html`
  <p><b>${found.summary.headline}</b></p>
  <p>${found.summary.text}</p>
  ${list(diary.back, texts(found.causes.back))} ${list(diary.new, texts(found.causes.new))}
  ${list(diary.moved, texts(found.causes.moved.filter((change) => !onlyInOrder(change))))}
  ${list(diary.cured, texts(found.causes.cured))} ${list(diary.gone, texts(found.causes.gone))}
  ${list(diary.done, texts(found.steps.done))} ${list(diary.reopened, texts(found.steps.reopened))}
  ${list(diary.newSteps, found.steps.new.map((step) => step.title))} ${list(diary.dropped, texts(found.steps.dropped))}
  ${list(diary.also, texts([
    found.alert, found.due, ...(found.cash ? [found.cash] : []), found.recheck_on, ...found.restrictions, found.knowledge, ...found.notices,
  ]))}
  ${found.steps.still_open.length ? html`<p>${fill(diary.stillOpen, { n: found.steps.still_open.length })}</p>` : nothing}
`
