/**
 * From the bytes of an .xlsx file to its sheets. The file is unpacked here, within bounds, and handed on packed without
 * compression: the reader would unpack whatever a file claims to hold, and start workers that the page's policy forbids.
 */
import { unzipSync, zipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import type { Cell, Sheet } from './grid.ts'
import { MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, Trouble } from './trouble.ts'

/** Only what holds cells, their texts and their formats; drawings, themes and caches are left packed. */
const WANTED = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+|xl\/(?!calcChain)[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/i

const MAX_FILES = 64

const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let size = 0
  let files = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false
      size += originalSize
      files++
      // What the file says of its size is what is set aside for it, so a lie cuts it off and cannot fill the memory.
      if (size > MAX_UNPACKED || files > MAX_FILES) throw new Trouble('bomb')
      return true
    },
  })
}

/** columnOf counts a column's letters: A is 1, AA is 27. */
const columnOf = (letters: string): number => letters.split('').reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)

/** addressOf gives the attribute that says where a row or a cell stands; markup that hides it is refused. */
const addressOf = (attributes: string, shape: RegExp): RegExpExecArray | null => {
  if (attributes.split('"').length % 2 === 0 || attributes.split("'").length % 2 === 0) throw new Trouble('broken')
  const said = /(?:^|\s)r\s*=\s*["']([^"']*)/.exec(attributes)
  const address = said && shape.exec(said[1] as string)
  if (said && !address) throw new Trouble('broken')
  return address
}

/** isClosed says that every < has its > before the next one; without that the reader looks for each to the end of the file, over and over. */
const isClosed = (text: string): boolean => {
  let end = -1
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
    if (start < end) return false
    end = text.indexOf('>', start)
    if (end < 0) return false
  }
  return true
}

/** guard refuses a file by its markup, before rows and columns are made of it: one cell far away makes the reader fill everything before it. */
const guard = (bytes: Uint8Array): void => {
  const text = new TextDecoder().decode(bytes)
  if (!isClosed(text) || /<!(DOCTYPE|ENTITY)/i.test(text)) throw new Trouble('broken')
  const tags = /<(?:[^\s<>/:]{1,60}:)?(row|c)(?=[\s>/])([^>]*)/g
  let rows = 0
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const address = addressOf(tag[2] as string, tag[1] === 'row' ? /^()(\d{1,9})$/ : /^([A-Z]{1,4})(\d{1,9})$/)
    if (tag[1] === 'row') rows++
    if (rows > MAX_ROWS || (address && Number(address[2]) > MAX_ROWS)) throw new Trouble('tooManyRows')
    if (address && columnOf(address[1] as string) > MAX_COLUMNS) throw new Trouble('tooWide')
  }
}

const known = (error: unknown): Trouble => (error instanceof Trouble ? error : new Trouble('broken'))

/** isEncrypted reads the flag of the first file in the archive: a password was set by the packer. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] as number) & 1) === 1

/** workbookSheets reads every sheet of an .xlsx file. Of a formula it gives the value that was saved with it. */
export const workbookSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  if (isEncrypted(bytes)) throw new Trouble('locked')
  try {
    const files = unpack(bytes)
    const names = Object.keys(files)
    if (!names.some((name) => /^xl\/workbook\.xml$/i.test(name))) throw new Trouble('otherFile')
    // All of them: which file holds a sheet is for the workbook to say.
    names.forEach((name) => guard(files[name] as Uint8Array))
    const repacked = zipSync(files, { level: 0 })
    const sheets = await readXlsx(repacked.buffer as ArrayBuffer)
    return sheets.map(({ sheet, data }) => ({ name: sheet, grid: data as readonly (readonly Cell[])[] }))
  } catch (error) {
    throw known(error)
  }
}
