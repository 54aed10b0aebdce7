/** Words of src/causes/, in both languages side by side. */
export interface CausesWords {
  readonly [name: string]: never
}

export const zhCN: CausesWords = {}

export const en: CausesWords = {}
