// The page of one cause: what it is, how to tell, what to do, and what all of it rests on.
import { causePath, link, pagePath } from './addresses.mjs'
import { citations } from './citations.mjs'
import { readingPage } from './frame.mjs'
import { anchor, fill, list, section, text } from './markup.mjs'
import { rightItem, saidItem } from './items.mjs'
import { stepsOf } from './steps.mjs'

const byId = (all, ids) => ids.map((id) => all.find((item) => item.id === id))

/** Within a side the weightiest come first. */
const WEIGHTS = ['decisive', 'strong', 'moderate', 'weak']

const rulesOf = ({ words, terms }, { cause, evidence }, direction, cite) => {
  const rules = cause.rules.filter((rule) => rule.direction === direction)
    .sort((a, b) => WEIGHTS.indexOf(a.strength) - WEIGHTS.indexOf(b.strength))
  if (!rules.length) return ''
  return `<h3>${text(words[direction])}</h3>\n${list('ul', rules.map((rule) => `${text(evidence[rule.id])} <span class="weight">${text(fill(words.weight, { strength: terms.strength[rule.strength] }))}</span>${cite(rule.sources)}`), ` class="${direction}"`)}`
}

const evidenceOf = (site, entry, cite) => {
  const sides = ['supports', 'contradicts'].map((direction) => rulesOf(site, entry, direction, cite)).filter(Boolean)
  return sides.length ? `<p>${text(site.words.evidenceText)}</p>\n${sides.join('\n')}` : ''
}

const promptsOf = ({ reading, locale }, { cause }, here) => list('ul', reading.messages
  .filter((message) => message.causes.includes(cause.id))
  .map((message) => `<a href="${link(here, pagePath(locale, 'messages'))}#${message.id}" lang="zh-CN">${text(message.prompt)}</a>`), ' class="prompts"')

const confusedOf = ({ reading, locale }, { cause }, here) => {
  const titleOf = (id) => reading.causes.find((entry) => entry.cause.id === id).cause.title
  return list('ul', cause.confused_with.map((other) => `<b>${anchor(link(here, causePath(locale, other.cause)), titleOf(other.cause))}</b><br>${text(other.text)}`))
}

const outlookOf = ({ words, terms, reading }, { cause }, cite) => {
  const window = cause.window
  return `<p><b>${text(terms.recoverability[cause.recoverability])}</b></p>
<p>${text(reading.outlook[cause.recoverability])}</p>
${window ? `<h3>${text(words.window)}</h3>\n<p>${text(window.text)} <span class="weight">${text(fill(words.basis, { basis: terms.basis[window.basis] }))}</span>${cite(window.sources)}</p>` : ''}`
}

const neverOf = ({ words, reading, locale }, { warnings }, here, cite) => {
  const own = byId(reading.warnings, warnings).map((warning) => `<b>${text(warning.title)}</b><br>${text(warning.text)}${cite(warning.sources)}`)
  const general = reading.warnings.filter((warning) => warning.general).map((warning) => `<a href="${link(here, pagePath(locale, 'scams'))}#${warning.id}">${text(warning.title)}</a>`)
  return `${list('ul', own)}\n<h3>${text(words.neverMore)}</h3>\n${list('ul', general, ' class="short"')}`
}

const rightsOf = (site, { rights }, here, cite) => `${byId(site.reading.rights, rights).map((right) => rightItem(site, right, cite)).join('\n')}
<p>${anchor(link(here, pagePath(site.locale, 'rights')), site.words.rightsMore)}</p>`

/** Every page leads on to its neighbours, in the order of the index. */
const pager = ({ words, locale }, here, { previous, next }) => list('ul', [
  previous && anchor(link(here, causePath(locale, previous.id)), fill(words.previous, { title: previous.title }), ' rel="prev"'),
  next && anchor(link(here, causePath(locale, next.id)), fill(words.next, { title: next.title }), ' rel="next"'),
  anchor(link(here, pagePath(locale, 'causes')), words.all),
].filter(Boolean), ' class="pager"')

export const causePage = (site, entry, neighbours) => {
  const { words, terms, reading, locale } = site
  const { cause } = entry
  const here = causePath(locale, cause.id)
  const { cite, list: sources } = citations(site)
  const parts = [
    section('noticing', words.noticing, `<p>${text(cause.noticing)}${cite(entry.sources)}</p>`),
    section('prompts', words.prompts, promptsOf(site, entry, here)),
    section('confused', words.confused, confusedOf(site, entry, here)),
    section('evidence', words.evidence, evidenceOf(site, entry, cite)),
    section('steps', words.steps, stepsOf(site, byId(reading.steps, cause.steps.map((step) => step.id)), cite)),
    section('outlook', words.outlook, outlookOf(site, entry, cite)),
    section('said', words.said, byId(reading.corrections, entry.corrections).map((correction) => saidItem(site, correction, cite)).join('\n')),
    section('never', words.never, neverOf(site, entry, here, cite)),
    section('rights', words.rights, rightsOf(site, entry, here, cite)),
  ].filter(Boolean)
  return readingPage(site, {
    pathIn: (each) => causePath(each, cause.id),
    title: fill(words.causeTitle, { title: cause.title }),
    heading: cause.title,
    lead: cause.text,
    crumbs: [[pagePath(locale, 'causes'), words.all], [null, cause.title]],
    tags: [terms.origin[cause.origin], terms.recoverability[cause.recoverability]],
    check: words.checkThis,
    body: `<div class="outside" role="note"><p><b>${text(words.outside)}</b></p>${cause.card ? `<p>${text(reading.card_text)}</p>` : ''}<p>${text(reading.disclaimer)}</p></div>
${parts.join('\n')}
${sources()}
<nav class="onward" aria-label="${text(words.all)}">${pager(site, here, neighbours)}</nav>`,
  })
}
