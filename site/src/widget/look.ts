/** The host's colours and measures: custom properties that it sets on <limit-check>, handed on to where they do not reach by themselves. */

/** LOOK are the public custom properties; each stands for the one of our own beside it. */
export const LOOK: Readonly<Record<string, string>> = {
  '--limit-check-brand': '--brand',
  '--limit-check-on-brand': '--on-brand',
  '--limit-check-ground': '--ground',
  '--limit-check-card': '--card',
  '--limit-check-ink': '--ink',
  '--limit-check-soft': '--soft',
  '--limit-check-line': '--line',
  '--limit-check-edge': '--edge',
  '--limit-check-wash': '--wash',
  '--limit-check-focus': '--focus',
  '--limit-check-danger': '--danger',
  '--limit-check-radius': '--radius',
  '--limit-check-font': '--sans',
}

/** lookOf reads what the host has set. */
export const lookOf = (element: Element): Record<string, string> => {
  const style = getComputedStyle(element)
  const look: Record<string, string> = {}
  Object.keys(LOOK).forEach((name) => {
    const value = style.getPropertyValue(name).trim()
    if (value) look[name] = value
  })
  return look
}

/** wear puts a look on an element: only properties of the list, and nothing that could fetch. */
export const wear = (element: HTMLElement, look: Readonly<Record<string, string>>): void => {
  Object.keys(LOOK).forEach((name) => {
    const value = look[name]
    if (value && !/url\(|image|[;{}]/i.test(value)) element.style.setProperty(LOOK[name] as string, value)
    else element.style.removeProperty(LOOK[name] as string)
  })
}
