/** Dates, amounts, counts and percentages, entered the way people write them. See read.ts for the one door. */
export { dateFrom } from './date.ts'
export type { Direction } from './day.ts'
export { numberFrom } from './number.ts'
export { percentFrom } from './percent.ts'
export type { Kind, Read } from './read.ts'
export { grouped, readAs } from './read.ts'
