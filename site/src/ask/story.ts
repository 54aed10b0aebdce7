/** The first screens: what happened, which products, and what the app showed. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Case } from '../case/case.ts'
import { declined, isDeclined, listAt, textAt, withAnswer, withoutItem } from '../case/case.ts'
import { valueAt } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import { inOne } from '../language/pack.ts'
import type { Context } from './context.ts'
import { productAt } from './context.ts'
import type { Option } from './controls.ts'
import { area, choices } from './controls.ts'

/** Where the core asks for the first product, and notes that it is not known. */
const PRODUCT = '/restrictions/-/product'

const textOf = ({ pack: { catalogue } }: Context, pointer: string): { label: string; help: string; why: string } => {
  const question = questionAt(catalogue, pointer)
  return { label: (question && question.question) || '', help: (question && question.help) || '', why: (question && question.why) || '' }
}

/** story asks what happened, in the merchant's own words. */
export const story = (context: Context): TemplateResult => {
  const { pack: { words: { ask } }, now, change } = context
  const labelled = { pointer: '/narrative', label: textOf(context, '/narrative').label, help: inOne(context.pack, ask.storyHelp, ask.storyPrivacy) }
  return area(context, { ...labelled, leads: true }, 4, 2000, textAt(now, '/narrative'), (text) => change(withAnswer(now, '/narrative', text)))
}

/** mentioned are the products that the words so far name, as far as they have been read. */
export const product = (context: Context, mentioned: readonly string[]): TemplateResult => {
  const { pack: { words: { ask }, catalogue }, now, change, removed } = context
  const named = listAt(now.profile, '/restrictions') as readonly { product?: string }[]
  const keep = (entry: { product?: string } | undefined): unknown => entry && entry.product && removed.set(entry.product, entry)
  const without = (index: number): Case => {
    keep(named[index])
    return withoutItem(now, '/restrictions', index)
  }
  const unknown = (): Case => {
    named.forEach(keep)
    return declined(withAnswer(now, '/restrictions', undefined), PRODUCT)
  }
  const options: Option[] = catalogue.products.map(({ id, title, lender }) => {
    const index = named.findIndex((entry) => entry.product === id)
    return {
      label: title,
      note: mentioned.indexOf(id) >= 0 ? `${lender} · ${ask.ownWords}` : lender,
      chosen: index >= 0,
      choose: (on) => change(on ? withAnswer(withAnswer(now, PRODUCT, undefined), `/restrictions/${named.length}`, removed.get(id) || { product: id }) : without(index)),
    }
  })
  options.push({
    label: ask.unknown,
    chosen: isDeclined(now, PRODUCT),
    choose: (on) => change(on ? unknown() : withAnswer(now, PRODUCT, undefined)),
  })
  const { label, why } = textOf(context, PRODUCT)
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
  const shown = valueAt(now.profile, pointer)
  known.push(
    // An empty list says that there was none, which is more than not to know of one.
    { label: ask.nothingShown, chosen: Array.isArray(shown) && !shown.length, choose: (on) => change(withAnswer(now, pointer, on ? [] : undefined)) },
    { label: ask.unknown, chosen: isDeclined(now, pointer), choose: (on) => change(on ? declined(now, pointer) : withAnswer(now, pointer, undefined)) },
  )
  const { label, help } = textOf(context, '/restrictions/-/messages')
  const product = productAt(context, pointer)
  const labelled = { pointer, label: product ? `${product} · ${label}` : label, help: inOne(context.pack, help || '', ask.shownHelp), heads: true }
  return html`
    ${area(context, labelled, 3, 3000, now.typed[pointer] === undefined ? lines.join('\n') : (now.typed[pointer] as string), (text) => put(text.split('\n'), text))}
    ${choices(context, { pointer: `${pointer}#known`, label: ask.knownMessages }, 'checkbox', known, 'grid')}
  `
}
