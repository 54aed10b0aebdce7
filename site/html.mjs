// All static pages. Everything that is said comes from the words and from what the core exports; all text
// is escaped, all addresses are relative, so that the folder works wherever it is put.
export { indexPage } from './pages/check.mjs'
export { partnersPages } from './pages/partners.mjs'
export { READING_POLICY } from './pages/frame.mjs'
export { notFoundPage, problemsPage } from './pages/plain.mjs'
export { buildDay, readingPages, readingWords, siteIn } from './pages/reading.mjs'
