/** The lazy part that shows an answer: defines <limit-check-result> and all that stands in it. */
export { LimitCheckResult } from './result.ts'
export { LimitCheckTake } from '../take/take.ts'
