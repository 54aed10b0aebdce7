/** Money: the balance day by day, what a shortfall hits, what helps, what loans on offer cost, and which support there is. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { CashOutlook, FinancingOption } from '../../../wasm/src/contract.ts'
import { cashCurve } from '../charts/cash.ts'
import { dayText } from '../charts/dates.ts'
import { grouped, money } from '../charts/money.ts'
import { months } from '../charts/months.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { fold, list, question, section } from './about.ts'
import { sources } from './sources.ts'

type Part = TemplateResult | typeof nothing

const offers = ({ pack }: About, { replacement_costs: costs }: CashOutlook): Part => {
  const { result: words } = pack.words
  if (!costs.length) return nothing
  return html`<h3>${words.offers}</h3>
    <ul class="plain rows offers">
      ${costs.map((cost) => html`<li>
        <b>${cost.offer}</b>
        <span class="tags">
          ${cost.annual_pct === null ? nothing : html`<span class="tag">${fill(words.annual, { pct: grouped(cost.annual_pct) })}</span>`}
          ${cost.total_cost === null ? nothing : html`<span class="tag">${fill(words.totalCost, { amount: money(pack, cost.total_cost) })}</span>`}
        </span>
        ${cost.text ? html`<p>${cost.text}</p>` : nothing}
      </li>`)}
    </ul>`
}

/** cash shows the forecast. */
export const cash = (about: About): Part => {
  const { answer: { cash: outlook, as_of: day }, pack, profile, width } = about
  const { result: words } = pack.words
  if (!outlook) return nothing
  const { hits = [], actions } = outlook
  return section('cash', words.cash, 'card', html`
    ${cashCurve(pack, outlook, profile, day, width) || nothing}
    <p>${outlook.text}</p>
    ${hits.length ? html`<h3>${words.hits}</h3><ul class="hits">${hits.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${actions.length ? html`<h3>${words.actions}</h3><ol class="actions">${actions.map(({ text }) => html`<li>${text}</li>`)}</ol>` : nothing}
    ${offers(about, outlook)} ${sources(about, outlook.sources)}
  `)
}

/** figures draws sales and refunds, where the merchant gave them. */
export const figures = ({ profile, pack, width }: About): Part => {
  const monthly = (profile && profile.business && profile.business.monthly) || []
  const since = ((profile && profile.restrictions) || []).map((restriction) => restriction.since || '').filter(Boolean)
  const picture = months(pack, monthly, since, width)
  return picture ? section('figures', pack.words.charts.months.title, 'card', picture) : nothing
}

const SIGNS = { met: '✓', unmet: '✕', unknown: '?' } as const

const option = (about: About, item: FinancingOption): TemplateResult => {
  const { pack } = about
  const { result: words } = pack.words
  const detail = (label: string, text: string | undefined): Part => (text ? html`<div><dt>${label}</dt><dd>${text}</dd></div>` : nothing)
  return html`<li class="option ${item.fit}"><details>
    <summary><span class="tag ${item.fit === 'fits' ? 'cured' : ''}">${words.fit[item.fit]}</span><h3>${item.title}</h3></summary>
    ${item.text ? html`<p>${item.text}</p>` : nothing}
    <h4>${words.conditions}</h4>
    <ul class="plain conditions">
      ${item.reasons.map(({ text, met, pointer }) => {
        const kind = met === null ? 'unknown' : met ? 'met' : 'unmet'
        return html`<li class=${kind}><span class="sign" aria-hidden="true">${SIGNS[kind]}</span><span>${text} <span class="state">${words[kind]}</span>
          ${met === null && pointer ? question(about, pointer) : nothing}</span></li>`
      })}
    </ul>
    <dl>
      ${detail(words.amount, item.amount)} ${detail(words.cost, item.cost)}
      ${detail(words.optionAsOf, dayText(pack, item.as_of))}
      ${detail(words.optionYear, item.year === undefined ? undefined : String(item.year))}
      ${detail(words.optionEnds, item.expires_on && dayText(pack, item.expires_on))}
    </dl>
    ${item.caution && item.caution.length ? html`<div class="careful"><h4>${words.caution}</h4>${list(item.caution)}</div>` : nothing}
    ${sources(about, item.sources)}
  </details></li>`
}

/** financing shows the support there is; what does not fit is named too, so that nobody runs after it. */
export const financing = (about: About): Part => {
  const { answer: { financing: all }, pack: { words: { result: words } } } = about
  if (!all.length) return nothing
  const fitting = all.filter(({ fit }) => fit !== 'does_not_fit')
  const others = all.filter(({ fit }) => fit === 'does_not_fit')
  return fold('financing', words.financing, all.length, html`
    <p class="help">${words.financingHelp}</p>
    ${fitting.length ? html`<ul class="plain options">${fitting.map((item) => option(about, item))}</ul>` : html`<p>${words.financingNone}</p>`}
    ${others.length
      ? html`<details class="others"><summary>${fill(words.financingOthers, { n: others.length })}</summary>
          <ul class="plain options">${others.map((item) => option(about, item))}</ul></details>`
      : nothing}
  `)
}
