/** Words of src/ask/, in both languages side by side. */
export interface AskWords {
  readonly [name: string]: never
}

export const zhCN: AskWords = {}

export const en: AskWords = {}
