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

/** loadPart runs a part's script and resolves to what it exports; after a failure it may be called again. */
export const loadPart = <Exports>(url: string): Promise<Exports> =>
  new Promise((resolve, reject) => {
    const script: PartElement = document.createElement('script')
    script.src = url
    script.shared = SHARED
    script.onload = () => (script.exported ? resolve(script.exported as Exports) : reject(new Error(`${url} is no part`)))
    script.onerror = () => {
      script.remove()
      reject(new Error(`${url} did not load`))
    }
    document.head.appendChild(script)
  })
