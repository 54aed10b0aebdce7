/**
 * The entry of the npm package: defines <limit-check> where there is a document, and nothing on a server. The check comes when
 * it is wanted, from files beside this one that bundlers take along.
 */
import { fits } from '../embed/probe.ts'
import { trusted } from '../embed/trusted.ts'
import type { Addresses } from '../loading/files.ts'
import { TAG } from '../widget/api.ts'
import type { Open } from '../widget/api.ts'
import { shellOf } from '../widget/shell.ts'
import type { Opener } from '../widget/shell.ts'

/** ADDRESSES are whole ones: package.mjs writes them, relative to where this module is. */
declare const ADDRESSES: Addresses

let folder = '' // where the host has put embed/, with its slash at the end

/** hostedAt says where the host serves the package's folder embed/: the frame and the pages to read are there. */
export const hostedAt = (address: string): void => {
  folder = new URL(address.replace(/\/?$/, '/'), document.baseURI).href
}

const inPage = async (): Promise<Open> => {
  const { open } = await import('../widget/element.ts')
  return (place) => open({ ...place, base: '', home: folder })
}

const inFrame = async (): Promise<Open> => {
  if (!folder) {
    console.warn('limit-check: for mode="frame" host the package’s folder embed/ and say where with hostedAt(address)')
    throw new Error('no folder')
  }
  const { open } = await import('../widget/frame.ts')
  return (place) => open({ ...place, base: folder })
}

let probed: Promise<boolean> | undefined

const opener: Opener = async ({ mode }) => {
  if (mode === 'frame') return inFrame()
  // Without a folder there is one way only, and nothing to find out.
  if (mode === 'element' || !folder) return inPage()
  return (await (probed || (probed = fits(ADDRESSES.worker, trusted)))) ? inPage() : inFrame()
}

/** define makes a tag the check, and gives its class; a tag that is taken already, as by v1.js, stays as it is. */
export const define = (tag: string = TAG): CustomElementConstructor | undefined => {
  if (typeof customElements === 'undefined') return undefined
  if (!customElements.get(tag)) customElements.define(tag, shellOf(opener, '', { nonce: '', trusted }))
  return customElements.get(tag)
}

/** LimitCheckElement is the class of <limit-check>; undefined on a server. */
export const LimitCheckElement = define()
