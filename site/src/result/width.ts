/** How wide a place is, as long as it is watched. Where no ResizeObserver is, turning the phone is heard by resize. */
type Told = (width: number) => void

/** LEAST keeps a picture drawable while its place is hidden and has no width. */
const LEAST = 200

/** watchWidth tells the width of an element now and whenever it changes, in whole pixels; it gives back how to stop that. */
export const watchWidth = (element: Element, tell: Told): (() => void) => {
  const measure = (): void => {
    const width = Math.floor(element.getBoundingClientRect().width)
    if (width >= LEAST) tell(width)
  }
  measure()
  if (typeof ResizeObserver === 'function') {
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }
  window.addEventListener('resize', measure)
  return () => window.removeEventListener('resize', measure)
}
