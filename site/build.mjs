// Builds the page into site/dist: `node build.mjs` does nothing when nothing changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundle, bundleCss, bundlePart, cspHash, sha256, wordsOf } from './bundle.mjs'
import { buildConfigurator } from './configurator.mjs'
import { indexPage, notFoundPage, problemsPage, READING_POLICY, readingPages, readingWords } from './html.mjs'
import { iconPng, iconSvg, webManifest } from './icons.mjs'
import { keepRelease } from './keep.mjs'
import { policyOf } from './policy.mjs'
import { serviceWorker } from './precache.mjs'
import { buildWidget } from './widget.mjs'

const site = dirname(fileURLToPath(import.meta.url))
const root = dirname(site)
const out = join(site, 'dist')
const work = join(site, 'build')
const locales = ['zh-CN', 'en']

/** What the widget as an element loads, by address in dist/, for the npm package. */
export const ADDRESSES = join(work, 'addresses.json')

const filesUnder = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name)
  if (entry.name === 'node_modules') return []
  return entry.isDirectory() ? filesUnder(path) : [path]
})

/** fingerprint hashes everything that the site is made of. */
const fingerprint = () => {
  const sources = [
    ...filesUnder(join(site, 'src')),
    ...filesUnder(join(site, 'pages')),
    ...readdirSync(site).filter((name) => name.endsWith('.mjs') || name === 'package-lock.json').map((name) => join(site, name)),
    ...filesUnder(join(root, 'core')).filter((path) => !path.endsWith('_test.go')),
    ...filesUnder(join(root, 'wasm', 'src')),
    join(root, 'wasm', 'build', 'limitcheck.wasm'),
    join(root, 'go.mod'),
  ]
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.sort()) hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** The lazy parts by name. */
export const PARTS = {
  result: join(site, 'src', 'result', 'part.ts'),
  sheet: join(site, 'src', 'sheet', 'part.ts'),
  qr: join(site, 'src', 'take', 'qr.part.ts'),
}

const catalogueOf = (folder, locale) => JSON.parse(readFileSync(join(folder, `catalogue.${locale}.json`), 'utf8'))

/** exportCatalogue has the core write its words for the page. */
const exportCatalogue = () => {
  const folder = join(work, 'catalogue')
  mkdirSync(folder, { recursive: true })
  execFileSync('go', ['run', './core/cmd/limitcheck', 'export', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

/** What this build has written, by path, and which packed files it used. */
const written = new Map()
const used = new Set()

const dropUnused = () => {
  const folder = join(work, 'packed')
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
}

const write = (path, contents) => {
  const file = join(out, path)
  const raw = Buffer.from(contents)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, raw)
  written.set(path, raw)
  if (path.endsWith('.png')) return // packed as it is
  writeFileSync(`${file}.gz`, packed(raw, 'gz', () => gzipSync(raw, { level: 9 })))
  writeFileSync(`${file}.br`, packed(raw, 'br', () => brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } })))
}

/** packed keeps what the last build packed: the core alone takes half a minute, and most builds change only a script. */
const packed = (raw, coding, pack) => {
  const name = `${sha256(raw, 'hex')}.${coding}`
  const file = join(work, 'packed', name)
  used.add(name)
  if (existsSync(file)) return readFileSync(file)
  const bytes = pack()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return bytes
}

/** asset writes a file under a name that changes with its contents, and gives its address from the page. */
const asset = (name, contents) => {
  const dot = name.lastIndexOf('.')
  const path = `assets/${name.slice(0, dot)}.${sha256(contents, 'hex').slice(0, 12)}${name.slice(dot)}`
  write(path, contents)
  return path
}

/** The catalogue without what only pages of their own tell: causes come with an answer, problems with a refusal. */
const shownByThePage = ({ catalogue: { causes, problems, glossary, lender_duties, ...shown } }) => shown

/** webApp writes what a phone needs to put the page on its home screen. */
const webApp = (chinese) => {
  const svg = { src: asset('icon-any.svg', iconSvg()), sizes: 'any', type: 'image/svg+xml' }
  const png = (size) => ({ src: asset(`icon-${size}.png`, iconPng(size)), sizes: `${size}x${size}`, type: 'image/png' })
  write('manifest.webmanifest', webManifest(chinese, [svg, png(192), png(512)]))
  return { manifest: 'manifest.webmanifest', touchIcon: png(180).src }
}

const wordsFile = (locale) => join(root, 'wasm', 'build', `words.${locale}.json`)

/** coreWords writes the words that the core is handed, a file a language. */
const coreWords = () => Object.fromEntries(locales.map((locale) => [`words.${locale}`, asset(`words.${locale}.json`, readFileSync(wordsFile(locale)))]))

/** file is how the page's data names a file: its address and its unpacked length in bytes. */
const file = (url, contents) => ({ url, size: Buffer.byteLength(contents) })

const emit = async (catalogueFolder) => {
  rmSync(out, { recursive: true, force: true })
  written.clear()
  const core = readFileSync(join(root, 'wasm', 'build', 'limitcheck.wasm'))
  const hashes = new Set()
  const packs = await Promise.all(locales.map(async (locale) => ({ locale, words: await wordsOf(locale), catalogue: catalogueOf(catalogueFolder, locale) })))
  const [chinese, english] = packs.map((pack) => ({ ...pack, catalogue: shownByThePage(pack) }))
  const englishPack = Buffer.from(JSON.stringify(english))
  const parts = {}
  for (const [name, entry] of Object.entries(PARTS)) parts[name] = asset(`${name}.js`, await bundlePart(entry, hashes))
  const css = Buffer.from(await bundleCss(join(site, 'src', 'page', 'page.css')))
  const readingCss = Buffer.from(await bundleCss(join(site, 'src', 'page', 'reading.css')))
  const files = {
    script: asset('page.js', await bundle(join(site, 'src', 'page', 'main.ts'), hashes)),
    style: asset('page.css', css),
    reading: asset('reading.css', readingCss),
    noScript: asset('no-script.css', await bundleCss(join(site, 'src', 'page', 'no-script.css'))),
    worker: asset('core-worker.js', await bundle(join(site, 'src', 'core-worker', 'core-worker.ts'))),
    core: asset('limitcheck.wasm', core),
    ...coreWords(),
    english: asset('en.json', englishPack),
    ...webApp(chinese),
  }
  const data = {
    worker: files.worker,
    core: { url: files.core, size: core.length },
    words: Object.fromEntries(locales.map((locale) => [locale, { url: files[`words.${locale}`], size: statSync(wordsFile(locale)).size }])),
    parts,
    packs: { en: { url: files.english, size: englishPack.length } },
    catalogue: chinese.catalogue,
  }
  write('index.html', indexPage({ packs, files, data, headings: await readingWords() }))
  write('404.html', notFoundPage({ packs, css: String(readingCss) }))
  write('problems.html', problemsPage({ packs, files }))
  const headers = { 'content-security-policy': policyOf(hashes, { 'manifest-src': "'self'" }) }
  // The worker's script compiles the core under a policy of its own, which forbids it every request.
  const inlined = { 'content-security-policy': policyOf([cspHash(readingCss)], { 'manifest-src': "'self'" }) }
  const read = { 'content-security-policy': READING_POLICY }
  const table = { '/': headers, '/index.html': headers, '/404.html': inlined, '/problems.html': read }
  for (const [path, document] of await readingPages({ packs, folder: catalogueFolder, style: files.reading })) {
    write(path, document)
    table[`/${path}`] = read
    if (path.endsWith('/index.html')) table[`/${path.slice(0, -'index.html'.length)}`] = read
  }
  const { catalogue, ...addresses } = data
  const widget = await buildWidget({
    src: join(site, 'src'), parts: PARTS, words: chinese.words, write, asset,
    addresses: { ...addresses, chinese: file(asset('catalogue.zh-CN.json', JSON.stringify(catalogue)), JSON.stringify(catalogue)) },
  })
  writeFileSync(ADDRESSES, JSON.stringify(widget.addresses))
  Object.assign(table, widget.headers)
  const configurator = await buildConfigurator({ src: join(site, 'src'), packs, folder: catalogueFolder, style: files.reading, write, asset })
  Object.assign(table, configurator.headers)
  // The frame isolates itself, and takes a worker only that does the same.
  table[`/${files.worker}`] = { 'content-security-policy': "connect-src 'none'", 'cross-origin-embedder-policy': 'require-corp' }
  write('sw.js', await serviceWorker(site, written))
  table['/sw.js'] = { 'content-security-policy': "default-src 'none'; connect-src 'self'" }
  writeFileSync(join(out, 'headers.json'), `${JSON.stringify(table, null, 2)}\n`)
  return { ...files, ...parts, ...widget.files, ...configurator.files, serviceWorker: 'sw.js' }
}

const report = (files) => {
  for (const path of ['index.html', ...Object.values(files)]) {
    const size = (suffix) => String(statSync(join(out, path + suffix)).size).padStart(9)
    console.log(`${size('')} ${path.endsWith('.png') ? '           ' : `${size('.br')} br`}  ${path}`)
  }
}

/** buildSite builds what changed; a folder with a catalogue may be given instead of having the core export one. */
export const buildSite = async ({ catalogue } = {}) => {
  execFileSync(process.execPath, [join(root, 'wasm', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
  const stamp = join(work, 'stamp')
  const now = fingerprint()
  if (!catalogue && existsSync(join(out, 'headers.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    console.log('site: up to date')
    return
  }
  mkdirSync(work, { recursive: true })
  rmSync(stamp, { force: true })
  report(await emit(catalogue || exportCatalogue()))
  dropUnused()
  writeFileSync(stamp, now)
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  await buildSite()
  const [flag, older] = process.argv.slice(2)
  if (flag === '--keep') console.log(`kept ${keepRelease(older, out).length} files of the release before`)
}
