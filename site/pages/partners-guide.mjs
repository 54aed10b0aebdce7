// What a partner has to know, written out from src/words/partners.ts with the code of src/configurator/.
import { section, text } from './markup.mjs'

/** prose is a sentence of the words: what stands between backticks is code. */
export const prose = (sentence) => text(sentence).replace(/`([^`]+)`/g, '<code>$1</code>')

/** code shows a sample; the script puts this site's own address where HOME's stands. */
export const code = (sample, { HOME }, attributes = '') => {
  const origin = HOME.slice(0, -1)
  const marked = text(sample).split(HOME).join('<span data-base>\0</span>').split(origin).join(`<span data-origin>${origin}</span>`).split('\0').join(HOME)
  return `<pre${attributes}><code>${marked}</code></pre>`
}

const paragraphs = (sentences = []) => sentences.map((sentence) => `<p>${prose(sentence)}</p>`).join('\n')

const termList = (terms) => `<dl class="terms">
${terms.map(([name, meaning]) => `<div><dt><code>${text(name)}</code></dt><dd>${prose(meaning)}</dd></div>`).join('\n')}
</dl>`

/** inner is a passage without its heading; `samples` stand before what comes after. */
const inner = ({ text: sentences, terms, after }, ...samples) => [paragraphs(sentences), terms && termList(terms), ...samples, paragraphs(after)].filter(Boolean).join('\n')

const under = (passage, ...samples) => `<h3>${text(passage.title)}</h3>\n${inner(passage, ...samples)}`

/** policies are the directives of each mode under its name. */
const policies = ({ fields, guide: { csp } }, modules) => csp.terms.map(([mode, meaning]) => `<h3>${text(fields.mode.options[mode])}</h3>
<p>${prose(meaning)}</p>
${code(modules.policyOf(mode, modules.HOME.slice(0, -1)), modules, ` id="csp-${mode}"`)}`).join('\n')

/** guide writes all sections after the choices. */
export const guide = (locale, modules) => {
  const words = modules.words[locale].guide
  const { examples, guestWords, TRUSTED_TYPES } = modules
  const sample = (name) => code(examples[name], modules)
  const part = (id, passage, ...contents) => section(id, passage.title, contents.filter(Boolean).join('\n'))
  return [
    part('how', words.how, inner(words.how), under(words.html), under(words.vue, sample('vue')), under(words.react, sample('react')), under(words.wordpress), under(words.miniProgram, sample('miniProgram'))),
    part('csp', words.csp, paragraphs(words.csp.text), policies(modules.words[locale], modules), paragraphs(words.csp.after), under(words.trustedTypes, code(TRUSTED_TYPES, modules))),
    part('hear', words.hear, inner(words.hear, sample('hear'))),
    part('prefill', words.prefill, inner(words.prefill, sample('prefill'), sample('prefillMarkup'))),
    part('share', words.share, inner(words.share, sample('share'))),
    part('look', words.look, inner(words.look, sample('look')), under(words.parts)),
    part('privacy', words.privacy, inner(words.privacy)),
    part('line', words.line, `<p>${prose(words.line.text[0])}</p>\n<p class="free"><b>${text(guestWords[locale].free)}</b></p>\n${paragraphs(words.line.text.slice(1))}`),
    part('without', words.without, inner(words.without)),
    part('pinned', words.pinned, inner(words.pinned, sample('pinned'), sample('pinnedMarkup'))),
  ].join('\n')
}
