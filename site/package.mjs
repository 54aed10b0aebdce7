// Builds the npm package limit-check into build/package: `node package.mjs`.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ADDRESSES, buildSite } from './build.mjs'
import { bundleModules } from './bundle.mjs'
import { notices } from './package/notices.mjs'

const site = dirname(fileURLToPath(import.meta.url))
const root = dirname(site)
const sources = join(site, 'package')

/** The folder that is the package. */
export const PACKAGE = join(site, 'build', 'package')

const AS_THEY_ARE = ['README.md', 'index.d.ts', 'jsx.d.ts', 'vue.d.ts', 'custom-elements.json']

/** addressed writes addresses so that bundlers find the files behind them: as literals, beside the module that names them. */
const addressed = (value) => {
  if (typeof value === 'string') return `new URL('./embed/${value}', import.meta.url).href`
  if (typeof value === 'number') return String(value)
  return `{ ${Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${addressed(inner)}`).join(', ')} }`
}

/** writeModules bundles what is imported; the addresses stand in a module of their own, at the top as they are relative. */
const writeModules = async () => {
  const addresses = join(site, 'build', 'addresses.js')
  writeFileSync(addresses, `export const ADDRESSES = ${addressed(JSON.parse(readFileSync(ADDRESSES, 'utf8')))}\n`)
  const at = (...names) => join(site, 'src', ...names)
  const entries = { index: at('package', 'index.ts'), element: at('widget', 'element.ts'), frame: at('widget', 'frame.ts') }
  await bundleModules(entries, PACKAGE, [addresses])
}

/** writeEmbed copies the whole site, which works from any folder: the pages that a result links to are part of it. */
const writeEmbed = () => {
  const embed = join(PACKAGE, 'embed')
  cpSync(join(site, 'dist'), embed, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  const script = 'widget/v1.js'
  const integrity = `sha384-${createHash('sha384').update(readFileSync(join(embed, script))).digest('base64')}`
  writeFileSync(join(embed, 'integrity.json'), `${JSON.stringify({ [script]: integrity }, null, 2)}\n`)
}

/** writeManifest puts the version in, which stands in site/package.json and nowhere else. */
const writeManifest = () => {
  const { version } = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'))
  const { name, ...others } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'))
  writeFileSync(join(PACKAGE, 'package.json'), `${JSON.stringify({ name, version, ...others }, null, 2)}\n`)
}

/** buildPackage builds the site where it changed, and the package anew. */
export const buildPackage = async () => {
  await buildSite()
  rmSync(PACKAGE, { recursive: true, force: true })
  mkdirSync(PACKAGE, { recursive: true })
  await writeModules()
  writeEmbed()
  writeManifest()
  for (const name of AS_THEY_ARE) cpSync(join(sources, name), join(PACKAGE, name))
  cpSync(join(root, 'wasm', 'src', 'contract.ts'), join(PACKAGE, 'contract.d.ts'))
  cpSync(join(root, 'LICENSE'), join(PACKAGE, 'LICENSE'))
  writeFileSync(join(PACKAGE, 'THIRD-PARTY.txt'), notices())
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) await buildPackage()
