/** The core's answer to the case as it is: asked for once, however many wait for it, and asked anew when the case has moved on. */
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Case } from '../case/case.ts'
import { profileOf } from '../case/case.ts'
import type { Engine, Outcome } from './engine.ts'

/** Subject is what an answer is about, and in which language. */
export interface Subject {
  readonly now: Case
  readonly locale: 'zh-CN' | 'en'
}

const sameSubject = (one: Subject | undefined, other: Subject): boolean => one !== undefined && one.now === other.now && one.locale === other.locale

export class Answering {
  /** The last answer that there was, whether the case is still as it was then or not. */
  answer: Assessment | undefined
  private about: Subject | undefined
  private pending: { readonly about: Subject; readonly outcome: Promise<Outcome> } | undefined

  /** `subject` gives what is to be answered now, undefined while there are no words. */
  constructor(private readonly engine: Engine, private readonly today: string, private readonly subject: () => Subject | undefined) {}

  /** isOf says whether the answer is about a case as it is. */
  isOf(now: Case): boolean {
    return this.about !== undefined && this.about.now === now
  }

  /** current asks the core, and once more where the case or the language changed while it was asked. */
  async current(): Promise<Outcome> {
    for (;;) {
      const subject = this.subject()
      if (!subject) return {}
      const outcome = await this.ask(subject)
      const after = this.subject()
      if (after && sameSubject(after, subject)) return outcome
    }
  }

  /** forget drops the answer and whatever is on its way. */
  forget(): void {
    this.answer = this.about = this.pending = undefined
  }

  private ask(about: Subject): Promise<Outcome> {
    if (this.answer && sameSubject(this.about, about)) return Promise.resolve({ answer: this.answer })
    if (this.pending && sameSubject(this.pending.about, about)) return this.pending.outcome
    const pending = { about, outcome: this.engine.assess(profileOf(about.now), about.locale, this.today).then((outcome) => {
      if (this.pending !== pending) return outcome
      this.pending = undefined
      if (outcome.answer) {
        this.answer = outcome.answer
        this.about = about
      }
      return outcome
    }) }
    this.pending = pending
    return pending.outcome
  }
}
