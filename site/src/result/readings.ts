/** What was read from words: the platform's messages, the merchant's own, what does not fit together, and numbers not to give. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { dayText } from '../charts/dates.ts'
import type { About } from './about.ts'
import { list, question, section } from './about.ts'
import { sources } from './sources.ts'
import { labelOf, productTitle, valueText } from './labels.ts'

type Part = TemplateResult | typeof nothing

/** symptoms says what is wrong, as it was understood. */
export const symptoms = ({ answer: { symptoms: all, restrictions }, pack, profile, pack: { words } }: About): Part => {
  if (!all.length) return nothing
  const entry = (pointer: string): string => {
    const restriction = restrictions.find((item) => item.pointer === pointer)
    const index = Number(pointer.slice(pointer.lastIndexOf('/') + 1))
    const since = profile && profile.restrictions && profile.restrictions[index] && profile.restrictions[index].since
    return restriction ? `${productTitle(pack, restriction.product)}${since ? ` · ${dayText(pack, since)}` : ''}` : ''
  }
  return section('symptoms', words.result.symptoms, 'card', html`
    <ul class="plain rows">
      ${all.map((symptom) => html`<li><b>${symptom.title}</b> ${entry(symptom.restriction) ? html`<span class="tag">${entry(symptom.restriction)}</span>` : nothing}
        ${symptom.quote ? html`<q>${symptom.quote}</q>` : nothing}</li>`)}
    </ul>
  `)
}

/** messages says what each of the platform's messages means. */
export const messages = (about: About): Part => {
  const { answer, pack: { words } } = about
  if (!answer.messages.length) return nothing
  return section('messages', words.result.messages, '', html`
    <ul class="plain">
      ${answer.messages.map((message) => html`<li class="card message">
        <q>${message.text}</q>
        <span class="tag ${message.informative ? 'yes' : ''}">${message.informative ? words.result.informative : words.result.uninformative}</span>
        <p>${message.meaning}</p>
        ${sources(about, message.sources)}
      </li>`)}
    </ul>
  `)
}

/** understood shows what was read from the merchant's own words. */
export const understood = (about: About): Part => {
  const { answer, pack, pack: { words } } = about
  if (!answer.understood.length) return nothing
  return section('understood', words.result.understood, 'card', html`
    <p class="help">${words.result.understoodHelp}</p>
    <ul class="plain rows">
      ${answer.understood.map((read) => html`<li><q>${read.quote}</q>
        ${read.denied ? html`<span class="tag">${words.result.denied}</span>` : nothing}
        ${read.text || [labelOf(pack, read.pointer), valueText(pack, read.pointer, read.value)].filter(Boolean).join(' ')}</li>`)}
    </ul>
  `)
}

/** notices shows what does not fit together. */
export const notices = (about: About): Part => {
  const { answer, pack: { words } } = about
  if (!answer.notices.length) return nothing
  return section('notices', words.result.notices, 'card caution', html`
    <ul class="plain rows">
      ${answer.notices.map((notice) => html`<li>${notice.text} ${notice.pointers.slice(0, 2).map((pointer) => question(about, pointer))}</li>`)}
    </ul>
  `)
}

/** privacy warns of numbers that nobody need give. */
export const privacy = ({ answer, pack: { words } }: About): Part =>
  answer.privacy.length ? section('privacy', words.result.privacy, 'card caution', html`${list(answer.privacy.map((note) => note.text))}`) : nothing
