/** What to expect: of the limit, of the causes that only time or the lender removes, and of daily life without it. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { dayText } from '../charts/dates.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { fold, section } from './about.ts'
import { sources } from './sources.ts'

/** outlook says what to expect and when to look again. */
export const outlook = (about: About): TemplateResult => {
  const { answer: { outlook: expected }, pack } = about
  const { result: words } = pack.words
  const { notes = [], waiting = [], set_aside: aside } = expected
  return section('outlook', words.outlook, 'card', html`
    <p>${expected.text}</p>
    <p><b>${fill(words.recheck, { date: dayText(pack, expected.recheck_on) })}</b></p>
    ${sources(about, expected.sources)}
    ${waiting.length
      ? html`<h3>${words.waiting}</h3>
          <ul class="plain rows waiting">${waiting.map(({ text, look_on: day }) => html`<li>${text} <span class="tag">${fill(words.lookOn, { date: dayText(pack, day) })}</span></li>`)}</ul>`
      : nothing}
    ${notes.length
      ? html`<details class="more"><summary><h3>${words.notes}</h3></summary>
          <ul class="plain rows notes">${notes.map(({ text, sources: ids }) => html`<li>${text}${sources(about, ids)}</li>`)}</ul></details>`
      : nothing}
    ${aside
      ? html`<details class="more"><summary><h3>${words.setAside}</h3></summary><p>${aside.text}</p>
          <ul class="aside">${aside.steps.map(({ title }) => html`<li>${title}</li>`)}</ul></details>`
      : nothing}
  `)
}

/** impacts says what the loss touches, and what helps. */
export const impacts = (about: About): TemplateResult | typeof nothing => {
  const { answer: { impacts: all }, pack: { words } } = about
  if (!all.length) return nothing
  return fold('impacts', words.result.impacts, all.length, html`
    <ul class="plain rows">
      ${all.map((impact) => html`<li>
        <h3>${impact.title}</h3>
        <p>${impact.text}</p>
        <p><span class="label">${words.result.action}</span> ${impact.action}</p>
        ${sources(about, impact.sources)}
      </li>`)}
    </ul>
  `)
}
