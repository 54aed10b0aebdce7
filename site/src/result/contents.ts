/** The list of what stands on the page. A result is long, and an address with # leads into no shadow root: it jumps by script. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { About } from './about.ts'

export interface Entry {
  readonly id: string
  readonly title: string
}

/** contents lists the parts; `wide` is a screen with room for it beside the result, where it stands open and stays. */
export const contents = ({ pack: { words }, jump }: About, entries: readonly Entry[], wide: boolean): TemplateResult => html`
  <nav class="contents" aria-label=${words.result.contents}>
    <details class="card" ?open=${wide}>
      <summary>${words.result.contents}</summary>
      <ul class="plain">
        ${entries.map(({ id, title }) => html`<li><button type="button" class="link" @click=${() => jump(id)}>${title}</button></li>`)}
      </ul>
    </details>
  </nav>
`
