// Weighs what visitors load: `make size` prints it all and fails where a budget is passed. 1 KB is 1,024 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { MODULE_BUDGET, WORDS_BUDGET } from '../wasm/budget.mjs'
import { buildSite, PARTS } from './build.mjs'
import { asPart, bundleWithMeta } from './bundle.mjs'
import { buildSingleFile, pageScript, SINGLE_FILE } from './single-file.mjs'

const site = dirname(fileURLToPath(import.meta.url))
const dist = join(site, 'dist')
const KB = 1024

/**
 * The budgets, in bytes as a visitor's phone loads them: brotli 11, but the single file as it lies on a stick. `files` are
 * the built files that count, all that match together; `most: true` weighs each of them alone and takes the heaviest.
 */
export const BUDGETS = [
  { name: 'core with its rules', files: [/^assets\/limitcheck\.\w+\.wasm$/], budget: MODULE_BUDGET },
  { name: 'words of a language', files: [/^assets\/words\.[\w-]+\.\w+\.json$/], most: true, budget: WORDS_BUDGET },
  { name: 'core and one language', files: [/^assets\/limitcheck\.\w+\.wasm$/, /^assets\/words\.zh-CN\.\w+\.json$/], budget: MODULE_BUDGET + WORDS_BUDGET },
  { name: 'service worker', files: [/^sw\.js$/], budget: 2 * KB },
  { name: 'first screen: script and style', files: [/^assets\/page\.\w+\.(js|css)$/], budget: 40 * KB },
  { name: 'widget before it is wanted', files: [/^widget\/v1\.js$/], budget: 2 * KB },
  { name: 'widget as an element, beside the core', files: [/^assets\/widget\.\w+\.js$/], budget: 40 * KB },
  { name: 'single file, not packed', single: true, budget: 1536 * KB },
]

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length
const packedSize = (path) => readFileSync(join(dist, `${path}.br`)).length
const builtFiles = () => readdirSync(dist, { recursive: true }).map((path) => path.split('\\').join('/')).filter((path) => existsSync(join(dist, `${path}.br`))).sort()
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

/** weigh gives a row for each budget, with the bytes that count against it; the site and the single file are to be built. */
export const weigh = () => {
  const built = builtFiles()
  return BUDGETS.map(({ name, files, most, single, budget }) => {
    const sizes = single ? [readFileSync(SINGLE_FILE).length] : files.flatMap((pattern) => built.filter((path) => pattern.test(path))).map(packedSize)
    return { name, budget, size: most ? Math.max(0, ...sizes) : sum(sizes), isMissing: sizes.length === 0 }
  })
}

const LIT = /^(lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-dom-shim)$/
const packageOf = (path) => {
  const [, name] = path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//) || []
  return name && LIT.test(name) ? 'lit' : name
}

/** without leaves a package out of a bundle: what the bundle then weighs less is what the package costs. */
const without = (name, empty) => ({
  name: 'without',
  setup: ({ initialOptions, onLoad }) => {
    initialOptions.logLevel = 'silent'
    onLoad({ filter: /node_modules/ }, ({ path }) => (packageOf(path) === name ? { contents: empty, loader: 'js' } : undefined))
  },
})

/** The scripts by name, each as a function that bundles it with further options. */
const SCRIPTS = {
  page: (options) => bundleWithMeta(join(site, 'src', 'page', 'main.ts'), undefined, options),
  ...Object.fromEntries(Object.entries(PARTS).map(([name, entry]) => [name, ({ plugins }) => bundleWithMeta(entry, undefined, { ...asPart, plugins: [...asPart.plugins, ...plugins] })])),
  widget: ({ plugins }) => bundleWithMeta(join(site, 'src', 'widget', 'element.ts'), undefined, { isGuest: true, plugins }),
  'core-worker': (options) => bundleWithMeta(join(site, 'src', 'core-worker', 'core-worker.ts'), undefined, options),
  'single file': ({ plugins }) => pageScript(Object.fromEntries(Object.keys(PARTS).map((name) => [name, name])), undefined, plugins),
}

/** dependencies gives, for each script, what each npm package in it costs: bytes of the minified script, and of its brotli. */
const dependencies = async () => {
  const rows = []
  for (const [script, make] of Object.entries(SCRIPTS)) {
    const { contents, metafile } = await make({ plugins: [] })
    const inputs = Object.entries(Object.values(metafile.outputs)[0].inputs)
    const whole = brotli(contents)
    for (const name of new Set(inputs.map(([path]) => packageOf(path)).filter(Boolean))) {
      const raw = sum(inputs.filter(([path]) => packageOf(path) === name).map(([, { bytesInOutput }]) => bytesInOutput))
      // An empty module has to be of the kind that is imported.
      const rest = await make({ plugins: [without(name, 'module.exports = {}')] }).catch(() => make({ plugins: [without(name, 'export default 0')] }))
      rows.push({ script, name, raw, packed: whole - brotli(rest.contents) })
    }
  }
  return rows
}

/** groups says which folders of ours the widget's script is made of, in minified bytes. */
const groups = async () => {
  const { metafile } = await SCRIPTS.widget({ plugins: [] })
  const sizes = new Map()
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const name = packageOf(path) || path.replace(/^(.*\/)?src\//, '').split('/')[0]
    sizes.set(name, (sizes.get(name) || 0) + bytesInOutput)
  }
  return [...sizes].sort(([, a], [, b]) => b - a)
}

const number = (value, width = 11) => value.toLocaleString('en').padStart(width)

/** verdict says how a row stands to its budget, and is glad of what is left. */
const verdict = ({ size, budget, isMissing }) => {
  if (isMissing) return 'not built yet'
  return size > budget ? `OVER by ${number(size - budget, 0)}` : `ok, ${Math.round((1 - size / budget) * 100)} % to spare`
}

const print = async (rows) => {
  console.log('bytes, brotli 11\n')
  console.log(`${'size'.padStart(11)}${'budget'.padStart(11)}`)
  for (const row of rows) console.log(`${number(row.size)}${number(row.budget)}  ${row.name}: ${verdict(row)}`)
  console.log(`\n${'minified'.padStart(11)}${'brotli'.padStart(11)}  what a dependency adds`)
  for (const { script, name, raw, packed } of await dependencies()) console.log(`${number(raw)}${number(packed)}  ${name} in ${script}`)
  console.log(`\n${'minified'.padStart(11)}  what the widget as an element is made of`)
  for (const [name, raw] of await groups()) console.log(`${number(raw)}  ${name}`)
  console.log(`\n${'as built'.padStart(11)}${'brotli'.padStart(11)}  every file`)
  const pages = builtFiles().filter((path) => path.endsWith('.html') && path !== 'index.html')
  for (const path of builtFiles().filter((file) => !pages.includes(file))) {
    console.log(`${number(readFileSync(join(dist, path)).length)}${number(packedSize(path))}  ${path}`)
  }
  console.log(`${number(sum(pages.map((path) => readFileSync(join(dist, path)).length)))}${number(sum(pages.map(packedSize)))}  ${pages.length} pages to read, kept only when visited`)
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  await buildSite()
  await buildSingleFile()
  const rows = weigh()
  await print(rows)
  process.exitCode = rows.some(({ size, budget, isMissing }) => size > budget || isMissing) ? 1 : 0
}
