/**
 * The preview: a <limit-check> like any partner's. It is taken out of the very code that is there to be copied, so that it cannot
 * show anything else, and only what hosts may use is used.
 */
import type { Locale } from '../language/pack.ts'
import { ATTRIBUTES, TAG } from '../widget/api.ts'
import type { Heard } from '../widget/api.ts'
import type { Choices } from './choices.ts'
import { snippetOf, stylesOf } from './snippet.ts'

const EVENTS: readonly (keyof Heard)[] = ['limit-check-ready', 'limit-check-answer', 'limit-check-result', 'limit-check-error', 'limit-check-shared']

const STYLES = ['display', 'min-height', '--limit-check-brand', '--limit-check-on-brand']

export class Preview {
  private element: HTMLElement | undefined
  private made = '' // what an element takes up only once

  constructor(private readonly place: HTMLElement, private readonly log: HTMLElement, private readonly base: string, private readonly locale: Locale) {
    EVENTS.forEach((name) => place.addEventListener(name, this.hear))
  }

  show(choices: Choices): void {
    // Without its style element, which this page's policy refuses even in a document that nobody sees.
    const code = new DOMParser().parseFromString(snippetOf({ ...choices, form: 'tag', minHeight: 0, brand: '' }, this.base, this.locale), 'text/html')
    const written = code.querySelector(TAG) as HTMLElement
    const made = [choices.mode, choices.loading, choices.product].join(' ')
    if (!this.element || made !== this.made) this.replace(document.importNode(written, true))
    const element = this.element as HTMLElement
    this.made = made
    const styles = stylesOf(choices)
    STYLES.forEach((name) => {
      const [style] = styles.filter(([each]) => each === name)
      element.style.setProperty(name, style ? style[1] : '')
    })
    ATTRIBUTES.forEach((name) => {
      const value = written.getAttribute(name)
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    })
    // No browser tells of a custom property: an attribute that is set again has the check look at its colours.
    element.setAttribute('theme', choices.theme)
  }

  private replace(element: HTMLElement): void {
    this.place.textContent = ''
    this.element = element
    this.place.appendChild(element)
  }

  /** hear writes down what a host hears; what has come before stands once, with how often it came. */
  private readonly hear = ({ type, detail }: Event & { readonly detail?: unknown }): void => {
    const text = detail ? `${type} ${JSON.stringify(detail)}` : type
    const last = this.log.lastElementChild as HTMLElement
    if (!last.dataset['text']) this.log.textContent = ''
    if (last.dataset['text'] === text) {
      const times = Number(last.dataset['times']) + 1
      last.dataset['times'] = String(times)
      last.textContent = `${text} × ${times}`
      return
    }
    const line = this.log.appendChild(document.createElement('li'))
    line.dataset['text'] = text
    line.dataset['times'] = '1'
    line.textContent = text
  }
}
