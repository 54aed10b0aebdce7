// What a page rests on: sources are numbered in the order in which the page cites them.
import { fill, list, section, text } from './markup.mjs'

/** dayIn writes a day as the knowledge base does in its language. */
export const dayIn = (reading, day) => {
  const [year, month, date] = day.split('-').map(Number)
  return fill(reading.day, { year, month, day: date, name: reading.months[month - 1] })
}

/** sourceItem is one source: what, who, of which kind, how sure, from when, and whether it is due for review on the day of the build. */
export const sourceItem = ({ reading, terms, words, day }, source) => {
  const title = source.url
    ? `<a href="${text(source.url)}" rel="noopener noreferrer">${text(source.title)}</a>`
    : text(source.title)
  const kind = terms.source_kind[source.kind]
  const details = [
    source.publisher !== kind && source.publisher,
    kind,
    fill(words.confidence, { confidence: terms.confidence[source.confidence] }),
    fill(words.asOf, { day: dayIn(reading, source.as_of) }),
  ].filter(Boolean).map(text)
  if (source.review_by < day) details.push(`<strong>${text(reading.past_review)}</strong>`)
  return `<p>${title}</p><p class="small">${details.join(' · ')}</p>`
}

/** citations collects what a page cites; its list() comes last. */
export const citations = (site) => {
  const numbers = new Map()
  const number = (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    return numbers.get(id)
  }
  return {
    // The first number stays with the last word; the others may wrap.
    cite: (ids) => ids.map((id, index) => {
      const n = number(id)
      return `${index === 0 ? '\u00a0' : ' '}<a class="ref" href="#source-${n}" aria-label="${text(fill(site.words.reference, { n }))}">[${n}]</a>`
    }).join(''),
    list: () => {
      const items = [...numbers].map(([id, n]) => {
        const source = site.reading.sources.find((candidate) => candidate.id === id)
        if (!source) throw new Error(`pages: a text cites ${id}, which is no source`)
        return `<div id="source-${n}">${sourceItem(site, source)}</div>`
      })
      return section('sources', site.words.sources, items.length ? `<p class="small">${text(site.words.sourcesText)}</p>\n${list('ol', items, ' class="sources"')}` : '')
    },
  }
}
