/** Words of the pages that are there to be read, in both languages side by side. */
export interface CausesWords {
  /** of a link from an answer to a cause's own page */
  readonly open: string
}

export const zhCN: CausesWords = { open: '这个原因的详细说明' }

export const en: CausesWords = { open: 'More about this reason' }

/** The headings of the reading pages; the app's bundle leaves them out. All sentences about lending come from `limitcheck export`. */
export interface ReadingWords {
  readonly skip: string
  readonly crumbs: string
  readonly contents: string
  readonly check: string
  readonly checkThis: string
  readonly outside: string
  readonly other: string
  readonly pages: Readonly<Record<PageName, { readonly title: string; readonly lead: string }>>
  readonly more: string
  /** of a link to the page for those who would put the check on their own site */
  readonly partners: string
  readonly causeTitle: string
  readonly noticing: string
  readonly prompts: string
  readonly confused: string
  readonly evidence: string
  readonly evidenceText: string
  readonly supports: string
  readonly contradicts: string
  readonly weight: string
  readonly steps: string
  readonly stepsText: string
  readonly noSteps: string
  readonly stepMore: string
  readonly documents: string
  readonly where: string
  readonly confirm: string
  readonly effort: string
  readonly caution: string
  readonly notExpect: string
  readonly outlook: string
  readonly window: string
  readonly basis: string
  readonly said: string
  readonly known: string
  readonly never: string
  readonly neverMore: string
  readonly rights: string
  readonly rightsMore: string
  readonly article: string
  readonly deadline: string
  readonly sources: string
  readonly sourcesShort: string
  readonly colon: string
  readonly comma: string
  readonly sourcesText: string
  readonly reference: string
  readonly confidence: string
  readonly asOf: string
  readonly reviewBy: string
  readonly all: string
  readonly previous: string
  readonly next: string
  readonly informative: string
  readonly uninformative: string
  readonly names: string
  readonly unseen: string
  readonly fiction: string
  readonly numbers: string
  readonly numbersText: string
  readonly places: string
  readonly duties: string
  readonly urgent: string
  readonly version: string
}

/** PageName names a reading page beside those of the causes. */
export type PageName = 'causes' | 'messages' | 'said' | 'rights' | 'scams' | 'glossary' | 'sources'

const chinese: ReadingWords = {
  skip: '跳到正文',
  crumbs: '您在这里',
  contents: '这一页有',
  check: '用两分钟查一查自己的情况',
  checkThis: '用两分钟看看是不是这个原因',
  outside: '先说清楚',
  other: 'English',
  pages: {
    causes: { title: '额度没了，可能是哪些原因', lead: '每种原因单独一页：怎么看出来、能做什么、依据在哪里。' },
    messages: { title: 'App 的提示是什么意思', lead: '有的提示说了原因，大多数没有说。找到您看到的那一句。' },
    said: { title: '常听到的说法，真相是什么', lead: '网上传得多的，不一定有依据。这里把说法和已知的事放在一起。' },
    rights: { title: '您的权利，和该找谁', lead: '法律给了哪些权利，官方电话怎么在 App 里核对。' },
    scams: { title: '防骗：千万别做的事', lead: '额度出问题的时候，骗子最多。' },
    glossary: { title: '名词解释', lead: '合同和 App 里的词，用大白话说。' },
    sources: { title: '依据从哪里来', lead: '每句话都有出处。可信度低的，我们只当参考。' },
  },
  more: '还可以看',
  partners: '放到您的网站上',
  causeTitle: '{title}：额度没了怎么看、怎么办',
  noticing: '怎么看出来，去哪里看',
  prompts: 'App 可能会这样提示',
  confused: '容易和它弄混的',
  evidence: '怎么判断是不是它',
  evidenceText: '分量越重，越能说明问题。一条对上了，也不等于就是它。',
  supports: '这些情况更像它',
  contradicts: '这些情况不像它',
  weight: '分量：{strength}',
  steps: '能做什么',
  stepsText: '不用都做，从上往下，挑对得上的做。',
  noSteps: '这个原因没有您能做的步骤。',
  stepMore: '准备什么，在哪里办',
  documents: '准备好',
  where: '在哪里办',
  confirm: '怎么确认是真的',
  effort: '大概要花',
  caution: '注意',
  notExpect: '心里有数',
  outlook: '能不能改变，要多久',
  window: '要多久',
  basis: '依据：{basis}',
  said: '常听到的说法',
  known: '已知的是',
  never: '千万别做',
  neverMore: '人人都要记住的',
  rights: '您的权利',
  rightsMore: '人人都有的权利，和官方电话',
  article: '法律依据',
  deadline: '期限 {days} 天',
  sources: '依据从哪里来',
  sourcesShort: '出处',
  colon: '：',
  comma: '、',
  sourcesText: '方括号里的数字就是这里的编号。',
  reference: '出处 {n}',
  confidence: '可信度：{confidence}',
  asOf: '资料日期：{day}',
  reviewBy: '复核期限：{day}',
  all: '全部原因',
  previous: '上一个：{title}',
  next: '下一个：{title}',
  informative: '说了原因的提示',
  uninformative: '没有说原因的提示',
  names: '相关的原因',
  unseen: '没有见过原话，按意思写的',
  fiction: '只在虚构的文章里见过',
  numbers: '官方电话',
  numbersText: '先在官方 App 或官网里核对号码，再自己拨出去。',
  places: '办事的地方',
  duties: '机构应该怎么做',
  urgent: '不能等的事',
  version: '知识库版本 {version}',
}

const english: ReadingWords = {
  skip: 'Skip to the text',
  crumbs: 'You are here',
  contents: 'On this page',
  check: 'Check your own case in two minutes',
  checkThis: 'See in two minutes whether this is the reason',
  outside: 'First of all',
  other: '中文',
  pages: {
    causes: { title: 'Why a credit limit goes away', lead: 'A page for each reason: how to tell, what to do, and what it rests on.' },
    messages: { title: 'What the app’s messages mean', lead: 'Some give a reason, most give none. Find the one you saw.' },
    said: { title: 'What people say, and what is known', lead: 'Much that goes round has no basis. Here each saying stands beside what is known.' },
    rights: { title: 'Your rights, and whom to ask', lead: 'What the law gives you, and how to confirm an official number in the app.' },
    scams: { title: 'Scams, and what never to do', lead: 'Frauds wait for people who have lost a limit.' },
    glossary: { title: 'Words explained', lead: 'The words of contracts and apps, in plain language.' },
    sources: { title: 'What all this rests on', lead: 'Every sentence has a source. Weak ones count for little here.' },
  },
  more: 'More to read',
  partners: 'Put it on your site',
  causeTitle: '{title}: how to tell and what to do',
  noticing: 'How to tell, and where to look',
  prompts: 'What the app may say',
  confused: 'Easily taken for something else',
  evidence: 'What speaks for it, and against',
  evidenceText: 'The more weight, the more it tells. One match alone proves nothing.',
  supports: 'This speaks for it',
  contradicts: 'This speaks against it',
  weight: 'Weight: {strength}',
  steps: 'What you can do',
  stepsText: 'No need to do it all: go from the top and take what fits.',
  noSteps: 'There is no step that you could take.',
  stepMore: 'What to have ready, and where',
  documents: 'Have ready',
  where: 'Where',
  confirm: 'How to confirm that it is real',
  effort: 'Takes',
  caution: 'Take care',
  notExpect: 'Bear in mind',
  outlook: 'Can it change, and how long does it take',
  window: 'How long',
  basis: 'Basis: {basis}',
  said: 'What people say',
  known: 'What is known',
  never: 'Never do this',
  neverMore: 'What everybody should remember',
  rights: 'Your rights',
  rightsMore: 'Rights that everybody has, and official numbers',
  article: 'The law',
  deadline: 'Time limit: {days} days',
  sources: 'What this rests on',
  sourcesShort: 'Sources',
  colon: ': ',
  comma: '; ',
  sourcesText: 'Numbers in square brackets point to this list.',
  reference: 'Source {n}',
  confidence: 'Confidence: {confidence}',
  asOf: 'As of {day}',
  reviewBy: 'To be reviewed by {day}',
  all: 'All reasons',
  previous: 'Previous: {title}',
  next: 'Next: {title}',
  informative: 'Messages that give a reason',
  uninformative: 'Messages that give no reason',
  names: 'See',
  unseen: 'Wording not seen; written by its sense',
  fiction: 'Seen only in fictional articles',
  numbers: 'Official numbers',
  numbersText: 'Check the number in the official app or site first, then dial it yourself.',
  places: 'Where things are done',
  duties: 'What a lender should do',
  urgent: 'What cannot wait',
  version: 'Knowledge version {version}',
}

export const reading: Readonly<Record<'zh-CN' | 'en', ReadingWords>> = { 'zh-CN': chinese, en: english }
