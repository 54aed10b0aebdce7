// Makes the single file: the whole check in one HTML file, for a USB stick or a chat. `node single-file.mjs` writes build/limitcheck.html.
//
// It is made from the built site: the page as it stands, with what it would load put into it. Its data and what it fetches
// (the core, words) stand in it packed, the latter under their addresses; scripts and styles are passed by a policy that names their hashes
// and lets nothing out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSite, PARTS } from './build.mjs'
import { bundleWithMeta, cspHash } from './bundle.mjs'
import { sevenBits } from './seven-bits.mjs'

const site = dirname(fileURLToPath(import.meta.url))
const dist = join(site, 'dist')
const src = (...names) => join(site, 'src', ...names)

/** Where the single file is written. */
export const SINGLE_FILE = join(site, 'build', 'limitcheck.html')

/** The modules that work otherwise where nothing can be loaded. */
const SWAPPED = {
  [src('page', 'data.ts')]: src('offline', 'single', 'data.ts'),
  [src('core-client', 'download.ts')]: src('offline', 'single', 'inlined.ts'),
  [src('parts', 'parts.ts')]: src('offline', 'single', 'parts.ts'),
  [src('offline', 'offline.ts')]: src('offline', 'single', 'offline.ts'),
}

const swap = {
  name: 'swap',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const other = SWAPPED[path]
    return other && { contents: readFileSync(other, 'utf8'), loader: 'ts', resolveDir: dirname(other) }
  }),
}

/** parts writes the module that knows every part by its address; each is run when it is first wanted. */
const parts = (addresses) => ({
  name: 'parts',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^limit-check-parts$/ }, ({ path }) => ({ path, namespace: 'parts' }))
    onLoad({ filter: /.*/, namespace: 'parts' }, () => ({
      contents: `export default {${Object.entries(PARTS).map(([name, entry]) => `${JSON.stringify(addresses[name])}:()=>require(${JSON.stringify(entry)})`).join()}}`,
      loader: 'js',
      resolveDir: site,
    }))
  },
})

/** pageScript bundles the page with all of its parts, and says what went into it. */
export const pageScript = (addresses, hashes, plugins = []) => bundleWithMeta(src('page', 'main.ts'), hashes, {
  plugins: [...plugins, swap, parts(addresses)],
  inject: [src('offline', 'single', 'worker.ts')],
})

/** coreScript is the worker's script as a function of the scope that it runs in, left on its own element. */
const coreScript = async () => (await bundleWithMeta(src('core-worker', 'core-worker.ts'), undefined, {
  banner: { js: 'document.currentScript.serve=function(self){' },
  footer: { js: '}' },
})).contents

/** addressesIn finds every address of a built file in the page's data, however deep it lies. */
const addressesIn = (value) => {
  if (typeof value === 'string') return /^assets\/[\w.-]+$/.test(value) && existsSync(join(dist, value)) ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(addressesIn) : []
}

/** packed writes bytes into a block of the page's own, gzip in seven bits a letter. */
const packed = (id, contents) => {
  const bytes = gzipSync(contents, { level: 9 })
  return `<script type="text/plain" id="${id}" data-length="${bytes.length}">${sevenBits(bytes)}</script>`
}

const DATA = /<script type="application\/json" id="limit-check-data">(.*?)<\/script>/s

const once = (html, pattern, replacement) => {
  const found = html.match(new RegExp(pattern, `${pattern.flags}g`)) || []
  if (found.length !== 1) throw new Error(`single file: ${pattern} stands ${found.length} times in the page`)
  return html.replace(pattern, replacement)
}

const policy = (scripts, styles) => [
  "default-src 'none'",
  `script-src ${scripts.map(cspHash).join(' ')} 'wasm-unsafe-eval'`,
  'worker-src blob:',
  `style-src ${styles.join(' ')}`,
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** inline gives a script that may stand in a page; the markup of a page in its strings would end it, or begin another. */
const inline = (bytes) => {
  const script = Buffer.from(bytes).toString('utf8').trim()
  if (/<\/?script/i.test(script)) throw new Error('single file: a script cannot stand in a page, it holds "<script"')
  return script
}

/** singleFile gives the whole file's text. */
export const singleFile = async () => {
  let html = readFileSync(join(dist, 'index.html'), 'utf8')
  const [, written] = html.match(DATA)
  const data = JSON.parse(written)
  const hashes = new Set()
  const page = inline((await pageScript(data.parts, hashes)).contents)
  const core = inline(await coreScript())

  const style = (address) => {
    const css = readFileSync(join(dist, address), 'utf8')
    hashes.add(cspHash(css))
    return `<style>${css}</style>`
  }
  html = html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (_, address) => style(address))
  html = html.replace(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n/g, '')
  html = once(html, /<script src="[^"]+" defer><\/script>\n/, '')
  // Beside the file there are no other pages; the page's script still looks for the words of the links.
  html = html.replace(/<a ([^>]*)href="(?!#|https?:|tel:|mailto:)[^"]*"([^>]*)>(.*?)<\/a>/gs, '<span hidden $1$2>$3</span>')
  const files = [...new Set(addressesIn(data))].filter((address) => !address.endsWith('.js')).map((address) => `${packed(address, readFileSync(join(dist, address)))}\n`)
  html = once(html, /<html /, '<html data-single-file ')
  html = once(html, /<meta charset="utf-8">\n/, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy([core, page], [...hashes].sort())}">\n`)
  html = once(html, DATA, () => packed('limit-check-data', written))
  // Last, as what is put in now may hold anything.
  return once(html, /<\/body>/, () => `${files.join('')}<script id="limit-check-core">${core}</script>\n<script>${page}</script>\n</body>`)
}

/** buildSingleFile writes the file and gives its path. */
export const buildSingleFile = async () => {
  await buildSite()
  const html = await singleFile()
  mkdirSync(dirname(SINGLE_FILE), { recursive: true })
  writeFileSync(SINGLE_FILE, html)
  return SINGLE_FILE
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  console.log(`${await buildSingleFile()}: ${Buffer.byteLength(readFileSync(SINGLE_FILE))} bytes`)
}
