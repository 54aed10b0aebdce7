/** What a partner chooses on the configurator page. */
import type { Locale } from '../language/pack.ts'
import type { Loading, Mode, Theme } from '../widget/api.ts'

/** Form says how the check comes in: a script and a tag, or the script alone, which then puts the tag behind itself. */
export type Form = 'tag' | 'script'

export interface Choices {
  readonly form: Form
  readonly theme: Theme
  /** "" follows the page around. */
  readonly locale: '' | Locale
  /** A product's id; "" where none stands chosen. */
  readonly product: string
  readonly mode: Mode
  readonly loading: Loading
  /** Pixels that are kept free before the check has come; 0 keeps none. */
  readonly minHeight: number
  /** The name of who could receive what the merchant shares; "" and nothing can be shared. */
  readonly shareWith: string
  /** A colour such as "#1677ff"; "" leaves ours. */
  readonly brand: string
}

/** OPTIONS are what can be chosen of each list, the first as it stands at first. */
export const OPTIONS = {
  form: ['tag', 'script'],
  theme: ['auto', 'light', 'dark'],
  locale: ['', 'zh-CN', 'en'],
  mode: ['auto', 'element', 'frame'],
  loading: ['lazy', 'eager'],
} as const

/** DEFAULTS are the choices of somebody who chooses nothing; the first screen on a phone is about as high as what is reserved. */
export const DEFAULTS: Choices = {
  form: 'tag', theme: 'auto', locale: '', product: '', mode: 'auto', loading: 'lazy', minHeight: 480, shareWith: '', brand: '',
}

/** MOST_HEIGHT is the highest that can be reserved, in pixels. */
export const MOST_HEIGHT = 2000

/** heightOf reads a height as it was typed: whole pixels, 0 where it is none. */
export const heightOf = (typed: string): number => {
  const pixels = Math.round(Number(typed))
  return pixels > 0 ? Math.min(pixels, MOST_HEIGHT) : 0
}

/** brandOf reads a colour as it was typed, "" for none and undefined where it is no colour: #abc, aabbcc and #AABBCC will do. */
export const brandOf = (typed: string): string | undefined => {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim()) || []
  if (!digits) return typed.trim() ? undefined : ''
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase()
}
