/** The Chinese words of the spreadsheet's part; those of other languages come with their pack. */
import { addWords } from '../parts/words.ts'
import { zhCN as sheet } from '../words/sheet.ts'

addWords({ sheet })
