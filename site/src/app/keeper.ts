/** The case and the questions put so far, kept on the phone from change to change, unless the merchant wants none kept. */
import type { Case } from '../case/case.ts'
import { EMPTY_CASE, isBlank } from '../case/case.ts'
import type { Draft } from '../draft/draft.ts'
import { forgetDraft, readAsked, readDraft, writeAsked, writeDraft } from '../draft/draft.ts'
import type { Erased } from '../store/store.ts'
import { eraseStored, restoreStored } from '../store/store.ts'
import type { Asking } from './asking.ts'

/** Kept tells how it stands: with its day where the answers are kept, "off" where the merchant wants none kept, "cannot" where the browser allows none. */
export type Kept = { readonly on: string } | 'nothing' | 'off' | 'cannot'

export class Keeper {
  kept: Kept = 'nothing'
  private erased: { readonly now: Case; readonly asked: unknown; readonly kept: Kept; readonly stored: Erased } | undefined

  constructor(private readonly today: string, private readonly asking: Asking) {}

  /** mayKeep says whether answers may be kept here at all. */
  mayKeep = true

  /** forbid keeps nothing from now on, whatever the merchant would have. */
  forbid(): void {
    this.mayKeep = false
    this.kept = 'off'
  }

  /** open gives the kept draft, and the questions go on from where they were. */
  open(): Draft | undefined {
    const draft = readDraft()
    if (!draft) return undefined
    this.kept = { on: draft.on }
    this.asking.restore(readAsked())
    return draft
  }

  /** keep writes a case down; `asked` says that the questions changed too. */
  keep(now: Case, asked = false): void {
    if (this.kept === 'off') return
    const written = writeDraft({ now, on: this.today }) && (!asked || isBlank(now) || writeAsked(this.asking.kept))
    this.kept = !written ? 'cannot' : isBlank(now) ? 'nothing' : { on: this.today }
  }

  /** set turns keeping on or off; off drops what is there. */
  set(on: boolean, now: Case): void {
    if (!on) forgetDraft()
    this.kept = on ? 'nothing' : 'off'
    if (on) this.keep(now, true)
  }

  /** erase drops everything from the phone, in one press; until the next answer it can be had back. */
  erase(now: Case): Case {
    this.erased = { now, asked: this.asking.kept, kept: this.kept, stored: eraseStored() }
    this.asking.forget()
    if (this.kept !== 'off') this.kept = 'nothing'
    return EMPTY_CASE
  }

  get canUndo(): boolean {
    return this.erased !== undefined
  }

  /** undo gives back what was erased. */
  undo(): Case | undefined {
    const { erased } = this
    if (!erased) return undefined
    restoreStored(erased.stored)
    this.asking.restore(erased.asked)
    this.kept = erased.kept
    this.erased = undefined
    return erased.now
  }

  /** settle makes an erasure final. */
  settle(): void {
    this.erased = undefined
  }
}
