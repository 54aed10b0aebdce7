/**
 * The page in the frame. It waits for the page around to say how it is to look, shows the check, and tells it how high it is
 * and what state it is in. Once all is loaded it forbids itself every request, and counts on the screen what was asked for since.
 */
import { Check } from '../guest/check.ts'
import { guestWords } from '../guest/words.ts'
import { fill } from '../language/pack.ts'
import type { Locale } from '../language/pack.ts'
import type { Addresses } from '../loading/files.ts'
import { Files } from '../loading/files.ts'
import { seal } from '../page/seal.ts'
import { wear } from './look.ts'
import { envelope, fromHost } from './messages.ts'
import type { FromFrame, FromHost } from './messages.ts'

declare const ADDRESSES: Addresses

/** HOME is where our own pages are, seen from this one. */
const HOME = new URL('../', location.href).href

const main = document.querySelector('main') as HTMLElement
const line = document.querySelector('.requests') as HTMLElement
const files = new Files(ADDRESSES, HOME)
const root = document.documentElement

let host: { readonly origin: string; readonly nonce: string } | undefined
let locale: Locale = 'zh-CN'
let sealing: Promise<void> | undefined

const say = (message: FromFrame): void => {
  if (host) parent.postMessage(envelope(host.nonce, message), host.origin)
}

/** Requests are counted from when all was loaded: those of this page, and those of the core's worker. */
let ownRequests = 0
let workerRequests = 0

const count = (): void => {
  if (!root.dataset['sealed']) return
  const words = guestWords[locale]
  const n = ownRequests + workerRequests
  line.lang = locale
  line.textContent = `${n === 1 ? words.requestsOne : fill(words.requests, { n })}${locale === 'en' ? ' ' : ''}${words.requestsBlocked}`
}

const check = new Check(main, files, { home: HOME, stores: true }, {
  state: (state) => { if (state !== 'idle') say({ type: 'state', state }) },
  ready: () => { say({ type: 'event', name: 'ready', code: '' }); void sealWhenLoaded() },
  answer: () => { say({ type: 'event', name: 'answer', code: '' }); void countWorker() },
  result: () => { say({ type: 'event', name: 'result', code: '' }); say({ type: 'top' }); void sealWhenLoaded() },
  error: (code) => say({ type: 'event', name: 'error', code }),
  shared: (shared) => say({ type: 'shared', shared: JSON.stringify(shared) }),
  warn: (text) => say({ type: 'warning', text }),
})
check.app.addEventListener('limit-check-moved', () => say({ type: 'top' }))

const loadRest = async (): Promise<void> => {
  const { engine } = check.app
  await Promise.all([files.pack('zh-CN'), files.pack('en'), files.allParts(), engine.teach('zh-CN'), engine.teach('en')])
}

const sealWhenLoaded = (): Promise<void> => {
  if (root.dataset['sealed'] || check.app.engine.state !== 'ready') return Promise.resolve()
  if (!sealing) sealing = loadRest().then(() => {
    seal()
    root.dataset['sealed'] = 'true'
    const before = performance.now()
    new PerformanceObserver((list) => {
      // What ended its way before was asked for before.
      ownRequests += list.getEntries().filter(({ startTime }) => startTime > before).length
      count()
    }).observe({ entryTypes: ['resource'] })
    count()
    return countWorker()
  }).catch(() => void (sealing = undefined))
  return sealing
}

/** countWorker asks the core's worker how many requests it has made; its policy lets it make none. */
const countWorker = async (): Promise<void> => {
  const { client } = check.app.engine
  if (!root.dataset['sealed'] || !client) return
  workerRequests = await client.requests().catch(() => workerRequests)
  count()
}

let height = 0
let frame = 0

/** measure tells the height in whole pixels, once a frame and where it has changed. */
const measure = (): void => {
  if (frame) return
  frame = requestAnimationFrame(() => {
    frame = 0
    const pixels = Math.ceil(document.body.getBoundingClientRect().height)
    if (pixels === height) return
    height = pixels
    say({ type: 'height', pixels })
  })
}

const obey = async (message: FromHost): Promise<void> => {
  switch (message.type) {
    case 'settings':
      locale = message.locale
      root.lang = locale
      root.dataset['scheme'] = message.scheme
      wear(root, message.look)
      count()
      return check.wish(message)
    case 'assess':
      await check.assess()
      return say({ type: 'assessed', call: message.call })
    default:
      check.reset()
  }
}

window.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  if (source !== parent || source === window) return
  const message = fromHost(data, host && host.nonce)
  // The first to speak is the page around; nobody else is heard from then on.
  if (!message || (host ? origin !== host.origin : message.type !== 'settings')) return
  if (!host) {
    host = { origin, nonce: message.nonce }
    say({ type: 'state', state: 'loading' })
    new ResizeObserver(measure).observe(document.body)
  }
  void obey(message)
})
