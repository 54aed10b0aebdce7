/** Sums as people read them: whole in a table, short on an axis. */
import { fill } from '../language/pack.ts'
import type { Pack } from '../language/pack.ts'

const MINUS = '−'

/** grouped writes a number with its thousands parted; Intl is not asked, so that every phone shows the same. */
export const grouped = (amount: number): string => {
  const [whole, rest] = String(Math.round(Math.abs(amount) * 100) / 100).split('.')
  return (amount < 0 ? MINUS : '') + (whole || '0').replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${(rest + '0').slice(0, 2)}` : '')
}

/** money writes a sum with its currency. */
export const money = ({ words }: Pack, amount: number): string => fill(words.charts.money, { amount: grouped(amount) })

/** shortMoney writes a sum for an axis, where the exact one stands in the table. */
export const shortMoney = ({ words: { charts: { unit: [size, sign] } } }: Pack, amount: number): string => {
  if (Math.abs(amount) < size) return grouped(Math.round(amount))
  const units = Math.abs(amount) / size
  return `${amount < 0 ? MINUS : ''}${units >= 100 ? Math.round(units) : Math.round(units * 10) / 10}${sign}`
}
