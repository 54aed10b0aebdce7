/** The lazy part that reads figures by month from a spreadsheet: defines <limit-check-sheet>. */
export type { Figures, MonthFigures, Skip } from './figures.ts'
export { figuresOf } from './figures.ts'
export type { SheetMonth } from './sheet.ts'
export { LimitCheckSheet } from './sheet.ts'
export { fileSource, pastedSource } from './source.ts'
export { Trouble } from './trouble.ts'

import { zhCN as sheet } from '../words/sheet.ts'
import type { PartWords } from '../words/words.ts'

/** words are the Chinese words of this part; those of other languages come with their pack. */
export const words: PartWords = { sheet }
