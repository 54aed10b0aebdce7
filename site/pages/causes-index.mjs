// The index of the causes: by who decides, and those that nobody outside can tell apart under one heading.
import { causePath, link, pagePath } from './addresses.mjs'
import { readingPage } from './frame.mjs'
import { anchor, list, section, text } from './markup.mjs'

/** What the lender or the system did comes before what a merchant may have to look at. */
const ORIGINS = ['lender_decision', 'record_or_system', 'third_party', 'merchant_situation', 'merchant_conduct']

/** inOrder is how the index lists the causes; the pages' neighbours follow it. */
export const inOrder = (causes) => ORIGINS.flatMap((origin) => {
  const group = causes.filter((entry) => entry.cause.origin === origin)
  return [...group.filter((entry) => entry.cause.card), ...group.filter((entry) => !entry.cause.card)]
})

export const causesIndex = (site) => {
  const { words, terms, reading, locale } = site
  const here = pagePath(locale, 'causes')
  const items = (entries) => list('ul', entries.map(({ cause }) => `${anchor(link(here, causePath(locale, cause.id)), cause.title)}<p>${text(cause.text)}</p>`), ' class="causes"')
  const group = (origin) => {
    const entries = reading.causes.filter((entry) => entry.cause.origin === origin)
    const together = entries.filter((entry) => entry.cause.card)
    const card = together.length
      ? `<div class="together">\n<h3>${text(reading.card)}</h3>\n<p>${text(reading.card_text)}</p>\n${items(together)}\n</div>\n`
      : ''
    return section(origin, terms.origin[origin], card + items(entries.filter((entry) => !entry.cause.card)))
  }
  return readingPage(site, {
    pathIn: (each) => pagePath(each, 'causes'),
    title: words.pages.causes.title,
    heading: words.pages.causes.title,
    lead: words.pages.causes.lead,
    crumbs: [[null, words.all]],
    body: `<div class="outside" role="note"><p>${text(reading.disclaimer)}</p></div>\n${ORIGINS.map(group).join('\n')}`,
  })
}
