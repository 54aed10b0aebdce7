import { zhCN as ask } from './ask.ts'
import { zhCN as offline } from './offline.ts'
import type { FirstWords } from './words.ts'

/** The Chinese words of the first screens: they come with the page's script, the others with the parts that say them. */
const words: FirstWords = {
  ask,
  offline,
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
  errors: {
    title: '有地方需要改一下',
    prefix: '需要修改：',
    one: '有 1 处没看懂，您填的都还在',
    many: '有 {n} 处没看懂，您填的都还在',
    found: '现在填的是“{found}”。',
    meant: '是不是想填“{suggestion}”？',
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
