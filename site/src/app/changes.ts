/** What is done to the case: each change is kept, and what no longer holds of the case before is forgotten. */
import type { Profile } from '../../../wasm/src/contract.ts'
import { RESULT } from '../ask/paths.ts'
import type { Case } from '../case/case.ts'
import { caseFrom, listAt, textAt, withProfile } from '../case/case.ts'
import type { Json } from '../case/pointer.ts'
import { withoutValue, withValue } from '../case/pointer.ts'
import type { Course } from './course.ts'
import type { Keeper } from './keeper.ts'
import type { Traveller } from './traveller.ts'
import type { Welcome } from './welcome.ts'

/** Holder is whoever holds the case. */
export interface Holder extends Pick<Traveller, 'today' | 'asking' | 'answering' | 'changed'> {
  now: Case
  welcome: Welcome | undefined
  readonly keeper: Keeper
  readonly course: Course
  focusWelcome(): Promise<void>
  /** An answer was given or changed. */
  answered(): void
}

export class Changes {
  /** Whether a change made on the result itself is being answered: the result then stays in sight. */
  adopting = false
  /** Entries of products that were struck, by product. */
  removed = new Map<string, Json>()

  constructor(private readonly holder: Holder) {}

  /** change takes over a changed case. */
  change(now: Case): void {
    const { holder, holder: { asking, keeper, now: before } } = this
    const products = ({ profile }: Case): string => listAt(profile, '/restrictions').map((entry) => (entry as { product?: string }).product).join()
    if (products(now).indexOf(products(before)) !== 0) asking.forget('/restrictions')
    if (listAt(now.profile, '/events').length < listAt(before.profile, '/events').length) asking.forget('/events')
    if (textAt(now, '/narrative') !== textAt(before, '/narrative')) asking.unpass('understood')
    holder.now = now
    holder.welcome = undefined
    keeper.settle()
    keeper.keep(now)
    holder.answered()
    if (holder.course.path === 'understood') void holder.answering.current().then(() => holder.changed())
  }

  /** adopt takes over a profile that changed on the result, and shows there what that changes. */
  async adopt(profile: unknown): Promise<void> {
    const { holder } = this
    this.adopting = true
    this.change(withProfile(holder.now, profile))
    const { problem } = await holder.answering.current()
    this.adopting = false
    holder.changed()
    if (problem && holder.course.path === RESULT) await holder.course.again()
  }

  /** mark notes that a step of the plan is done, or is not after all. */
  mark({ step, done }: { step: string; done: boolean }): void {
    const { now: { profile }, today } = this.holder
    const others = (listAt(profile, '/steps_done') as readonly { step: string }[]).filter((one) => one.step !== step)
    const next: readonly unknown[] = done ? [...others, { step, on: today }] : others
    void this.adopt(next.length ? withValue(profile, '/steps_done', next) : withoutValue(profile, '/steps_done'))
  }

  /** keepDraft keeps the case on the phone from now on, or not. */
  keepDraft(on: boolean): void {
    this.holder.keeper.set(on, this.holder.now)
    this.holder.changed()
  }

  /** erase deletes everything; undo takes that back. */
  erase(): void {
    const { holder } = this
    holder.now = holder.keeper.erase(holder.now)
    holder.answering.forget()
    holder.course.restart()
    this.removed = new Map()
    holder.welcome = { kind: 'erased' }
    void holder.course.go('', true).then(() => holder.focusWelcome())
  }

  undo(): void {
    const { holder } = this
    holder.now = holder.keeper.undo() || holder.now
    holder.welcome = undefined
    void holder.course.go('review')
  }

  /** take puts a profile from elsewhere in the place of the case. */
  take(profile: Profile): void {
    this.holder.asking.forget()
    this.removed = new Map()
    this.change(caseFrom({ profile }))
    void this.holder.course.go('review')
  }
}
