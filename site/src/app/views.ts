/** The two things that the app shows, the interview and the result, each with what becomes of what they say. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Profile } from '../../../wasm/src/contract.ts'
import type { Case } from '../case/case.ts'
import type { Patch } from '../case/patch.ts'
import { applied } from '../case/patch.ts'
import type { Pack } from '../language/pack.ts'
import { PARTS } from '../styles/parts.ts'
import type { LimitCheckApp } from './app.ts'
import { keeping } from './keeping.ts'
import { status } from './status.ts'
import { welcomed } from './welcome.ts'

/** interview renders the screen at the path, with what stands around it. */
export const interview = (app: LimitCheckApp, pack: Pack): TemplateResult => {
  const { changes, course } = app
  const welcoming = {
    resume: () => course.go('review'),
    fresh: () => changes.erase(),
    take: (profile: Profile) => changes.take(profile),
    drop: () => void (app.welcome = undefined),
    undo: () => changes.undo(),
  }
  const about = { pack, kept: app.keeper.kept, hasAnswers: app.hasAnswers, mayKeep: app.keeper.mayKeep, keep: (on: boolean) => changes.keepDraft(on), erase: () => changes.erase() }
  return html`<limit-check-ask
    exportparts=${PARTS}
    .pack=${pack}
    .now=${app.now}
    .path=${course.path}
    .asked=${app.asking.at(course.path, pack.locale)}
    .wordsOf=${(pointer: string) => app.asking.wordsOf(pointer)}
    .answer=${app.answering.answer}
    .errors=${course.corrections.errors}
    .today=${app.today}
    .months=${app.months}
    .removed=${changes.removed}
    .busy=${course.busy}
    .first=${course.path === ''}
    @limit-check-change=${(event: CustomEvent<Case>) => changes.change(event.detail)}
    @limit-check-go=${(event: CustomEvent<string>) => course.go(event.detail)}
    @limit-check-back=${() => app.back()}
    @limit-check-continue=${() => course.onward()}
    @limit-check-correct=${(event: CustomEvent<string>) => course.corrections.follow(event.detail)}
    @limit-check-titled=${(event: CustomEvent<string>) => app.announce(event.detail)}
  >
    ${welcomed(pack, app.welcome, welcoming)}
    <div slot="status">${status(pack, app.engine, course.busy, app.partFailed, () => app.retry())}</div>
    <div slot="keeping">${keeping(about)}</div>
  </limit-check-ask>`
}

/** result renders the answer to the case. */
export const result = (app: LimitCheckApp, pack: Pack): TemplateResult => {
  const { changes } = app
  return html`<limit-check-result
    exportparts=${PARTS}
    .pack=${pack}
    .answer=${app.answering.answer}
    .profile=${app.profile}
    .core=${app.engine.client}
    .qr=${app.qrPart}
    @limit-check-edit=${(event: CustomEvent<string>) => app.edit(event.detail)}
    @limit-check-step=${(event: CustomEvent<{ step: string; done: boolean }>) => changes.mark(event.detail)}
    @limit-check-patch=${(event: CustomEvent<Patch>) => changes.adopt(applied(app.now.profile, event.detail))}
    @limit-check-open=${(event: CustomEvent<Profile>) => changes.take(event.detail)}
    @limit-check-erase=${() => changes.erase()}
  ></limit-check-result>`
}
