// Where each page stands. Every link is relative and names its file, so that the folder works under
// any path, on hosts that add no index.html or .html by themselves, and straight from a disk.
import { posix } from 'node:path'

export const LOCALES = ['zh-CN', 'en']

const folder = { 'zh-CN': '', en: 'en/' }

export const causePath = (locale, id) => `${folder[locale]}causes/${id}.html`

/** pagePath is the path of a reading page by its name. */
export const pagePath = (locale, name) => `${folder[locale]}${name === 'causes' ? 'causes/index' : name}.html`

/** checkPath is the check itself, in the language. */
export const checkPath = (locale) => (locale === 'en' ? 'index.html?lang=en' : 'index.html')

/** link is the address of one path as the page at another path writes it. */
export const link = (from, to) => posix.relative(posix.dirname(from), to)
