/** Opens the check as components of the host's own page: its scripts could read them, which the documents for hosts say. */
import { Check } from '../guest/check.ts'
import type { Addresses } from '../loading/files.ts'
import { Files } from '../loading/files.ts'
import dark from '../styles/palette/dark.css'
import light from '../styles/palette/light.css'
import type { Open, Place, Settings, View } from './api.ts'
import { lookOf, wear } from './look.ts'
import { profileText } from './settings.ts'
import { around, watch } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'
import styles from './widget.css'

/** ADDRESSES are written in by the build. */
declare const ADDRESSES: Addresses

let shared: Files | undefined

class ElementView implements View {
  private readonly frame = document.createElement('div')
  private readonly check: Check
  private readonly root: ShadowRoot
  private unwatch: (() => void) | undefined
  private now: Surroundings | undefined

  constructor(private readonly place: Place, private settings: Settings, private profile: unknown) {
    this.root = place.root as ShadowRoot
    const { frame, root } = this
    frame.className = 'frame'
    frame.setAttribute('part', 'frame')
    root.appendChild(this.slot('header'))
    root.appendChild(frame)
    root.appendChild(this.slot('footer'))
    // What the visitor chose in the browser, whatever the host makes of its own pages' type.
    frame.style.fontSize = 'medium'
    frame.style.setProperty('--rem', getComputedStyle(frame).fontSize)
    frame.style.fontSize = ''
    if (!shared) shared = new Files(ADDRESSES, place.base, undefined, place.leave)
    this.check = new Check(frame, shared, { home: place.home === undefined ? place.base : place.home, stores: false }, {
      state: (state) => place.state(state),
      ready: () => place.tell('limit-check-ready'),
      answer: () => place.tell('limit-check-answer'),
      result: () => place.tell('limit-check-result'),
      error: (code) => place.tell('limit-check-error', { code }),
      shared: (detail) => place.tell('limit-check-shared', detail),
      warn: (text) => console.warn(text),
    })
    this.look()
  }

  update(settings: Settings, profile: unknown): void {
    this.settings = settings
    this.profile = profile
    this.look()
  }

  assess(): Promise<void> {
    return this.check.assess()
  }

  reset(): void {
    this.check.reset()
  }

  close(): void {
    if (this.unwatch) this.unwatch()
    this.unwatch = undefined
  }

  private slot(name: string): HTMLSlotElement {
    const slot = document.createElement('slot')
    slot.name = name
    return slot
  }

  /** look sees how the page around is now, and has the check follow. */
  private readonly look = (): void => {
    const { settings, profile, frame, root, place: { element } } = this
    if (!this.unwatch) this.unwatch = watch(this.look)
    const now = around(element, settings)
    if (!this.now || this.now.scheme !== now.scheme) {
      root.adoptedStyleSheets = [light, ...(now.scheme === 'dark' ? [dark] : []), styles].map(({ styleSheet }) => styleSheet as CSSStyleSheet)
      frame.style.colorScheme = now.scheme
    }
    this.now = now
    wear(frame, lookOf(element))
    void this.check.wish({ locale: now.locale, product: settings.product, shareWith: settings.shareWith, profile: profileText(profile) })
  }
}

/** open shows the check in the host's page. */
export const open: Open = (place) => new ElementView(place, place.settings, place.profile)
