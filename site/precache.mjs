// Makes the service worker: its script, with the list of files that it keeps and one hash over all of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, sha256 } from './bundle.mjs'

/**
 * What the check needs without a network. Left out are the pages to read, which are kept when they are visited: all of
 * them would be some hundred kilobytes that most merchants never look at; the icons, which the launcher keeps; and what only partners' pages load.
 */
const isKept = (path) => path === 'index.html' || (path.startsWith('assets/') && !/^assets\/(icon-|widget|frame\.|catalogue\.)/.test(path))

/** serviceWorker gives the script for a built site, `written` being its files by path. */
export const serviceWorker = async (site, written) => {
  const entry = join(site, 'src', 'offline', 'sw.ts')
  const kept = [...written].filter(([path]) => isKept(path)).sort(([a], [b]) => (a < b ? -1 : 1))
  const hashes = Object.fromEntries(kept.map(([path, contents]) => [path, `sha256-${sha256(contents, 'base64')}`]))
  const version = sha256(JSON.stringify(hashes) + readFileSync(entry, 'utf8'), 'hex').slice(0, 12)
  return bundle(entry, undefined, { banner: {}, define: { PRECACHE: JSON.stringify(hashes), VERSION: JSON.stringify(version) } })
}
