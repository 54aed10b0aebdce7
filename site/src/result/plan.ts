/** The plan as a checklist: each step with its dates, how it is done, and what it will not bring about. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { PlanStep } from '../../../wasm/src/contract.ts'
import { nearDay } from '../charts/dates.ts'
import { timeline as draw } from '../charts/timeline.ts'
import { term } from '../language/catalogue.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { list, section } from './about.ts'
import { stepId } from './ids.ts'
import { sources } from './sources.ts'
import { causeTitle, productTitle } from './labels.ts'

const isDone = ({ ticked }: About, { step, done_on: on }: PlanStep): boolean => (step in ticked ? !!ticked[step] : !!on)

const tags = (about: About, item: PlanStep): TemplateResult => {
  const { pack, answer: { restrictions, as_of: asOf } } = about
  const { words, catalogue } = pack
  const named = restrictions.length > 1 ? restrictions.filter(({ pointer }) => item.restrictions.indexOf(pointer) >= 0) : []
  return html`<span class="tags">
    ${item.done_on ? html`<span class="tag cured">${fill(words.result.doneOn, { date: nearDay(pack, item.done_on, asOf) })}</span>` : nothing}
    ${item.essential ? html`<span class="tag yes">${words.result.essential}</span>` : nothing}
    ${item.effort ? html`<span class="tag">${term(catalogue, 'effort', item.effort)}</span>` : nothing}
    ${item.start_on && !item.done_on
      ? html`<span class="tag">${item.start_on === asOf ? words.result.startToday : fill(words.result.start, { date: nearDay(pack, item.start_on, asOf) })}</span>`
      : nothing}
    ${item.check_on && !item.done_on
      ? html`<span class="tag">${fill(item.check_basis === 'law' ? words.result.checkLaw : words.result.check, { date: nearDay(pack, item.check_on, asOf) })}</span>`
      : nothing}
    ${named.map(({ product }) => html`<span class="tag product">${productTitle(pack, product)}</span>`)}
  </span>`
}

const alternatives = ({ answer: { plan }, pack: { words }, jump }: About, ids: readonly string[] | undefined): TemplateResult | typeof nothing => {
  const others = plan.filter(({ step }) => (ids || []).indexOf(step) >= 0)
  return others.length
    ? html`<h4>${words.result.alternatives}</h4>
        <ul class="asked">${others.map(({ step, title }) => html`<li><button type="button" class="link" @click=${() => jump(stepId(step))}>${title}</button></li>`)}</ul>`
    : nothing
}

const how = (about: About, item: PlanStep): TemplateResult => {
  const { words } = about.pack
  const { channel } = item
  const causes = item.for.map((cause) => causeTitle(about.answer, cause)).filter((title): title is string => !!title)
  return html`
    <ol class="instructions">${item.instructions.map((instruction) => html`<li>${instruction}</li>`)}</ol>
    ${item.documents.length ? html`<h4>${words.result.bring}</h4>${list(item.documents)}` : nothing}
    ${channel
      ? html`<h4>${words.result.where}</h4>
          <p>${channel.title}${channel.contact ? html` <b class="contact">${channel.contact}</b>` : nothing}</p>
          <p class="help">${words.result.confirm}${channel.confirm}</p>`
      : nothing}
    ${item.caution && item.caution.length ? html`<div class="careful"><h4>${words.result.caution}</h4>${list(item.caution)}</div>` : nothing}
    ${item.effect.length ? html`<h4>${words.result.effect}</h4>${list(item.effect.map((effect) => effect.text))}` : nothing}
    ${item.not_expect ? html`<h4>${words.result.notExpect}</h4><p>${item.not_expect}</p>` : nothing}
    ${alternatives(about, item.alternatives)}
    ${causes.length ? html`<h4>${words.result.forCauses}</h4><p>${causes.join(words.result.and)}</p>` : nothing}
    ${sources(about, item.sources)}
  `
}

const step = (about: About, item: PlanStep): TemplateResult => {
  const { pack: { words }, tick } = about
  const id = stepId(item.step)
  const done = isDone(about, item)
  return html`<li class="step ${done ? 'done' : ''}">
    <label class="check">
      <input type="checkbox" .checked=${live(done)} aria-describedby=${id} data-step=${item.step}
        @change=${(event: Event) => tick(item.step, (event.target as HTMLInputElement).checked)}>
      <span class="unseen">${words.result.done}</span>
    </label>
    <details class="what">
      <summary><h3 id=${id} tabindex="-1">${item.order}. ${item.title}</h3>${tags(about, item)}</summary>
      ${how(about, item)}
    </details>
  </li>`
}

interface Visit {
  readonly visit: number | undefined
  readonly steps: PlanStep[]
}

/** visits groups the steps that are done on one way; they follow each other. */
const visits = (plan: readonly PlanStep[]): readonly Visit[] => {
  const groups: Visit[] = []
  plan.forEach((item) => {
    const last = groups[groups.length - 1]
    if (last && item.visit !== undefined && last.visit === item.visit) last.steps.push(item)
    else groups.push({ visit: item.visit, steps: [item] })
  })
  return groups
}

const group = (about: About, { steps }: Visit): TemplateResult => {
  const place = (steps.find(({ channel }) => channel) || { channel: null }).channel
  return html`<li class=${steps.length > 1 ? 'visit' : nothing}>
    ${steps.length > 1 ? html`<p class="together">${fill(about.pack.words.result.together, { n: steps.length, where: place ? place.title : '' })}</p>` : nothing}
    <ol class="plain">${steps.map((item) => step(about, item))}</ol>
  </li>`
}

/** plan shows the steps in order, to be ticked off. */
export const plan = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.plan.length) return nothing
  const done = answer.plan.filter((item) => isDone(about, item)).length
  return section('plan', words.result.plan, 'card', html`
    <p class="help">${fill(words.result.planHelp, { n: answer.plan.length, done })}</p>
    <ol class="plain steps">${visits(answer.plan).map((visit) => group(about, visit))}</ol>
  `)
}

/** days draws what happened and what comes. */
export const days = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack, width } = about
  const picture = draw(pack, answer.timeline, answer.as_of, width, (entry) => sources(about, entry.sources))
  return picture ? section('timeline', pack.words.charts.timeline.title, 'card', picture) : nothing
}
