/** Workbooks for tests, written by hand: what a spreadsheet program saves, and what one never would. */
import { strToU8, zipSync } from 'fflate'

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

export const letters = (index) => (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** cell writes a text, a number, { date: serial }, { format, value } or { formula, value }. */
const cell = (value, at) => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  if (value.formula) return `<c r="${at}"><f>${escaped(value.formula)}</f>${value.value === undefined ? '' : `<v>${value.value}</v>`}</c>`
  if (value.error) return `<c r="${at}" t="e"><v>${value.error}</v></c>`
  return `<c r="${at}" s="${value.style || 1}"><v>${value.date}</v></c>`
}

export const sheetXml = (rows) => `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${
  rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, letters(column) + (index + 1))).join('')}</row>`).join('')}</sheetData></worksheet>`

/** Style 1 is a date, 2 the Chinese format for a year and month (number 57), 3 one that a person made up. */
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="176"/></cellXfs></styleSheet>`

/** parts are the files of a workbook with the sheets given as { name: xml }. */
export const parts = (sheets) => {
  const names = Object.keys(sheets)
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${
      names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
      names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')
    }<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  names.forEach((name, index) => { files[`xl/worksheets/sheet${index + 1}.xml`] = sheets[name] })
  return files
}

/** zipped packs files given as text. */
export const zipped = (files) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text])))

/** workbook writes an .xlsx file of sheets given as { name: rows }. */
export const workbook = (sheets) => zipped(parts(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)]))))
