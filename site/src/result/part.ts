/** The lazy part that shows an answer: defines <limit-check-result> and all that stands in it. */
import './part-words.ts'
export { LimitCheckResult } from './result.ts'
export { decodeProfile } from '../take/link.ts'
export { LimitCheckTake } from '../take/take.ts'
