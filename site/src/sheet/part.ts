/** The lazy part that reads figures by month from a spreadsheet: defines <limit-check-sheet>. */
import './part-words.ts'

export type { Figures, MonthFigures, Skip } from './figures.ts'
export { figuresOf } from './figures.ts'
export type { SheetMonth } from './sheet.ts'
export { LimitCheckSheet } from './sheet.ts'
export { fileSource, pastedSource } from './source.ts'
export { Trouble } from './trouble.ts'
