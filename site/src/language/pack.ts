/** A language pack: the page's own words and the knowledge base's catalogue, in one language. */
import type { Words } from '../words/words.ts'
import type { Catalogue } from './catalogue.ts'

export type Locale = 'zh-CN' | 'en'

export interface Pack {
  readonly locale: Locale
  readonly words: Words
  readonly catalogue: Catalogue
}

/** fill puts values into a sentence's {places}. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place))

/** inOne puts sentences one after another: a Chinese full stop brings its own room. */
export const inOne = ({ locale }: Pick<Pack, 'locale'>, ...sentences: readonly string[]): string => sentences.filter(Boolean).join(locale === 'en' ? ' ' : '')
