/** The letters, to be copied. Whoever receives one works in Chinese: to an English reader both versions are shown. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Letter } from '../../../wasm/src/contract.ts'
import '../copy/copy.ts'
import { fill } from '../language/pack.ts'
import type { About } from './about.ts'
import { section } from './about.ts'
import { sources } from './sources.ts'
import { productTitle } from './labels.ts'

type Version = Pick<Letter, 'title' | 'body' | 'attachments'>

const version = ({ pack, pack: { words: { result: words } } }: About, { title, body, attachments }: Version, lang: string | undefined, open: string): TemplateResult => html`
  <limit-check-copy .pack=${pack} .label=${words.letterCopy} .name=${title} .text=${body} .primary=${true}></limit-check-copy>
  <details class="paper"><summary>${open}<span class="unseen"> ${title}</span></summary>
    <div class="letter" lang=${lang || nothing}>${body}</div>
  </details>
  ${attachments.length ? html`<h4>${words.attachments}</h4><ul class="attachments" lang=${lang || nothing}>${attachments.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
`

const letter = (about: About, item: Letter): TemplateResult => {
  const { pack, answer: { restrictions } } = about
  const { result: words } = pack.words
  const named = restrictions.filter(({ pointer }) => item.restrictions.indexOf(pointer) >= 0)
  return html`<li class="card one">
    <p class="tags"><span class="tag">${fill(words.letterTo, { to: words.to[item.to] })}</span>
      ${named.map(({ product }) => html`<span class="tag product">${productTitle(pack, product)}</span>`)}</p>
    <h3>${item.title}</h3>
    ${item.chinese
      ? html`<h4>${words.letterChinese}</h4><p class="help">${words.letterChineseHelp}</p>
          <p lang="zh-CN"><b>${item.chinese.title}</b></p>${version(about, item.chinese, 'zh-CN', words.letterRead)}
          <h4>${words.letterEnglish}</h4>${version(about, item, undefined, words.letterRead)}`
      : version(about, item, undefined, words.letterRead)}
    ${sources(about, item.sources)}
  </li>`
}

/** letters shows each draft with what to fill in and what to enclose. */
export const letters = (about: About): TemplateResult | typeof nothing => {
  const { answer, pack: { words } } = about
  if (!answer.letters.length) return nothing
  return section('letters', words.result.letters, '', html`
    <p class="help">${words.result.lettersHelp}</p>
    <ul class="plain">${answer.letters.map((item) => letter(about, item))}</ul>
  `)
}
