/** Check your answers: everything that was said, each with a way to change it. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Case } from '../case/case.ts'
import { isBlank, listAt, MAX_PRODUCTS, textAt, withAnswer, withoutItem } from '../case/case.ts'
import type { Json } from '../case/pointer.ts'
import { isEmpty, valueAt } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import { monthName } from '../language/months.ts'
import { fill, withUnit } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'
import type { Context, Told } from './context.ts'
import { eventTitle, productTitle } from './context.ts'
import { MONTHLY } from './monthly.ts'
import { nameOf, screenOf } from './naming.ts'
import { CHANGE } from './paths.ts'
import { ROWS } from './rows.ts'

export interface Line {
  readonly pointer: string
  readonly label: string
  readonly text: string
}

/** What is told as a whole, or on lines of its own. */
const APART: readonly string[] = ['/narrative', '/restrictions', '/events', MONTHLY, '/declined', '/struck', '/events_absent', '/schema_version', '/as_of', '/locale', '/steps_done', ...Object.keys(ROWS)]

/** wording says a value as its question does; a code that says more than any choice, such as a city's, by the choice that it begins with. */
export const wording = (context: Told, pointer: string, value: Json): string => {
  const { pack: { words: { ask }, catalogue }, now } = context
  if (Array.isArray(value)) return value.length ? value.map((item) => wording(context, pointer, item)).join(context.pack.locale === 'en' ? ', ' : '、') : ask.none
  if (typeof value === 'boolean') return value ? ask.yes : ask.no
  const listed = /\/symptoms$/.test(pointer) ? catalogue.symptoms : /\/product(s)?$|_products$/.test(pointer) ? catalogue.products : []
  const found = listed.find(({ id }) => id === value)
  if (found) return found.title
  const question = questionAt(catalogue, pointer)
  const choice = question && question.choices.find((option) => JSON.stringify(option.value) === JSON.stringify(value))
  if (choice) return choice.label
  const within = question && typeof value === 'string' ? question.choices.find((option) => /\d$/.test(value) && value.indexOf(String(option.value)) === 0) : undefined
  if (within) return fill(ask.codeWithin, { name: within.label, code: value as string })
  if (typeof value === 'string') return value
  const written = textAt(now, pointer) || String(value)
  return typeof value === 'number' ? withUnit(context.pack, value, question && question.unit, written) : written
}

const messagesText = ({ pack: { words: { ask } } }: Told, messages: readonly Json[]): string => (messages.length ? messages.join('\n') : ask.nothingShown)

/** linesUnder lists the single facts below a pointer. */
const linesUnder = (context: Told, pointer: string): readonly Line[] => {
  const value = valueAt(context.now.profile, pointer)
  if (APART.indexOf(pointer) >= 0 || isEmpty(value)) return []
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.keys(value).reduce<readonly Line[]>((all, name) => all.concat(linesUnder(context, `${pointer}/${name}`)), [])
  }
  const question = questionAt(context.pack.catalogue, pointer)
  return [{ pointer, label: question ? question.question : context.pack.words.ask.unplaced, text: /\/messages$/.test(pointer) ? messagesText(context, value as readonly Json[]) : wording(context, pointer, value) }]
}

const line = (context: Context, { pointer, label, text }: Line): TemplateResult => html`<div class="answer">
  <dt>${label}</dt>
  <dd>${text}</dd>
  <dd class="act"><button type="button" class="link" @click=${() => context.go(`${CHANGE}${screenOf(pointer)}`)}>${context.pack.words.ask.change}<span class="unseen"> ${label}</span></button></dd>
</div>`

const lines = (context: Context, all: readonly Line[]): TemplateResult => html`<dl class="answers">${all.map((each) => line(context, each))}</dl>`

const product = (context: Context, index: number): TemplateResult => {
  const { pack, now, change } = context
  const { ask } = pack.words
  const at = `/restrictions/${index}`
  const entry = valueAt(now.profile, at) as { product?: string }
  const title = productTitle(pack, entry.product)
  const facts = Object.keys(entry).filter((name) => name !== 'product').reduce<readonly Line[]>((all, name) => all.concat(linesUnder(context, `${at}/${name}`)), [])
  return html`<section class="card">
    <h2>${title || ask.product}</h2>
    ${facts.length ? lines(context, facts) : nothing}
    <button type="button" class="quiet" part="secondary-button" @click=${() => change(withoutItem(now, '/restrictions', index))}>${ask.removeProduct}<span class="unseen"> ${title}</span></button>
  </section>`
}

/** general are the facts about no single product, and the lists that have screens of their own. */
const general = (context: Told): readonly Line[] => {
  const { pack, now } = context
  const { ask } = pack.words
  const names = Object.keys(now.profile as { readonly [name: string]: Json })
  const facts = names.reduce<readonly Line[]>((all, name) => all.concat(linesUnder(context, `/${name}`)), [])
  const events = (listAt(now.profile, '/events') as readonly { kind?: string; on?: string }[]).map(({ kind, on }) => `${eventTitle(pack, kind)}${on ? ` ${on}` : ''}`)
    .concat(listAt(now.profile, '/events_absent').length ? (listAt(now.profile, '/events').length ? ask.noOtherEvents : ask.noEventsAtAll) : [])
  const months = (listAt(now.profile, MONTHLY) as readonly { month?: string }[]).map(({ month }) => monthName(pack, month || ''))
  const list = (pointer: string, label: string, items: readonly string[]): readonly Line[] => (items.length ? [{ pointer, label, text: items.join(pack.locale === 'en' ? ', ' : '、') }] : [])
  const counted = (pointer: string, label: string): readonly Line[] => {
    const count = listAt(now.profile, pointer).length
    return count ? [{ pointer, label, text: fill(ask.rows, { n: count }) }] : []
  }
  return list('/events', ask.happened, events)
    .concat(facts, list(MONTHLY, ask.figures, months))
    .concat(counted('/cash/expected', ask.expected), counted('/cash/due', ask.due), counted('/offers', ask.offers))
}

/** unknown are the questions that were answered with "I do not know", as far as one can be asked again. */
const unknown = (context: Context): readonly Line[] =>
  (listAt(context.now.profile, '/declined') as readonly string[])
    .map((pointer) => ({ pointer, label: questionAt(context.pack.catalogue, pointer) ? nameOf(context, pointer) : context.wordsOf(pointer) || '', text: context.pack.words.ask.declined }))
    .filter(({ label }) => label !== '')

/** factsOf lists every fact of a case by itself, each with the pointer that it stands at. */
export const factsOf = (pack: Pack, now: Case): readonly Line[] => {
  const context: Told = { pack, now }
  const { words: { ask }, catalogue } = pack
  const narrative = textAt(now, '/narrative')
  const told = questionAt(catalogue, '/narrative')
  const own: readonly Line[] = narrative ? [{ pointer: '/narrative', label: (told && told.question) || ask.ownWords, text: narrative }] : []
  const products = listAt(now.profile, '/restrictions').reduce<readonly Line[]>((all, entry, index) => {
    const at = `/restrictions/${index}`
    const facts = Object.keys(entry as object).filter((name) => name !== 'product').reduce<readonly Line[]>((lines, name) => lines.concat(linesUnder(context, `${at}/${name}`)), [])
    return all.concat({ pointer: at, label: ask.product, text: productTitle(pack, (entry as { product?: string }).product) }, facts)
  }, [])
  return own.concat(products, general(context))
}

/** review renders the page. */
export const review = (context: Context): TemplateResult => {
  const { pack: { words: { ask }, catalogue }, now, go } = context
  const products = listAt(now.profile, '/restrictions')
  const narrative = textAt(now, '/narrative')
  const struck = listAt(now.profile, '/struck') as readonly string[]
  const facts = general(context).concat(unknown(context))
  const question = questionAt(catalogue, '/narrative')
  return html`<h1 class="question" part="question" tabindex="-1">${ask.review}</h1>
    <p class="help">${isBlank(now) ? ask.reviewNone : ask.reviewHelp}</p>
    ${narrative ? html`<section class="card"><h2>${ask.ownWords}</h2>${lines(context, [{ pointer: '/narrative', label: (question && question.question) || '', text: narrative }])}</section>` : nothing}
    ${products.map((_, index) => product(context, index))}
    ${products.length < MAX_PRODUCTS
      ? html`<p><button type="button" class="quiet" part="secondary-button" @click=${() => go(`${CHANGE}/restrictions`)}>${products.length ? ask.addProduct : ask.product}</button></p>`
      : nothing}
    ${facts.length ? html`<section class="card"><h2>${ask.general}</h2>${lines(context, facts)}</section>` : nothing}
    ${struck.length
      ? html`<section class="card"><h2>${ask.struckHeading}</h2><ul class="plain">${struck.map((quote) => html`<li class="sentence struck"><q>${quote}</q>
          <button type="button" class="quiet" part="secondary-button" @click=${() => context.change(withAnswer(now, '/struck', struck.length > 1 ? struck.filter((other) => other !== quote) : undefined))}>${ask.undo}<span class="unseen">: ${quote}</span></button></li>`)}</ul></section>`
      : nothing}
    <p><button type="button" class="quiet" part="secondary-button" @click=${() => go('more')}>${ask.moreLink}</button></p>`
}
