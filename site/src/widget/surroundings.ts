/** What the page around <limit-check> is like: its language and whether it is dark, as they are and as they change. */
import type { Locale } from '../language/pack.ts'
import type { Settings } from './api.ts'
import { localeOf } from './settings.ts'

export type Scheme = 'light' | 'dark'

export interface Surroundings {
  readonly locale: Locale
  readonly scheme: Scheme
}

/** MIDDLE parts light text from dark, of 0 to 255. */
const MIDDLE = 140

/** isLight says whether text of a colour such as "rgb(20, 30, 40)" is made for a dark ground. */
const isLight = (color: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) || []).map(Number)
  return 0.299 * red + 0.587 * green + 0.114 * blue > MIDDLE
}

const languageAround = (element: Element): Locale | undefined => {
  for (let around: Element | null = element; around; around = around.parentElement || ((around.getRootNode() as ShadowRoot).host as Element | undefined) || null) {
    const locale = localeOf(around.getAttribute('lang'))
    if (locale) return locale
  }
  return undefined
}

/** around looks at the page: its text is light where its ground is dark, whichever way it brought that about. */
export const around = (element: Element, settings: Settings): Surroundings => ({
  locale: settings.locale || languageAround(element) || 'zh-CN',
  scheme: settings.theme !== 'auto' ? settings.theme : isLight(getComputedStyle(element.parentElement || element).color) ? 'dark' : 'light',
})

/** watch hears of whatever may change the page's language or its colours; the function that it gives ends that. */
export const watch = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed)
  const filter = { attributes: true, attributeFilter: ['lang', 'class', 'style', 'data-theme', 'data-bs-theme', 'data-color-mode'] }
  observer.observe(document.documentElement, filter)
  if (document.body) observer.observe(document.body, filter)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addListener(changed) // what Safari had before addEventListener
  return () => {
    observer.disconnect()
    dark.removeListener(changed)
  }
}
