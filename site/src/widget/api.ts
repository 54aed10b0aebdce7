/** What a host page may say to <limit-check>, and what it may hear: attributes, properties, methods, events. */
import type { Locale } from '../language/pack.ts'
import type { Leave } from '../parts/parts.ts'

/** TAG is the element's name. */
export const TAG = 'limit-check'

/** Mode says how the check is shown: as components of the host's page, in a frame on our origin, or whichever works. */
export type Mode = 'auto' | 'element' | 'frame'

/** Theme is light, dark, or as the page around it. */
export type Theme = 'auto' | 'light' | 'dark'

/** Loading says when the check is loaded: once it is near the screen or touched, or at once. */
export type Loading = 'lazy' | 'eager'

/** State is mirrored by the attribute `state`, for the host's styles. */
export type State = 'idle' | 'loading' | 'ready' | 'error' | 'unsupported'

/** Settings are what the attributes say, read and valid. */
export interface Settings {
  /** undefined: as the nearest `lang` says. */
  readonly locale: Locale | undefined
  readonly theme: Theme
  /** The product that stands chosen, such as "jiebei"; "" where none does. */
  readonly product: string
  readonly mode: Mode
  readonly loading: Loading
  /** Who would receive what is shared, by name; "" and nothing can be shared. */
  readonly shareWith: string
}

/** ATTRIBUTES are mirrored by the properties of the same names, `share-with` by shareWith and `data-profile` by profile. */
export const ATTRIBUTES = ['locale', 'theme', 'product', 'mode', 'loading', 'share-with', 'data-profile']

/** ErrorDetail is the detail of limit-check-error. */
export interface ErrorDetail {
  /** What did not work: "load" (something did not come), "core" (the analysis broke down), "blocked" (the page's policy lets neither way through), "unsupported" (no WebAssembly). */
  readonly code: 'load' | 'core' | 'blocked' | 'unsupported'
}

/** Shared is what the merchant agreed to hand over, exactly as it was shown: ids, standings and the receipt, no answers. */
export interface Shared {
  readonly as_of: string
  readonly certainty: string
  readonly explanations: readonly { readonly cause: string; readonly restrictions: readonly string[]; readonly standing: string }[]
  readonly receipt: unknown
}

/** Heard are the events that the element fires; all bubble and are composed, and none but the last has anything of the merchant. */
export interface Heard {
  'limit-check-ready': undefined
  'limit-check-answer': undefined
  'limit-check-result': undefined
  'limit-check-error': ErrorDetail
  'limit-check-shared': Shared
}

/** View is the check itself, as a mode shows it. */
export interface View {
  /** update hears that settings have changed, or what the host filled in. */
  update(settings: Settings, profile: unknown): void
  /** assess shows the result of what is known; it resolves to nothing. */
  assess(): Promise<void>
  /** reset drops every answer. */
  reset(): void
  /** close ends what runs outside of the element. */
  close(): void
}

/** Place is what a view is given: where to show itself, and how to be heard. */
export interface Place {
  readonly element: HTMLElement
  readonly root: ShadowRoot | HTMLElement
  /** The folder of our files, with its slash at the end. */
  readonly base: string
  /** Where our pages to read are, where that is not `base`; "" where they are nowhere. */
  readonly home?: string
  readonly leave: Leave
  readonly settings: Settings
  readonly profile: unknown
  state(state: State): void
  tell<Name extends keyof Heard>(name: Name, detail?: Heard[Name]): void
}

export type Open = (place: Place) => View
