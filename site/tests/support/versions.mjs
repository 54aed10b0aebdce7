/** Two versions of the page behind one address, for tests of what happens when the server moves on. */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from './page.mjs'
import { serveFolder } from './static.mjs'

const hashOf = (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`

const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')))

/**
 * nextVersion turns a copy of the site into a later version: another page, which says so in data-version, a stylesheet
 * under another name, and the service worker that belongs to them.
 */
const nextVersion = (folder) => {
  const [index, sw] = [join(folder, 'index.html'), join(folder, 'sw.js')]
  const style = readdirSync(join(folder, 'assets')).find((name) => /^page\.\w+\.css$/.test(name))
  const [oldIndex, oldStyle] = [hashOf(index), hashOf(join(folder, 'assets', style))]
  const moved = style.replace(/\.\w+\.css/, '.000000000002.css')
  renameSync(join(folder, 'assets', style), join(folder, 'assets', moved))
  edit(join(folder, 'assets', moved), (css) => `${css}/* 2 */`)
  edit(index, (html) => html.replace('<html ', '<html data-version="2" ').replace(style, moved))
  edit(sw, (script) => script.replace(style, moved).replace(oldIndex, hashOf(index)).replace(oldStyle, hashOf(join(folder, 'assets', moved))).replace(/"[0-9a-f]{12}"/g, '"000000000002"'))
}

/**
 * serveVersions serves the built page from a folder that can be exchanged while it is served.
 * moveOn() puts the next version there; `change(folder)` may then spoil it.
 */
export const serveVersions = async (options = {}) => {
  const aside = mkdtempSync(join(tmpdir(), 'limitcheck-versions-'))
  const [first, second, served] = ['1', '2', 'served'].map((name) => join(aside, name))
  for (const folder of [first, second]) cpSync(dist, folder, { recursive: true })
  nextVersion(second)
  symlinkSync(first, served)
  const server = await serveFolder(served, options)
  return {
    url: server.url,
    requests: server.requests,
    first,
    second,
    moveOn: () => {
      unlinkSync(served)
      symlinkSync(second, served)
    },
    close: async () => {
      await server.close()
      rmSync(aside, { recursive: true, force: true })
    },
  }
}

/** cacheNames are the caches of a page's origin; cached, the addresses in all of them. */
export const cacheNames = (page) => page.evaluate(() => caches.keys())
export const cached = (page) => page.evaluate(async () => {
  const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
  return requests.flat().map(({ url }) => url)
})
