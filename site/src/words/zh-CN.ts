import { zhCN as causes } from './causes.ts'
import { zhCN as charts } from './charts.ts'
import { zhCN as copy } from './copy.ts'
import first from './first.zh-CN.ts'
import { zhCN as result } from './result.ts'
import { zhCN as sheet } from './sheet.ts'
import { zhCN as take } from './take.ts'
import type { Words } from './words.ts'

/** The page's words in Chinese: said to a shop owner who is worried and short of time. */
const words: Words = { ...first, causes, charts, copy, result, sheet, take }

export default words
