/** Words of src/charts/, in both languages side by side. */
export interface ChartsWords {
  readonly [name: string]: never
}

export const zhCN: ChartsWords = {}

export const en: ChartsWords = {}
