/** Words of src/charts/, in both languages side by side. */
export interface ChartsWords {
  readonly day: string
  readonly dayShort: string
  readonly month: string
  readonly monthShort: string
  readonly monthNames: readonly string[]
  readonly money: string
  /** How big sums are shortened on an axis: what one unit is, and its sign. */
  readonly unit: readonly [number, string]
  readonly table: string
  readonly today: string
  readonly none: string
  readonly weights: {
    readonly title: string
    readonly desc: string
    readonly legend: string
    readonly supports: string
    readonly contradicts: string
    readonly cause: string
    readonly steps: string
  }
  readonly timeline: {
    readonly title: string
    readonly desc: string
    readonly kinds: Readonly<Record<'happened' | 'step' | 'check' | 'deadline' | 'expires' | 'recheck', string>>
    readonly restricted: string
    readonly earlier: string
    readonly later: string
    readonly on: string
    readonly kind: string
    readonly what: string
  }
  readonly months: {
    readonly title: string
    readonly desc: string
    readonly sales: string
    readonly refunds: string
    readonly month: string
    readonly restricted: string
  }
  readonly cash: {
    readonly title: string
    readonly desc: string
    readonly enough: string
    readonly short: string
    readonly lowest: string
    readonly lowestMark: string
    readonly faint: string
    readonly day: string
    readonly balance: string
    readonly mark: string
    readonly until: string
    readonly afterEntries: string
  }
}

export const zhCN: ChartsWords = {
  day: '{year}年{month}月{day}日',
  dayShort: '{month}月{day}日',
  month: '{year}年{month}月',
  monthShort: '{month}月',
  monthNames: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  money: '{amount} 元',
  unit: [10000, '万'],
  table: '用表格看',
  today: '今天',
  none: '没有',
  weights: {
    title: '每个原因，支持和不支持的各有多少',
    desc: '一共 {n} 个原因。支持最多的是“{top}”。每一条依据的强弱在下面的表格里。',
    legend: '一格是一档：弱 1 格，中等 2 格，强 3 格，决定性 4 格。格子只比强弱，不是百分比，也不是可能性。',
    supports: '支持',
    contradicts: '不支持',
    cause: '原因',
    steps: '{strength}（{n} 格）',
  },
  timeline: {
    title: '事情的先后，和接下来的日子',
    desc: '从{from}到{to}，一共 {n} 件事，每一件都写在下面的表格里。',
    kinds: { happened: '发生过的', step: '要做的', check: '看结果', deadline: '到期的', expires: '会自己过去的', recheck: '再来看一次' },
    restricted: '{date} 受限',
    earlier: '更早 {n} 件',
    later: '以后 {n} 件',
    on: '日子',
    kind: '哪一类',
    what: '什么事',
  },
  months: {
    title: '每个月的销售和退款',
    desc: '{from}到{to}。销售最多是{most}，最后一个月是{last}。',
    sales: '销售',
    refunds: '退款',
    month: '月份',
    restricted: '受限',
  },
  cash: {
    title: '手头的钱，一天一天算下去',
    desc: '{from}有 {first}。最紧的是{lowestOn}，{lowest}。{short}',
    enough: '填了收支的这段日子里，钱够用。',
    short: '{date}起钱不够',
    lowest: '最紧 {date}：{amount}',
    lowestMark: '最紧的一天',
    faint: '虚线那一段您没有再填进账，只扣了每月固定开支，先不用当真。',
    day: '日子',
    balance: '当天剩下',
    mark: '说明',
    until: '{from}到{to}',
    afterEntries: '之后没有再填',
  },
}

export const en: ChartsWords = {
  day: '{day} {name} {year}',
  dayShort: '{day} {name}',
  month: '{name} {year}',
  monthShort: '{name}',
  monthNames: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  money: 'CNY {amount}',
  unit: [1000, 'k'],
  table: 'Read it as a table',
  today: 'today',
  none: 'none',
  weights: {
    title: 'What speaks for and against each reason',
    desc: '{n} {n|reason|reasons}. Most speaks for “{top}”. The strength of each piece of evidence is in the table below.',
    legend: 'Boxes are steps: weak 1, moderate 2, strong 3, decisive 4. They compare strength. They are not percent and not a chance.',
    supports: 'For',
    contradicts: 'Against',
    cause: 'Reason',
    steps: '{strength} ({n})',
  },
  timeline: {
    title: 'What happened, and the days ahead',
    desc: 'From {from} to {to}, {n} {n|entry|entries}. Each is in the table below.',
    kinds: { happened: 'Happened', step: 'To do', check: 'See what came of it', deadline: 'Due', expires: 'Ends by itself', recheck: 'Check again' },
    restricted: 'restricted {date}',
    earlier: '{n} earlier',
    later: '{n} later',
    on: 'Day',
    kind: 'Kind',
    what: 'What',
  },
  months: {
    title: 'Sales and refunds by month',
    desc: '{from} to {to}. Best month: {most}. Last month: {last}.',
    sales: 'Sales',
    refunds: 'Refunds',
    month: 'Month',
    restricted: 'restricted',
  },
  cash: {
    title: 'Your money, day by day',
    desc: 'On {from} there is {first}. The tightest day is {lowestOn}, with {lowest}. {short}',
    enough: 'For the days you filled in, the money lasts.',
    short: 'short from {date}',
    lowest: 'lowest {date}: {amount}',
    lowestMark: 'lowest',
    faint: 'On the dashed part you entered no more income; only the fixed costs go on. Do not take it at face value.',
    day: 'Day',
    balance: 'Left that day',
    mark: 'Note',
    until: '{from} to {to}',
    afterEntries: 'nothing entered after this',
  },
}
