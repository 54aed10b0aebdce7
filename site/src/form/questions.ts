/** One question of the catalogue as the control that suits its kind. */
import { nothing } from 'lit'
import type { Question } from '../language/catalogue.ts'
import { questionAt } from '../language/catalogue.ts'
import { UNKNOWN } from './answers.ts'
import type { Context, Labelled, Option } from './controls.ts'
import { checks, field, radios } from './controls.ts'
import { CLOSED } from './sections.ts'

/** EMPTY_LIST is the choice that says "none" in a closed list. */
const EMPTY_LIST = '[]'

const optionsOf = (question: Question, { words: { form } }: Context): readonly Option[] => {
  const listed = question.choices.map((choice) => ({ value: JSON.stringify(choice.value), label: choice.label }))
  if (question.type === 'choices') {
    return CLOSED.indexOf(question.pointer) < 0 ? listed : listed.concat({ value: EMPTY_LIST, label: form.none })
  }
  const known = listed.length ? listed : [{ value: 'true', label: form.yes }, { value: 'false', label: form.no }]
  return known.concat({ value: UNKNOWN, label: form.unknown })
}

/** labelledBy takes what a control says about itself from the catalogue's question, with the page's own hint after its help. */
export const labelledBy = ({ catalogue }: Context, key: string, hint = ''): Labelled => {
  const question = questionAt(catalogue, key)
  const help = [(question && question.help) || '', hint].filter(Boolean).join(' ')
  return { key, label: (question && question.question) || '', help: help || undefined, unit: question && question.unit }
}

/** ask renders the question at a pointer, or nothing where the catalogue has none. */
export const ask = (context: Context, pointer: string): unknown => {
  const question = questionAt(context.catalogue, pointer)
  if (!question) return nothing
  const labelled = labelledBy(context, pointer)
  switch (question.type) {
    case 'boolean':
      return radios(context, labelled, optionsOf(question, context), 'row')
    case 'choice':
      return radios(context, labelled, optionsOf(question, context), 'pairs')
    case 'choices':
      return checks(context, labelledBy(context, pointer, context.words.form.choosesSeveral), optionsOf(question, context))
    case 'integer':
      return field(context, labelled, 'numeric')
    case 'number':
      return field(context, labelled, 'decimal')
    default:
      return field(context, labelled, 'text')
  }
}
