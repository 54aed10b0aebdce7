/** What the core is doing, beside the buttons that wait for it. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import type { Engine } from './engine.ts'

const progress = ({ words: { core } }: Pack, { state, share }: Engine, busy: boolean): string => {
  if (state === 'ready') return busy ? core.working : core.ready
  // In steps of a tenth: a screen reader reads each change aloud.
  return busy ? core.waiting : fill(core.loading, { percent: Math.floor(share * 10) * 10 })
}

/** status renders it, with another try where something did not come; once all is well it is there for screen readers only. */
export const status = (pack: Pack, engine: Engine, busy: boolean, isPartMissing: boolean, retry: () => void): TemplateResult => {
  const { words: { core } } = pack
  const broken = engine.crashed || engine.state === 'failed' || isPartMissing
  const quiet = engine.state === 'ready' && !broken
  const said = engine.crashed ? core.crashed : broken ? core.failed : progress(pack, engine, busy)
  return html`<div part="status" class="status ${broken ? 'failed' : ''} ${quiet ? 'unseen' : ''}">
    <p role="status">${said}</p>
    ${broken ? html`<button type="button" class="quiet" @click=${retry}>${core.retry}</button>` : nothing}
    ${engine.state === 'loading' ? html`<progress max="1" .value=${engine.share} aria-hidden="true"></progress>` : nothing}
  </div>`
}
