/** What stands above the first question: answers of an earlier day to go on with, those of a link to take over, or that all were deleted. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Profile } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'

export type Welcome =
  | { readonly kind: 'resume'; readonly on: string }
  | { readonly kind: 'link'; readonly profile: Profile | undefined }
  | { readonly kind: 'erased' }

export interface Welcoming {
  resume(): void
  fresh(): void
  take(profile: Profile): void
  drop(): void
  undo(): void
}

type Way = readonly [label: string, go: () => void]

const card = (title: string, text: string, yes: Way | undefined, no: Way): TemplateResult => html`<section class="card welcome" slot="before">
  <h2 tabindex="-1">${title}</h2>
  ${text ? html`<p>${text}</p>` : nothing}
  <div class="pair">
    ${yes ? html`<button type="button" class="primary" @click=${yes[1]}>${yes[0]}</button>` : nothing}
    <button type="button" class="quiet" @click=${no[1]}>${no[0]}</button>
  </div>
</section>`

/** welcomed renders what is offered, if anything. */
export const welcomed = ({ words: { ask } }: Pack, welcome: Welcome | undefined, { resume, fresh, take, drop, undo }: Welcoming): TemplateResult | typeof nothing => {
  if (!welcome) return nothing
  if (welcome.kind === 'resume') return card(ask.resumeTitle, fill(ask.resumeText, { date: welcome.on }), [ask.resumeGo, resume], [ask.resumeFresh, fresh])
  if (welcome.kind === 'erased') return card(ask.erased, '', undefined, [ask.eraseUndo, undo])
  const { profile } = welcome
  return profile ? card(ask.linkTitle, ask.linkText, [ask.linkUse, () => take(profile)], [ask.linkDrop, drop]) : card(ask.linkBadTitle, ask.linkBad, undefined, [ask.linkDrop, drop])
}
