/** The draft: answers kept in this tab for as long as it is open. Storage may be forbidden; then nothing is kept and nothing breaks. */
import type { Answers } from '../form/answers.ts'
import { cleanAnswers } from '../form/answers.ts'

const KEY = 'limit-check-draft-1'

/** readDraft gives the kept answers, or none. */
export const readDraft = (): Answers => {
  try {
    return cleanAnswers(JSON.parse(sessionStorage.getItem(KEY) || '{}'))
  } catch {
    return {}
  }
}

/** writeDraft keeps the answers and says whether that worked. */
export const writeDraft = (answers: Answers): boolean => {
  try {
    if (Object.keys(answers).length) sessionStorage.setItem(KEY, JSON.stringify(answers))
    else sessionStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}
