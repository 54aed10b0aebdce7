/** Words of src/offline/, in both languages side by side. */
export interface OfflineWords {
  /** The prompt that a newer version is ready. */
  readonly title: string
  readonly text: string
  readonly now: string
  readonly later: string
  readonly updating: string
  /** What was filled in could not be kept: an update now would lose it. */
  readonly unsafe: string
  readonly failed: string
  /** Whether the page opens without a network. */
  readonly cached: string
  readonly unavailable: string
}

export const zhCN: OfflineWords = {
  title: '有新版本了',
  text: '更新只要一两秒，您填的内容都会留着。',
  now: '现在更新',
  later: '以后再说',
  updating: '正在更新…',
  unsafe: '这个浏览器存不住您填的内容，现在更新就没了。请先填完、看完结果，再来更新。',
  failed: '这次没更新成。现在这一版照常能用，下次打开时会再试。',
  cached: '已经存进手机，断网也能打开。',
  unavailable: '这个浏览器存不下这个页面。断网时别关掉、别刷新，就能接着用。',
}

export const en: OfflineWords = {
  title: 'A new version is ready',
  text: 'Updating takes a second or two, and what you filled in stays.',
  now: 'Update now',
  later: 'Later',
  updating: 'Updating…',
  unsafe: 'This browser cannot keep what you filled in, so updating now would lose it. Finish and read the result first, then update.',
  failed: 'The update did not work. This version works on as before, and the next visit tries again.',
  cached: 'Saved on this phone: it opens without a network.',
  unavailable: 'This browser cannot save the page. Without a network it works on as long as you neither close nor reload it.',
}
