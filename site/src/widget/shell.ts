/**
 * <limit-check> as a host page sees it, before and after the check itself has come. It shows what stands between its tags
 * until it is near the screen or touched, then has a view opened. Nothing here is drawn, so that a page that nobody scrolls
 * down pays two kilobytes.
 */
import type { Open, Place, Settings, View } from './api.ts'
import { ATTRIBUTES } from './api.ts'
import type { Leave } from '../parts/parts.ts'
import { settingsOf } from './settings.ts'

/** Opener gives the way to open a view for these settings. */
export type Opener = (settings: Settings, element: HTMLElement) => Promise<Open>

/** NEAR is how far below the screen the check begins to load. */
const NEAR = '600px'

const TOUCHES = ['pointerdown', 'focusin']

const property = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** placeOf is what a view is given of an element. */
export const placeOf = (element: HTMLElement, root: Place['root'], base: string, leave: Leave, profile: unknown): Place => ({
  element, root, base, leave, profile,
  settings: settingsOf(element),
  state: (state) => element.setAttribute('state', state),
  tell: (name, detail?: unknown) => void element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })),
})

/** shellOf makes the element's class. */
export const shellOf = (open: Opener, base: string, leave: Leave): CustomElementConstructor => {
  class LimitCheckElement extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES

    private view: Promise<View> | undefined
    private given: unknown
    private watching: IntersectionObserver | undefined

    connectedCallback(): void {
      // Whatever was set before the script came stands on the element and hides the property.
      for (const name of ['profile', ...ATTRIBUTES.map(property)]) {
        if (!this.hasOwnProperty(name)) continue
        const self = this as unknown as Record<string, unknown>
        const value = self[name]
        delete self[name]
        self[name] = value
      }
      if (this.view) return this.attributeChangedCallback('')
      if (!this.getAttribute('state')) this.setAttribute('state', 'idle')
      if (settingsOf(this).loading === 'eager' || typeof IntersectionObserver !== 'function') return void this.show()
      TOUCHES.forEach((type) => this.addEventListener(type, this.show))
      this.watching = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.show(), { rootMargin: NEAR })
      this.watching.observe(this)
    }

    disconnectedCallback(): void {
      this.unwatch()
      // A move takes it out and puts it in again: only what stays away is over.
      if (this.view) void this.view.then((view) => setTimeout(() => this.isConnected || view.close()), () => undefined)
    }

    attributeChangedCallback(name: string): void {
      if (name === 'data-profile') this.given = undefined
      if (this.view) void this.view.then((view) => view.update(settingsOf(this), this.profile), () => undefined)
    }

    /** The profile that the host has filled in; the merchant confirms it before it counts. */
    get profile(): unknown {
      return this.given === undefined ? this.getAttribute('data-profile') || undefined : this.given
    }

    set profile(profile: unknown) {
      this.given = profile
      this.attributeChangedCallback('profile')
    }

    /** assess loads the check where it has not come yet, and shows the result of what is known; it resolves to nothing. */
    async assess(): Promise<void> {
      await (await this.show()).assess()
    }

    /** reset drops every answer. */
    reset(): void {
      if (this.view) void this.view.then((view) => view.reset(), () => undefined)
    }

    private readonly show = (): Promise<View> => {
      if (this.view) return this.view
      this.unwatch()
      const place = placeOf(this, this, base, leave, undefined)
      place.state('loading')
      const view = open(settingsOf(this), this).then((opened) => opened(placeOf(this, this.shadowRoot || this.attachShadow({ mode: 'open' }), base, leave, this.profile)))
      this.view = view
      view.catch((reason: unknown) => {
        this.view = undefined // a touch tries again
        place.state('error')
        TOUCHES.forEach((type) => this.addEventListener(type, this.show))
        place.tell('limit-check-error', { code: reason === 'blocked' ? 'blocked' : 'load' })
      })
      return view
    }

    private unwatch(): void {
      if (this.watching) this.watching.disconnect()
      TOUCHES.forEach((type) => this.removeEventListener(type, this.show))
    }
  }
  for (const name of ATTRIBUTES.slice(0, -1)) {
    Object.defineProperty(LimitCheckElement.prototype, property(name), {
      configurable: true,
      enumerable: true,
      get(this: Element) { return this.getAttribute(name) || '' },
      set(this: Element, value: unknown) { value === undefined || value === null ? this.removeAttribute(name) : this.setAttribute(name, String(value)) },
    })
  }
  return LimitCheckElement
}
