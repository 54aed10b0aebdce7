import { zhCN as ask } from './ask.ts'
import { zhCN as causes } from './causes.ts'
import { zhCN as charts } from './charts.ts'
import { zhCN as offline } from './offline.ts'
import { zhCN as result } from './result.ts'
import { zhCN as sheet } from './sheet.ts'
import { zhCN as take } from './take.ts'
import type { Words } from './words.ts'

/** The page's words in Chinese: said to a shop owner who is worried and short of time. */
const words: Words = {
  ask,
  charts,
  take,
  sheet,
  offline,
  causes,
  result,
  page: {
    title: '额度体检：网商贷、借呗额度为什么没了',
    name: '额度体检',
    heading: '额度突然没了？先弄清楚原因',
    lead: '说说发生了什么，两分钟看到可能的原因，和今天能做的事。',
    promises: [
      '免费。您填的内容不会离开这部手机。',
      '这是旁人的分析，真正的原因只有放款方知道。',
      '没有人能收钱恢复额度，收钱的都是骗子。',
    ],
    otherLanguage: 'English',
    skip: '跳到问题',
    footer: '这里不是任何银行或平台的网站，不放贷，也不介绍贷款。',
  },
  fallback: {
    heading: '先按这份清单自己查',
    text: '下面的内容不需要任何程序，随时可以看。',
    checklist: '自查清单',
    warnings: '千万别做',
    noWebAssembly: '这个浏览器太旧，没法在手机里分析。换一个新一点的浏览器打开就可以；下面的清单现在就能用。',
  },
  form: {
    heading: '先说最要紧的',
    narrativeHelp: '比如：上周三还清了网商贷，第二天一看额度变成 0 了。',
    narrativePrivacy: '不用写姓名、身份证号、卡号。',
    productHelp: '选一个；还有别的，可以在下面再加。',
    choosesSeveral: '可以选几项',
    messagesHelp: '一行写一条。',
    knownMessages: '也可以从常见的提示里选',
    entry: '第 {n} 个产品',
    addEntry: '还有一个产品也受限了',
    removeEntry: '去掉这个产品',
    more: '再说几件事，结果会更准',
    moreHelp: '都可以不填。不知道的就空着，不会当成“没有”。',
    yes: '是',
    no: '否',
    unknown: '不知道',
    none: '一个都没有',
    noneOfThese: '没打勾的都没有发生',
    sections: {
      before: { title: '出事前后做过什么', text: '额度没了之前三个月内的事。记得日期就写上，不记得就空着。' },
      repayment: { title: '还款和逾期', text: '包括花呗在内，蚂蚁这边的所有借款。' },
      account: { title: '证件和账户', text: '身份证、授权，还有平台给过的提醒。' },
      credit: { title: '征信和别处的借款', text: '以自己查到的征信报告为准，没查过就空着。' },
      funds: { title: '钱用在哪里', text: '如实写就好，这里只给您自己看。' },
      shop: { title: '生意和资料', text: '最近的销售、退款，还有交给平台的资料。' },
      notices: { title: '平台和同行的消息', text: '公告、维护，或者身边的人是不是也这样。' },
      safety: { title: '有没有人找过您', text: '说能恢复额度的电话、短信，或者要您交钱的人。' },
    },
    sales: '销售额',
    refunds: '退款',
    month: '月份',
    monthName: '{year}年{month}月',
    yuan: '元',
    monthsHelp: '只写数字，例如 15000。',
    answered: '已填 {n} 项',
    submit: '看看现在能知道什么',
    submitHelp: '随时可以看，之后还能回来补充。',
    erase: '全部清空',
    eraseSure: '填过的内容会全部删掉，找不回来。确定吗？',
    eraseYes: '删掉',
    eraseNo: '留着',
    erased: '已经清空了。',
    kept: '填的内容只暂存在这个页面里，关掉页面就没了。',
    notKept: '这个浏览器不让暂存：刷新页面前请先看完结果。',
  },
  errors: {
    title: '有地方需要改一下',
    prefix: '需要修改：',
    one: '有 1 处没看懂，您填的都还在',
    many: '有 {n} 处没看懂，您填的都还在',
    found: '现在填的是 {found}。',
    meant: '是不是想填“{suggestion}”？',
    unplaced: '这一项页面上找不到',
  },
  core: {
    loading: '正在载入分析程序 {percent}%。可以先填，不耽误。',
    ready: '分析程序已就绪，断网也能用。',
    working: '正在分析…',
    waiting: '还差一点，载入完马上给您结果…',
    failed: '分析程序没有载入成功，可能是网络断了。您填的都还在，再试一次就好。',
    retry: '再试一次',
    crashed: '分析时出了点问题。您填的都还在，再试一次；还不行就刷新页面。',
    languageFailed: '英文还没有载入，联网后再试。',
  },
  notFound: { title: '没有这个页面', text: '链接可能写错了，或者页面搬走了。', home: '回到额度体检' },
  problems: { title: '出错代码说明', text: '程序接口遇到问题时，会给出下面其中一个代码。', status: 'HTTP 状态' },
}

export default words
