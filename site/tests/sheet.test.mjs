import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { stage } from './support/page.mjs'
import { letters, parts, workbook, zipped } from './support/workbook.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const TODAY = '2026-11-27'
const MONTHS = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']

let site
before(async () => { site = await stage() })
after(() => site.close())

/** Keeps what the page hands its own lazy part, so that the test can load another one exactly as the page does. */
const keepShared = () => Object.defineProperty(HTMLScriptElement.prototype, 'shared', {
  configurable: true,
  set(modules) {
    window.sharedModules = modules
    Object.defineProperty(this, 'shared', { value: modules })
  },
})

/** sheetPage opens the page under its own policy and puts the element in place of what stands in it. */
const sheetPage = async (options = {}) => {
  const opened = await site.open({ ...options, init: keepShared })
  const { page } = opened
  await page.evaluate(async ({ today, months, english }) => {
    const data = JSON.parse(document.getElementById('limit-check-data').textContent)
    await new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = data.parts.sheet
      Object.defineProperty(script, 'shared', { value: window.sharedModules })
      script.onload = resolve
      script.onerror = reject
      document.head.appendChild(script)
    })
    const sheet = Object.assign(document.createElement('limit-check-sheet'), { pack: document.querySelector('limit-check-app').pack, months, today })
    sheet.addEventListener('limit-check-months', (event) => { window.heardMonths = event.detail })
    const heading = document.createElement('h2')
    heading.textContent = english ? 'Shop' : '生意'
    const main = document.querySelector('main')
    main.textContent = ''
    main.append(heading, sheet)
    document.querySelectorAll('.intro').forEach((intro) => { intro.style.minHeight = 0 })
    await sheet.updateComplete
    window.workersStarted = 0
    window.Worker = class { constructor() { window.workersStarted++ } }
  }, { today: TODAY, months: MONTHS, english: options.locale === 'en' })
  const sheet = page.locator('limit-check-sheet')
  return {
    ...opened,
    sheet,
    box: sheet.locator('#paste'),
    status: sheet.locator('[role=status]'),
    preview: sheet.locator('.preview'),
    choose: (name, bytes) => sheet.locator('#file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) }),
    told: () => page.evaluate(() => window.heardMonths),
  }
}

const TABLE = '月份\t销售额（万元）\t退款金额\t访客\n2026-08\t1.2\t300\t9\n2026年9月\t0.88\t\t8\n2026-10\t0.5\t-20.5\t7\n2026-11\t0.1\t0\t6\n合计\t3\t320\t30'
const FIGURES = [{ month: '2026-08', sales: '12000', refunds: '300' }, { month: '2026-09', sales: '8800' }, { month: '2026-10', sales: '5000', refunds: '20.5' }]

const pressRead = (sheet) => sheet.locator('button.read').click()
const confirm = (preview) => preview.locator('button.primary').click()

test('a pasted table is shown first and counts when it is confirmed', async () => {
  const { visitor, box, sheet, preview, status, told, heard } = await sheetPage()
  await box.fill(TABLE)
  await pressRead(sheet)
  await preview.waitFor()
  assert.equal(await status.textContent(), '读到 4 个月的数字，请看看对不对。')
  assert.match(await preview.textContent(), /这个月还没过完/)
  assert.match(await preview.textContent(), /合计、平均这类行：1 行/)
  assert.match(await preview.textContent(), /空着的格子有 1 个，当作不知道，没有当成 0/)
  assert.equal(await told(), undefined)
  await confirm(preview)
  assert.deepEqual(await told(), FIGURES)
  assert.equal(await status.textContent(), '已经填好 3 个月，还可以再改。')
  assert.equal(await box.inputValue(), TABLE)
  assert.equal(await preview.count(), 0)
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('a paste by keyboard is read at once, a word pasted is not', async () => {
  const { page, visitor, box, preview, status } = await sheetPage({ permissions: ['clipboard-read', 'clipboard-write'], isMobile: false, hasTouch: false })
  const paste = async (text) => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await box.focus()
    await page.keyboard.press('Control+V')
  }
  await paste('销售额')
  assert.equal(await box.inputValue(), '销售额')
  assert.equal(await status.textContent(), '')
  await box.fill('')
  await paste(TABLE)
  await preview.waitFor()
  await visitor.close()
})

test('what a column is taken for can be changed, and a month taken in or left out', async () => {
  const { visitor, box, sheet, preview, told } = await sheetPage()
  await box.fill(TABLE)
  await pressRead(sheet)
  await preview.locator('#column-1').selectOption('sales')
  await preview.locator('summary').click()
  await preview.locator('#column-3').selectOption('orders')
  await preview.getByLabel('选用 2026年11月').check()
  await preview.getByLabel('选用 2026年8月').uncheck()
  await confirm(preview)
  assert.deepEqual(await told(), [
    { month: '2026-09', sales: '0.88', orders: '8' }, { month: '2026-10', sales: '0.5', refunds: '20.5', orders: '7' },
    { month: '2026-11', sales: '0.1', refunds: '0', orders: '6' },
  ])
  await visitor.close()
})

test('without titles nothing is guessed until a column is chosen', async () => {
  const { visitor, box, sheet, preview, status, told } = await sheetPage()
  await box.fill('2026-09,12000\n2026-10,8800')
  await pressRead(sheet)
  await status.filter({ hasText: '还没认出' }).waitFor({ state: 'attached' })
  await confirm(preview)
  assert.equal(await told(), undefined)
  await preview.locator('#column-1').selectOption('sales')
  await confirm(preview)
  assert.deepEqual(await told(), [{ month: '2026-09', sales: '12000' }, { month: '2026-10', sales: '8800' }])
  await visitor.close()
})

test('with no month ticked it says so, and giving up keeps the paste', async () => {
  const { visitor, box, sheet, preview, status, told } = await sheetPage()
  await box.fill('月份,销售额\n2026-10,1')
  await pressRead(sheet)
  await preview.getByLabel('选用 2026年10月').uncheck()
  await confirm(preview)
  assert.match(await status.textContent(), /一个月都没有选用/)
  await preview.locator('button.quiet').click()
  assert.match(await status.textContent(), /没有用这张表/)
  assert.equal(await told(), undefined)
  assert.equal(await box.inputValue(), '月份,销售额\n2026-10,1')
  await visitor.close()
})

const orders = () => {
  const rows = Array.from({ length: 15000 }, (_, index) => [`订单${index}${letters(index % 700)}`, { date: 46143 + (index % 184) + 0.4 }, 10.01, `商品 ${Math.sin(index)}`])
  return workbook({ 说明: [['导出自店铺后台']], 订单: [['订单编号', '付款时间', '买家实付金额', '商品'], ...rows] })
}

test('a chosen workbook is read, with no worker and nothing sent', async () => {
  const { page, visitor, preview, sheet, choose, told, heard } = await sheetPage()
  heard.requests.length = 0
  const bytes = orders()
  assert.ok(bytes.length > 320000, 'large enough for the library to want a worker')
  await choose('订单.xlsx', bytes)
  await preview.waitFor()
  assert.match(await preview.textContent(), /“订单.xlsx”的“订单”里读到 15000 行。.*已经按月加好了/s)
  await confirm(preview)
  assert.deepEqual((await told()).map(({ month }) => month), MONTHS)
  assert.equal(await page.evaluate(() => window.workersStarted), 0)
  assert.deepEqual([heard.errors, heard.requests], [[], []])
  await sheet.locator('#paste').waitFor()
  await visitor.close()
})

test('another sheet can be chosen', async () => {
  const { visitor, preview, choose, told } = await sheetPage()
  await choose('a.xlsx', workbook({ 甲店: [['月份', '销售额', '退款'], ['2026-10', 1, 0]], 乙店: [['月份', '销售额'], ['2026-10', 2]] }))
  await preview.locator('#sheet').selectOption({ label: '乙店' })
  await preview.getByText('“乙店”').waitFor()
  await confirm(preview)
  assert.deepEqual(await told(), [{ month: '2026-10', sales: '2' }])
  await visitor.close()
})

const drop = (page, selector, name, bytes) => page.evaluate(({ selector: where, name: called, bytes: numbers }) => {
  const target = document.querySelector('limit-check-sheet').shadowRoot.querySelector(where) || document.body
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([new Uint8Array(numbers)], called))
  return ['dragover', 'drop'].map((type) => !target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true })))
}, { selector, name, bytes: Array.from(bytes) })

test('a dropped file is read, and one dropped beside the zone does not replace the page', async () => {
  const { page, visitor, preview, status } = await sheetPage({ isMobile: false, hasTouch: false })
  assert.deepEqual(await drop(page, '.nowhere', 'a.csv', Buffer.from('月份,销售额\n2026-10,1')), [true, true])
  assert.equal(await status.textContent(), '')
  assert.deepEqual(await drop(page, '.drop', 'a.csv', Buffer.from('月份,销售额\n2026-10,1')), [true, true])
  await preview.waitFor()
  await visitor.close()
})

test('what cannot be read is said with its name and a way out, and the paste stays', async () => {
  const { page, visitor, box, status, preview, choose, heard } = await sheetPage()
  await box.fill('2026-10 1')
  const bad = [
    ['旧.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], /“旧.xls”是老的 .xls 格式.*另存为/],
    ['图.png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], /“图.png”是图片.*直接填/],
    ['空.csv', [], /“空.csv”里什么都没有/],
    ['话.txt', Buffer.from('额度没了'), /“话.txt”里没有找到月份.*2026-05/],
    ['弹.xlsx', zipped({ ...parts({ a: '' }), 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024).fill(32) }), /“弹.xlsx”解开之后太大/],
    ['<img src=x onerror=alert(1)>.csv', Buffer.from('a'), /“<img src=x onerror=alert\(1\)>.csv”/],
  ]
  for (const [name, bytes, sentence] of bad) {
    await choose(name, bytes)
    await page.waitForFunction((called) => document.querySelector('limit-check-sheet').shadowRoot.querySelector('[role=status]').textContent.includes(called), name)
    assert.match(await status.textContent(), sentence)
    assert.equal(await preview.count(), 0)
  }
  assert.equal(await box.inputValue(), '2026-10 1')
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('the way through it can be gone with a keyboard, and the focus is never lost', async () => {
  const { page, visitor, box, told } = await sheetPage({ isMobile: false, hasTouch: false })
  const focused = () => page.evaluate(() => document.querySelector('limit-check-sheet').shadowRoot.activeElement?.id || document.querySelector('limit-check-sheet').shadowRoot.activeElement?.className)
  await box.fill(TABLE)
  await box.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('limit-check-sheet').shadowRoot.activeElement?.id === 'preview')
  for (let presses = 0; presses < 30 && await focused() !== 'primary'; presses++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.deepEqual(await told(), FIGURES)
  await page.waitForFunction(() => document.querySelector('limit-check-sheet').shadowRoot.activeElement?.className.includes('status'))
  await visitor.close()
})

for (const locale of ['zh-CN', 'en']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing wrong, nothing scrolls sideways at 360 px, and all is large enough to tap, ${locale}, ${colorScheme}`, async () => {
      const { page, visitor, box, sheet, preview, choose } = await sheetPage({ locale, colorScheme, bypassCSP: true })
      const check = async (what) => {
        await page.addScriptTag({ path: axe })
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat()} ${failureSummary}`).join(' | ')}`)
        })
        assert.deepEqual(found, [], what)
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, what)
        const small = await page.evaluate(() => Array.from(document.querySelector('limit-check-sheet').shadowRoot.querySelectorAll('button, select, summary, textarea, input[type=file], label.tick'))
          .filter((element) => element.getBoundingClientRect().height > 0 && element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML))
        assert.deepEqual(small, [], what)
        if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/sheet-${what}-${locale}-${colorScheme}.png`, fullPage: true })
      }
      await check('empty')
      await box.fill(TABLE)
      await pressRead(sheet)
      await preview.waitFor()
      await check('preview')
      await preview.locator('summary').click()
      await check('all')
      await confirm(preview)
      await check('done')
      await choose('old.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
      await sheet.getByText('.xls', { exact: false }).first().waitFor()
      await check('trouble')
      await visitor.close()
    })
  }
}
