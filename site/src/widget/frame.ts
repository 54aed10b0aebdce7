/**
 * Opens the check in a frame on our own origin: the host's scripts cannot read it, and the host's policy needs to allow
 * nothing but the frame. It grows with what stands in it.
 */
import type { Open, Place, Settings, View } from './api.ts'
import { lookOf } from './look.ts'
import { envelope, fromFrame, sharedOf } from './messages.ts'
import type { FromFrame, FromHost } from './messages.ts'
import { profileText } from './settings.ts'
import { around, watch } from './surroundings.ts'

/** PATIENCE is how many milliseconds a frame may take to say something: a blocked one says nothing, and no browser tells. */
const PATIENCE = 20000
const MIN_HEIGHT = 240

const TITLES = { 'zh-CN': '额度体检', en: 'Credit limit check' }

const newNonce = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('-')

class FrameView implements View {
  private readonly frame = document.createElement('iframe')
  private readonly origin: string
  private readonly calls = new Map<number, () => void>()
  private nonce = ''
  private lastCall = 0
  private said = '' // the settings as they were sent last
  private unwatch: (() => void) | undefined
  private patience: ReturnType<typeof setTimeout> | undefined
  private isAlive = false
  private readonly waiting: FromHost[] = [] // until the frame has said that it is there

  constructor(private readonly place: Place, private settings: Settings, private profile: unknown) {
    const { frame } = this
    this.origin = new URL(place.base, location.href).origin
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox')
    frame.allow = 'clipboard-write; web-share'
    frame.referrerPolicy = 'no-referrer'
    frame.title = TITLES[around(place.element, settings).locale]
    const { style } = frame
    style.display = 'block'
    style.width = '100%'
    style.border = '0'
    style.height = `${Math.max(MIN_HEIGHT, place.element.clientHeight)}px`
    style.colorScheme = 'normal'
    frame.addEventListener('load', () => this.greet())
    this.listen()
    frame.src = `${place.base}widget/frame.html`
    place.root.appendChild(frame)
    this.patience = setTimeout(() => this.isAlive || this.fail(), PATIENCE)
  }

  update(settings: Settings, profile: unknown): void {
    this.settings = settings
    this.profile = profile
    this.listen()
    this.say()
  }

  assess(): Promise<void> {
    const call = ++this.lastCall
    return new Promise((resolve) => {
      this.calls.set(call, resolve)
      this.post({ type: 'assess', call })
    })
  }

  reset(): void {
    this.post({ type: 'reset' })
  }

  close(): void {
    window.removeEventListener('message', this.hear)
    document.removeEventListener('securitypolicyviolation', this.blocked)
    clearTimeout(this.patience)
    if (this.unwatch) this.unwatch()
    this.unwatch = undefined
  }

  private listen(): void {
    if (this.unwatch) return
    window.addEventListener('message', this.hear)
    document.addEventListener('securitypolicyviolation', this.blocked)
    this.unwatch = watch(() => this.say())
  }

  /** greet says hello to a document that has just come, also after the frame was moved, which loads it anew. */
  private greet(): void {
    this.nonce = newNonce()
    this.isAlive = false
    this.said = ''
    this.say()
  }

  /** say tells the frame how it is to look, where that has changed. */
  private say(): void {
    if (!this.nonce) return
    const { element } = this.place
    const { locale, scheme } = around(element, this.settings)
    const { product, shareWith } = this.settings
    const profile = profileText(this.profile)
    const message: FromHost = { type: 'settings', locale, scheme, product, shareWith, profile, look: lookOf(element) }
    const said = JSON.stringify(message)
    if (said === this.said) return
    this.said = said
    this.frame.title = TITLES[locale]
    this.send(message)
  }

  private post(message: FromHost): void {
    if (this.isAlive) this.send(message)
    else this.waiting.push(message)
  }

  private send(message: FromHost): void {
    const { contentWindow } = this.frame
    if (contentWindow) contentWindow.postMessage(envelope(this.nonce, message), this.origin)
  }

  private readonly hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.frame.contentWindow || origin !== this.origin) return
    const message = fromFrame(data, this.nonce)
    if (!message) return
    if (!this.isAlive) {
      this.isAlive = true
      clearTimeout(this.patience)
      this.waiting.splice(0).forEach((each) => this.send(each))
    }
    this.obey(message)
  }

  private obey(message: FromFrame): void {
    const { place } = this
    switch (message.type) {
      case 'height':
        this.frame.style.height = `${Math.max(MIN_HEIGHT, message.pixels)}px`
        break
      case 'top':
        if (this.frame.getBoundingClientRect().top < 0) this.frame.scrollIntoView()
        break
      case 'state':
        place.state(message.state)
        break
      case 'event':
        if (message.name === 'error') place.tell('limit-check-error', { code: message.code === 'unsupported' ? 'unsupported' : 'core' })
        else place.tell(`limit-check-${message.name}` as 'limit-check-ready')
        break
      case 'shared': {
        const shared = sharedOf(message.shared)
        if (shared) place.tell('limit-check-shared', shared)
        break
      }
      case 'assessed': {
        const done = this.calls.get(message.call)
        this.calls.delete(message.call)
        if (done) done()
        break
      }
      default:
        console.warn(message.text)
    }
  }

  /** blocked hears of a policy of the host's that lets the frame not in; of other blocked frames no browser tells. */
  private readonly blocked = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (!this.isAlive && /^(frame|child|default)-src/.test(effectiveDirective) && blockedURI.indexOf(this.origin) === 0) this.fail()
  }

  private fail(): void {
    this.frame.remove()
    this.close()
    this.place.root.appendChild(document.createElement('slot'))
    this.place.state('error')
    this.place.tell('limit-check-error', { code: 'blocked' })
  }
}

/** open shows the check in a frame. */
export const open: Open = (place) => new FrameView(place, place.settings, place.profile)
