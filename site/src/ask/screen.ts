/** Which screen asks for a pointer: some lists have one of their own, everything else is one question. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Case } from '../case/case.ts'
import { listAt } from '../case/case.ts'
import { valueAt } from '../case/pointer.ts'
import { questionAt } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import type { Asked, Context } from './context.ts'
import { askedOf } from './context.ts'
import { unplaced } from './unplaced.ts'
import { events } from './events.ts'
import type { MonthFigures } from './monthly.ts'
import { MONTHLY, monthly, withFigures } from './monthly.ts'
import { screenOf } from './naming.ts'
import { CHANGE } from './paths.ts'
import { question } from './question.ts'
import { ROWS } from './rows.ts'
import { messages, product, story } from './story.ts'

/** body renders what is asked at a pointer: the core's question where it put one, else the pointer's own screen or the catalogue's question. */
export const body = (context: Context, pointer: string, fromCore?: Asked, mentioned: readonly string[] = []): TemplateResult => {
  const rows = ROWS[pointer]
  if (rows) return rows(context)
  if (pointer === '/narrative') return story(context)
  if (pointer === '/restrictions' || pointer === '/restrictions/-/product') return product(context, mentioned)
  if (/^\/restrictions\/\d+\/messages$/.test(pointer)) return messages(context, pointer)
  if (pointer === MONTHLY) {
    const { pack, months, today } = context
    return monthly(context, html`<limit-check-sheet .pack=${pack} .months=${months} .today=${today} @limit-check-months=${(event: CustomEvent<readonly MonthFigures[]>) => context.change(withFigures(context, context.now, event.detail))}></limit-check-sheet>`)
  }
  if (fromCore) return question(context, fromCore)
  // Told again, each event gets its day.
  if (/^\/events(\/|$)/.test(pointer)) return events(context)
  const asked = askedOf(context, pointer)
  return asked ? question(context, asked) : unplaced(context, pointer)
}

/** hasScreen says whether something can be asked or corrected at a pointer. */
export const hasScreen = (pack: Pack, now: Case, pointer: string): boolean =>
  pointer in ROWS || /^\/(restrictions|events)$/.test(pointer) || questionAt(pack.catalogue, pointer) !== undefined || valueAt(now.profile, pointer) !== undefined

/** editPath is where whoever wants to change a fact of the result goes: "" is all of them, "#next" the next question. */
export const editPath = (pointer: string, now: Case): string => {
  if (pointer === '#next') return 'next'
  if (pointer === '') return 'review'
  const known = pointer.replace(/^\/restrictions\/-(?=\/.)/, listAt(now.profile, '/restrictions').length ? '/restrictions/0' : '/restrictions/-')
  const place = /^\/events_absent/.test(known) ? '/events' : /^\/business\/(sales|refund)_/.test(known) ? MONTHLY : screenOf(known)
  return `${CHANGE}${/^\/restrictions\/-/.test(place) ? '/restrictions' : place}`
}
