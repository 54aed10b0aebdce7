/** What has to be corrected before there is an answer: the list of it, and the way to each box and back to the list. */
import type { Problem } from '../../../wasm/src/contract.ts'
import type { FieldError } from '../ask/errors.ts'
import { fieldErrors } from '../ask/errors.ts'
import { CHANGE } from '../ask/paths.ts'
import type { Traveller } from './traveller.ts'

export class Corrections {
  errors: readonly FieldError[] = []

  /** `go` moves to a path. */
  constructor(private readonly who: Traveller, private readonly go: (path: string, replaces?: boolean) => Promise<void>) {}

  /** drop forgets the list without saying so. */
  drop(): void {
    this.errors = []
  }

  /** lead goes to the first box that could not be read, with the list of all of them. */
  async lead(problem: Problem): Promise<void> {
    const errors = this.worded(problem)
    const first = errors.find(({ pointer }) => pointer !== undefined)
    await this.go(first && first.pointer ? `${CHANGE}${this.who.screenOf(first.pointer)}` : 'review', true)
    await this.saySummary(errors)
  }

  /** follow goes from the list to a box, on another screen where need be; the list comes along. */
  async follow(pointer: string): Promise<void> {
    const { errors, who } = this
    const ask = await who.interview()
    if (ask && !(await ask.hasBox(pointer))) {
      await this.go(`${CHANGE}${who.screenOf(pointer)}`)
      this.say(errors)
    }
    if (ask) await ask.showBox(pointer)
  }

  /** areNoneHere lists what has to be corrected on the screen that stands now, and says whether that is nothing. */
  async areNoneHere(problem: Problem | undefined): Promise<boolean> {
    const ask = await this.who.interview()
    const all = problem ? this.worded(problem) : []
    const here = await Promise.all(all.map(({ pointer }) => pointer !== undefined && ask !== undefined && ask.hasBox(pointer)))
    await this.saySummary(all.filter((_, index) => here[index]))
    return this.errors.length === 0
  }

  /** reword says the list in the words of now. */
  async reword(): Promise<void> {
    if (!this.errors.length) return
    const stood = this.errors.map(({ pointer }) => pointer)
    const { problem } = await this.who.answering.current()
    this.say((problem ? this.worded(problem) : []).filter(({ pointer }) => stood.indexOf(pointer) >= 0))
  }

  private worded(problem: Problem): readonly FieldError[] {
    const { pack, now } = this.who
    return pack ? fieldErrors({ pack, now }, problem) : []
  }

  private say(errors: readonly FieldError[]): void {
    this.errors = errors
    this.who.changed()
  }

  private async saySummary(errors: readonly FieldError[]): Promise<void> {
    this.say(errors)
    const ask = errors.length ? await this.who.interview() : undefined
    if (ask) await ask.focusErrors()
  }
}
