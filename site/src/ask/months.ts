/** Calendar months in China, whatever time zone the phone is set to. */

/** chinaDay is the day in China (UTC+8) at a moment, as YYYY-MM-DD. */
export const chinaDay = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** fullMonths lists the last full months before a day, oldest first, as YYYY-MM. */
export const fullMonths = (day: string, count: number): readonly string[] => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: count }, (_, index) => {
    const month = months - count + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
