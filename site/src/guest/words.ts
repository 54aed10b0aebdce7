/** What is said only where the check is a guest on somebody else's page. Both languages come together: they are a dozen sentences. */
export interface GuestWords {
  readonly free: string
  readonly requests: string
  readonly requestsOne: string
  readonly requestsBlocked: string
  readonly failed: string
  readonly retry: string
  readonly prefill: {
    readonly title: string
    readonly lead: string
    readonly take: string
    readonly drop: string
  }
  readonly share: {
    readonly title: string
    readonly lead: string
    readonly each: string
    readonly no: string
    readonly exact: string
    readonly press: string
    readonly done: string
  }
}

export const guestWords: Readonly<Record<'zh-CN' | 'en', GuestWords>> = {
  'zh-CN': {
    free: '免费。没有人能收钱恢复额度，收钱的都是骗子。',
    requests: '载入完成后，这个窗口发出的网络请求：{n} 个。',
    requestsOne: '载入完成后，这个窗口发出的网络请求：1 个。',
    requestsBlocked: '浏览器已被设为不让它再发任何请求。',
    failed: '额度体检没有载入成功，可能是网络断了。下面的清单现在就能用。',
    retry: '再试一次',
    prefill: {
      title: '这个网站替您填了一些内容',
      lead: '看看对不对。不对的就取消勾选。您点“用这些”之前，它们都不算数。',
      take: '用这些',
      drop: '都不用，我自己填',
    },
    share: {
      title: '把结论发给{name}',
      lead: '只有您点下面的按钮，{name}才会收到。发出去的是下面这些，没有别的：列出的原因、判断的把握，和一张可以核对的回执。',
      each: '{title}：{standing}',
      no: '您填的内容、您写的话和金额都不会发出去。回执里只有校验码和版本号。{name}拿到以后怎么用，我们管不了。',
      exact: '看看发出去的原样',
      press: '发给{name}',
      done: '已经交给{name}。这一步收不回来。',
    },
  },
  en: {
    free: 'Free. Nobody can restore a limit for money; whoever asks for money is a fraud.',
    requests: 'Network requests from this frame since it was loaded: {n}.',
    requestsOne: 'Network requests from this frame since it was loaded: 1.',
    requestsBlocked: 'The browser has been told to refuse it any more.',
    failed: 'The check did not load; perhaps the network is down. The list below works now.',
    retry: 'Try again',
    prefill: {
      title: 'This site has filled something in for you',
      lead: 'See whether it is right, and untick what is not. None of it counts before you press “Use these”.',
      take: 'Use these',
      drop: 'Use none, I will answer myself',
    },
    share: {
      title: 'Hand the findings to {name}',
      lead: '{name} receives this only if you press the button below. It is this and nothing else: the reasons listed, how sure each is, and a receipt that can be checked.',
      each: '{title}: {standing}',
      no: 'Your answers, your own words and amounts are not handed over. The receipt holds check sums and version numbers. We have no say in what {name} does with it.',
      exact: 'See exactly what is sent',
      press: 'Hand it to {name}',
      done: 'Handed to {name}. This cannot be taken back.',
    },
  },
}
