// The pages around the causes: sayings, rights and numbers, scams, words, sources.
import { causePath, link, pagePath } from './addresses.mjs'
import { citations, sourceItem } from './citations.mjs'
import { readingPage } from './frame.mjs'
import { rightItem, saidItem, titled } from './items.mjs'
import { anchor, list, section, text } from './markup.mjs'

/** guide is a page by its name; write(cite) gives its sections, the sources that they cite follow. */
const guide = (site, name, write) => {
  const { cite, list: sources } = citations(site)
  const { title, lead } = site.words.pages[name]
  const body = write(cite)
  return readingPage(site, {
    pathIn: (each) => pagePath(each, name),
    title,
    heading: title,
    lead,
    crumbs: [[null, title]],
    body: `${body}\n${sources()}`,
  })
}

export const saidPage = (site) => guide(site, 'said', (cite) => {
  const { words, reading, locale } = site
  const here = pagePath(locale, 'said')
  const titleOf = (id) => reading.causes.find((entry) => entry.cause.id === id).cause.title
  const about = ({ causes }) => (causes.length ? `<p class="small">${text(words.names)}${words.colon}${causes.map((id) => anchor(link(here, causePath(locale, id)), titleOf(id))).join(words.comma)}</p>` : '')
  return section('sayings', words.said, reading.corrections.map((correction) => `${saidItem(site, correction, cite)}${about(correction)}`).join('\n'))
})

const channelItem = (cite) => (channel) => `<div id="${text(channel.id)}">
<h3>${text(channel.title)}</h3>
<p>${text(channel.confirm)}${cite(channel.sources)}</p>
</div>`

export const rightsPage = (site) => guide(site, 'rights', (cite) => {
  const { words, reading } = site
  const numbers = reading.channels.filter((channel) => channel.contact)
  const places = reading.channels.filter((channel) => !channel.contact)
  return [
    section('numbers', words.numbers, `<p>${text(words.numbersText)}</p>\n${numbers.map(channelItem(cite)).join('\n')}`),
    section('rights', words.rights, reading.rights.map((right) => rightItem(site, right, cite)).join('\n')),
    section('places', words.places, places.map(channelItem(cite)).join('\n')),
    section('duties', words.duties, reading.lender_duties.map((duty) => titled(duty, cite)).join('\n')),
  ].join('\n')
})

export const scamsPage = (site) => guide(site, 'scams', (cite) => {
  const { words, reading } = site
  return [
    section('never', words.never, reading.warnings.map((warning) => titled(warning, cite)).join('\n')),
    section('urgent', words.urgent, reading.alerts.map((alert) => `<div id="${text(alert.kind)}">
<h3>${text(alert.title)}</h3>
<p>${text(alert.text)}${cite(alert.sources)}</p>
${list('ol', alert.steps.map(text))}
</div>`).join('\n')),
  ].join('\n')
})

export const glossaryPage = (site) => guide(site, 'glossary', (cite) => `<dl class="glossary">
${site.reading.glossary.map((term) => `<div id="${text(term.id)}"><dt>${text(term.title)}</dt><dd>${text(term.text)}${cite(term.sources)}</dd></div>`).join('\n')}
</dl>`)

/** What binds comes first, what we merely think last. */
const KINDS = ['law', 'official', 'news', 'user_report', 'article', 'judgement']

export const sourcesPage = (site) => guide(site, 'sources', () => KINDS.map((kind) => {
  const sources = site.reading.sources.filter((source) => source.kind === kind)
  return section(`kind-${kind}`, site.terms.source_kind[kind], list('ul', sources.map((source) => `<div id="${text(source.id)}">${sourceItem(site, source)}</div>`), ' class="sources"'))
}).join('\n'))
