/** Reads the attributes of <limit-check>: what cannot be read counts as not there. */
import type { Settings } from './api.ts'

const oneOf = <Value extends string>(value: string | null, values: readonly Value[]): Value | undefined =>
  values.indexOf(value as Value) >= 0 ? (value as Value) : undefined

/** localeOf reads a language tag: zh, zh-CN, zh-Hans and the like are Chinese, en-GB is English. */
export const localeOf = (tag: string | null): Settings['locale'] =>
  /^zh(-|$)/i.test(tag || '') ? 'zh-CN' : /^en(-|$)/i.test(tag || '') ? 'en' : undefined

/** profileText is what the host filled in as JSON text; "" for nothing. */
export const profileText = (profile: unknown): string => (profile === undefined ? '' : typeof profile === 'string' ? profile : JSON.stringify(profile))

/** settingsOf reads an element's attributes. */
export const settingsOf = (element: Element): Settings => {
  const at = (name: string): string | null => element.getAttribute(name)
  return {
    locale: localeOf(at('locale')),
    theme: oneOf(at('theme'), ['light', 'dark']) || 'auto',
    product: at('product') || '',
    mode: oneOf(at('mode'), ['element', 'frame']) || 'auto',
    loading: at('loading') === 'eager' ? 'eager' : 'lazy',
    shareWith: at('share-with') || '',
  }
}
