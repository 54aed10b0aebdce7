/** Words of src/result/, in both languages side by side. */
import type { FinancingOption, Letter } from '../../../wasm/src/contract.ts'

export interface ResultWords {
  readonly title: string
  readonly change: string
  readonly certainty: string
  readonly today: string
  readonly todayGo: string
  readonly owe: string
  readonly nextDue: string
  readonly cannotKnow: string
  readonly cannotKnowText: string
  readonly reasons: string
  readonly reasonsNone: string
  readonly perProduct: string
  readonly supports: string
  readonly contradicts: string
  readonly recoverability: string
  readonly window: string
  readonly lenderSide: string
  readonly lenderSideText: string
  readonly messages: string
  readonly informative: string
  readonly uninformative: string
  readonly understood: string
  readonly understoodHelp: string
  readonly denied: string
  readonly notices: string
  readonly privacy: string
  readonly undetermined: string
  readonly undeterminedText: string
  readonly needs: string
  readonly ruledOut: string
  readonly plan: string
  readonly bring: string
  readonly where: string
  readonly confirm: string
  readonly caution: string
  readonly start: string
  readonly startToday: string
  readonly check: string
  readonly effect: string
  readonly essential: string
  readonly doNot: string
  readonly rights: string
  readonly outlook: string
  readonly recheck: string
  readonly sources: string
  readonly sourcesText: string
  readonly source: string
  readonly confidence: string
  readonly pastReview: string
  readonly open: string
  readonly receipt: string
  readonly receiptText: string
  readonly profileHash: string
  readonly knowledgeHash: string
  readonly resultHash: string
  readonly coreVersion: string
  readonly knowledgeVersion: string
  readonly date: string
  readonly print: string
  readonly yes: string
  readonly no: string
  readonly contents: string
  readonly next: string
  readonly nextGo: string
  readonly symptoms: string
  readonly origin: string
  readonly noticing: string
  readonly confused: string
  readonly counterfactuals: string
  readonly closer: string
  readonly corrections: string
  readonly said: string
  readonly known: string
  readonly ageNew: string
  readonly ageMonths: string
  readonly ageYears: string
  readonly planHelp: string
  readonly together: string
  readonly done: string
  readonly doneOn: string
  readonly checkLaw: string
  readonly notExpect: string
  readonly alternatives: string
  readonly forCauses: string
  readonly and: string
  readonly lookOn: string
  readonly waiting: string
  readonly notes: string
  readonly setAside: string
  readonly impacts: string
  readonly action: string
  readonly reach: string
  readonly deadline: string
  readonly cash: string
  readonly hits: string
  readonly actions: string
  readonly offers: string
  readonly annual: string
  readonly totalCost: string
  readonly financing: string
  readonly financingHelp: string
  readonly financingNone: string
  readonly financingOthers: string
  readonly fit: Readonly<Record<FinancingOption['fit'], string>>
  readonly conditions: string
  readonly met: string
  readonly unmet: string
  readonly unknown: string
  readonly amount: string
  readonly cost: string
  readonly optionAsOf: string
  readonly optionYear: string
  readonly optionEnds: string
  readonly letters: string
  readonly lettersHelp: string
  readonly letterTo: string
  readonly to: Readonly<Record<Letter['to'], string>>
  readonly letterRead: string
  readonly letterChinese: string
  readonly letterChineseHelp: string
  readonly letterEnglish: string
  readonly attachments: string
  readonly letterCopy: string
  readonly whatIf: {
    readonly title: string
    readonly help: string
    readonly pick: string
    readonly none: string
    readonly now: string
    readonly unsaid: string
    readonly becomes: string
    readonly stays: string
    readonly less: string
    readonly more: string
    readonly list: string
    readonly places: string
    readonly cause: string
    readonly before: string
    readonly after: string
    readonly place: string
    readonly notListed: string
    readonly gone: string
    readonly come: string
    readonly moved: string
    readonly placesOnly: string
    readonly nothing: string
    readonly failed: string
    readonly always: string
    readonly keep: string
    readonly keepHelp: string
  }
}

export const zhCN: ResultWords = {
  title: '分析结果',
  change: '修改或补充',
  certainty: '有多大把握',
  today: '今天可以先做',
  todayGo: '怎么做',
  owe: '欠的钱还是要按时还',
  nextDue: '下一次还款：{date}',
  cannotKnow: '哪些事没法知道',
  cannotKnowText: '额度是放款方自己定的，理由不会全部告诉您。这里是按您说的情况推出来的，不是放款方的答复。',
  reasons: '可能的原因',
  reasonsNone: '现在还没有线索指向某一个原因。',
  perProduct: '分产品看',
  supports: '支持的依据',
  contradicts: '不支持的依据',
  recoverability: '能不能改变',
  window: '大概多久',
  lenderSide: '也可能是放款方自己的原因',
  lenderSideText: '下面这些从外面看分不出来，不分先后，也都不是您的错。',
  messages: '那句提示是什么意思',
  informative: '说了原因',
  uninformative: '没有说原因',
  understood: '从您的话里读到的',
  understoodHelp: '读错了就回去改一下说法。',
  denied: '没有',
  notices: '有几处对不上',
  privacy: '不必写的号码',
  undetermined: '还不能判断的',
  undeterminedText: '补上这些，就能判断是不是。',
  needs: '还差',
  ruledOut: '可以排除的',
  plan: '一步一步来',
  bring: '准备好',
  where: '在哪里办',
  confirm: '怎么确认是真的：',
  caution: '注意',
  start: '{date}开始',
  startToday: '今天就能开始',
  check: '{date}看结果',
  effect: '做完之后',
  essential: '关键一步',
  doNot: '千万别做',
  rights: '您的权利',
  outlook: '接下来会怎样',
  recheck: '{date} 再来看一次',
  sources: '依据从哪里来',
  sourcesText: '每句话都有出处。可信度低的，我们只当参考。',
  source: '出处',
  confidence: '可信度',
  pastReview: '该复核了',
  open: '打开链接',
  receipt: '核对凭证',
  receiptText: '同样的内容、同样的知识库，算出来的结果一个字都不会差。用这几串数字可以核对。',
  profileHash: '您填的内容',
  knowledgeHash: '知识库',
  resultHash: '结果',
  coreVersion: '程序版本',
  knowledgeVersion: '知识库版本',
  date: '分析日期',
  print: '打印或存成 PDF',
  yes: '是',
  no: '否',
  contents: '这一页有什么',
  next: '再问一件事',
  nextGo: '回答这个',
  symptoms: '您遇到的情况',
  origin: '从哪里来',
  noticing: '怎么看出来',
  confused: '容易和它弄混的',
  counterfactuals: '如果有一样变了',
  closer: '怎么核实，容易和什么弄混',
  corrections: '常听到的说法，对不对',
  said: '常听人说',
  known: '实际上',
  ageNew: '就在这个月',
  ageMonths: '{n} 个月前',
  ageYears: '{n} 年前',
  planHelp: '一共 {n} 步，做完的打勾。已经做了 {done} 步。',
  together: '这 {n} 步可以一趟办完：{where}',
  done: '做完了',
  doneOn: '{date} 做完',
  checkLaw: '照规定，{date} 前该有答复',
  notExpect: '不用指望',
  alternatives: '做这个也可以',
  forCauses: '对应的原因',
  and: '、',
  lookOn: '{date} 再看',
  waiting: '急不来的',
  notes: '还有几句话',
  setAside: '先放一放的',
  impacts: '会影响到什么',
  action: '可以这样做：',
  reach: '管到哪里：',
  deadline: '{n} 天内答复',
  cash: '手头的钱够不够',
  hits: '会碰到什么',
  actions: '可以先做的',
  offers: '别人给的借款，到底多贵',
  annual: '一年 {pct}%',
  totalCost: '一共多付 {amount}',
  financing: '正规的资金支持',
  financingHelp: '只说有什么、条件对不对得上，不是劝您去借。',
  financingNone: '照您现在的情况，没有对得上的。先不急着找钱。',
  financingOthers: '现在对不上的 {n} 项',
  fit: { fits: '条件对得上', maybe: '还要再看', does_not_fit: '现在对不上' },
  conditions: '条件',
  met: '符合',
  unmet: '不符合',
  unknown: '还不知道',
  amount: '多少',
  cost: '花费',
  optionAsOf: '资料截至',
  optionYear: '哪一年的规定',
  optionEnds: '到期',
  letters: '可以直接用的信',
  lettersHelp: '【】里的地方要您自己填。寄出之前看一遍，只写真的。',
  letterTo: '寄给{to}',
  to: { lender: '放款机构', credit_bureau: '征信机构', regulator: '监管部门' },
  letterRead: '看全文',
  letterChinese: '寄这一份（中文）',
  letterChineseHelp: '收信的人看中文。',
  letterEnglish: '英文，给您自己看',
  attachments: '一起附上',
  letterCopy: '复制这封信',
  whatIf: {
    title: '如果有一样变了，会怎样',
    help: '选一件您能如实更正或办好的事，马上看哪些原因会动。这里只是看看，不会改您填的内容。',
    pick: '选哪一件',
    none: '请选一件',
    now: '现在：{value}',
    unsaid: '没有说',
    becomes: '变成：{value}',
    stays: '还是：{value}',
    less: '少一',
    more: '多一',
    list: '前后对照',
    places: '另有 {n} 个原因只换了先后',
    cause: '原因',
    before: '现在',
    after: '变了以后',
    place: '第 {n} 位',
    notListed: '不再列出',
    gone: '“{title}”：不再列为原因。',
    come: '“{title}”：新列出来，{to}。',
    moved: '“{title}”：从“{from}”变成“{to}”。',
    placesOnly: '各个原因都没有变，只是先后换了位置。',
    nothing: '单凭这一样，什么都不会动。',
    failed: '这一次没有算出来，再选一次试试。',
    always: '变的只是这里的分析。额度给不给，由机构决定。只能照实说，没有的事不要写。',
    keep: '已经是真的了，照这样改',
    keepHelp: '还没办好的先别改。',
  },
}

export const en: ResultWords = {
  title: 'Your result',
  change: 'Change or add answers',
  certainty: 'How sure this is',
  today: 'What you can do today',
  todayGo: 'How',
  owe: 'What you owe is still due on time',
  nextDue: 'Next payment: {date}',
  cannotKnow: 'What nobody outside can know',
  cannotKnowText: 'The lender sets limits itself and does not give all its reasons. This page draws on what you said. It is not the lender’s reply.',
  reasons: 'Possible reasons',
  reasonsNone: 'So far nothing points to one reason.',
  perProduct: 'Product by product',
  supports: 'What speaks for it',
  contradicts: 'What speaks against it',
  recoverability: 'Can it be changed',
  window: 'How long',
  lenderSide: 'It may also be the lender’s own decision',
  lenderSideText: 'From outside these cannot be told apart. They are in no order, and none of them is your fault.',
  messages: 'What that message means',
  informative: 'names a reason',
  uninformative: 'names no reason',
  understood: 'Read from your words',
  understoodHelp: 'If something was read wrongly, go back and put it another way.',
  denied: 'not',
  notices: 'Some answers do not fit together',
  privacy: 'Numbers you need not give',
  undetermined: 'Cannot be said yet',
  undeterminedText: 'These facts would settle it.',
  needs: 'Still needed',
  ruledOut: 'Can be ruled out',
  plan: 'Step by step',
  bring: 'Have ready',
  where: 'Where',
  confirm: 'How to make sure it is genuine: ',
  caution: 'Careful',
  start: 'start {date}',
  startToday: 'can start today',
  check: 'look again {date}',
  effect: 'Once done',
  essential: 'Key step',
  doNot: 'Never do this',
  rights: 'Your rights',
  outlook: 'What to expect',
  recheck: 'Check again on {date}',
  sources: 'Where this comes from',
  sourcesText: 'Every sentence has a source. Those of low confidence are only hints.',
  source: 'Source',
  confidence: 'Confidence',
  pastReview: 'due for review',
  open: 'Open the link',
  receipt: 'Receipt',
  receiptText: 'The same answers and the same knowledge give the same result, to the letter. These numbers let you check.',
  profileHash: 'Your answers',
  knowledgeHash: 'Knowledge',
  resultHash: 'Result',
  coreVersion: 'Program version',
  knowledgeVersion: 'Knowledge version',
  date: 'Date of this check',
  print: 'Print or save as PDF',
  yes: 'Yes',
  no: 'No',
  contents: 'On this page',
  next: 'One more question',
  nextGo: 'Answer it',
  symptoms: 'What is wrong, as you said',
  origin: 'Where it comes from',
  noticing: 'How to tell',
  confused: 'Easily taken for it',
  counterfactuals: 'If one thing were different',
  closer: 'How to check, and what it is taken for',
  corrections: 'What people say, and what is known',
  said: 'Often said:',
  known: 'Known:',
  ageNew: 'this month',
  ageMonths: '{n} {n|month|months} ago',
  ageYears: '{n} years ago',
  planHelp: '{n} {n|step|steps}. Tick what you have done. Done so far: {done}.',
  together: 'These {n} steps can be done in one go: {where}',
  done: 'Done',
  doneOn: 'Done on {date}',
  checkLaw: 'By rule, an answer is due by {date}',
  notExpect: 'Do not expect',
  alternatives: 'This would do instead',
  forCauses: 'Answers these reasons',
  and: '; ',
  lookOn: 'look again {date}',
  waiting: 'What takes time',
  notes: 'Good to know',
  setAside: 'Left for later',
  impacts: 'What this may touch',
  action: 'What helps:',
  reach: 'How far it reaches:',
  deadline: 'answer within {n} {n|day|days}',
  cash: 'Will the money last',
  hits: 'What will be short',
  actions: 'What you can do first',
  offers: 'What the loans on offer really cost',
  annual: '{pct}% a year',
  totalCost: '{amount} on top',
  financing: 'Regular support and funding',
  financingHelp: 'This only says what exists and whether the conditions fit. It is no advice to borrow.',
  financingNone: 'As things stand nothing fits. You need not look for money today.',
  financingOthers: '{n} that {n|does|do} not fit now',
  fit: { fits: 'conditions fit', maybe: 'needs a closer look', does_not_fit: 'does not fit now' },
  conditions: 'Conditions',
  met: 'met',
  unmet: 'not met',
  unknown: 'not known yet',
  amount: 'How much',
  cost: 'Cost',
  optionAsOf: 'As of',
  optionYear: 'Rules of',
  optionEnds: 'Ends',
  letters: 'Letters ready to use',
  lettersHelp: 'Fill in what stands in 【】. Read it before you send it, and state only what is true.',
  letterTo: 'To {to}',
  to: { lender: 'the lender', credit_bureau: 'the credit bureau', regulator: 'the regulator' },
  letterRead: 'Read it',
  letterChinese: 'Send this one (Chinese)',
  letterChineseHelp: 'Whoever receives it reads Chinese.',
  letterEnglish: 'In English, for you',
  attachments: 'Enclose',
  letterCopy: 'Copy this letter',
  whatIf: {
    title: 'What if one thing were different',
    help: 'Choose something that you can honestly correct or get done, and see at once which reasons move. This only shows. It changes nothing that you filled in.',
    pick: 'Which one',
    none: 'Choose one',
    now: 'Now: {value}',
    unsaid: 'not said',
    becomes: 'It becomes: {value}',
    stays: 'It stays: {value}',
    less: 'one less',
    more: 'one more',
    list: 'Before and after',
    places: '{n} more only {n|changes its place|change places}',
    cause: 'Reason',
    before: 'Now',
    after: 'Then',
    place: 'place {n}',
    notListed: 'not listed',
    gone: '“{title}” is no longer listed as a reason.',
    come: '“{title}” is newly listed: {to}.',
    moved: '“{title}” goes from “{from}” to “{to}”.',
    placesOnly: 'All reasons stay as they are; only their order changes.',
    nothing: 'That alone would move nothing.',
    failed: 'This could not be worked out. Choose it once more.',
    always: 'Only this analysis moves. The limit is the lender’s decision. State only what is true.',
    keep: 'It has come true: change it',
    keepHelp: 'If it is not done yet, leave it as it is.',
  },
}
