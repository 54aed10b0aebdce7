/** The way through the screens: Continue, Back, and what has to be there before a place can show. */
import { hasScreen } from '../ask/screen.ts'
import { afterOpening, CHANGE, hasUnderstood, isChange, placeOf, RESULT, topicPath } from '../ask/paths.ts'
import type { Place } from '../ask/paths.ts'
import { isDeclined, listAt } from '../case/case.ts'
import { isEmpty, valueAt } from '../case/pointer.ts'
import { Corrections } from './corrections.ts'
import type { Traveller } from './traveller.ts'

export class Course {
  path = ''
  readonly corrections: Corrections
  /** How many waits there are for the core. */
  private waits = 0
  private trail: string[] = []
  /** Where a changed answer leads back to. */
  private returnTo = 'review'

  constructor(private readonly who: Traveller) {
    this.corrections = new Corrections(who, (path, replaces) => this.go(path, replaces))
  }

  get busy(): boolean {
    return this.waits > 0
  }

  /** onward is what Continue does: what was said here must be readable, then the next screen comes. */
  async onward(): Promise<void> {
    const { path, who } = this
    who.tidy()
    if (who.engine.state === 'ready' && !(await this.isRight(path))) return
    if (this.path === path) await this.go(this.after(placeOf(path, who.now), path))
  }

  /** go moves to a path and tells whoever shows addresses. */
  async go(path: string, replaces = false): Promise<void> {
    if (isChange(path) && !isChange(this.path)) this.returnTo = this.path || 'review'
    if (!replaces && path !== this.path) this.trail.push(this.path)
    this.who.moved({ path, replaces })
    await this.enter(path)
  }

  /** back goes where the merchant came from. */
  back(): Promise<void> {
    return this.go(this.trail.pop() || '', true)
  }

  /** show moves without telling anybody: the address has moved already. */
  show(path: string): Promise<void> {
    if (path !== this.path) this.trail = this.trail.slice(0, Math.max(0, this.trail.lastIndexOf(path)))
    return this.enter(path)
  }

  /** again enters the place once more: the core has come, or another try is wanted. */
  again(): Promise<void> {
    return this.enter(this.path)
  }

  /** restart forgets the way so far. */
  restart(): void {
    this.trail = []
    this.corrections.drop()
    this.returnTo = 'review'
  }

  private after(place: Place, path: string): string {
    const { asking, answering, now } = this.who
    switch (place.at) {
      case 'change':
        return this.newProduct(place.pointer) || this.returnTo
      case 'topic':
        return place.number + 1 < place.count ? topicPath(place.id, place.number + 1) : 'more'
      case 'review':
      case 'more':
      case 'result':
        return RESULT
      case 'next':
        return 'review'
      default:
        asking.pass(path)
        return asking.has(path) ? 'next' : afterOpening(path, now, answering.answer, (other) => asking.hasPassed(other))
    }
  }

  /** newProduct leads from naming one more product to what the app showed for it. */
  private newProduct(pointer: string): string | undefined {
    const { asking, now } = this.who
    if (pointer !== '/restrictions') return undefined
    const shown = listAt(now.profile, '/restrictions').map((_, index) => `/restrictions/${index}/messages`)
    const open = shown.find((messages) => isEmpty(valueAt(now.profile, messages)) && !isDeclined(now, messages) && !asking.hasPassed(`ask${messages}`))
    if (open === undefined) return undefined
    asking.pass(`ask${open}`)
    return `${CHANGE}${open}`
  }

  private async enter(path: string): Promise<void> {
    const moves = path !== this.path
    if (moves) {
      this.corrections.drop()
      this.who.tidy()
    }
    this.path = path
    this.who.changed()
    if (path === 'next') return this.choose()
    if (path === RESULT) return this.reveal()
    const place = placeOf(path, this.who.now)
    if ('pointer' in place && !this.who.asking.has(path) && this.who.pack && !hasScreen(this.who.pack, this.who.now, place.pointer)) {
      return this.go(place.at === 'ask' ? 'next' : 'review', true)
    }
    await this.who.asking.translate(path, (this.who.pack || { locale: 'zh-CN' as const }).locale, this.who.now.profile, this.who.engine, this.who.today)
    this.who.changed()
    if (moves && this.path === path) await this.focusScreen()
  }

  /** choose finds the question that tells most, and goes there in place of "next". */
  private async choose(): Promise<void> {
    const { asking, answering } = this.who
    const { answer, problem } = await this.wait(answering.current())
    if (this.path !== 'next') return
    if (problem) return this.corrections.lead(problem)
    // Whoever was through the first screens before the core had come has not seen yet what was understood.
    if (answer && hasUnderstood(answer) && !asking.hasPassed('understood')) return this.go('understood', true)
    const path = answer && this.who.pack && asking.next(answer, this.who.now.profile, this.who.pack.locale)
    if (!path) return this.focusScreen()
    this.who.asked()
    await this.go(path, true)
  }

  /** reveal shows the result, or what has to be corrected first. */
  private async reveal(): Promise<void> {
    const [{ answer, problem }] = await this.wait(Promise.all([this.who.answering.current(), this.who.loadResult()]))
    if (this.path !== RESULT) return
    if (problem) return this.corrections.lead(problem)
    if (answer) await this.who.focusResult()
    else await this.focusScreen()
  }

  /** isRight says whether what was answered on a screen could be read; what is wrong elsewhere can wait. */
  private async isRight(path: string): Promise<boolean> {
    const { problem } = await this.wait(this.who.answering.current())
    return this.path === path && this.corrections.areNoneHere(problem)
  }

  private async focusScreen(): Promise<void> {
    const ask = await this.who.interview()
    if (ask) await ask.focusScreen()
  }

  private async wait<Value>(promise: Promise<Value>): Promise<Value> {
    this.waits++
    this.who.changed()
    const value = await promise
    this.waits--
    this.who.changed()
    return value
  }
}
