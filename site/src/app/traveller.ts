/** What the course needs of whoever goes it: the case, the core's answers and questions, and the screens to put the focus on. */
import type { LimitCheckAsk } from '../ask/ask.ts'
import type { Case } from '../case/case.ts'
import type { Pack } from '../language/pack.ts'
import type { Answering } from './answering.ts'
import type { Asking } from './asking.ts'
import type { Engine } from './engine.ts'

/** Moved tells where the merchant is now; `replaces` that the place before is not one to go back to. */
export interface Moved {
  readonly path: string
  readonly replaces: boolean
}

export interface Traveller {
  readonly pack: Pack | undefined
  readonly now: Case
  readonly today: string
  readonly engine: Engine
  readonly answering: Answering
  readonly asking: Asking
  /** Something to show has changed. */
  changed(): void
  moved(to: Moved): void
  /** The core put a question. */
  asked(): void
  /** Rows that nothing was written into go. */
  tidy(): void
  screenOf(pointer: string): string
  /** The interview's element once it shows what is so now, undefined while the result stands in its place. */
  interview(): Promise<LimitCheckAsk | undefined>
  /** Never rejects. */
  loadResult(): Promise<void>
  focusResult(): Promise<void>
}
