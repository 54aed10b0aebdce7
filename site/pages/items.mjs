// What several pages show in the same way.
import { fill, text } from './markup.mjs'

/** saidItem sets what is often said against what is known. */
export const saidItem = ({ words }, correction, cite) => `<div class="said" id="${text(correction.id)}">
<blockquote><p>${text(correction.said)}</p></blockquote>
<p><b>${text(words.known)}${words.colon}</b>${text(correction.known)}${cite(correction.sources)}</p>
</div>`

/** rightItem is a right with its article, its time limit and how far it reaches. */
export const rightItem = ({ words }, right, cite) => `<div class="right" id="${text(right.id)}">
<h3>${text(right.title)}</h3>
<p>${text(right.text)}</p>
<p class="small">${text(words.article)}${words.colon}${text(right.article)}${right.deadline_days ? ` · ${text(fill(words.deadline, { days: right.deadline_days }))}` : ''}<br>${text(right.reach)}${cite(right.sources)}</p>
</div>`

/** titled is a paragraph under its own title. */
export const titled = (item, cite) => `<div id="${text(item.id)}">
<h3>${text(item.title)}</h3>
<p>${text(item.text)}${cite(item.sources)}</p>
</div>`
