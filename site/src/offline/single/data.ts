/** Stands in for page/data.ts in the single file, where the data is packed like all else. */
import { gunzipSync } from 'fflate'
import type { PageData } from '../../page/data.ts'
import { readSevenBits } from './seven-bits.ts'

/** readPageData unpacks the data at once, as nothing can be shown before. */
export const readPageData = (): PageData => {
  const element = document.getElementById('limit-check-data') as HTMLElement
  return JSON.parse(new TextDecoder().decode(gunzipSync(readSevenBits(element.textContent || '', Number(element.dataset['length']))))) as PageData
}
