/** <limit-check-image>: the summary as a picture, shown so that a long press saves it: downloads fail inside WeChat. */
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import base from '../styles/base.css'
import { cardBlocks } from './card.ts'
import { drawCard } from './image.ts'
import styles from './take.css'

export class LimitCheckImage extends LitElement {
  static override styles = [base, styles]
  static override properties = { pack: { attribute: false }, answer: { attribute: false }, picture: { state: true } }

  declare pack: Pack | undefined
  declare answer: Assessment | undefined
  declare picture: ReturnType<typeof drawCard> | 'failed'

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('answer') || changed.has('pack')) this.picture = undefined
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.pack || !this.answer) return nothing
    const { image } = this.pack.words.take
    const { picture } = this
    const said = picture === 'failed' ? image.failed : picture ? image.done : ''
    return html`<button type="button" @click=${this.make}>${image.make}</button>
      <p class="said" role="status">${said}</p>
      ${picture && picture !== 'failed'
        ? html`<img src=${picture.url} width=${picture.width / 2} height=${picture.height / 2} alt=${fill(image.alt, { headline: this.answer.summary.headline })} />`
        : nothing}`
  }

  private make = (): void => {
    const { pack, answer } = this
    if (pack && answer) this.picture = drawCard(cardBlocks(pack, answer), answer.locale) || 'failed'
  }
}

if (!customElements.get('limit-check-image')) customElements.define('limit-check-image', LimitCheckImage)
