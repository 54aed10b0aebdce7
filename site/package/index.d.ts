/** Importing limit-check defines <limit-check>. The README says how to fill in, to hear and to style it. */
import type { Profile } from './contract.js'

export type { Profile }

/** Mode says how the check is shown: as components of the page, in a frame, or whichever works. */
export type Mode = 'auto' | 'element' | 'frame'
export type Theme = 'auto' | 'light' | 'dark'
export type Loading = 'lazy' | 'eager'
export type State = 'idle' | 'loading' | 'ready' | 'error' | 'unsupported'

/** LimitCheckSettings are the properties; what is left out is as the page around says. */
export interface LimitCheckSettings {
  /** "zh-CN" or "en"; "" as the nearest `lang` says. */
  locale?: string
  theme?: Theme
  /** The product that stands chosen, such as "jiebei". */
  product?: string
  mode?: Mode
  /** "lazy" loads the check once it is near the screen or touched. */
  loading?: Loading
  /** Your name, to whom the merchant may hand the findings; "" and nothing can be handed over. */
  shareWith?: string
  /** What you know already; the merchant confirms or strikes it before it counts. */
  profile?: Profile | string
}

/** LimitCheckAttributes are the same as HTML has them. */
export interface LimitCheckAttributes {
  locale?: string
  theme?: Theme
  product?: string
  mode?: Mode
  loading?: Loading
  'share-with'?: string
  /** A profile as JSON text. */
  'data-profile'?: string
}

export interface LimitCheckErrorDetail {
  /** "load": a file did not come. "core": the analysis broke down. "blocked": the page's policy lets no way through. "unsupported": no WebAssembly. */
  readonly code: 'load' | 'core' | 'blocked' | 'unsupported'
}

/** LimitCheckShared is what the merchant handed over on a press, exactly as it was shown: no answers, no figures. */
export interface LimitCheckShared {
  readonly as_of: string
  readonly certainty: string
  readonly explanations: readonly { readonly cause: string; readonly restrictions: readonly string[]; readonly standing: string }[]
  readonly receipt: unknown
}

/** LimitCheckEvents bubble and are composed; only the last carries anything of the merchant. */
export interface LimitCheckEvents {
  'limit-check-ready': CustomEvent<null>
  'limit-check-answer': CustomEvent<null>
  'limit-check-result': CustomEvent<null>
  'limit-check-error': CustomEvent<LimitCheckErrorDetail>
  'limit-check-shared': CustomEvent<LimitCheckShared>
}

export declare class LimitCheckElement extends HTMLElement {
  get locale(): string
  set locale(value: string | null | undefined)
  get theme(): string
  set theme(value: Theme | '' | null | undefined)
  get product(): string
  set product(value: string | null | undefined)
  get mode(): string
  set mode(value: Mode | '' | null | undefined)
  get loading(): string
  set loading(value: Loading | '' | null | undefined)
  get shareWith(): string
  set shareWith(value: string | null | undefined)
  get profile(): unknown
  set profile(value: Profile | string | null | undefined)
  /** Loads the check where it has not come yet, and shows the result of what is known. It resolves to nothing. */
  assess(): Promise<void>
  /** Drops every answer. */
  reset(): void
}

/** define makes another tag the check and gives its class; a tag that is taken stays as it is. undefined on a server. */
export function define(tag?: string): CustomElementConstructor | undefined

/** hostedAt says where you serve the package's folder embed/: the frame and the pages to read are there. Call it before the element is shown. */
export function hostedAt(address: string): void

declare global {
  interface HTMLElementTagNameMap {
    'limit-check': LimitCheckElement
  }
  interface GlobalEventHandlersEventMap extends LimitCheckEvents {}
}
