/** Lists of amounts: money in, money out, loans on offer. Each row is a card with a few boxes. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { listAt, withAnswer, withoutItem, withProfile } from '../case/case.ts'
import { valueAt, withValue } from '../case/pointer.ts'
import type { AskWords } from '../words/ask.ts'
import type { Context } from './context.ts'
import { idOf } from './context.ts'
import type { Option } from './controls.ts'
import { box, choices } from './controls.ts'

type FlowKind = keyof AskWords['kinds']
const COMING: readonly FlowKind[] = ['sales', 'receivable', 'other']
const GOING: readonly FlowKind[] = ['supplier', 'wages', 'rent', 'loan_instalment', 'tax', 'household', 'other']
/** What may be paid later where the other side agrees; the rest never waits. */
const MAY_WAIT: readonly FlowKind[] = ['supplier', 'rent', 'household', 'other']
const MOST = 100

const flow = (context: Context, at: string, kinds: readonly FlowKind[]): TemplateResult => {
  const { pack: { words: { ask } }, now, change } = context
  const kind = valueAt(now.profile, `${at}/kind`) as FlowKind | undefined
  const options: readonly Option[] = kinds.map((id) => ({
    label: ask.kinds[id],
    chosen: kind === id,
    choose: () => change(MAY_WAIT.indexOf(id) < 0 ? withAnswer(withAnswer(now, `${at}/can_wait`, undefined), `${at}/kind`, id) : withAnswer(now, `${at}/kind`, id)),
  }))
  const wait: readonly Option[] = [{
    label: ask.canWait,
    chosen: valueAt(now.profile, `${at}/can_wait`) === true,
    choose: (on) => change(withAnswer(now, `${at}/can_wait`, on ? true : undefined)),
  }]
  return html`
    ${box(context, { pointer: `${at}/amount`, label: ask.flowAmount, unit: ask.yuan }, 'money')}
    ${box(context, { pointer: `${at}/on`, label: ask.flowOn }, 'due')}
    ${choices(context, { pointer: `${at}/kind`, label: ask.flowKind }, 'radio', options, 'pairs')}
    ${kinds === GOING && kind && MAY_WAIT.indexOf(kind) >= 0
      ? choices(context, { pointer: `${at}/can_wait`, label: ask.canWaitLabel, help: ask.canWaitHelp }, 'checkbox', wait, 'grid')
      : nothing}
    ${box(context, { pointer: `${at}/for`, label: ask.flowFor, help: ask.optional }, 'text')}
  `
}

const offer = (context: Context, at: string): TemplateResult => {
  const { ask } = context.pack.words
  return html`
    ${box(context, { pointer: `${at}/name`, label: ask.offerName, help: ask.optional }, 'text')}
    ${box(context, { pointer: `${at}/received`, label: ask.offerReceived, unit: ask.yuan }, 'money')}
    ${box(context, { pointer: `${at}/total_repaid`, label: ask.offerTotal, unit: ask.yuan }, 'money')}
    ${box(context, { pointer: `${at}/days`, label: ask.offerDays, unit: ask.days }, 'count')}
    ${box(context, { pointer: `${at}/fees`, label: ask.offerFees, unit: ask.yuan, help: ask.optional }, 'money')}
  `
}

const rows = (context: Context, list: string, title: string, help: string, row: (at: string) => TemplateResult): TemplateResult => {
  const { pack: { words: { ask } }, now, change } = context
  const count = listAt(now.profile, list).length
  return html`<h1 class="question" part="question" tabindex="-1" id=${idOf(list)}>${title}</h1>
    <p class="help">${help}</p>
    <ol class="plain">
      ${Array.from({ length: count }, (_, index) => html`<li><div class="row-card" id=${idOf(`${list}/${index}`)} tabindex="-1" role="group" aria-label="${title} ${index + 1}">
        ${row(`${list}/${index}`)}
        <button type="button" class="quiet" part="secondary-button" @click=${() => change(withoutItem(now, list, index))}>${ask.remove}<span class="unseen"> ${title} ${index + 1}</span></button>
      </div></li>`)}
    </ol>
    ${count < MOST ? html`<button type="button" class="quiet" part="secondary-button" @click=${() => change(withProfile(now, withValue(now.profile, `${list}/${count}`, {})))}>${ask.addRow}</button>` : nothing}`
}

/** ROWS are the lists that have a screen of their own. */
export const ROWS: Readonly<Record<string, (context: Context) => TemplateResult>> = {
  '/cash/expected': (context) => rows(context, '/cash/expected', context.pack.words.ask.expected, context.pack.words.ask.expectedHelp, (at) => flow(context, at, COMING)),
  '/cash/due': (context) => rows(context, '/cash/due', context.pack.words.ask.due, context.pack.words.ask.dueHelp, (at) => flow(context, at, GOING)),
  '/offers': (context) => rows(context, '/offers', context.pack.words.ask.offers, context.pack.words.ask.offersHelp, (at) => offer(context, at)),
}
