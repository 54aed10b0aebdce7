/** What was read from the merchant's words, sentence by sentence, to confirm or to strike. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Understood } from '../../../wasm/src/contract.ts'
import { listAt, withAnswer } from '../case/case.ts'
import type { Context } from './context.ts'

/** Sentence is one quote with all that was read from it. */
interface Sentence {
  readonly quote: string
  readonly readings: readonly string[]
}

const wordingOf = ({ pack: { words } }: Context, { text, denied }: Understood): string => (denied ? `${words.ask.not}${text || ''}` : text || '')

/** sentencesOf puts readings and symptoms together by the words that they were read from. */
const sentencesOf = (context: Context, answer: Assessment): readonly Sentence[] => {
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

/** hasUnderstood says whether anything was read that could be confirmed. */
export const hasUnderstood = (answer: Assessment | undefined): boolean =>
  answer !== undefined && (answer.understood.length > 0 || answer.symptoms.some(({ from }) => from === 'narrative'))

/** understood lists what was read; a struck sentence stays in sight and can be taken back in. */
export const understood = (context: Context, answer: Assessment): TemplateResult => {
  const { pack: { words: { ask } }, now, change } = context
  const struck = listAt(now.profile, '/struck') as readonly string[]
  const put = (next: readonly string[]): void => change(withAnswer(now, '/struck', next.length ? next : undefined))
  const sentences = sentencesOf(context, answer)
  return html`<h1 class="question" tabindex="-1">${ask.understood}</h1>
    <p class="help">${sentences.length || struck.length ? ask.understoodHelp : ask.understoodNone}</p>
    <ul class="plain sentences">
      ${sentences.map(({ quote, readings }) => html`<li class="sentence">
        <q>${quote}</q>
        <ul class="chips">${readings.map((reading) => html`<li class="chip-read">${reading}</li>`)}</ul>
        <button type="button" class="quiet" @click=${() => put(struck.concat(quote))}>${ask.wrong}<span class="unseen">: ${quote}</span></button>
      </li>`)}
      ${struck.map((quote) => html`<li class="sentence struck">
        <s>${quote}</s>
        <p class="help">${ask.wrongDone}</p>
        <button type="button" class="quiet" @click=${() => put(struck.filter((other) => other !== quote))}>${ask.undo}<span class="unseen">: ${quote}</span></button>
      </li>`)}
    </ul>`
}
