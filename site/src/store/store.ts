/**
 * The phone's own storage. It may be forbidden, full, or hold what an older version wrote: nothing here throws, and what
 * could not be kept is said. Everything lies under one prefix, so that one press erases all of it and nothing else.
 */
const PREFIX = 'limit-check-'

/** readStored gives what was kept under a name, of whatever shape it is, or undefined. */
export const readStored = (name: string): unknown => {
  try {
    const text = localStorage.getItem(PREFIX + name)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** writeStored keeps a value and says whether that worked. */
export const writeStored = (name: string, value: unknown): boolean => {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** forgetStored drops what was kept under a name. */
export const forgetStored = (name: string): void => {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}

/** Erased is what was dropped, so that it can be had back while the page is open. */
export type Erased = readonly (readonly [area: 'localStorage' | 'sessionStorage', key: string, text: string])[]

/** eraseStored drops everything that this page ever kept, of older versions too. */
export const eraseStored = (): Erased => {
  const erased: (readonly ['localStorage' | 'sessionStorage', string, string])[] = []
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[area]
      Object.keys(storage).filter((key) => key.startsWith(PREFIX)).forEach((key) => {
        erased.push([area, key, storage.getItem(key) || ''])
        storage.removeItem(key)
      })
    } catch {
      // Nothing is kept where storage is forbidden.
    }
  }
  return erased
}

/** restoreStored puts back what was erased, as far as the browser lets it. */
export const restoreStored = (erased: Erased): void =>
  erased.forEach(([area, key, text]) => {
    try {
      window[area].setItem(key, text)
    } catch {
      // The same.
    }
  })
