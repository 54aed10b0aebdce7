/** The list of topics: what else a merchant may tell. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { isDeclined, listAt } from '../case/case.ts'
import { isEmpty, valueAt } from '../case/pointer.ts'
import { fill } from '../language/pack.ts'
import type { Context } from './context.ts'
import { topicPath } from './paths.ts'
import type { Topic } from './topics.ts'
import { pointersOf, TOPICS } from './topics.ts'

const answeredIn = ({ now }: Context, topic: Topic): number =>
  pointersOf(topic, listAt(now.profile, '/restrictions').length).filter((pointer) => !isEmpty(valueAt(now.profile, pointer)) || isDeclined(now, pointer)).length

/** more renders the topics, each with how much of it has been answered. */
export const more = (context: Context): TemplateResult => {
  const { pack: { words: { ask } }, go } = context
  return html`<h1 class="question" part="question" tabindex="-1">${ask.more}</h1>
    <p class="help">${ask.moreHelp}</p>
    <ul class="plain topics">
      ${TOPICS.map((topic) => {
        const { title, text } = ask.topics[topic.id]
        const answered = answeredIn(context, topic)
        return html`<li><button type="button" class="topic" @click=${() => go(topicPath(topic.id, 0))}>
          <b>${title}</b>${answered ? html` <span class="count">${fill(ask.answered, { n: answered })}</span>` : ''}
          <span class="help">${text}</span>
        </button></li>`
      })}
    </ul>`
}
