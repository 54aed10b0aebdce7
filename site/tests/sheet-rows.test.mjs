import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { source } from './support/source.mjs'
import { stopwatch } from './support/stopwatch.mjs'

const { pastedSource, sourceOf } = await source('sheet/source.ts')
const { figuresOf } = await source('sheet/figures.ts')
const { readTitle } = await source('sheet/roles.ts')
const { withRole } = await source('sheet/table.ts')

const TODAY = '2026-11-27'
const ASKED = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']

const figures = (text, asked = ASKED) => figuresOf(pastedSource(text, TODAY).table, asked, TODAY)
/** short writes what was read on one line a month. */
const short = ({ months }) => months.map(({ month, figures: read, doubt }) => `${month} ${Object.entries(read).map(([name, text]) => `${name} ${text}`).join(' ')}${doubt ? ` (${doubt})` : ''}`)
const reasons = ({ skipped }) => skipped.map(({ reason, count }) => `${reason} ${count}`)
const reads = (title, text, months, skipped = []) => test(title, () => {
  const read = figures(text)
  assert.deepEqual([short(read), reasons(read)], [months, skipped])
})
const refuses = (title, text, code) => test(title, () => assert.throws(() => pastedSource(text, TODAY), (error) => error.code === code))

describe('a title says what its column is', () => {
  const rows = [
    ['月份', 'month'], ['日期', 'month'], ['时间', 'month'], ['账期', 'month'], ['统计月份', 'month'], ['统计日期', 'month'], ['统计周期', 'month'], ['付款时间', 'month'], ['订单创建时间', 'month'], ['销售日期', 'month'],
    ['Month', 'month'], ['Date', 'month'], ['Order date', 'month'], ['Created at', 'month'],
    ['销售额', 'sales'], ['销售额（元）', 'sales'], ['成交金额', 'sales'], ['支付金额(元)', 'sales'], ['GMV', 'sales'], ['营业额', 'sales'], ['收入', 'sales'], ['月销售额', 'sales'], ['买家实付金额', 'sales'], ['销售额（退款后）', 'sales'], ['退款后销售额', 'sales'],
    ['Sales', 'sales'], ['Revenue', 'sales'], ['Total sales', 'sales'], ['Net sales (CNY)', 'sales'],
    ['退款', 'refunds'], ['退款金额', 'refunds'], ['售后金额', 'refunds'], ['成功退款金额', 'refunds'], ['Refunds', 'refunds'], ['Refund amount', 'refunds'],
    ['订单数', 'orders'], ['订单量', 'orders'], ['支付订单数', 'orders'], ['交易笔数', 'orders'], ['Orders', 'orders'], ['Number of orders', 'orders'],
    ['利润', 'profit'], ['净利', 'profit'], ['净利润(元)', 'profit'], ['毛利润', 'profit'], ['Net profit', 'profit'],
    ['库存', 'inventory'], ['库存金额', 'inventory'], ['期末库存', 'inventory'], ['Inventory', 'inventory'],
    // none of them, however much they look like it
    ['退款率', ''], ['退款单数', ''], ['退款订单数', ''], ['退款时间', ''], ['退款原因', ''], ['利润率', ''], ['销售额环比', ''], ['销售额同比(%)', ''], ['客单价', ''], ['销量', ''], ['销售数量', ''], ['支付人数', ''], ['订单号', ''], ['订单编号', ''],
    ['库存周转天数', ''], ['库存数量', ''], ['上月销售额', ''], ['目标销售额', ''], ['销售成本', ''], ['发货时间', ''], ['商品名称', ''], ['Refund rate', ''], ['Average order value', ''], ['Order number', ''], ['Units sold', ''], ['Sales growth', ''], ['', ''], ['备注', ''],
  ]
  for (const [title, role] of rows) test(`${title || 'nothing'} → ${role || 'none'}`, () => assert.equal(readTitle(title).role, role))
  const units = [['销售额（万元）', true], ['销售额(万)', true], ['销售额/万元', true], ['销售额 单位：万元', true], ['销售额万元', true], ['销售额（元）', false], ['销售额', false], ['订单数（万）', false]]
  for (const [title, tenThousands] of units) test(`${title} counts ${tenThousands ? '万' : 'one by one'}`, () => assert.equal(readTitle(title).tenThousands, tenThousands))
})

describe('a table by month', () => {
  const plain = ['2026-09 sales 12000 refunds 300', '2026-10 sales 8800.5 refunds 0']
  reads('with tabs', '月份\t销售额\t退款\n2026-09\t12,000\t300\n2026-10\t8800.50\t0', plain)
  reads('with commas and quotes', '月份,销售额,退款\n2026年9月,"12,000.00",300\n2026年10月,¥8800.5,0\n', plain)
  reads('with semicolons', 'Month;Sales;Refunds\nSep 2026;12000;300\nOctober 2026;8800.5;0', plain)
  reads('with words and spaces', '9月 12,000\n10月 8,800.5'.replace('9月', '月份 销售额\n9月'), ['2026-09 sales 12000', '2026-10 sales 8800.5'])
  reads('with titles above and totals below', '某某小店月报,,\n导出时间：2026-11-20,,\n月份,销售额,退款\n202609,12000,300\n202610,8800.5,0\n合计,20800.5,300\n平均,10400.25,150', plain, ['total 2'])
  reads('with months across the top', '项目\t2026年9月\t2026年10月\n销售额\t12000\t8800.5\n退款\t300\t0\n退款率\t2.5%\t0%', plain)
  reads('in ten thousands', '月份,销售额（万元）,退款（元）\n2026-09,1.2,300\n2026-10,0.88005万,0', plain)
  reads('in ten thousands, said above', '单位：万元,,\n月份,销售额,退款(元)\n2026-09,1.2,300\n2026-10,0.88005,0', plain)
  reads('with refunds written as what went out', '月份,销售额,退款\n2026-09,12000,-300\n2026-10,8800.5,(0)', plain)
  reads('with Excel dates', '月份,销售额,退款\n46266,12000,300\n46296,8800.5,0', plain)
  reads('with months and words in 万', '月份,销售额,退款\n九月,1.2万,三百\n十月份,8800.5元,0', plain)
  reads('without a title above the months', ',销售额,退款\n2026-09,12000,300\n2026-10,8800.5,0', plain)
  reads('with all figures', '月份,销售额,退款,订单数,净利润,库存金额\n2026-10,8800.5,0,120,-350,20000', ['2026-10 sales 8800.5 refunds 0 orders 120 profit -350 inventory 20000'])
  reads('with empty cells, which are not known and never 0', '月份,销售额,退款\n2026-09,12000,\n2026-10,8800.5,-', ['2026-09 sales 12000', '2026-10 sales 8800.5'], ['blank 2'])
  reads('with a month that still runs', '月份,销售额\n2026-10,8800.5\n2026-11,500', ['2026-10 sales 8800.5', '2026-11 sales 500 (running)'])
  reads('with other months', '月份,销售额\n2025-10,1\n2026-04,2\n2026-10,3\n2026-12,4', ['2026-10 sales 3'], ['future 1', 'notAsked 2'])
  reads('with a month twice is not added up', '月份,店铺,销售额\n2026-09,甲,1\n2026-10,甲,2\n2026-10,乙,3', ['2026-09 sales 1'], ['twice 1'])
  reads('with first days of months is none by day', '月份,销售额\n2026-09-01,1\n2026-10-01,2\n2026-10-01,3', ['2026-09 sales 1'], ['twice 1'])
  reads('with what is no amount', '月份,销售额,订单数\n2026-08,很多,12.5\n2026-09,-5,3\n2026-10,9999999999999,4', ['2026-09 orders 3', '2026-10 orders 4'], ['notNumber 1', 'notWhole 1', 'belowZero 1', 'tooLarge 1'])
  reads('with rows that are no month', '月份,销售额\n2026-10,3\n第三季度,9\n,5\nabc,1', ['2026-10 sales 3'], ['notMonth 2', 'noMonth 1'])
  reads('with periods', '统计周期,支付金额\n2026-10-01~2026-10-31,3\n2026-09-01 至 2026-09-30,2', ['2026-09 sales 2', '2026-10 sales 3'])
  reads('with line breaks in cells and markup, which stays text', '月份,备注,销售额\n2026-10,"<img src=x onerror=alert(1)>\n第二行, ""引号""",3', ['2026-10 sales 3'])
  reads('with texts that Excel was told to leave alone', '月份,销售额\n="202610",\'3', ['2026-10 sales 3'])
})

describe('a table by day or by order', () => {
  const days = (month, from, to, value) => Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')},${value}`)
  const table = (...rows) => `日期,销售额\n${rows.flat().join('\n')}`
  reads('is added up, in whole fen', table(days('2026-09', 1, 30, '0.1'), days('2026-10', 1, 31, '0.2')), ['2026-09 sales 3', '2026-10 sales 6.2'])
  reads('that begins late leaves its first month out', table(days('2026-09', 20, 30, '1'), days('2026-10', 1, 31, '1')), ['2026-09 sales 11 (begins)', '2026-10 sales 31'])
  reads('that ends early leaves its last month out', table(days('2026-09', 1, 30, '1'), days('2026-10', 1, 9, '1')), ['2026-09 sales 30', '2026-10 sales 9 (ends)'])
  reads('that runs into this month', table(days('2026-10', 1, 31, '1'), days('2026-11', 1, 26, '1')), ['2026-10 sales 31', '2026-11 sales 26 (running)'])
  reads('with one cell that cannot be read has no sum', table(days('2026-10', 1, 30, '1'), '2026-10-31,多'), [], ['notNumber 1'])
  reads('with an empty cell says so', table(days('2026-10', 1, 30, '1'), '2026-10-31,'), ['2026-10 sales 30'], ['blank 1'])
  reads('of orders with their hours', '订单号,付款时间,买家实付金额\n1,2026-10-01 10:00:00,10\n2,2026-10-01 10:05:00,20\n3,2026/10/31 9:00,5.55', ['2026-10 sales 35.55'])
  reads('takes the last stock and adds none', '日期,销售额,库存金额\n2026-10-01,1,500\n2026-10-31,1,300\n2026-10-15,1,400', ['2026-10 sales 3'.replace('3', '3 inventory 300')])
  reads('in English order of days', 'Date,Sales\n10/1/2026,1\n10/31/2026,2', ['2026-10 sales 3'])
  reads('with days first', 'Date,Sales\n1/10/2026,1\n31/10/2026,2', ['2026-10 sales 3'])
  reads('in an order that nobody can tell', 'Date,Sales\n9/10/2026,1\n10/10/2026,2', [], ['notMonth 2'])
})

describe('what is no table is refused with its reason', () => {
  refuses('nothing', '  \n ', 'empty')
  refuses('only separators', ',,,\n,,,', 'empty')
  refuses('no months', '销售额,退款\n1,2\n3,4', 'noMonths')
  refuses('a story', '上个月卖得不好，额度也没了', 'noMonths')
  refuses('a web page', '<html><table><tr><td>月份</td></tr></table>', 'webPage')
  refuses('too many rows', `月份,销售额\n${'2026-10-01,1\n'.repeat(20001)}`, 'tooManyRows')
  refuses('too many columns', `月份,${'销售额,'.repeat(300)}\n2026-10,${'1,'.repeat(300)}`, 'tooWide')
})

test('where no title says what is what, the merchant does', () => {
  const { table } = pastedSource('2026-09,12000,300\n2026-10,8800,0', TODAY)
  assert.deepEqual(table.columns.map(({ role }) => role), ['month', '', ''])
  assert.deepEqual(short(figuresOf(table, ASKED, TODAY)), [])
  const matched = withRole(withRole(table, 1, 'sales', false), 2, 'refunds', false)
  assert.deepEqual(short(figuresOf(matched, ASKED, TODAY)), ['2026-09 sales 12000 refunds 300', '2026-10 sales 8800 refunds 0'])
  assert.deepEqual(short(figuresOf(withRole(matched, 2, 'sales', true), ASKED, TODAY)), ['2026-09 sales 3000000', '2026-10 sales 0'])
})

test('of two columns for one figure the plainer title wins, and the other can be chosen', () => {
  const { table } = pastedSource('月份,实付金额,销售额\n2026-10,1,2', TODAY)
  assert.deepEqual(table.columns.map(({ role }) => role), ['month', '', 'sales'])
  assert.deepEqual(withRole(table, 1, 'sales', false).columns.map(({ role }) => role), ['month', 'sales', ''])
})

test('of several sheets the one with the most figures is chosen, and each can be', () => {
  const sheets = [{ name: '说明', grid: [['请看下一张']] }, { name: '月报', grid: [['月份', '销售额'], ['2026-10', 3]] }]
  assert.equal(sourceOf('a.xlsx', sheets, TODAY).chosen, 1)
  assert.throws(() => sourceOf('a.xlsx', sheets, TODAY, 0), (error) => error.code === 'noMonths')
})

test('rows at the limit take no time worth waiting for', () => {
  const spent = stopwatch()
  const rows = Array.from({ length: 19990 }, (_, index) => `${index},2026-${String(5 + (index % 6)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00,"1,234.56",x`)
  assert.equal(figures(`订单号,付款时间,实付金额,备注\n${rows.join('\n')}`).months.length, 6)
  assert.ok(spent() < 3000, `took ${spent()} ms`)
})
