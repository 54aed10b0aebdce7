/** A language pack: the page's own words and the knowledge base's catalogue, in one language. */
import type { Words } from '../words/words.ts'
import type { Catalogue } from './catalogue.ts'

export type Locale = 'zh-CN' | 'en'

export interface Pack {
  readonly locale: Locale
  readonly words: Words
  readonly catalogue: Catalogue
  /** Given where the check is a guest on somebody else's page. */
  readonly guest?: Guest
}

/** Guest says what is different on somebody else's page. */
export interface Guest {
  /** The folder of our own pages, with its slash at the end; "" where the host has none of them. */
  readonly home: string
  /** Whether the storage here is our own: what is kept in the host's lies open to the host. */
  readonly stores: boolean
}

/** fill puts values into a sentence's {places}; {n|day|days} is a word that goes with a number. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (place, name: string, one?: string, many?: string) => {
    if (!(name in values)) return place
    return String(one === undefined ? values[name] : values[name] === 1 ? one : many)
  })

/** withUnit writes a number with its unit. Units stand in the plural, which English drops at one. */
export const withUnit = ({ locale }: Pick<Pack, 'locale'>, value: number, unit: string | undefined, written = String(value)): string =>
  unit ? `${written} ${locale === 'en' && Math.abs(value) === 1 ? unit.replace(/s$/, '') : unit}` : written

/** inOne puts sentences one after another: a Chinese full stop brings its own room. */
export const inOne = ({ locale }: Pick<Pack, 'locale'>, ...sentences: readonly string[]): string => sentences.filter(Boolean).join(locale === 'en' ? ' ' : '')
