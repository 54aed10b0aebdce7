/** Which column is which, by the words that shops, platforms and bookkeeping tools put above them. */
import { plain } from '../values/plain.ts'

export type Figure = 'sales' | 'refunds' | 'orders' | 'profit' | 'inventory'
export type Role = 'month' | Figure
export const FIGURES: readonly Figure[] = ['sales', 'refunds', 'orders', 'profit', 'inventory']

/** isMoney tells amounts from the count of orders. */
export const isMoney = (role: Role | ''): boolean => role !== '' && role !== 'month' && role !== 'orders'

/** Whatever is a rate, an average, a number of people or pieces, or a name is none of the figures, however much its title resembles one. */
const NEVER = /率|占比|比例|同比|环比|增幅|增长|客单|均价|单价|平均|人数|买家数|访客|浏览|件数|销量|销售量|数量|成本|费用|支出|订单号|编号|单号|名称|状态|原因|方式|类型|说明|备注|上月|上年|去年|同期|累计|目标|计划|预算|周转|天数|税|last (month|year)|target|budget|tax|rate|ratio|growth|average|avg|per order|visitor|units|quantity|qty|\bcost|fee|order (id|no\b|number)|status|name|%/
/** When goods were sent or money went back says nothing about when they were sold. */
const LATE = /退款时间|退款日期|发货|更新|修改|完结|关闭|到期|shipped|updated|refunded at/
/** A number of refunds is neither their amount nor a number of orders. */
const REFUND_COUNT = /(退款|退货|售后).*(笔数|单数|单量|订单数|次数|订单量)|(refund|return)s? (count|orders)|number of (refund|return)s?|refunded orders/

/** Words by role, the most telling first: the place in the list ranks two columns that would both do. */
const WORDS: Readonly<Record<Role, readonly RegExp[]>> = {
  month: [
    /^(统计)?(月份|年月|日期|时间|周期)$|^(统计|账单|结算|会计)(月份?|日期|时间|周期|期间)$|^账期$|^(month|date|period)$/,
    /^(支付|付款|成交|交易|下单|收款|创建)(时间|日期)$|^(paid|payment|transaction|sale) (at|date|time)$/,
    /^月$|^时间|^日期|月份|账期|(日期|时间)$|^(order |created |posting )?(date|time|month)|created at|paid at|month|period/,
  ],
  sales: [
    /^(销售额|销售总?金额|支付金额|成交金额|成交额|营业额|gmv|总销售额|月销售额)$|^(sales|revenue|turnover|total sales|net sales|gross sales)$/,
    /^(支付额|交易额|交易金额|营业收入|销售收入|营收|收入|收入金额|流水|实收|实收金额|实付金额|买家实付金额?|收款金额|订单金额|总金额)$|^(sales (amount|revenue)|paid amount|amount paid|order amount|income|amount)$/,
    /销售额|支付金额|成交金额|成交额|营业额|gmv|交易额|营业收入|销售金额|销售收入|实付|实收|流水|sales|revenue|turnover/,
  ],
  refunds: [
    /^(退款|退款金额|退款额|退款总额|成功退款金额|售后金额|售后退款金额?|退货金额|退货额|refunds?|refund amount|refunded amount|returns)$/,
    /退款|退货|售后|refund|returns/,
  ],
  orders: [
    /^(订单数|订单量|支付订单数|成交订单数|订单总数|orders|order count|number of orders|no\.? of orders|total orders)$/,
    /^(单量|单数|笔数|交易笔数|支付笔数|成交笔数|订单|transactions|# ?orders?)$/,
    /订单数|订单量|笔数|number of orders|order count|paid orders/,
  ],
  profit: [/^(净利润?|利润|利润额|月利润|盈利|盈亏|net profit|profit)$/, /净利|利润|盈亏|profit/],
  inventory: [/^(库存金额|库存额|期末库存金额?|月末库存金额?|库存成本|存货金额?|inventory|inventory value|stock value)$/, /库存|存货|inventory|stock/],
}

/** Title is what a column's title says: what it may be, how surely (0 is best), and in which unit. */
export interface Title {
  readonly role: Role | ''
  readonly rank: number
  readonly tenThousands: boolean
}

/** saysTenThousands finds 万元 where a unit is said: in brackets, after "unit", or at the end. */
export const saysTenThousands = (text: string): boolean => /[(（[【/:：]\s*万元?\s*[)）\]】]?|万元$|单位\S{0,3}万/.test(text)

/** readTitle reads one column's title. */
export const readTitle = (text: string): Title => {
  const typed = plain(text)
  const title = typed.replace(/[([【].*?[)\]】]/g, '').replace(/[/:]\s*(万?元|rmb|cny|yuan)$/, '').replace(/万元$/, '').replace(/[_]+/g, ' ').trim()
  // "Sales after refunds" are sales.
  const words = (/[a-z]/.test(title) ? title : title.replace(/ /g, '')).replace(/(扣除|不含|减去)退款|退款后/, '')
  const none: Title = { role: '', rank: 99, tenThousands: false }
  // The one title with 成本 in it that is a figure.
  if (!words || words.length > 24 || /%|率/.test(typed) || (NEVER.test(words) && words !== '库存成本')) return none
  const roles = Object.keys(WORDS) as Role[]
  let best = none
  roles.forEach((role) => {
    const rank = WORDS[role].findIndex((pattern) => pattern.test(words))
    if (rank < 0 || rank >= best.rank) return
    best = { role, rank, tenThousands: isMoney(role) && saysTenThousands(typed) }
  })
  return LATE.test(words) || REFUND_COUNT.test(words) ? none : best
}
