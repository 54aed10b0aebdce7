/** The draft: the case under way, kept on the phone with its day, unless the merchant wants none kept or the browser forbids it. */
import type { Case } from '../case/case.ts'
import { caseFrom, isBlank } from '../case/case.ts'
import { forgetStored, readStored, writeStored } from '../store/store.ts'

const NAME = 'draft-2'
const ASKED = 'asked-1'

export interface Draft {
  readonly now: Case
  /** The day in China on which it was last changed, as YYYY-MM-DD. */
  readonly on: string
}

/** readDraft gives the kept case, or undefined. */
export const readDraft = (): Draft | undefined => {
  const stored = readStored(NAME) as { now?: unknown; on?: unknown } | undefined
  if (typeof stored !== 'object' || stored === null) return undefined
  const now = caseFrom(stored.now)
  return isBlank(now) ? undefined : { now, on: typeof stored.on === 'string' && /^\d{4}-\d\d-\d\d$/.test(stored.on) ? stored.on : '' }
}

/** writeDraft keeps the case and says whether that worked; a blank one is forgotten. */
export const writeDraft = ({ now, on }: Draft): boolean => {
  if (!isBlank(now)) return writeStored(NAME, { now, on })
  forgetDraft()
  return true
}

/** readAsked gives what was kept of the questions put so far, whatever that is. */
export const readAsked = (): unknown => readStored(ASKED)

/** writeAsked keeps it beside the draft: it is long, and changes with each question, not with each key. */
export const writeAsked = (asked: unknown): boolean => writeStored(ASKED, asked)

/** forgetDraft drops both. */
export const forgetDraft = (): void => {
  forgetStored(NAME)
  forgetStored(ASKED)
}
