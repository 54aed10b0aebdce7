/**
 * The service worker: keeps one whole version of the page, and answers from it with or without a network.
 *
 * A version is taken in whole or not at all: every file is here, and is the one that the build hashed, before the first is
 * stored. A newer version waits until the merchant says so or all its pages are closed; until then an open page gets the
 * files that belong to it, even when the server has long moved on. Answers of the API are never kept.
 */

/** The build fills both in: all files of the check with their hashes, and one hash over them all. */
declare const PRECACHE: Readonly<Record<string, string>>
declare const VERSION: string

interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Fetches extends Waits {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface Scope {
  readonly registration: { readonly scope: string }
  skipWaiting(): void
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetches) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

const worker = self as unknown as Scope
const scope = worker.registration.scope
// Several copies of the page may live on one host, each below a path of its own.
const FAMILY = `limit-check ${scope} `
const NAME = FAMILY + VERSION
const INDEX = 'index.html'
const isAsset = (path: string): boolean => path.startsWith('assets/')

/** take gets one file, from an older version that had the same, as the page got it a moment ago, or anew. */
const take = async (path: string): Promise<Response> => {
  const url = scope + path
  const kept = isAsset(path) ? await caches.match(url) : undefined
  if (kept) return kept
  const get = (cache: RequestCache): Promise<Response> => fetch(url, { cache, integrity: PRECACHE[path] as string })
  // A copy of another day may lie in the browser's own cache under a host that says nothing of keeping: then once more.
  const response = await (isAsset(path) ? get('default').catch(() => get('reload')) : get('no-cache'))
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  // A host that sends index.html on to its folder: a redirected answer is no answer to a visit.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
}

const install = async (): Promise<void> => {
  const paths = Object.keys(PRECACHE)
  const files = await Promise.all(paths.map(take))
  const cache = await caches.open(NAME)
  try {
    await Promise.all(files.map((file, index) => cache.put(scope + paths[index], file)))
  } catch (error) {
    await caches.delete(NAME) // the phone is full: half a version would be worse than none
    throw error
  }
}

const removeOlder = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== NAME).map((name) => caches.delete(name)))
}

const fromCache = async (path: string, request: Request): Promise<Response> =>
  (await (await caches.open(NAME)).match(scope + path)) || fetch(request)

/** visited answers from the network and keeps what came; without a network it gives what an earlier visit kept. */
const visited = async (path: string, event: Fetches): Promise<Response> => {
  const cache = await caches.open(NAME)
  try {
    const response = await fetch(event.request)
    // A page, or a file that is none: the sign-in page of a hotel's network is not kept as a script.
    if (response.ok && isAsset(path) !== /html/.test(response.headers.get('content-type') || '')) {
      event.waitUntil(cache.put(scope + path, response.clone()).catch(() => undefined))
    }
    return response
  } catch (error) {
    const kept = await cache.match(scope + path)
    if (kept) return kept
    throw error
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(removeOlder()))

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request
  if (method !== 'GET' || !url.startsWith(scope)) return
  const path = url.slice(scope.length).replace(/[?#].*/, '') || INDEX
  if (path in PRECACHE) event.respondWith(fromCache(path, event.request))
  else if (!path.startsWith('v1/') && (mode === 'navigate' || isAsset(path))) event.respondWith(visited(path, event))
})

worker.addEventListener('message', ({ data, ports }) => {
  if (data === 'take over') worker.skipWaiting()
  if (data === 'version' && ports[0]) ports[0].postMessage(VERSION)
})

export {}
