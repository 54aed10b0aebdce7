/** What is not known: what cannot be said yet, what nobody outside can know, what is ruled out, and what is said wrongly. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { About } from './about.ts'
import { fold, questions, section } from './about.ts'
import { evidenceList } from './evidence.ts'
import { sources } from './sources.ts'

type Part = TemplateResult | typeof nothing

/** undetermined lists the causes that no fact speaks to, each with the questions that would settle it. */
export const undetermined = (about: About): Part => {
  const { answer, pack: { words } } = about
  if (!answer.undetermined.length) return nothing
  return fold('undetermined', words.result.undetermined, answer.undetermined.length, html`
    <p class="help">${words.result.undeterminedText}</p>
    <ul class="plain rows">
      ${answer.undetermined.map((cause) => html`<li><b>${cause.title}</b><span class="needs">${words.result.needs}</span>${questions(about, cause.missing)}</li>`)}
    </ul>
  `)
}

/** ruledOut lists the causes that a fact excludes. */
export const ruledOut = (about: About): Part => {
  const { answer, pack: { words } } = about
  if (!answer.ruled_out.length) return nothing
  return fold('ruled-out', words.result.ruledOut, answer.ruled_out.length, html`
    <ul class="plain rows">
      ${answer.ruled_out.map((cause) => html`<li><h3>${cause.title}</h3>${evidenceList(about, cause.evidence, 'contradicts', 3)}</li>`)}
    </ul>
  `)
}

/** corrections sets what is often said beside what is known. */
export const corrections = (about: About): Part => {
  const { answer: { corrections: all = [] }, pack: { words } } = about
  if (!all.length) return nothing
  return fold('corrections', words.result.corrections, all.length, html`
    <ul class="plain rows">
      ${all.map(({ said, known, sources: ids }) => html`<li>
        <p class="said"><span class="label">${words.result.said}</span> ${said}</p>
        <p><span class="label">${words.result.known}</span> ${known}</p>
        ${sources(about, ids)}
      </li>`)}
    </ul>
  `)
}

/** cannotKnow says where an outside view ends. */
export const cannotKnow = ({ answer, pack: { words } }: About): TemplateResult =>
  section('cannot-know', words.result.cannotKnow, 'card', html`<p>${words.result.cannotKnowText}</p><p>${answer.disclaimer}</p>`)
