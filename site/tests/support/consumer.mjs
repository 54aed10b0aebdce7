/** A project of somebody else's that has installed the npm package: packed, installed, built, and checked for its types. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../../../.make/deps.mjs'
import { PACKAGE } from '../../package.mjs'

const tests = join(dirname(fileURLToPath(import.meta.url)), '..')
const site = dirname(tests)
const sources = join(tests, 'package-consumer')

const npm = (folder, ...args) => execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8' })

/** consumer packs the package and installs the tarball in an empty folder, without a network. */
export const consumer = () => {
  const folder = mkdtempSync(join(tmpdir(), 'limitcheck-consumer-'))
  const [{ files, filename, size }] = JSON.parse(npm(PACKAGE, 'pack', '--json', '--pack-destination', folder))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  npm(folder, 'install', '--offline', '--ignore-scripts', `./${filename}`)
  return { folder, files: files.map(({ path }) => path), size, installed: join(folder, 'node_modules', 'limit-check'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** tools installs Vite and the types of others; it says why not where the registry does not answer. */
export const tools = async () => {
  try {
    await installPackages('site/tests/package-consumer')
    return undefined
  } catch (failure) {
    return `the tools of others could not be installed: ${failure.message}`
  }
}

/** bundled has Vite build the consumer's page, and serves the package as it is and its folder embed/ beside it. */
export const bundled = ({ folder, installed }) => {
  for (const name of ['index.html', 'main.js']) cpSync(join(sources, name), join(folder, name))
  execFileSync(process.execPath, [join(sources, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  return join(folder, 'dist')
}

/** typeErrors has the consumer's compiler read files of package-consumer/types and texts by name; it gives what it says, "" for nothing. */
export const typeErrors = ({ folder }, names, { texts = {}, paths = {} } = {}) => {
  const project = mkdtempSync(join(folder, 'types-'))
  for (const name of names) cpSync(join(sources, 'types', name), join(project, name))
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(project, name), text)
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx',
      strict: true, noEmit: true, allowImportingTsExtensions: true, noUncheckedIndexedAccess: true, types: [], paths,
    },
    files: [...names, ...Object.keys(texts)],
  }))
  return spawnSync(process.execPath, [join(site, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', project], { encoding: 'utf8' }).stdout
}

/** OURS are the sources that the typings are held against, OTHERS the types that the tools brought. */
export const OURS = { 'source/*': [join(site, 'src', '*')], contract: [join(site, '..', 'wasm', 'src', 'contract.ts')] }
const other = (name) => [join(sources, 'node_modules', name)]
export const OTHERS = { react: other('@types/react'), 'react/*': other('@types/react/*'), 'custom-elements-manifest': other('custom-elements-manifest') }
