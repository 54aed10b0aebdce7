/** What can be wrong with a file. The sentence for each stands in words/sheet.ts and says what was found and what to do. */
export type TroubleCode =
  | 'empty' | 'tooBig' | 'tooManyRows' | 'tooWide' | 'bomb' | 'oldExcel' | 'locked' | 'picture' | 'pdf' | 'webPage' | 'otherFile' | 'broken' | 'unreadable'
  | 'noMonths'

/** Trouble stops the reading of a file; nothing that was there before is lost. */
export class Trouble extends Error {
  constructor(readonly code: TroubleCode) {
    super(code)
    this.name = 'Trouble'
  }
}

/** The bounds. A year of orders of a small shop is far below them; past them a phone would stall or the file is no export. */
export const MAX_BYTES = 5 * 1024 * 1024
export const MAX_ROWS = 20000
export const MAX_COLUMNS = 200
/** MAX_UNPACKED bounds what a workbook may unpack to, whatever it says about itself. */
export const MAX_UNPACKED = 24 * 1024 * 1024
