/** What the result's parts share: the answer, its language, and how to go back to a question. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, Profile } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { labelOf } from './labels.ts'

/** About is the context of every part of the result. */
export interface About {
  readonly pack: Pack
  readonly answer: Assessment
  /** What was asked, where the host tells. */
  readonly profile: Profile | undefined
  /** How wide a picture may be, in CSS pixels. */
  readonly width: number
  /** What was ticked since the answer came. */
  readonly ticked: Readonly<Record<string, boolean>>
  /** edit goes back to the question that fills the pointer. */
  edit(pointer: string): void
  /** jump goes to an element of the result by its id, and unfolds what it stands in. */
  jump(id: string): void
  /** tick says that a step was done, or was not. */
  tick(step: string, done: boolean): void
}

type Part = TemplateResult | typeof nothing

/** question links a pointer to its question. */
export const question = ({ pack, edit }: About, pointer: string): Part => {
  const label = labelOf(pack, pointer)
  return label === undefined ? nothing : html`<button type="button" class="link" @click=${() => edit(pointer)}>${label}</button>`
}

/** questions lists several pointers, each name once. */
export const questions = (about: About, pointers: readonly string[]): Part => {
  const seen: string[] = []
  const named = pointers.filter((pointer) => {
    const label = labelOf(about.pack, pointer)
    if (label === undefined || seen.indexOf(label) >= 0) return false
    seen.push(label)
    return true
  })
  return named.length ? html`<ul class="asked">${named.map((pointer) => html`<li>${question(about, pointer)}</li>`)}</ul>` : nothing
}

/** list renders sentences as a list, or nothing for none. */
export const list = (items: readonly string[] | undefined): Part =>
  items && items.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing

/** fold is a part of the page that is folded up at first; its heading and how much stands in it are always to be seen. */
export const fold = (id: string, title: string, count: number | undefined, body: TemplateResult): TemplateResult => html`
  <details class="card fold" part="card">
    <summary><h2 id=${id} tabindex="-1">${title}</h2>${count === undefined ? nothing : html`<span class="count">${count}</span>`}</summary>
    ${body}
  </details>
`

/** section is a part of the page that stands open. */
export const section = (id: string, title: string, kind: string, body: TemplateResult): TemplateResult => html`
  <section class=${kind || nothing} part="card" aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">${title}</h2>
    ${body}
  </section>
`
