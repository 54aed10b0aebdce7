/** What stands above the first question: answers of last time to go on with, or those of a link to take over. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'

const card = (title: string, text: string, yes: readonly [string, () => void], no: readonly [string, () => void]): TemplateResult => html`<section class="card welcome" slot="before">
  <h2>${title}</h2>
  <p>${text}</p>
  <div class="pair">
    <button type="button" class="primary" @click=${yes[1]}>${yes[0]}</button>
    <button type="button" class="quiet" @click=${no[1]}>${no[0]}</button>
  </div>
</section>`

/** resume offers to go on from the day on which answers were last kept. */
export const resume = ({ words: { ask } }: Pack, on: string, go: () => void, fresh: () => void): TemplateResult =>
  card(ask.resumeTitle, fill(ask.resumeText, { date: on }), [ask.resumeGo, go], [ask.resumeFresh, fresh])

/** linked offers what came in a link; what cannot be read is said. */
export const linked = ({ words: { ask } }: Pack, readable: boolean, use: () => void, drop: () => void): TemplateResult =>
  readable
    ? card(ask.linkTitle, ask.linkText, [ask.linkUse, use], [ask.linkDrop, drop])
    : html`<section class="card welcome caution" slot="before"><p role="status">${ask.linkBad}</p></section>${nothing}`
