/** The parts of a result in their order, each under the name that the list of contents gives it. */
import { nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { About } from './about.ts'
import type { Entry } from './contents.ts'
import { letters } from './letters.ts'
import { cash, figures, financing } from './money.ts'
import { cannotKnow, corrections, ruledOut, undetermined } from './open.ts'
import { impacts, outlook } from './outlook.ts'
import { days, plan } from './plan.ts'
import { messages, notices, privacy, symptoms, understood } from './readings.ts'
import { perProduct, reasons } from './reasons.ts'
import { rights, warnings } from './rights.ts'

type Part = TemplateResult | typeof nothing

export interface Section extends Entry {
  readonly body: Part
}

/** sections gives those parts for which the answer holds anything. */
export const sections = (about: About, whatIf: () => Part): readonly Section[] => {
  const { result, charts } = about.pack.words
  const all: readonly (readonly [string, string, Part])[] = [
    ['per-product', result.perProduct, perProduct(about)],
    ['reasons', result.reasons, reasons(about)],
    ['symptoms', result.symptoms, symptoms(about)],
    ['messages', result.messages, messages(about)],
    ['understood', result.understood, understood(about)],
    ['notices', result.notices, notices(about)],
    ['privacy', result.privacy, privacy(about)],
    ['undetermined', result.undetermined, undetermined(about)],
    ['ruled-out', result.ruledOut, ruledOut(about)],
    ['corrections', result.corrections, corrections(about)],
    ['cannot-know', result.cannotKnow, cannotKnow(about)],
    ['what-if', result.whatIf.title, whatIf()],
    ['plan', result.plan, plan(about)],
    ['timeline', charts.timeline.title, days(about)],
    ['outlook', result.outlook, outlook(about)],
    ['never', result.doNot, warnings(about)],
    ['rights', result.rights, rights(about)],
    ['cash', result.cash, cash(about)],
    ['figures', charts.months.title, figures(about)],
    ['impacts', result.impacts, impacts(about)],
    ['financing', result.financing, financing(about)],
    ['letters', result.letters, letters(about)],
  ]
  return all.map(([id, title, body]): Section => ({ id, title, body })).filter(({ body }) => body !== nothing)
}
