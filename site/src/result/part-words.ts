/** The Chinese words of the result's part; those of other languages come with their pack. */
import { addWords } from '../parts/words.ts'
import { zhCN as causes } from '../words/causes.ts'
import { zhCN as charts } from '../words/charts.ts'
import { zhCN as copy } from '../words/copy.ts'
import { zhCN as result } from '../words/result.ts'
import { zhCN as take } from '../words/take.ts'

addWords({ causes, charts, copy, result, take })
