/**
 * The script of the page for partners. It reads the choices as they stand in the page, and keeps the code, the preview and the
 * warnings in step with them. The check itself comes as it does to everybody: by widget/v1.js, which the page carries.
 */
import '../copy/copy.ts'
import type { LimitCheckCopy } from '../copy/copy.ts'
import type { Locale, Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'
import type { CopyWords } from '../words/copy.ts'
import type { PartnersWords } from '../words/partners.ts'
import { brandOf, heightOf, OPTIONS } from './choices.ts'
import type { Choices } from './choices.ts'
import { faint } from './contrast.ts'
import { Preview } from './preview.ts'
import { HOME, snippetOf } from './snippet.ts'

interface Data extends Pick<PartnersWords, 'noColor' | 'faint'> {
  readonly locale: Locale
  readonly label: string
  readonly copy: CopyWords
}

const find = <Found extends Element = HTMLElement>(selector: string): Found => document.querySelector<Found>(selector) as Found

const data = JSON.parse(find('#configurator-data').textContent as string) as Data

/** BASE is the folder of this site; a page from a disk has none that a partner could name. */
const BASE = /^https?:/.test(location.protocol) ? find<HTMLScriptElement>('script[src$="widget/v1.js"]').src.replace(/widget\/v1\.js$/, '') : HOME

const preview = new Preview(find('.preview'), find('.heard'), BASE, data.locale)
const snippet = find('#snippet code')
const trouble = find('#trouble')
const brandBox = find<HTMLInputElement>('#choice-brand')
const picker = find<HTMLInputElement>('.picker')
const copy = document.createElement('limit-check-copy') as LimitCheckCopy

const valueOf = (name: string): string => find<HTMLInputElement | HTMLSelectElement>(`#choice-${name}`).value

const chosen = <Name extends keyof typeof OPTIONS>(name: Name): (typeof OPTIONS)[Name][number] =>
  find<HTMLInputElement>(`input[name=${name}]:checked`).value as (typeof OPTIONS)[Name][number]

const choicesOf = (): Choices => ({
  form: chosen('form'), theme: chosen('theme'), locale: chosen('locale'), mode: chosen('mode'), loading: chosen('loading'),
  product: valueOf('product'), minHeight: heightOf(valueOf('minHeight')), shareWith: valueOf('shareWith'), brand: brandOf(brandBox.value) || '',
})

/** troubles are what is wrong with the colour, in sentences. */
const troubles = ({ brand, theme }: Choices): readonly string[] => {
  if (!brand) return brandOf(brandBox.value) === undefined ? [data.noColor] : []
  return faint(brand, theme).map(({ where, contrast }) => fill(data.faint[where], { contrast: (Math.floor(contrast * 10) / 10).toFixed(1) }))
}

let warned = ''

const warn = (choices: Choices): void => {
  const said = troubles(choices)
  brandBox.setAttribute('aria-invalid', String(brandOf(brandBox.value) === undefined))
  if (said.join() === warned) return // said already
  warned = said.join()
  trouble.textContent = ''
  said.forEach((sentence) => { trouble.appendChild(document.createElement('p')).textContent = sentence })
}

const show = (): void => {
  const choices = choicesOf()
  copy.text = snippet.textContent = snippetOf(choices, BASE, data.locale)
  if (choices.brand) picker.value = choices.brand
  warn(choices)
  preview.show(choices)
}

const fillIn = (selector: string, address: string): void => document.querySelectorAll(selector).forEach((place) => { place.textContent = address })

fillIn('[data-base]', BASE)
fillIn('[data-origin]', new URL(BASE).origin)

copy.pack = { locale: data.locale, words: { copy: data.copy } } as Pack
copy.label = data.label
copy.primary = true
find('.copy').appendChild(copy)

const choices = find('.choices')
picker.addEventListener('input', () => { brandBox.value = picker.value })
// Old browsers fire no input for a tick, and all fire both for what is typed.
choices.addEventListener('input', show)
choices.addEventListener('change', show)

find('.scripted').hidden = false
show()
