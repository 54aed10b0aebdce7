/** Words of src/offline/, in both languages side by side. */
export interface OfflineWords {
  readonly [name: string]: never
}

export const zhCN: OfflineWords = {}

export const en: OfflineWords = {}
