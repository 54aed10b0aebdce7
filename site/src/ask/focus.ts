/** Where the focus goes: to what a screen asks, to the list of what needs a correction, or to one box of the screen. */
import { parentOf } from '../case/pointer.ts'
import { idOf } from './context.ts'
import { screenOf } from './naming.ts'
import type { Place } from './paths.ts'

/** focusOn puts the focus on an element of a host, and moves the page only where that would be out of sight above. */
export const focusOn = (host: HTMLElement, element: HTMLElement | null): void => {
  if (!element) return
  element.focus({ preventScroll: true })
  if (element.getBoundingClientRect().top < 0 || host.getBoundingClientRect().top < 0) host.scrollIntoView()
}

/** boxAt finds the box of a pointer, its row where it lacks a box, or its list where the screen at a place is the list's. */
export const boxAt = (root: ParentNode, place: Place, pointer: string): HTMLElement | null => {
  const find = (at: string): HTMLElement | null => root.querySelector<HTMLElement>(`#${idOf(at)}`)
  const here = 'pointer' in place ? place.pointer : place.at === 'product' ? '/restrictions' : undefined
  const list = screenOf(pointer)
  return find(pointer) || (list === pointer ? null : find(parentOf(pointer))) || (here !== undefined && screenOf(here) === list ? find(list) : null)
}

/** showBox scrolls to a box with its label and puts the focus there. */
export const showBox = (root: ParentNode, box: HTMLElement): void => {
  const label = root.querySelector(`label[for="${box.id}"]`) || box
  label.scrollIntoView()
  box.focus({ preventScroll: true })
}
