/** What to check the answer by later. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { About } from './about.ts'
import { fold } from './about.ts'

export const receipt = ({ answer, pack: { words } }: About): TemplateResult => {
  const lines: readonly (readonly [string, string])[] = [
    [words.result.date, answer.as_of],
    [words.result.coreVersion, answer.receipt.core_version],
    [words.result.knowledgeVersion, answer.knowledge_version],
    [words.result.profileHash, answer.receipt.profile_sha256],
    [words.result.knowledgeHash, answer.receipt.knowledge_sha256],
    [words.result.resultHash, answer.receipt.result_sha256],
  ]
  return fold('receipt', words.result.receipt, undefined, html`
    <p class="help">${words.result.receiptText}</p>
    <dl class="receipt">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  `)
}
