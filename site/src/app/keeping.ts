/** What is said about keeping the answers on the phone, and how to have none of it kept. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'

/** Kept tells how it stands: with its day where the answers are kept, "off" where the merchant wants none kept, "cannot" where the browser allows none. */
export type Kept = { readonly on: string } | 'nothing' | 'off' | 'cannot'

export interface Keeping {
  readonly pack: Pack
  readonly kept: Kept
  readonly erasing: 'no' | 'asks' | 'done'
  keep(on: boolean): void
  ask(asks: boolean): void
  erase(): void
}

/** kept says where the answers are and offers to keep them or not. */
export const keptLine = ({ pack: { words: { ask } }, kept, keep }: Keeping): TemplateResult => {
  if (kept === 'cannot') return html`<p class="help">${ask.notKept}</p>`
  if (kept === 'off') return html`<p class="help">${ask.memoryOnly} <button type="button" class="link" @click=${() => keep(true)}>${ask.keepAgain}</button></p>`
  return html`<p class="help">
    ${kept === 'nothing' ? nothing : fill(ask.kept, { date: kept.on })} <button type="button" class="link" @click=${() => keep(false)}>${ask.keepNot}</button>
  </p>`
}

/** erasing offers to delete everything, and asks once. */
export const erasing = ({ pack: { words: { ask } }, erasing: state, ask: askFirst, erase }: Keeping): TemplateResult =>
  state === 'asks'
    ? html`<div class="erase" role="group" aria-labelledby="erase-sure">
        <p id="erase-sure">${ask.eraseSure}</p>
        <button type="button" class="danger" @click=${erase}>${ask.eraseYes}</button>
        <button type="button" class="quiet keep" @click=${() => askFirst(false)}>${ask.eraseNo}</button>
      </div>`
    : html`<p><button type="button" class="quiet" @click=${() => askFirst(true)}>${ask.erase}</button></p>
        <p role="status" class="help">${state === 'done' ? ask.erased : ''}</p>`
