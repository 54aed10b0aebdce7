/** The first screens: what happened, which products, and what the app showed. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { declined, isDeclined, listAt, MAX_PRODUCTS, textAt, withAnswer, withoutItem, withProfile } from '../case/case.ts'
import { withValue } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import type { Context } from './context.ts'
import { productAt } from './context.ts'
import type { Option } from './controls.ts'
import { area, choices } from './controls.ts'

const textOf = ({ pack: { catalogue } }: Context, pointer: string): { label: string; help: string; why: string } => {
  const question = questionAt(catalogue, pointer)
  return { label: (question && question.question) || '', help: (question && question.help) || '', why: (question && question.why) || '' }
}

/** story asks what happened, in the merchant's own words. */
export const story = (context: Context): TemplateResult => {
  const { pack: { words: { ask } }, now, change } = context
  const labelled = { pointer: '/narrative', label: textOf(context, '/narrative').label, help: `${ask.storyHelp} ${ask.storyPrivacy}` }
  return area(context, labelled, 5, 2000, textAt(now, '/narrative'), (text) => change(withAnswer(now, '/narrative', text)))
}

/** mentioned are the products that the words so far name, as far as they have been read. */
export const product = (context: Context, mentioned: readonly string[]): TemplateResult => {
  const { pack: { words: { ask }, catalogue }, now, change } = context
  const named = listAt(now.profile, '/restrictions') as readonly { product?: string }[]
  const options: Option[] = catalogue.products.map(({ id, title, lender }) => {
    const index = named.findIndex((entry) => entry.product === id)
    return {
      label: title,
      note: mentioned.indexOf(id) >= 0 ? `${lender} · ${ask.ownWords}` : lender,
      chosen: index >= 0,
      choose: (on) => change(on ? withAnswer(now, `/restrictions/${Math.min(named.length, MAX_PRODUCTS)}`, { product: id }) : withoutItem(now, '/restrictions', index)),
    }
  })
  options.push({
    label: ask.unknown,
    chosen: isDeclined(now, '/restrictions'),
    choose: (on) => change(on ? declined(now, '/restrictions') : withAnswer(now, '/restrictions', undefined)),
  })
  const { label, why } = textOf(context, '/restrictions/-/product')
  return html`${choices(context, { pointer: '/restrictions', label, help: ask.choosesSeveral, heads: true }, 'checkbox', options, 'grid')}
    ${why ? html`<p class="why"><b>${ask.why}</b> ${why}</p>` : nothing}`
}

/** messages asks what the app showed: typed line by line, or picked from the prompts that people have reported. */
export const messages = (context: Context, pointer: string): TemplateResult => {
  const { pack: { words: { ask }, catalogue }, now, change } = context
  const lines = listAt(now.profile, pointer) as readonly string[]
  const put = (next: readonly string[], typed?: string): void => {
    const said = next.map((line) => line.trim()).filter(Boolean)
    change(said.length ? withAnswer(now, pointer, said, typed) : withAnswer(now, pointer, undefined))
  }
  const known: Option[] = catalogue.messages.map(({ text, title }) => ({
    label: text,
    note: title && title !== text ? title : undefined,
    chosen: lines.indexOf(text) >= 0,
    choose: (on) => put(on ? lines.concat(text) : lines.filter((line) => line !== text)),
  }))
  known.push({
    label: ask.nothingShown,
    chosen: isDeclined(now, pointer),
    choose: (on) => change(on ? declined(now, pointer) : withProfile(now, withValue(now.profile, '/declined', listAt(now.profile, '/declined').filter((other) => other !== pointer)))),
  })
  const { label, help } = textOf(context, '/restrictions/-/messages')
  const product = productAt(context, pointer)
  const labelled = { pointer, label: product ? `${product} · ${label}` : label, help: `${help} ${ask.shownHelp}`, heads: true }
  return html`
    ${area(context, labelled, 3, 3000, now.typed[pointer] === undefined ? lines.join('\n') : (now.typed[pointer] as string), (text) => put(text.split('\n'), text))}
    ${choices(context, { pointer: `${pointer}#known`, label: ask.knownMessages }, 'checkbox', known, 'grid')}
  `
}
