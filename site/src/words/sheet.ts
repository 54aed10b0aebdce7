/** Words of src/sheet/, in both languages side by side. */
export interface SheetWords {
  readonly [name: string]: never
}

export const zhCN: SheetWords = {}

export const en: SheetWords = {}
