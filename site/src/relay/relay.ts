/** relay fires an event of an inner element again on the outer one. Nothing is composed: a page around the check would hear what was answered. */
export const relay = (outer: EventTarget) => (event: Event): void => {
  outer.dispatchEvent(new CustomEvent(event.type, { detail: (event as CustomEvent).detail, bubbles: true }))
}
