/**
 * The page's side of its service worker: asks for the page to be kept, and hears of newer versions.
 *
 *     const kept = await registerOffline({ onUpdate: () => showPrompt() })   // 'cached' or 'unavailable', never an error
 *     postponeUpdate()                                                        // "later": not offered again in this tab
 *     await applyUpdate(() => draftIsKept)                                    // reloads into the new version, once
 *
 * Nothing here reloads by itself: a merchant in the middle of an answer is never interrupted.
 */

/** Kept says whether the page now opens without a network. */
export type Kept = 'cached' | 'unavailable'

/** MayReload says whether a reload would lose nothing of what was filled in. */
export type MayReload = () => boolean | Promise<boolean>

export interface OfflineOptions {
  /** Hears that a newer version lies ready; at most once for each version and tab. */
  readonly onUpdate: () => void
  /** The address of the service worker, from the page. */
  readonly script?: string
}

const LATER = 'limit-check-update-later'
// Some in-app browsers have the interface and never answer: the page's seal must not wait for them for ever.
const PATIENCE = 60_000

let registration: ServiceWorkerRegistration | undefined
let offered: string | undefined

/** registerOffline resolves once the page is kept, or once it is clear that it will not be. It never rejects. */
export const registerOffline = async ({ onUpdate, script = 'sw.js' }: OfflineOptions): Promise<Kept> => {
  try {
    return await Promise.race([keep(script, onUpdate), new Promise<Kept>((resolve) => setTimeout(resolve, PATIENCE, 'unavailable'))])
  } catch {
    return 'unavailable'
  }
}

const keep = async (script: string, onUpdate: () => void): Promise<Kept> => {
  if (!navigator.serviceWorker || !/^https?:$/.test(location.protocol)) return 'unavailable'
  const found = await navigator.serviceWorker.register(script, { updateViaCache: 'none' })
  registration = found
  const hear = (worker: ServiceWorker | null): void => {
    if (worker && found.active) void reached(worker, 'installed').then((there) => (there ? offer(worker, onUpdate) : undefined))
  }
  hear(found.waiting)
  hear(found.installing)
  found.addEventListener('updatefound', () => hear(found.installing))
  if (found.active) return 'cached'
  const first = found.installing || found.waiting
  return first && (await reached(first, 'activated')) ? 'cached' : 'unavailable'
}

const offer = async (worker: ServiceWorker, onUpdate: () => void): Promise<void> => {
  const version = await versionOf(worker)
  if (version === offered || version === postponed()) return
  offered = version
  onUpdate()
}

/** postponeUpdate remembers for this tab that the version on offer is not wanted now. */
export const postponeUpdate = (): void => {
  try {
    if (offered) sessionStorage.setItem(LATER, offered)
  } catch {
    // Where nothing may be stored the next reload asks again.
  }
}

const postponed = (): string | null => {
  try {
    return sessionStorage.getItem(LATER)
  } catch {
    return null
  }
}

/** applyUpdate lets the waiting version take over and reloads into it, unless that would lose an answer. It never rejects. */
export const applyUpdate = async (mayReload: MayReload): Promise<'reloading' | 'unsafe' | 'failed'> => {
  try {
    if (!(await mayReload())) return 'unsafe'
    const waiting = registration && registration.waiting
    // None waits any more where another tab has let it in: a reload is all that is left to do.
    if (waiting) {
      waiting.postMessage('take over')
      if (!(await reached(waiting, 'activated'))) return 'failed'
    }
    location.reload()
    return 'reloading'
  } catch {
    return 'failed'
  }
}

const ORDER = ['parsed', 'installing', 'installed', 'activating', 'activated']

/** reached resolves to whether a worker came as far as a state; false where it was thrown away instead. */
const reached = (worker: ServiceWorker, state: 'installed' | 'activated'): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'redundant') resolve(false)
      else if (ORDER.indexOf(worker.state) >= ORDER.indexOf(state)) resolve(true)
    }
    worker.addEventListener('statechange', look)
    look()
  })

const versionOf = (worker: ServiceWorker): Promise<string> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(String(data))
    worker.postMessage('version', [port2])
  })
