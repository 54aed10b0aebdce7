/** What the build wrote into the page: the first language, and where the other files are. All addresses are relative to the page. */
import type { Catalogue } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'

export interface PageData {
  readonly worker: string
  readonly core: { readonly url: string; readonly size: number }
  /** The core's own words, a file a language. */
  readonly words: Readonly<Record<'zh-CN' | 'en', { readonly url: string; readonly size: number }>>
  /** The lazy parts, see parts/parts.ts. */
  readonly parts: Readonly<Record<'result' | 'sheet' | 'qr', string>>
  /** The packs of the other languages, as JSON. */
  readonly packs: Readonly<Record<string, { readonly url: string; readonly size: number }>>
  readonly catalogue: Catalogue
}

/** readPageData reads the JSON that stands in the page. */
export const readPageData = (): PageData => {
  const element = document.getElementById('limit-check-data')
  return JSON.parse((element && element.textContent) || '{}') as PageData
}

/** parsePack reads a fetched language. */
export const parsePack = (bytes: ArrayBuffer): Pack => JSON.parse(new TextDecoder().decode(bytes)) as Pack
