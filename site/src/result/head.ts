/** What cannot wait and what comes first: the alert, the verdict, today's steps, what is owed, and one more question. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { dayText } from '../charts/dates.ts'
import { term } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { list, section } from './about.ts'
import { stepId } from './ids.ts'
import { sources } from './sources.ts'

/** alert stands above everything else. */
export const alert = (about: About): TemplateResult | typeof nothing => {
  const { alert: what } = about.answer
  if (!what) return nothing
  return html`<section class="alert" role="alert">
    <h2>${what.title}</h2>
    <p>${what.text}</p>
    <ol>${what.steps.map((step) => html`<li>${step}</li>`)}</ol>
    ${sources(about, what.sources)}
  </section>`
}

/** verdict is the headline under its seal: what seems to be the reason, and how sure that is. */
export const verdict = ({ answer: { summary, as_of: day }, pack, edit }: About): TemplateResult => {
  const { words, catalogue } = pack
  return html`<section class="verdict" aria-labelledby="headline">
    <p class="day">${words.result.title} · ${dayText(pack, day)}</p>
    <h1 id="headline" part="headline" tabindex="-1">${summary.headline}</h1>
    <p class="seal"><span class="unseen">${words.result.certainty} </span>${term(catalogue, 'certainty', summary.certainty)}</p>
    <p class="text">${summary.text}</p>
    <p class="why">${summary.why}</p>
    <p><button type="button" class="link" @click=${() => edit('')}>${words.result.change}</button></p>
    <div class="gauge"></div>
  </section>`
}

/** today links the steps that can be taken now to how they are done. */
export const today = ({ answer: { plan, summary }, pack: { words, catalogue }, jump }: About): TemplateResult | typeof nothing => {
  const steps = plan.filter((step) => summary.today.indexOf(step.step) >= 0)
  if (!steps.length) return nothing
  return section('today', words.result.today, 'card today', html`
    <p class="tags"><span class="tag ${summary.urgency === 'now' ? 'low' : ''}">${term(catalogue, 'urgency', summary.urgency)}</span></p>
    <ol>
      ${steps.map((step) => html`<li>
        <b>${step.title}</b>
        <button type="button" class="link" @click=${() => jump(stepId(step.step))}>${words.result.todayGo}<span class="unseen"> ${step.title}</span></button>
      </li>`)}
    </ol>
  `)
}

/** owed says that what is owed stays owed. */
export const owed = (about: About): TemplateResult => {
  const { answer: { existing_loan: loan }, pack } = about
  return section('owed', pack.words.result.owe, 'card owed', html`
    ${loan.next_due_on ? html`<p class="due">${fill(pack.words.result.nextDue, { date: dayText(pack, loan.next_due_on) })}</p>` : nothing}
    <p>${loan.text}</p>
    ${list(loan.steps)} ${sources(about, loan.sources)}
  `)
}

/** nextQuestion asks for the fact that would tell most now; the question itself is asked by the host. */
export const nextQuestion = ({ answer: { next_questions: [next] }, pack: { words }, edit }: About): TemplateResult | typeof nothing => {
  if (!next) return nothing
  return section('next', words.result.next, 'card next', html`
    <p><b>${next.question}</b></p>
    <p class="help">${next.why}</p>
    <p><button type="button" class="primary" @click=${() => edit('#next')}>${words.result.nextGo}<span class="unseen"> ${next.question}</span></button></p>
  `)
}
