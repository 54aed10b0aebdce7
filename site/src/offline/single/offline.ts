/** Stands in for offline/offline.ts in the single file: whoever has the file has the page, and no newer version is looked for. */
import type { Kept } from '../offline.ts'

export const registerOffline = (): Promise<Kept> => Promise.resolve('cached')
export const postponeUpdate = (): void => undefined
export const applyUpdate = (): Promise<'failed'> => Promise.resolve('failed')
