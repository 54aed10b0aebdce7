// A step, written out: what to do, what to bring, where, and what it will not bring.
import { list, text } from './markup.mjs'

const row = (term, definition) => (definition ? `<div><dt>${text(term)}</dt><dd>${definition}</dd></div>` : '')

/** channelText is an official way to reach somebody, with how to confirm it; numbers are never links, people are to dial them themselves. */
export const channelText = (words, channel) => `${text(channel.title)}<br><span class="small">${text(words.confirm)}${words.colon}${text(channel.confirm)}</span>`

/** What a step warns of stands open; what one needs only on the day is folded up, so that the steps can be looked over on a phone. */
const stepItem = ({ words, terms }, step, cite) => `<article class="step" id="step-${text(step.id)}">
<h3>${text(step.title)}</h3>
${list('ol', step.instructions.map(text))}
${step.caution.map((caution) => `<p class="caution"><b>${text(words.caution)}${words.colon}</b>${text(caution)}</p>`).join('\n')}
${step.not_expect ? `<p><b>${text(words.notExpect)}${words.colon}</b>${text(step.not_expect)}</p>` : ''}
<details>
<summary>${text(words.stepMore)}</summary>
<dl>
${[
    row(words.documents, list('ul', step.documents.map((document) => `${text(document.title)}<br><span class="small">${text(document.text)}</span>`))),
    row(words.where, step.channel && channelText(words, step.channel)),
    row(words.effort, text(terms.effort[step.effort])),
    row(words.sourcesShort, cite(step.sources).trim()),
  ].filter(Boolean).join('\n')}
</dl>
</details>
</article>`

/** stepsOf writes the steps that answer a cause, or the sentence that there are none. */
export const stepsOf = (site, steps, cite) => (steps.length
  ? `<p>${text(site.words.stepsText)}</p>\n${steps.map((step) => stepItem(site, step, cite)).join('\n')}`
  : `<p>${text(site.words.noSteps)}</p>`)
