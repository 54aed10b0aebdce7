// What the app's prompts say, and which of them give a reason at all.
import { causePath, link, pagePath } from './addresses.mjs'
import { citations } from './citations.mjs'
import { readingPage } from './frame.mjs'
import { anchor, section, text } from './markup.mjs'

export const messagesPage = (site) => {
  const { words, reading, locale } = site
  const here = pagePath(locale, 'messages')
  const { cite, list: sources } = citations(site)
  const causeLink = (id) => anchor(link(here, causePath(locale, id)), reading.causes.find((entry) => entry.cause.id === id).cause.title)
  const item = (message) => {
    const doubts = [message.wording_unseen && words.unseen, message.seen_only_in_fiction && words.fiction].filter(Boolean)
    return `<div class="message-entry" id="${text(message.id)}">
<h3 lang="zh-CN">${text(message.prompt)}</h3>
<p>${text(message.meaning)}${cite(message.sources)}</p>
${message.causes.length ? `<p>${text(words.names)}${words.colon}${message.causes.map(causeLink).join(words.comma)}</p>` : ''}
${doubts.length ? `<p class="small">${text(doubts.join(' · '))}</p>` : ''}
</div>`
  }
  const of = (informative) => reading.messages.filter((message) => message.informative === informative).map(item).join('\n')
  return readingPage(site, {
    pathIn: (each) => pagePath(each, 'messages'),
    title: words.pages.messages.title,
    heading: words.pages.messages.title,
    lead: words.pages.messages.lead,
    crumbs: [[null, words.pages.messages.title]],
    body: `${section('uninformative', words.uninformative, of(false))}
${section('informative', words.informative, of(true))}
${sources()}`,
  })
}
