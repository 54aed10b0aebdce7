/** What was read from the merchant's words, sentence by sentence, to confirm or to strike. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Assessment, Understood } from '../../../wasm/src/contract.ts'
import { listAt, textAt, withAnswer } from '../case/case.ts'
import type { Context } from './context.ts'

/** Sentence is one quote with all that was read from it; a struck one has no readings any more. */
interface Sentence {
  readonly quote: string
  readonly readings: readonly string[]
}

const wordingOf = ({ pack: { words } }: Context, { text, denied }: Understood): string => (denied ? `${words.ask.not}${text || ''}` : text || '')

/** readFrom puts readings and symptoms together by the words that they were read from. */
const readFrom = (context: Context, answer: Assessment): readonly Sentence[] => {
  const all: { quote: string; readings: string[] }[] = []
  const add = (quote: string | undefined, reading: string): void => {
    if (!quote || !reading) return
    const known = all.find((sentence) => sentence.quote === quote)
    if (!known) all.push({ quote, readings: [reading] })
    else if (known.readings.indexOf(reading) < 0) known.readings.push(reading)
  }
  answer.symptoms.forEach(({ from, quote, title }) => from === 'narrative' && add(quote, title))
  answer.understood.forEach((reading) => add(reading.quote, wordingOf(context, reading)))
  return all
}

/** sentences are in the order of the words, so that one that is struck stays where it is, and so does the focus. */
const sentences = (context: Context, answer: Assessment): readonly Sentence[] => {
  const struck = listAt(context.now.profile, '/struck') as readonly string[]
  const read = readFrom(context, answer).filter(({ quote }) => struck.indexOf(quote) < 0)
  const narrative = textAt(context.now, '/narrative')
  const place = ({ quote }: Sentence): number => {
    const at = narrative.indexOf(quote)
    return at < 0 ? narrative.length : at
  }
  return read.concat(struck.map((quote) => ({ quote, readings: [] }))).slice().sort((one, other) => place(one) - place(other))
}

/** understood lists what was read; a struck sentence stays in sight and can be taken back in. */
export const understood = (context: Context, answer: Assessment): TemplateResult => {
  const { pack: { words: { ask } }, now, change } = context
  const struck = listAt(now.profile, '/struck') as readonly string[]
  const all = sentences(context, answer)
  const sentence = ({ quote, readings }: Sentence): TemplateResult => {
    const counts = struck.indexOf(quote) < 0
    const next = counts ? struck.concat(quote) : struck.filter((other) => other !== quote)
    return html`<li class="sentence ${counts ? '' : 'struck'}">
      <q>${quote}</q>
      ${counts ? html`<ul class="chips">${readings.map((reading) => html`<li class="chip-read">${reading}</li>`)}</ul>` : html`<p class="help">${ask.wrongDone}</p>`}
      <button type="button" class="quiet" part="secondary-button" @click=${() => change(withAnswer(now, '/struck', next.length ? next : undefined))}>
        ${counts ? ask.wrong : ask.undo}<span class="unseen">: ${quote}</span>
      </button>
    </li>`
  }
  return html`<h1 class="question" part="question" tabindex="-1">${all.length ? ask.understood : ask.understoodNothing}</h1>
    <p class="help">${all.length ? ask.understoodHelp : ask.understoodNone}</p>
    <ul class="plain sentences">${repeat(all, ({ quote }) => quote, sentence)}</ul>`
}
