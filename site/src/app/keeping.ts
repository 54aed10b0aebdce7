/** What is said about keeping the answers on the phone, and how to have none of it kept. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import type { Kept } from './keeper.ts'

export interface Keeping {
  readonly pack: Pack
  readonly kept: Kept
  readonly hasAnswers: boolean
  readonly mayKeep: boolean
  keep(on: boolean): void
  erase(): void
}

const where = ({ pack: { words: { ask } }, kept, keep, mayKeep }: Keeping): TemplateResult => {
  if (kept === 'cannot') return html`<p class="help">${ask.notKept}</p>`
  if (kept === 'off') return html`<p class="help">${ask.memoryOnly} ${mayKeep ? html`<button type="button" class="link" @click=${() => keep(true)}>${ask.keepAgain}</button>` : nothing}</p>`
  return html`<p class="help">${kept === 'nothing' ? nothing : fill(ask.kept, { date: kept.on })} <button type="button" class="link" @click=${() => keep(false)}>${ask.keepNot}</button></p>`
}

/** keeping says where the answers are, and offers to keep none or to delete them all in one press. */
export const keeping = (about: Keeping): TemplateResult | typeof nothing => {
  if (!about.hasAnswers && about.kept !== 'cannot' && about.kept !== 'off') return nothing
  const { pack: { words: { ask } }, erase } = about
  return html`${where(about)} ${about.hasAnswers ? html`<p><button type="button" class="quiet erase" @click=${erase}>${ask.erase}</button></p>` : nothing}`
}
