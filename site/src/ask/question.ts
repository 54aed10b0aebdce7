/** One question of the core as the control that suits its kind. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { chosen, unchosen } from '../case/choose.ts'
import type { Patch } from '../case/patch.ts'
import { holds } from '../case/patch.ts'
import type { Asked, Context } from './context.ts'
import type { Labelled, Option } from './controls.ts'
import { box, choices } from './controls.ts'
import { kindOf } from './reading.ts'

const patchOf = (choice: Asked['choices'][number]): Patch => choice.patch as unknown as Patch

const optionsOf = ({ now, change }: Context, asked: Asked, several: boolean): readonly Option[] => {
  const patches = asked.choices.map(patchOf)
  return asked.choices.map(({ label }, index) => {
    const patch = patches[index] as Patch
    return {
      label,
      chosen: holds(now.profile, patch),
      choose: (on) => change(on ? chosen(now, patch, patches, several, boxPointer(asked)) : unchosen(now, patch)),
    }
  })
}

/** boxPointer is where a typed answer goes. */
export const boxPointer = ({ patch }: Asked): string | undefined => {
  const last = patch && (patch[patch.length - 1] as unknown as { path: string } | undefined)
  return last && last.path
}

const whyText = ({ pack: { words } }: Context, why: string): TemplateResult | typeof nothing =>
  why ? html`<p class="why"><b>${words.ask.why}</b> ${why}</p>` : nothing

/** question renders a question as the one of its screen. */
export const question = (context: Context, asked: Asked): TemplateResult => {
  const several = asked.type === 'choices'
  const help = [asked.help, several ? context.pack.words.ask.choosesSeveral : ''].filter(Boolean).join(' ') || undefined
  const labelled: Labelled = { pointer: asked.pointer, label: asked.question, help, unit: asked.unit, heads: true }
  const pointer = boxPointer(asked)
  if (pointer === undefined) {
    const layout = asked.type === 'boolean' ? 'row' : several ? 'grid' : 'pairs'
    return html`${choices(context, labelled, several ? 'checkbox' : 'radio', optionsOf(context, asked, several), layout)} ${whyText(context, asked.why)}`
  }
  return html`${box(context, { ...labelled, pointer }, kindOf(pointer, asked.type, asked.unit))}
    ${asked.choices.length
      ? choices(context, { pointer: `${pointer}#instead`, label: context.pack.words.ask.or }, 'checkbox', optionsOf(context, asked, false), 'row')
      : nothing}
    ${whyText(context, asked.why)}`
}
