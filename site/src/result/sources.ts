/** Where a statement comes from: its kind, how far it can be trusted, its age, and whether it is due for review. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Source } from '../../../wasm/src/contract.ts'
import { dayText } from '../charts/dates.ts'
import { term } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { fold } from './about.ts'

/** Only web addresses become links, whatever a source may hold. */
const link = (source: Source, open: string): TemplateResult | typeof nothing =>
  source.url && /^https?:\/\//.test(source.url)
    ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${open}<span class="unseen"> ${source.title}</span></a>`
    : nothing

/** age says how old a source is on the day of the answer, in the unit that a person would use. */
export const age = ({ pack: { words }, answer }: About, on: string): string => {
  const [year = 0, month = 1] = on.split('-').map(Number)
  const [toYear = 0, toMonth = 1] = answer.as_of.split('-').map(Number)
  const months = (toYear - year) * 12 + toMonth - month
  if (months < 1) return words.result.ageNew
  return months < 24 ? fill(words.result.ageMonths, { n: months }) : fill(words.result.ageYears, { n: Math.floor(months / 12) })
}

/** sourceLine shows one source with its kind, confidence and age. */
export const sourceLine = (about: About, source: Source): TemplateResult => {
  const { words, catalogue } = about.pack
  return html`
    <cite>${source.title}</cite>${source.publisher ? html` <span class="publisher">${source.publisher}</span>` : nothing}
    <span class="tags">
      <span class="tag">${term(catalogue, 'source_kind', source.kind)}</span>
      <span class="tag ${source.confidence}">${words.result.confidence} ${term(catalogue, 'confidence', source.confidence)}</span>
      ${source.as_of ? html`<span class="tag">${dayText(about.pack, source.as_of)} · ${age(about, source.as_of)}</span>` : nothing}
      ${source.past_review ? html`<span class="tag low">${words.result.pastReview}</span>` : nothing}
      ${link(source, words.result.open)}
    </span>
  `
}

/** sources is a chip that unfolds the sources that a statement rests on. */
export const sources = (about: About, ids: readonly string[] | undefined): TemplateResult | typeof nothing => {
  const all = about.answer.sources
  const used = (ids || []).map((id) => all.findIndex((source) => source.id === id)).filter((index) => index >= 0).sort((a, b) => a - b)
  if (!used.length) return nothing
  const { words } = about.pack
  const old = used.some((index) => (all[index] as Source).past_review)
  return html`<details class="chip">
    <summary>${words.result.source} ${used.map((index) => index + 1).join(' · ')}${old ? html` <span class="tag low">${words.result.pastReview}</span>` : nothing}</summary>
    <ul>
      ${used.map((index) => html`<li>${sourceLine(about, all[index] as Source)}</li>`)}
    </ul>
  </details>`
}

/** allSources lists them in the order of their numbers. */
export const allSources = (about: About): TemplateResult => {
  const { answer, pack: { words } } = about
  return fold('sources', words.result.sources, answer.sources.length, html`
    <p class="help">${words.result.sourcesText}</p>
    <ol class="sources">${answer.sources.map((source) => html`<li>${sourceLine(about, source)}</li>`)}</ol>
  `)
}
