import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strToU8 } from 'fflate'
import { source } from './support/source.mjs'
import { stopwatch } from './support/stopwatch.mjs'
import { parts, sheetXml, workbook, zipped } from './support/workbook.mjs'

const { fileSource } = await source('sheet/source.ts')
const { figuresOf } = await source('sheet/figures.ts')

const TODAY = '2026-11-27'
const read = async (bytes, name = 'a.xlsx') => {
  const { table, chosen } = await fileSource(name, new Uint8Array(bytes), TODAY)
  const { months, skipped } = figuresOf(table, [], TODAY)
  return { table, chosen, skipped, months: months.map(({ month, figures }) => `${month} ${Object.values(figures).join(' ')}`) }
}
const refused = async (bytes, code) => {
  const spent = stopwatch()
  await assert.rejects(read(bytes), (error) => {
    assert.equal(error.code, code)
    return true
  })
  assert.ok(spent() < 3000, `took ${spent()} ms`)
}

describe('text in whatever encoding it was saved', () => {
  const text = '月份,销售额,退款金额\r\n2026年9月,12000,300\r\n2026年10月,8800.5,0\r\n'
  const wanted = ['2026-09 12000 300', '2026-10 8800.5 0']
  const wide = Buffer.from(text, 'utf16le')
  // 月份,销售额,退款金额 and 年, 月 as Excel for Windows in China writes them.
  const gb = Buffer.from(text.replace(/[^\x00-\x7f]/g, (character) => ({ 月: '\xd4\xc2', 份: '\xb7\xdd', 销: '\xcf\xfa', 售: '\xca\xdb', 额: '\xb6\xee', 退: '\xcd\xcb', 款: '\xbf\xee', 金: '\xbd\xf0', 年: '\xc4\xea' })[character]), 'latin1')
  const saved = {
    'UTF-8': Buffer.from(text), 'UTF-8 with its mark': Buffer.from(`\ufeff${text}`), GB18030: gb,
    'UTF-16 with its mark': Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'UTF-16 without': wide,
    'UTF-16 the other way round': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
  }
  for (const [name, bytes] of Object.entries(saved)) test(name, async () => assert.deepEqual((await read(bytes)).months, wanted))
  test('in none that is known', () => refused([0x81, 0x20, 0xff, 0xff, 0x81], 'unreadable'))
  test('with control characters', () => refused([0x41, 0x00, 0x01, 0x02, 0x42, 0x43, 0x44, 0x45], 'unreadable'))
})

describe('a workbook', () => {
  test('with dates, formulas and empty cells', async () => {
    const { months, skipped } = await read(workbook({ 月报: [
      ['某某小店'], ['月份', '销售额', '退款金额', '净利润'],
      [{ date: 46235 }, 12000, 300.1, { formula: 'B3-C3', value: 11699.9 }],
      [{ date: 46266, style: 2 }, { formula: 'SUM(D1:D3)', value: 8800.5 }, null, { error: '#DIV/0!' }],
      [{ date: 46296, style: 3 }, 0.1 + 0.2, '1.5万', { formula: 'B5' }],
      ['合计', 1, 1, 1],
    ] }))
    assert.deepEqual(months, ['2026-08 12000 300.1 11699.9', '2026-09 8800.5', '2026-10 0.3 15000'])
    assert.deepEqual(skipped.map(({ reason, count }) => [reason, count]), [['total', 1], ['blank', 3]])
  })
  test('with several sheets', async () => {
    const { chosen, months } = await read(workbook({ 说明: [['请看月报']], 空: [], 月报: [['月份', '销售额'], ['2026-10', 5]] }))
    assert.equal(chosen, 2)
    assert.deepEqual(months, ['2026-10 5'])
  })
  test('with a formula and markup in its texts gives texts', async () => {
    const { table } = await read(workbook({ a: [['月份', '销售额', '<b onclick=alert(1)>备注'], ['2026-10', 5, '=HYPERLINK("http://x","y")&<script>']] }))
    assert.deepEqual(table.columns[2].sample, ['=HYPERLINK("http://x","y")&<script>'])
    assert.equal(table.columns[2].title, '<b onclick=alert(1)>备注')
  })
  test('of 19,000 orders', async () => {
    const rows = Array.from({ length: 19000 }, (_, index) => [`TB${index}`, { date: 46143 + (index % 184) + 0.5 }, 12.34, '已完成'])
    const spent = stopwatch()
    const { months } = await read(workbook({ 订单: [['订单编号', '付款时间', '买家实付金额', '状态'], ...rows] }))
    assert.equal(months.length, 6)
    assert.ok(spent() < 5000, `took ${spent()} ms`)
  })
})

const ole = (text) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(text, 'utf16le')])
const withSheet = (xml, more = {}) => zipped({ ...parts({ a: xml }), ...more })
const hostile = (cells) => withSheet(`<worksheet><sheetData>${cells}</sheetData></worksheet>`)

describe('a file that is no table is refused with its reason, at once', () => {
  const flagged = workbook({ a: [['x']] })
  flagged[6] |= 1
  const cut = workbook({ a: [['月份', '销售额'], ['2026-10', 5]] })
  const bad = {
    'nothing': [[], 'empty'], 'an empty sheet': [workbook({ a: [] }), 'empty'],
    'more than 5 MB': [Buffer.alloc(5 * 1024 * 1024 + 1, 0x31), 'tooBig'],
    'an old .xls': [ole('Workbook'), 'oldExcel'], 'a password': [ole('EncryptedPackage'), 'locked'], 'a packer\'s password': [flagged, 'locked'],
    'a PNG': [[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], 'picture'], 'a JPEG': [[0xff, 0xd8, 0xff, 0xe0, 0, 16], 'picture'], 'a HEIC': [Buffer.from('\0\0\0\x18ftypheic'), 'picture'],
    'a PDF': [Buffer.from('%PDF-1.7'), 'pdf'], 'a web page called .xls': [Buffer.from('<html xmlns:o="urn:schemas-microsoft-com:office:office"><table></table>'), 'webPage'],
    'a Word file': [zipped({ 'word/document.xml': '<w/>' }), 'otherFile'], 'half a workbook': [cut.slice(0, cut.length / 2), 'broken'], 'no XML inside': [withSheet('not xml <<<'), 'broken'],
    'no sheets': [zipped({ 'xl/workbook.xml': '<workbook/>' }), 'broken'],
  }
  for (const [name, [bytes, code]] of Object.entries(bad)) test(`${name}: ${code}`, () => refused(bytes, code))
})

describe('a hostile workbook is refused at once', () => {
  const far = {
    'a row far down': ['<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'tooManyRows'],
    'a cell far down': ['<row><c r="A99999999"><v>1</v></c></row>', 'tooManyRows'],
    'a cell far right': ['<row r="1"><c r="XFD1"><v>1</v></c></row>', 'tooWide'],
    'a cell beyond all columns': ['<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>', 'broken'],
    'a cell far right behind a long attribute': [`<row r="1"><c s="${'0'.repeat(5000)}" r="XFD1"><v>1</v></c></row>`, 'tooWide'],
    'a cell far right behind a bracket': ['<row r="1"><c s="a>b" r="XFD1"><v>1</v></c></row>', 'broken'],
    'a cell far right with a prefix': ['<x:row r="1"><x:c r="XFD1"><x:v>1</x:v></x:c></x:row>', 'tooWide'],
    'an address in entities': ['<row r="1"><c r="&#88;FD1"><v>1</v></c></row>', 'broken'],
    'too many rows': ['<row/>'.repeat(20001), 'tooManyRows'],
  }
  for (const [name, [cells, code]] of Object.entries(far)) test(`${name}: ${code}`, () => refused(hostile(cells), code))
  test('tags that never end', () => refused(hostile('<c '.repeat(3e6)), 'broken'))
  test('brackets that never end', () => refused(hostile('<'.repeat(2e6)), 'broken'))
  test('entities that multiply', () => refused(withSheet(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml([['&b;']])}`), 'broken'))
  test('a bomb: 200 MB of spaces', () => refused(withSheet(new Uint8Array(200 * 1024 * 1024).fill(32)), 'bomb'))
  test('a bomb in many files', () => refused(withSheet(sheetXml([]), Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`xl/worksheets/s${index}.xml`, '<a/>']))), 'bomb'))
  test('a bomb that lies about its size', async () => {
    const bytes = withSheet(new Uint8Array(60 * 1024 * 1024).fill(32))
    // The size stands in the archive's list, after the file's signature there.
    const view = new DataView(bytes.buffer)
    let lies = 0
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6) { view.setUint32(at + 24, 1000, true); lies++ }
    }
    assert.equal(lies, 1)
    await assert.rejects(read(bytes))
  })
  test('a sheet that is hidden in another file', () => refused(zipped({
    ...parts({ a: '' }), 'xl/worksheets/sheet1.xml': '<worksheet/>', 'xl/other.xml': '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>',
  }), 'tooWide'))
  test('a drawing of any size is left packed', async () => {
    const bytes = withSheet(sheetXml([['月份', '销售额'], ['2026-10', 5]]), { 'xl/media/image1.png': new Uint8Array(60 * 1024 * 1024), 'xl/drawings/drawing1.xml': strToU8('<x/>') })
    assert.deepEqual((await read(bytes)).months, ['2026-10 5'])
  })
})
