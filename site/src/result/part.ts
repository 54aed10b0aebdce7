/** The lazy part that shows an answer: defines <limit-check-result> and all that stands in it. */
export { LimitCheckResult } from './result.ts'
export { decodeProfile } from '../take/link.ts'
export { LimitCheckTake } from '../take/take.ts'

import { zhCN as causes } from '../words/causes.ts'
import { zhCN as charts } from '../words/charts.ts'
import { zhCN as result } from '../words/result.ts'
import { zhCN as take } from '../words/take.ts'
import type { PartWords } from '../words/words.ts'

/** words are the Chinese words of this part; those of other languages come with their pack. */
export const words: PartWords = { causes, charts, result, take }
