/** The questions about one restricted product. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { fill } from '../language/pack.ts'
import { entriesOf, isAnswered, knownMessagesKey, restrictionKey } from './answers.ts'
import type { Context, Option } from './controls.ts'
import { area, checks, field, radios } from './controls.ts'
import { labelledBy } from './questions.ts'

/** knownMessages are the prompts as the app shows them, in Chinese, with what they say where the page is in another language. */
const knownMessages = ({ catalogue }: Context): readonly Option[] =>
  catalogue.messages.map(({ text, title }) => ({ value: text, label: text, ...(title && title !== text ? { note: title } : {}) }))

/** restriction renders the questions of one entry; with several, each is a group of its own that can be removed. */
export const restriction = (context: Context, entry: number, remove: () => void): TemplateResult => {
  const { words: { form }, catalogue, answers } = context
  const key = (name: string): string => restrictionKey(entry, name)
  const several = entriesOf(answers) > 1
  const symptoms = catalogue.symptoms.map((symptom) => ({ value: symptom.id, label: symptom.title }))
  const products = catalogue.products.map((product) => ({ value: product.id, label: product.title, note: product.lender }))
  const questions = html`
    ${radios(context, labelledBy(context, key('product'), several ? '' : form.productHelp), products, 'pairs')}
    ${checks(context, labelledBy(context, key('symptoms'), form.choosesSeveral), symptoms)}
    ${area(context, labelledBy(context, key('messages'), form.messagesHelp), 3, 3000)}
    <details class="known" ?open=${isAnswered(answers, knownMessagesKey(entry))}>
      <summary>${form.knownMessages}</summary>
      ${checks(context, { key: knownMessagesKey(entry), label: form.knownMessages }, knownMessages(context))}
    </details>
    ${field(context, labelledBy(context, key('since')), 'text')}
  `
  if (!several) return questions
  return html`<section class="entry" aria-labelledby="entry-${entry}">
    <h3 id="entry-${entry}">${fill(form.entry, { n: entry + 1 })}</h3>
    ${questions}
    ${entry > 0 ? html`<button type="button" class="quiet" @click=${remove}>${form.removeEntry}</button>` : nothing}
  </section>`
}
