// Builds the page into site/dist: `node build.mjs` does nothing when nothing changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { indexPage, notFoundPage, problemsPage, READING_POLICY, readingPages, readingWords } from './html.mjs'

const site = dirname(fileURLToPath(import.meta.url))
const root = dirname(site)
const out = join(site, 'dist')
const work = join(site, 'build')
const locales = ['zh-CN', 'en']

// Chromium 69 is the kernel of widespread in-app browsers, see the README.
const target = 'es2018'
const cssTarget = ['chrome69', 'safari13']
const globalThisForOldBrowsers = 'self.globalThis||(self.globalThis=self);'

const sha256 = (data, encoding) => createHash('sha256').update(data).digest(encoding)

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
    ...['build.mjs', 'html.mjs', 'package-lock.json'].map((name) => join(site, name)),
    ...filesUnder(join(root, 'core')).filter((path) => !path.endsWith('_test.go')),
    ...filesUnder(join(root, 'wasm', 'src')),
    join(root, 'wasm', 'build', 'limitcheck.wasm'),
    join(root, 'go.mod'),
  ]
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.sort()) hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** stylesheets turns an imported stylesheet into a Lit CSSResult and notes the hash that lets a strict policy pass it. */
const stylesheets = (hashes) => ({
  name: 'stylesheets',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, async ({ path }) => {
    const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: cssTarget })
    const css = code.trim()
    hashes.add(`'sha256-${sha256(css, 'base64')}'`)
    return { contents: `import { unsafeCSS } from 'lit'\nexport default unsafeCSS(${JSON.stringify(css)})`, loader: 'js', resolveDir: site }
  }),
})

/** shared points a part's imports of Lit at the copy that the page hands it, see src/parts/parts.ts. */
const shared = {
  name: 'shared',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^lit(\/|$)/ }, ({ path }) => ({ path, namespace: 'shared' }))
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({ contents: `module.exports = limitCheckShared[${JSON.stringify(path)}]`, loader: 'js' }))
  },
}

const bundle = async (entry, hashes = new Set(), options = {}) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: globalThisForOldBrowsers },
    conditions: ['production'],
    logLevel: 'warning',
    ...options,
    plugins: [...(options.plugins || []), stylesheets(hashes)],
  })
  return outputFiles[0].contents
}

/** bundlePart makes a lazy part: Lit comes from the page, and what it exports goes onto its script element. */
const bundlePart = (entry, hashes) => bundle(entry, hashes, {
  plugins: [shared],
  globalName: 'limitCheckPart',
  banner: { js: '(function(){var limitCheckElement=document.currentScript,limitCheckShared=limitCheckElement.shared;' },
  footer: { js: 'limitCheckElement.exported=limitCheckPart})()' },
})

/** The lazy parts by name. */
const PARTS = {
  result: join(site, 'src', 'result', 'part.ts'),
  sheet: join(site, 'src', 'sheet', 'part.ts'),
  qr: join(site, 'src', 'take', 'qr.part.ts'),
}

const bundleCss = async (entry) => {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, minify: true, target: cssTarget, logLevel: 'warning' })
  return outputFiles[0].contents
}

/** wordsOf evaluates a language's words, which are plain data in TypeScript. */
const wordsOf = async (locale) => {
  const { outputFiles } = await build({ entryPoints: [join(site, 'src', 'words', `${locale}.ts`)], bundle: true, write: false, format: 'esm', logLevel: 'warning' })
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)).default
}

const catalogueOf = (folder, locale) => JSON.parse(readFileSync(join(folder, `catalogue.${locale}.json`), 'utf8'))

/** exportCatalogue has the core write its words for the page. */
const exportCatalogue = () => {
  const folder = join(work, 'catalogue')
  mkdirSync(folder, { recursive: true })
  execFileSync('go', ['run', './core/cmd/limitcheck', 'export', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

const write = (path, contents) => {
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, contents)
  const raw = Buffer.from(contents)
  writeFileSync(`${file}.gz`, gzipSync(raw, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }))
}

/** asset writes a file under a name that changes with its contents, and gives its address from the page. */
const asset = (name, contents) => {
  const dot = name.lastIndexOf('.')
  const path = `assets/${name.slice(0, dot)}.${sha256(contents, 'hex').slice(0, 12)}${name.slice(dot)}`
  write(path, contents)
  return path
}

/** policy is the page's Content-Security-Policy; the hashes are those of the components' styles, which old browsers get as <style>. */
const policy = (hashes) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${[...hashes].sort().join(' ')}`.trim(),
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The catalogue without what only pages of their own tell: causes come with an answer, problems with a refusal. */
const shownByThePage = ({ causes, problems, glossary, lender_duties, ...shown }) => shown

const emit = async (catalogueFolder) => {
  rmSync(out, { recursive: true, force: true })
  const core = readFileSync(join(root, 'wasm', 'build', 'limitcheck.wasm'))
  const hashes = new Set()
  const packs = await Promise.all(locales.map(async (locale) => ({ locale, words: await wordsOf(locale), catalogue: catalogueOf(catalogueFolder, locale) })))
  const [chinese, english] = packs.map((pack) => ({ ...pack, catalogue: shownByThePage(pack.catalogue) }))
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
    english: asset('en.json', englishPack),
  }
  const data = {
    worker: files.worker,
    core: { url: files.core, size: core.length },
    parts,
    packs: { en: { url: files.english, size: englishPack.length } },
    catalogue: chinese.catalogue,
  }
  write('index.html', indexPage({ packs, files, data, headings: await readingWords() }))
  write('404.html', notFoundPage({ packs, css: String(readingCss) }))
  write('problems.html', problemsPage({ packs, files }))
  const headers = { 'content-security-policy': policy(hashes) }
  // The worker's script compiles the core under a policy of its own, which forbids it every request.
  const inlined = { 'content-security-policy': policy([`'sha256-${sha256(readingCss, 'base64')}'`]) }
  const read = { 'content-security-policy': READING_POLICY }
  const table = { '/': headers, '/index.html': headers, '/404.html': inlined, '/problems.html': read }
  for (const [path, document] of await readingPages({ packs, folder: catalogueFolder, style: files.reading })) {
    write(path, document)
    table[`/${path}`] = read
    if (path.endsWith('/index.html')) table[`/${path.slice(0, -'index.html'.length)}`] = read
  }
  table[`/${files.worker}`] = { 'content-security-policy': "connect-src 'none'" }
  writeFileSync(join(out, 'headers.json'), `${JSON.stringify(table, null, 2)}\n`)
  return { ...files, ...parts }
}

const report = (files) => {
  for (const path of ['index.html', ...Object.values(files)]) {
    const size = (suffix) => String(statSync(join(out, path + suffix)).size).padStart(9)
    console.log(`${size('')} ${size('.br')} br  ${path}`)
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
  writeFileSync(stamp, now)
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) await buildSite()
