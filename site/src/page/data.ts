/** What the build wrote into the page: the first language, and where the other files are. All addresses are relative to the page. */
import type { Catalogue } from '../language/catalogue.ts'
import type { Addresses } from '../loading/files.ts'

export interface PageData extends Addresses {
  readonly catalogue: Catalogue
}

/** readPageData reads the JSON that stands in the page. */
export const readPageData = (): PageData => {
  const element = document.getElementById('limit-check-data')
  return JSON.parse((element && element.textContent) || '{}') as PageData
}
