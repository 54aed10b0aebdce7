/** Whether the check can live in the host's own page: what its policy lets through, and what became of the browser's own functions. */

/** The smallest module there is. */
const WASM = '0,97,115,109,1,0,0,0'

const isNative = (value: unknown): boolean => typeof value === 'function' && /native code/.test(Function.prototype.toString.call(value))

/** isUntouched says whether nothing that the check needs was replaced by the host, and no list has grown members. */
const isUntouched = (): boolean => {
  for (const _ in [] as unknown[]) return false
  return [fetch, Promise, customElements.define, customElements.get, Worker, MutationObserver, ResizeObserver, JSON.parse, [].map, [].push,
    Array.from, Object.keys, Map, document.createElement, addEventListener].every(isNative)
}

/** startsWorker tries a worker of our own making that compiles WebAssembly. */
const startsWorker = (trusted: (url: string) => string): Promise<boolean> =>
  new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob([`new WebAssembly.Module(new Uint8Array([${WASM}]));postMessage(1)`], { type: 'text/javascript' }))
    const worker = new Worker(trusted(url))
    const end = (works: boolean): void => {
      worker.terminate()
      URL.revokeObjectURL(url)
      resolve(works)
    }
    worker.onmessage = () => end(true)
    worker.onerror = () => end(false)
    setTimeout(end, 4000, false)
  })

/** fits says whether the check can be an element of this page; `url` is a file of ours that is here already. */
export const fits = async (url: string, trusted: (url: string) => string): Promise<boolean> => {
  try {
    if (!isUntouched() || !('adoptedStyleSheets' in Document.prototype)) return false
    const [started] = await Promise.all([startsWorker(trusted), fetch(url, { credentials: 'omit' })])
    return started
  } catch {
    return false
  }
}
