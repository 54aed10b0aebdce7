/**
 * Lazy parts: scripts that the first screen does not need. Each is a classic script of its own that brings no second copy
 * of Lit: it takes the page's from the script element that loads it, and leaves its exports there. No global is touched.
 */
import * as lit from 'lit'
import * as live from 'lit/directives/live.js'
import * as repeat from 'lit/directives/repeat.js'
import * as words from './words.ts'

/** SHARED are the modules that a part takes from the page; build.mjs points the parts' imports at them. */
const SHARED = { words, lit, 'lit/directives/live.js': live, 'lit/directives/repeat.js': repeat }

/** PartElement is the script element as a part's script sees it. */
interface PartElement extends HTMLScriptElement {
  shared?: unknown
  exported?: unknown
}

/** Leave is what a host's policy asks of a script that is to run: its nonce, and addresses that bear a mark. */
export interface Leave {
  readonly nonce: string
  /** Marks an address of ours as trusted, see Trusted Types; what it gives is used as a string. */
  trusted(url: string): string
}

/** FREELY is how our own page loads its scripts. */
export const FREELY: Leave = { nonce: '', trusted: (url) => url }

/** loadPart runs a part's script and resolves to what it exports; after a failure it may be called again. */
export const loadPart = <Exports>(url: string, { nonce, trusted } = FREELY): Promise<Exports> =>
  new Promise((resolve, reject) => {
    const script: PartElement = document.createElement('script')
    script.src = trusted(url)
    if (nonce) script.nonce = nonce
    script.shared = SHARED
    script.onload = () => (script.exported ? resolve(script.exported as Exports) : reject(new Error(`${url} is no part`)))
    script.onerror = () => {
      script.remove()
      reject(new Error(`${url} did not load`))
    }
    document.head.appendChild(script)
  })
