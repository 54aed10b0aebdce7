/** The print-out as markup: the minimum, and as many extras as the caller allows. */
import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import type { Assessment, PlanStep } from '../../../wasm/src/contract.ts'
import { term } from '../language/catalogue.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import { byDay, dayIn, upcoming } from './days.ts'
import type { Extra } from './extras.ts'
import { leftOut } from './extras.ts'
import { joined, lenderSide, ownReasons, placeOf, standingOf, todaySteps } from './gist.ts'
import type { QrCode } from './qr.part.ts'

/** Sheet is what a print-out is made of. `code` is a sentence where there is no QR code. */
export interface Sheet {
  readonly pack: Pack
  readonly answer: Assessment
  readonly page: string
  readonly code: QrCode | string
  readonly kept: readonly Extra[]
  readonly missing: readonly Extra[]
}

type Part = TemplateResult | typeof nothing

const has = ({ kept }: Sheet, kind: Extra['kind'], step = ''): boolean =>
  kept.some((extra) => extra.kind === kind && (!('step' in extra) || extra.step === step))

const alert = ({ answer: { alert: urgent } }: Sheet): Part =>
  urgent
    ? html`<section class="alert"><h2>${urgent.title}</h2><p>${urgent.text}</p><ol>${urgent.steps.map((step) => html`<li>${step}</li>`)}</ol></section>`
    : nothing

const verdict = ({ pack, answer: { summary } }: Sheet): Part => html`<section>
  <h1>${summary.headline}</h1>
  <p><b>${term(pack.catalogue, 'certainty', summary.certainty)}</b> · ${summary.text}</p>
  <p><b>${term(pack.catalogue, 'urgency', summary.urgency)}</b> · ${summary.why}</p>
</section>`

const today = ({ pack, answer }: Sheet): Part => {
  const steps = todaySteps(answer)
  return steps.length
    ? html`<section class="today"><h2>${pack.words.take.print.today}</h2><ol>${steps.map((step) => html`<li>${step.title}</li>`)}</ol></section>`
    : nothing
}

const reasons = (sheet: Sheet): Part => {
  const { pack, answer } = sheet
  const { take, result } = pack.words
  const own = ownReasons(answer)
  return html`<section>
    <h2>${take.print.reasons}</h2>
    <ul class="columns">
      ${own.map((reason) => html`<li><b>${reason.title}</b> <span class="soft">${standingOf(pack, reason)}</span>${has(sheet, 'reasons') ? html`<br />${reason.text}` : nothing}</li>`)}
      ${own.length ? nothing : html`<li>${result.reasonsNone}</li>`}
      ${lenderSide(answer) ? html`<li class="soft">${take.text.lender}</li>` : nothing}
    </ul>
  </section>`
}

/** conditions are what to bring, where to go and what to mind. */
const conditions = (pack: Pack, step: PlanStep): readonly string[] => {
  const { text } = pack.words.take
  const place = placeOf(pack, step)
  return [
    ...(step.documents.length ? [fill(text.bring, { list: joined(pack, step.documents) })] : []),
    ...(place ? [fill(text.where, { place })] : []),
    ...(step.caution || []).map((caution) => fill(text.careful, { text: caution })),
  ]
}

const plan = (sheet: Sheet): Part => {
  const { pack, answer } = sheet
  const { print } = pack.words.take
  if (!answer.plan.length) return nothing
  const day = (on: string | undefined): string => (on ? dayIn(pack, on, answer.as_of) : '')
  return html`<section>
    <h2>${print.plan}</h2>
    <table>
      <thead><tr><th scope="col">${print.step}</th><th scope="col" class="day">${print.start}</th><th scope="col" class="day">${print.check}</th></tr></thead>
      <tbody>
        ${answer.plan.map((step, index) => {
          const how = has(sheet, 'how', step.step) ? step.instructions : []
          const where = has(sheet, 'where', step.step) ? conditions(pack, step) : []
          return html`<tr>
            <td>
              <b class="box">${index + 1}. ${step.title}</b>
              ${how.length + where.length ? html`<ul>${[...how, ...where].map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
            </td>
            <td class="day">${day(step.start_on)}</td>
            <td class="day">${day(step.check_on)}</td>
          </tr>`
        })}
      </tbody>
    </table>
  </section>`
}

/** days are those that are no step's: what falls due, what others must answer by, and when to look again. */
const days = ({ pack, answer }: Sheet): Part => {
  const own = byDay(upcoming(answer).filter((entry) => entry.kind === 'deadline' || entry.kind === 'recheck'))
  return own.length
    ? html`<section>
        <h2>${pack.words.take.print.dates}</h2>
        <ul>${own.map(({ on, texts }) => html`<li><b>${dayIn(pack, on, answer.as_of)}</b> ${texts.join(' ')}</li>`)}</ul>
      </section>`
    : nothing
}

const owed = ({ pack, answer: { existing_loan: loan } }: Sheet): Part =>
  html`<section><h2>${pack.words.take.print.owed}</h2><p>${loan.text}</p></section>`

const never = (sheet: Sheet): Part => {
  const { pack, answer } = sheet
  return answer.do_not.length
    ? html`<section class="never">
        <h2>${pack.words.take.print.never}</h2>
        <ul class="columns">${answer.do_not.map(({ title, why }) => html`<li><b>${title}</b>${has(sheet, 'warnings') ? html` ${why}` : nothing}</li>`)}</ul>
      </section>`
    : nothing
}

const rights = (sheet: Sheet): Part =>
  has(sheet, 'rights')
    ? html`<section>
        <h2>${sheet.pack.words.take.print.rights}</h2>
        <ul class="columns">${sheet.answer.rights.map(({ title, text }) => html`<li><b>${title}</b> ${text}</li>`)}</ul>
      </section>`
    : nothing

/** qrImage draws a code; black on white, whatever the colours around it. */
const qrImage = ({ size, path }: QrCode, label: string): TemplateResult =>
  html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`

/** about says where the sheet comes from, so that whoever finds it in a drawer can check it. */
const about = ({ pack, answer, page, code }: Sheet): Part => {
  const { print } = pack.words.take
  const { receipt } = answer
  const short = (digest: string): string => digest.slice(0, 12)
  return html`<section class="about">
    <div>
      <h2>${print.about}</h2>
      <p>${fill(print.madeOn, { date: dayIn(pack, answer.as_of), core: receipt.core_version, knowledge: answer.knowledge_version })}</p>
      ${page ? html`<p>${page}</p>` : nothing}
      <p>${fill(print.receipt, { profile: short(receipt.profile_sha256), result: short(receipt.result_sha256) })}</p>
      <p>${answer.disclaimer}</p>
      <p>${typeof code === 'string' ? code : print.scan}</p>
    </div>
    ${typeof code === 'string' ? nothing : qrImage(code, print.qr)}
  </section>`
}

/** sheet renders the whole print-out. */
export const sheet = (made: Sheet): TemplateResult => {
  const { pack, answer, missing } = made
  const more = leftOut(pack, answer, missing)
  return html`<article lang=${answer.locale}>
    <p class="head"><b>${pack.words.take.print.heading}</b><span>${dayIn(pack, answer.as_of)}</span></p>
    ${alert(made)} ${verdict(made)}
    <div class="boxes">${today(made)} ${owed(made)}</div>
    ${days(made)} ${plan(made)}
    ${reasons(made)} ${never(made)} ${rights(made)}
    ${more ? html`<p class="more">${more}</p>` : nothing}
    ${about(made)}
  </article>`
}
