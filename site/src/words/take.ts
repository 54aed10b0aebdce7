/** Words of src/take/, in both languages side by side. */
export interface TakeWords {
  readonly [name: string]: never
}

export const zhCN: TakeWords = {}

export const en: TakeWords = {}
