/** Words of src/sheet/, in both languages side by side. */
import type { Doubt, SkipReason } from '../sheet/figures.ts'
import type { Figure, Role } from '../sheet/roles.ts'
import type { TroubleCode } from '../sheet/trouble.ts'

export interface SheetWords {
  readonly heading: string
  readonly lead: string
  readonly pasteLabel: string
  readonly pasteHelp: string
  readonly pasteButton: string
  readonly fileLabel: string
  readonly fileHelp: string
  readonly drop: string
  readonly reading: string
  readonly preview: string
  readonly pasted: string
  readonly found: string
  readonly foundIn: string
  readonly added: string
  readonly across: string
  readonly whichSheet: string
  readonly columns: string
  readonly columnsHelp: string
  readonly title: string
  readonly sample: string
  readonly takenFor: string
  readonly untitled: string
  readonly unused: string
  readonly months: string
  readonly scrolls: string
  readonly month: string
  readonly use: string
  readonly notKnown: string
  readonly skipped: string
  readonly confirm: string
  readonly cancel: string
  readonly cancelled: string
  readonly done: string
  readonly chooseColumn: string
  readonly noMonthLeft: string
  readonly nothingLeft: string
  readonly nothingTicked: string
  readonly ready: string
  readonly separator: string
  readonly more: string
  readonly roles: Readonly<Record<Role | 'none', string>>
  readonly figures: Readonly<Record<Figure, string>>
  readonly tenThousands: string
  readonly doubts: Readonly<Record<Doubt, string>>
  readonly skips: Readonly<Record<SkipReason, string>>
  readonly troubles: Readonly<Record<TroubleCode, string>>
}

export const zhCN: SheetWords = {
  heading: '用表格填，省得一个个打',
  lead: '有现成的表格就用它：粘贴，或者选文件。先给您看读得对不对，您确认了才算数。表格只在这部手机里读，不会传出去。',
  pasteLabel: '粘贴表格内容',
  pasteHelp: '在表格里选中月份和金额，连同上面的标题一起复制，粘贴到这里。',
  pasteButton: '读一下',
  fileLabel: '选一个文件',
  fileHelp: '.xlsx、.csv 或 .txt，不超过 5 MB。店铺后台、记账软件导出的都可以，按天、按单的也行。',
  drop: '也可以把文件拖到这里。',
  reading: '正在读…',
  preview: '看看读得对不对',
  pasted: '粘贴的内容',
  found: '“{name}”里读到 {n} 行。',
  foundIn: '“{name}”的“{sheet}”里读到 {n} 行。',
  added: '按天、按单的记录已经按月加好了。',
  across: '月份是横着排的，这里竖过来给您看。',
  whichSheet: '读哪一张表',
  columns: '每一列当作什么',
  columnsHelp: '不对的话，在这里改。',
  title: '表里的列',
  sample: '前几格',
  takenFor: '当作',
  untitled: '第 {n} 列',
  unused: '没用到的 {n} 列',
  months: '读到的数字',
  scrolls: '读到的数字，可以左右滑动',
  month: '月份',
  use: '选用',
  notKnown: '不知道',
  skipped: '这些没有算进去',
  confirm: '对的，用这些数字',
  cancel: '不用了',
  cancelled: '没有用这张表。您粘贴的内容还在。',
  done: '已经填好 {n} 个月，还可以再改。',
  chooseColumn: '还没认出哪一列是月份、哪一列是金额。请在下面选一下。',
  noMonthLeft: '读懂了这张表，但里面没有要填的那几个月（{from} 到 {to}）。请换一张包含这几个月的表，或者直接填。',
  nothingLeft: '读懂了这张表，但没有哪个月的数字能用。为什么，写在下面。',
  nothingTicked: '一个月都没有选用。请至少勾一个月。',
  ready: '读到 {n} 个月的数字，请看看对不对。',
  separator: '、',
  more: '{examples} 等',
  roles: { none: '不用', month: '月份或日期', sales: '销售额', refunds: '退款金额', orders: '订单数', profit: '利润', inventory: '库存金额' },
  figures: { sales: '销售额（元）', refunds: '退款（元）', orders: '订单数', profit: '利润（元）', inventory: '库存（元）' },
  tenThousands: '{role}（万元）',
  doubts: {
    running: '这个月还没过完，先不算；要算就打勾。',
    begins: '表里从 {day} 才开始，可能不满一个月；确实是整月就打勾。',
    ends: '表里到 {day} 就没有了，可能不满一个月；确实是整月就打勾。',
  },
  skips: {
    total: '合计、平均这类行：{n} 行。',
    notMonth: '看不出是哪个月的：{n} 行（{examples}）。',
    noMonth: '月份空着的：{n} 行（第 {examples} 行）。',
    future: '日期还没到的：{n} 行（{examples}）。',
    notAsked: '不在要填的月份里：{n} 个月（{examples}）。',
    twice: '同一个月出现了几次，不知道该不该相加：{examples}。请在表里合成一行再来。',
    notNumber: '写的不是数字：{examples}。',
    belowZero: '是负数，不能当作金额：{examples}。',
    notWhole: '订单数不是整数：{examples}。',
    tooLarge: '数字大得不像真的：{examples}。看看单位对不对。',
    blank: '空着的格子有 {n} 个，当作不知道，没有当成 0。',
  },
  troubles: {
    empty: '“{name}”里什么都没有。请打开看看是不是选错了，再选一次。',
    tooBig: '“{name}”超过了 5 MB。请只留最近几个月，另存一份再来。',
    tooManyRows: '“{name}”超过 20,000 行。请只留最近几个月的，或者先按月汇总再来。',
    tooWide: '“{name}”超过 200 列。请只留月份和金额那几列再来。',
    bomb: '“{name}”解开之后太大，不像正常的表格，没有读。请用 WPS 或 Excel 打开，另存成 .csv 再来。',
    oldExcel: '“{name}”是老的 .xls 格式，这里读不了。请用 WPS 或 Excel 打开，“另存为” .xlsx 或 .csv 再来；也可以直接复制里面的内容粘贴。',
    locked: '“{name}”设了密码，打不开。请先去掉密码另存一份；也可以打开后复制内容粘贴。',
    picture: '“{name}”是图片，这里不认图片里的字。请导出表格文件，或者把数字直接填进去。',
    pdf: '“{name}”是 PDF，这里读不了。请在后台改选 Excel 或 CSV 导出，或者把数字直接填进去。',
    webPage: '“{name}”其实是网页格式，有些后台导出的 .xls 就是这样。请用 WPS 或 Excel 打开，“另存为” .xlsx 再来。',
    otherFile: '“{name}”不是表格文件。请选 .xlsx 或 .csv；压缩包请先解压。',
    broken: '“{name}”读到一半读不下去，文件可能坏了。请用 WPS 或 Excel 打开，另存一份再来；也可以复制内容粘贴。',
    unreadable: '“{name}”里的文字认不出来。请用 WPS 或 Excel 打开，“另存为” .xlsx 再来。',
    noMonths: '“{name}”里没有找到月份或日期的列。请让其中一列写着月份，比如 2026-05 或 2026年5月，再来一次。',
  },
}

export const en: SheetWords = {
  heading: 'Fill in from a spreadsheet',
  lead: 'If you already have a table, use it: paste it or choose a file. You see first whether it was read correctly, and nothing counts until you confirm. The table is read on this phone and is not sent anywhere.',
  pasteLabel: 'Paste a table',
  pasteHelp: 'Select months and amounts in your spreadsheet together with their titles, copy, and paste here.',
  pasteButton: 'Read it',
  fileLabel: 'Choose a file',
  fileHelp: '.xlsx, .csv or .txt, up to 5 MB. Exports of shop platforms and bookkeeping tools will do, by day or by order too.',
  drop: 'You can also drop a file here.',
  reading: 'Reading…',
  preview: 'Was this read correctly?',
  pasted: 'what you pasted',
  found: 'Rows read from “{name}”: {n}.',
  foundIn: 'Rows read from “{sheet}” in “{name}”: {n}.',
  added: 'Days or orders have been added up by month.',
  across: 'Its months run across the top; here they run down.',
  whichSheet: 'Which sheet to read',
  columns: 'What each column is taken for',
  columnsHelp: 'Change it here if it is wrong.',
  title: 'Column',
  sample: 'First cells',
  takenFor: 'Taken for',
  untitled: 'Column {n}',
  unused: 'Columns not used: {n}',
  months: 'The figures that were read',
  scrolls: 'The figures that were read, scrolls sideways',
  month: 'Month',
  use: 'Use',
  notKnown: 'not known',
  skipped: 'What was left out',
  confirm: 'Correct, use these figures',
  cancel: 'Do not use them',
  cancelled: 'This table was not used. What you pasted is still there.',
  done: 'Months filled in: {n}. You can still change them.',
  chooseColumn: 'It is not clear which column holds the months and which the amounts. Please choose below.',
  noMonthLeft: 'The table was read, but holds none of the months asked for ({from} to {to}). Please use one that does, or fill them in yourself.',
  nothingLeft: 'The table was read, but no month in it has figures that can be used. The reasons are below.',
  nothingTicked: 'No month is ticked. Please tick at least one.',
  ready: 'Months read: {n}. Please check the figures.',
  separator: ', ',
  more: '{examples} and others',
  roles: { none: 'not used', month: 'Month or date', sales: 'Sales', refunds: 'Refunds', orders: 'Orders', profit: 'Profit', inventory: 'Stock value' },
  figures: { sales: 'Sales (yuan)', refunds: 'Refunds (yuan)', orders: 'Orders', profit: 'Profit (yuan)', inventory: 'Stock (yuan)' },
  tenThousands: '{role} (×10,000)',
  doubts: {
    running: 'This month is not over, so it is left out; tick it to use it.',
    begins: 'The table starts on {day}, perhaps in the middle of the month; tick it if the month is complete.',
    ends: 'The table ends on {day}, perhaps in the middle of the month; tick it if the month is complete.',
  },
  skips: {
    total: 'Rows with totals or averages: {n}.',
    notMonth: 'Rows of which the month is not clear: {n} ({examples}).',
    noMonth: 'Rows without a month: {n} (row {examples}).',
    future: 'Rows with a date still to come: {n} ({examples}).',
    notAsked: 'Months not asked for: {n} ({examples}).',
    twice: 'The same month several times, and it is not clear whether to add them: {examples}. Please make one row of each and try again.',
    notNumber: 'Not a number: {examples}.',
    belowZero: 'Below zero, which cannot be an amount: {examples}.',
    notWhole: 'Orders that are no whole number: {examples}.',
    tooLarge: 'Too large to be right: {examples}. Please check the unit.',
    blank: 'Empty cells: {n}. They count as not known, not as 0.',
  },
  troubles: {
    empty: '“{name}” holds nothing. Please check that it is the right one and try again.',
    tooBig: '“{name}” is larger than 5 MB. Please keep only the last months, save a copy and try again.',
    tooManyRows: '“{name}” has more than 20,000 rows. Please keep only the last months, or add them up by month first.',
    tooWide: '“{name}” has more than 200 columns. Please keep only those with months and amounts.',
    bomb: '“{name}” unpacks to far more than a table would, so it was not read. Please open it in WPS or Excel and save it as .csv.',
    oldExcel: '“{name}” is in the old .xls format, which cannot be read here. Please open it in WPS or Excel and save it as .xlsx or .csv, or copy its cells and paste them.',
    locked: '“{name}” has a password. Please save a copy without one, or open it, copy its cells and paste them.',
    picture: '“{name}” is a picture, and figures in pictures cannot be read here. Please export a table, or type the figures in.',
    pdf: '“{name}” is a PDF, which cannot be read here. Please export as Excel or CSV instead, or type the figures in.',
    webPage: '“{name}” is really a web page, as some .xls exports are. Please open it in WPS or Excel and save it as .xlsx.',
    otherFile: '“{name}” is not a table. Please choose an .xlsx or .csv file; unpack an archive first.',
    broken: '“{name}” could not be read to its end and may be damaged. Please open it in WPS or Excel and save a copy, or copy its cells and paste them.',
    unreadable: 'The characters in “{name}” cannot be made out. Please open it in WPS or Excel and save it as .xlsx.',
    noMonths: 'No column with months or dates was found in “{name}”. Please give it one, such as 2026-05 or May 2026, and try again.',
  },
}
