// Keeps the hashed files of the release before: a page that was open, or a partner's, may still ask for them.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const KEPT = 'kept.json'

const readJson = (file, otherwise) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise)

/**
 * keepRelease copies the assets of an older build, and their headers, into a newer one. What the older one had kept itself stays
 * behind: one release is kept. It gives the addresses that it kept.
 * @param {string} older  folder of the build that is served now
 * @param {string} newer  folder of the build that will be
 */
export const keepRelease = (older, newer) => {
  if (!existsSync(join(older, 'assets'))) throw new Error(`${older} holds no build: there is no assets/ in it`)
  const before = new Set(readJson(join(older, KEPT), []))
  mkdirSync(join(newer, 'assets'), { recursive: true })
  const here = new Set(readdirSync(join(newer, 'assets')))
  const kept = readdirSync(join(older, 'assets')).filter((name) => !here.has(name) && !before.has(name)).sort()
  for (const name of kept) copyFileSync(join(older, 'assets', name), join(newer, 'assets', name))
  const [theirs, ours] = [older, newer].map((folder) => readJson(join(folder, 'headers.json'), {}))
  for (const name of kept) if (theirs[`/assets/${name}`]) ours[`/assets/${name}`] = theirs[`/assets/${name}`]
  writeFileSync(join(newer, 'headers.json'), `${JSON.stringify(ours, null, 2)}\n`)
  writeFileSync(join(newer, KEPT), JSON.stringify(kept))
  return kept
}
