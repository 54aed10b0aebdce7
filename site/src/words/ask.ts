/** Words of src/ask/, in both languages side by side. */
import type { TopicId } from '../ask/topics.ts'

export interface AskWords {
  /** The first screen. */
  readonly storyHelp: string
  readonly storyPrivacy: string
  readonly shownHelp: string
  readonly knownMessages: string
  readonly nothingShown: string
  readonly choosesSeveral: string
  readonly optional: string
  /** What a box takes, said where it was not understood. */
  readonly mustBe: Readonly<Record<'day' | 'due' | 'money' | 'count' | 'percent', string>>
  readonly mustFill: string
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly unknown: string
  readonly or: string
  readonly readAs: string
  readonly why: string
  /** The bar below. */
  readonly next: string
  readonly start: string
  readonly back: string
  readonly resultSoFar: string
  readonly toResult: string
  readonly soFar: string
  readonly nothingNext: string
  readonly waiting: string
  /** The core has not come, so that nothing more can be asked or said. */
  readonly needsCore: string
  readonly needsCoreToAnswer: string
  /** What was understood. */
  readonly understood: string
  readonly understoodHelp: string
  readonly understoodNone: string
  readonly understoodNothing: string
  readonly wrong: string
  readonly wrongDone: string
  readonly undo: string
  readonly not: string
  readonly confirm: string
  /** The review page. */
  readonly review: string
  readonly reviewHelp: string
  readonly reviewNone: string
  readonly change: string
  readonly declined: string
  readonly ownWords: string
  readonly product: string
  readonly addProduct: string
  readonly removeProduct: string
  readonly general: string
  readonly happened: string
  readonly figures: string
  readonly rows: string
  /** What a code stands for, with the code. */
  readonly codeWithin: string
  readonly struckHeading: string
  /** A field that no screen asks for. */
  readonly unplaced: string
  readonly unplacedHelp: string
  readonly unplacedDone: string
  /** More to tell. */
  readonly more: string
  readonly moreHelp: string
  readonly moreLink: string
  readonly topics: Readonly<Record<TopicId, { readonly title: string; readonly text: string }>>
  readonly topicCount: string
  readonly answered: string
  /** What happened. */
  readonly eventOn: string
  readonly eventTiming: string
  readonly addEvents: string
  readonly remove: string
  readonly noEvents: string
  readonly noEventsAtAll: string
  readonly noOtherEvents: string
  /** Months. */
  readonly monthsHelp: string
  readonly month: string
  readonly monthName: string
  readonly sales: string
  readonly refunds: string
  readonly yuan: string
  /** Money in and out. */
  readonly expected: string
  readonly expectedHelp: string
  readonly due: string
  readonly dueHelp: string
  readonly addRow: string
  readonly flowOn: string
  readonly flowAmount: string
  readonly flowKind: string
  readonly flowFor: string
  readonly canWait: string
  readonly canWaitLabel: string
  readonly canWaitHelp: string
  readonly kinds: Readonly<Record<'wages' | 'supplier' | 'rent' | 'tax' | 'loan_instalment' | 'household' | 'sales' | 'receivable' | 'other', string>>
  readonly offers: string
  readonly offersHelp: string
  readonly offerName: string
  readonly offerReceived: string
  readonly offerTotal: string
  readonly offerDays: string
  readonly offerFees: string
  readonly days: string
  /** What is kept. */
  readonly kept: string
  readonly notKept: string
  readonly keepNot: string
  readonly keepAgain: string
  readonly memoryOnly: string
  readonly erase: string
  readonly erased: string
  readonly eraseUndo: string
  readonly resumeTitle: string
  readonly resumeText: string
  readonly resumeGo: string
  readonly resumeFresh: string
  readonly linkTitle: string
  readonly linkText: string
  readonly linkUse: string
  readonly linkDrop: string
  readonly linkBadTitle: string
  readonly linkBad: string
}

export const zhCN: AskWords = {
  storyHelp: '想到什么写什么，就像跟朋友说。比如：上周三还清了网商贷，第二天一看额度变成 0 了。',
  storyPrivacy: '不用写姓名、身份证号、卡号。',
  shownHelp: '弹窗复制不了，也可以从下面选；一行写一条。',
  knownMessages: '从常见的提示里选',
  nothingShown: '没有看到提示',
  choosesSeveral: '可以选几项。',
  optional: '可以不填',
  mustBe: {
    day: '请写日期或月份，比如 2026-11-20，或者 2026年11月。',
    due: '请写哪一天，比如 2026-12-05。',
    money: '请写数字，比如 1280.5 或 15000。',
    count: '请写一个整数，比如 3。',
    percent: '请写百分之几，比如 30。',
  },
  mustFill: '这里还没有填，请补上。',
  yes: '是',
  no: '否',
  none: '一个都没有',
  unknown: '不知道、不确定',
  or: '或者',
  readAs: '读作 {value}',
  why: '为什么问这个',
  next: '继续',
  start: '开始',
  back: '上一步',
  resultSoFar: '先看结果',
  toResult: '看结果',
  soFar: '到现在为止',
  nothingNext: '问到这里就够了：再问下去，也改变不了结果。',
  waiting: '正在想下一个该问什么…',
  needsCore: '分析程序还没有载入，暂时问不了下一题',
  needsCoreToAnswer: '分析程序还没有载入，暂时给不了结果',
  understood: '我们读到的是这些，对吗？',
  understoodHelp: '读错的一句，点“读错了”就不算数。没读到的，后面会问。',
  understoodNone: '没关系，后面会一样一样问。',
  understoodNothing: '从您写的话里，没有读出什么',
  wrong: '读错了',
  wrongDone: '这一句不算了',
  undo: '还是算上',
  not: '没有：',
  confirm: '都对，继续',
  review: '看看填的对不对',
  reviewHelp: '每一条都能改。没填的都当作不知道，不会当成“没有”。',
  reviewNone: '还什么都没填。',
  change: '修改',
  declined: '不知道',
  ownWords: '您自己说的',
  product: '受限的产品',
  addProduct: '还有一个产品也受限了',
  removeProduct: '去掉这个产品',
  general: '其他情况',
  happened: '发生过的事',
  figures: '每个月的销售和退款',
  rows: '{n} 笔',
  codeWithin: '{name}（{code}）',
  struckHeading: '您说读错了的',
  unplaced: '有一项内容这里不认识',
  unplacedHelp: '可能是旧版本或者链接带来的。去掉它，就能接着看结果；别的都不受影响。',
  unplacedDone: '已经去掉了，请继续。',
  more: '再补充一些',
  moreHelp: '挑您知道的说。填得越全，排除得越多。',
  moreLink: '再补充一些情况',
  topics: {
    happened: { title: '出事前后做过什么', text: '比如换手机、提前还款、申请提额。' },
    repayment: { title: '还款和逾期', text: '包括花呗在内，蚂蚁这边的所有借款。' },
    account: { title: '证件和账户', text: '身份证、授权，还有平台给过的提醒。' },
    credit: { title: '征信和别处的借款', text: '以自己查到的信用报告为准。' },
    funds: { title: '钱用在哪里', text: '如实写就好，只给您自己看。' },
    shop: { title: '生意和资料', text: '店的情况，还有交给平台的资料。' },
    figures: { title: '每个月的销售和退款', text: '可以从表格里直接贴过来。' },
    notices: { title: '平台和同行的消息', text: '公告、维护，身边的人是不是也这样。' },
    safety: { title: '有没有人找过您', text: '说能恢复额度的人，或者要您交钱的人。' },
    cash: { title: '手里的钱够撑到哪天', text: '填几笔进账和出账，画一条余额线。' },
    offers: { title: '别人给的借款，划不划算', text: '按到手的钱和要还的钱，算出一年多少。' },
    applicant: { title: '您还能找哪些正规的钱', text: '几个问题，看看哪些政策和贷款对得上。' },
  },
  topicCount: '第 {n} 题，共 {all} 题',
  answered: '已填 {n} 项',
  eventOn: '哪天',
  eventTiming: '和受限比，是之前还是之后',
  addEvents: '还发生过',
  remove: '去掉',
  noEvents: '还没有记下什么事。',
  noEventsAtAll: '都没有，前三个月也没有',
  noOtherEvents: '别的都没有，前三个月也没有',
  monthsHelp: '写 15000 或 1.5万 都行。',
  month: '月份',
  monthName: '{year}年{month}月',
  sales: '销售额',
  refunds: '退款',
  yuan: '元',
  expected: '要进来的钱',
  expectedHelp: '货款、应收的账、能提现的。',
  due: '要付出去的钱',
  dueHelp: '工资、货款、房租、税、还贷。',
  addRow: '再加一笔',
  flowOn: '哪天',
  flowAmount: '多少',
  flowKind: '是什么',
  flowFor: '备注',
  canWait: '对方同意的话，可以晚点付',
  canWaitLabel: '能不能晚点付',
  canWaitHelp: '工资、税和贷款不能拖，所以不问。',
  kinds: { wages: '工资', supplier: '货款', rent: '房租', tax: '税', loan_instalment: '还贷款', household: '家用', sales: '卖货的钱', receivable: '别人欠的账', other: '其他' },
  offers: '一笔借款',
  offersHelp: '只是算账，不是劝您借。要先交钱才放款的，都是骗子。',
  offerName: '谁给的',
  offerReceived: '实际到手',
  offerTotal: '一共要还',
  offerDays: '借多少天',
  offerFees: '另外要付的手续费、会员费',
  days: '天',
  kept: '填的内容只存在这部手机上（{date}），随时可以删掉。',
  notKept: '这个浏览器不让保存：关掉页面，填的就没了，请先看完结果。',
  keepNot: '不要保存',
  keepAgain: '在这部手机上保存',
  memoryOnly: '没有保存：关掉页面，填的就没了。',
  erase: '全部删掉',
  erased: '已经全部删掉了。',
  eraseUndo: '撤销，拿回来',
  resumeTitle: '上次填的还在',
  resumeText: '{date} 填的，只存在这部手机上。',
  resumeGo: '接着上次的',
  resumeFresh: '删掉，从头开始',
  linkTitle: '这个链接里带着填好的内容',
  linkText: '可能是您自己存的，也可能是别人发来的。用它，会换掉这里现在填的。',
  linkUse: '用链接里的内容',
  linkDrop: '不用它',
  linkBadTitle: '这个链接不完整',
  linkBad: '里面的内容读不出来。请整条重新复制，或者从头填。',
}

export const en: AskWords = {
  storyHelp: 'Say it as to a friend. For example: I repaid my 网商贷 on Wednesday, and the next day the limit was 0.',
  storyPrivacy: 'Leave out names, ID and card numbers.',
  shownHelp: 'A pop-up cannot be copied, so you can also choose below. One message a line.',
  knownMessages: 'Choose from common messages',
  nothingShown: 'It showed nothing',
  choosesSeveral: 'You can choose several.',
  optional: 'Optional',
  mustBe: {
    day: 'Write a day or a month, such as 2026-11-20 or 2026-11.',
    due: 'Write a day, such as 2026-12-05.',
    money: 'Write a number, such as 1280.5 or 15000.',
    count: 'Write a whole number, such as 3.',
    percent: 'Write how many percent, such as 30.',
  },
  mustFill: 'This is still empty. Please fill it in.',
  yes: 'Yes',
  no: 'No',
  none: 'None of them',
  unknown: 'I do not know',
  or: 'or',
  readAs: 'Read as {value}',
  why: 'Why we ask',
  next: 'Continue',
  start: 'Start',
  back: 'Back',
  resultSoFar: 'Result so far',
  toResult: 'See the result',
  soFar: 'So far',
  nothingNext: 'That is enough: no further question would change the result.',
  waiting: 'Choosing the next question…',
  needsCore: 'The checker has not loaded, so there is no next question yet',
  needsCoreToAnswer: 'The checker has not loaded, so there is no result yet',
  understood: 'This is what we understood. Is it right?',
  understoodHelp: 'Press “Not right” and that sentence no longer counts. What we missed will be asked.',
  understoodNone: 'Never mind: we will ask one thing at a time.',
  understoodNothing: 'Nothing could be read from your words',
  wrong: 'Not right',
  wrongDone: 'This sentence does not count',
  undo: 'Count it after all',
  not: 'No: ',
  confirm: 'All right, continue',
  review: 'Check your answers',
  reviewHelp: 'You can change each one. What you left empty counts as not known, never as “no”.',
  reviewNone: 'Nothing has been filled in yet.',
  change: 'Change',
  declined: 'Not known',
  ownWords: 'In your own words',
  product: 'Restricted product',
  addProduct: 'Another product is restricted too',
  removeProduct: 'Remove this product',
  general: 'Other facts',
  happened: 'What happened',
  figures: 'Sales and refunds by month',
  rows: 'Entries: {n}',
  codeWithin: '{name} ({code})',
  struckHeading: 'Read wrongly, you said',
  unplaced: 'One entry is not known here',
  unplacedHelp: 'It may come from an older version or from a link. Remove it to go on to the result; nothing else changes.',
  unplacedDone: 'It has been removed. Please continue.',
  more: 'Tell us more',
  moreHelp: 'Choose what you know about. The more is known, the more can be ruled out.',
  moreLink: 'Tell us more',
  topics: {
    happened: { title: 'What you did around that time', text: 'A new phone, an early repayment, a request for more.' },
    repayment: { title: 'Repayments and overdue', text: 'All loans of the Ant family, Huabei too.' },
    account: { title: 'Identity and account', text: 'ID card, authorisations, notices from the platform.' },
    credit: { title: 'Credit report and other loans', text: 'Go by the report that you looked up yourself.' },
    funds: { title: 'What the money was used for', text: 'Just say how it is. Only you see it.' },
    shop: { title: 'Your business and its papers', text: 'How the shop is doing, and what the platform has on file.' },
    figures: { title: 'Sales and refunds by month', text: 'You can paste them from a spreadsheet.' },
    notices: { title: 'News from the platform and from others', text: 'Notices, maintenance, and whether others were hit too.' },
    safety: { title: 'Has anybody contacted you?', text: 'Somebody who can “restore” the limit, or who wants money.' },
    cash: { title: 'How long your money lasts', text: 'A few amounts in and out, drawn as one line.' },
    offers: { title: 'Is a loan on offer worth it?', text: 'What you get and what you pay back, as a rate a year.' },
    applicant: { title: 'What proper funding may fit you', text: 'A few questions on who you are and what you have.' },
  },
  topicCount: 'Question {n} of\u00a0{all}',
  answered: '{n} filled in',
  eventOn: 'On which day',
  eventTiming: 'Before or after the restriction',
  addEvents: 'Also happened',
  remove: 'Remove',
  noEvents: 'Nothing noted yet.',
  noEventsAtAll: 'None of these, nor in the three months before',
  noOtherEvents: 'None of the others, nor in the three months before',
  monthsHelp: '15000 or 15k will do.',
  month: 'Month',
  monthName: '{year}-{month}',
  sales: 'Sales',
  refunds: 'Refunds',
  yuan: 'CNY',
  expected: 'Money coming in',
  expectedHelp: 'Sales, invoices to be paid, withdrawals.',
  due: 'Money going out',
  dueHelp: 'Wages, stock, rent, tax, loan instalments.',
  addRow: 'Add another',
  flowOn: 'Day',
  flowAmount: 'Amount',
  flowKind: 'What it is',
  flowFor: 'Note',
  canWait: 'Can be paid later if the other side agrees',
  canWaitLabel: 'Can it wait?',
  canWaitHelp: 'Wages, tax and loans must not wait, so we do not ask.',
  kinds: { wages: 'Wages', supplier: 'Stock', rent: 'Rent', tax: 'Tax', loan_instalment: 'Loan instalment', household: 'Household', sales: 'Sales', receivable: 'Owed to you', other: 'Other' },
  offers: 'A loan on offer',
  offersHelp: 'This only does the sums; it is no advice to borrow. Whoever wants money first is a fraud.',
  offerName: 'Who offers it',
  offerReceived: 'Paid out to you',
  offerTotal: 'To repay in all',
  offerDays: 'For how many days',
  offerFees: 'Fees to pay besides',
  days: 'days',
  kept: 'Your answers are kept on this phone only ({date}). You can delete them at any time.',
  notKept: 'This browser keeps nothing: when the page is closed your answers are gone. Read the result first.',
  keepNot: 'Do not keep',
  keepAgain: 'Keep on this phone',
  memoryOnly: 'Not kept: when the page is closed your answers are gone.',
  erase: 'Erase everything',
  erased: 'Everything has been deleted.',
  eraseUndo: 'Undo',
  resumeTitle: 'Your last answers are still here',
  resumeText: 'Filled in on {date}, kept on this phone only.',
  resumeGo: 'Go on from there',
  resumeFresh: 'Delete and start afresh',
  linkTitle: 'This link carries filled-in answers',
  linkText: 'You may have kept it yourself, or somebody sent it. Using it replaces what is filled in here now.',
  linkUse: 'Use what the link holds',
  linkDrop: 'Leave it',
  linkBadTitle: 'This link is incomplete',
  linkBad: 'What it holds cannot be read. Copy it again as a whole, or start afresh.',
}
