/** Stands in for core-client/download.ts in the single file: what the page would fetch stands in it, packed, under its old address. */
import { inflate } from './inflate.ts'
import { readSevenBits } from './seven-bits.ts'

/** download unpacks a file that stands in the page. */
export const download = async (url: string, size: number, progress: (share: number) => void): Promise<ArrayBuffer> => {
  const element = document.getElementById(url)
  if (!element) throw new Error(`${url} does not stand in this file`)
  const bytes = await inflate(readSevenBits(element.textContent || '', Number(element.dataset['length'])))
  if (bytes.byteLength !== size) throw new Error(`${url} is damaged in this file`)
  progress(1)
  return bytes
}
