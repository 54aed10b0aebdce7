/**
 * The script that a partner's page carries: /widget/v1.js. It defines <limit-check> and nothing more; the check comes when it
 * is wanted. A script tag with a data- attribute stands for the element as well, which is then put behind it.
 */
import { ATTRIBUTES, TAG } from '../widget/api.ts'
import type { Open } from '../widget/api.ts'
import { placeOf, shellOf } from '../widget/shell.ts'
import { fits } from './probe.ts'
import { trusted } from './trusted.ts'

/** FILES are the views' scripts, written in by the build. */
declare const FILES: { readonly element: string; readonly frame: string }

interface PartElement extends HTMLScriptElement {
  exported?: { readonly open: Open }
}

const own = document.currentScript as HTMLScriptElement
const base = own.src.replace(/widget\/[^/]*$/, '')

/** Own is the browser's Promise, whatever the host calls so. */
const Own = (async () => undefined)().constructor as PromiseConstructor

const loaded: Record<string, Promise<Open> | undefined> = {}

/** load runs a view's script once. */
const load = (file: string): Promise<Open> => {
  const known = loaded[file]
  if (known) return known
  const loading = new Own<Open>((resolve, reject) => {
    const script = document.createElement('script') as PartElement
    script.crossOrigin = 'anonymous'
    script.nonce = own.nonce
    script.onload = () => (script.exported ? resolve(script.exported.open) : reject('blocked'))
    script.onerror = reject
    script.src = trusted(base + file)
    document.head.appendChild(script)
  })
  loaded[file] = loading
  loading.catch(() => (loaded[file] = undefined))
  return loading
}

let probed: Promise<boolean> | undefined

/** define gives the element's class, undefined where the host has broken the way to it. */
const define = (): unknown => {
  if (customElements.get(TAG)) return true // another version was here first
  customElements.define(TAG, shellOf(async ({ mode }) => {
    if (mode === 'frame') return load(FILES.frame)
    if (mode === 'auto' && !(await (probed || (probed = fits(own.src, trusted))))) return load(FILES.frame)
    return load(FILES.element).catch((reason) => mode === 'auto' ? load(FILES.frame) : Promise.reject(reason))
  }, base, leave))
  return customElements.get(TAG)
}

/** plain puts the frame into every tag as it is: without methods, but there. */
const plain = (): void => document.querySelectorAll<HTMLElement>(TAG).forEach((element) => void load(FILES.frame).then((open) => {
  element.textContent = ''
  open(placeOf(element, element, base, leave, element.dataset['profile']))
}))

const leave = { nonce: own.nonce, trusted }

try {
  if (!define()) throw 0
} catch {
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', plain) : plain()
}

if (Object.keys(own.dataset).length) {
  const element = document.createElement(TAG)
  ATTRIBUTES.forEach((name) => {
    const value = own.getAttribute(`data-${name.replace('data-', '')}`)
    if (value !== null) element.setAttribute(name, value)
  })
  // In the head there is no place for it: it goes to the end of the body.
  if (own.parentNode && own.parentNode !== document.head) own.parentNode.insertBefore(element, own.nextSibling)
  else if (document.body) document.body.appendChild(element)
  else document.addEventListener('DOMContentLoaded', () => document.body.appendChild(element))
}
