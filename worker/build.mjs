/**
 * Builds the Worker: `node worker/build.mjs` writes worker/build/production, a folder that Cloudflare and plain workerd
 * both run as it stands (worker.mjs, limitcheck.wasm, workerd.capnp). Tests build variants beside it.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { joinSegments } from '../wasm/segments.mjs'
import { tableOf } from './site-files.mjs'

const room = dirname(fileURLToPath(import.meta.url))
const root = dirname(room)

/**
 * @param {object} [options]
 * @param {string} [options.name] folder below worker/build
 * @param {string} [options.tags] Go build tags: "chaos" breaks on request, "bare" leaves syumai/workers out
 * @param {string} [options.entry] the entry module
 * @param {string} [options.site] the built site to make the table of files from
 * @returns {Promise<string>} the folder written
 */
export async function build({
  name = 'production',
  tags = '',
  entry = join(room, 'entry/worker.mjs'),
  site = join(root, 'site/dist'),
} = {}) {
  const folder = join(room, 'build', name)
  mkdirSync(folder, { recursive: true })
  const program = join(folder, 'limitcheck.wasm')
  const go = ['build', '-trimpath', '-ldflags=-s -w', `-tags=${tags}`, '-o', program, './worker']
  execFileSync('go', go, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' } })
  writeFileSync(program, joinSegments(readFileSync(program))) // or the next thousand sentences pass what V8 accepts
  await bundle({
    entryPoints: [entry],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['./limitcheck.wasm', 'cloudflare:*'],
    plugins: [siteFiles(site), tags.split(',').includes('bare') ? bareExec() : syumaiExec()],
    logLevel: 'warning',
  })
  copyFileSync(join(room, 'workerd.capnp'), join(folder, 'workerd.capnp'))
  return folder
}

/** The module "site-files": the table as three Maps. */
function siteFiles(site) {
  return virtual('site-files', () => {
    const lines = Object.entries(tableOf(site)).map(([name, rows]) => `export const ${name} = new Map(Object.entries(${JSON.stringify(rows)}))`)
    return { contents: lines.join('\n') }
  })
}

/**
 * The module "wasm_exec": the glue of syumai/workers, which is Go's own patched to find a context. The program looks for a
 * binding in that context as soon as it starts, and leaves its handleRequest there.
 */
function syumaiExec() {
  return virtual('wasm_exec', () => {
    const glue = join(goSays('list', '-m', '-f', '{{.Dir}}', 'github.com/syumai/workers'), 'cmd/workers-assets-gen/assets/wasm_exec_go.js')
    return importing(glue, `
      globalThis.Go = class extends Go {
        binding = {}
        constructor() {
          super()
          this.importObject.workers = { ready() {} }
        }
        run(instance) {
          return super.run(instance, { binding: this.binding })
        }
      }`)
  })
}

/** The same for a program without syumai/workers: the glue of the Go that builds it. */
function bareExec() {
  return virtual('wasm_exec', () => importing(join(goSays('env', 'GOROOT'), 'lib/wasm/wasm_exec.js')))
}

const goSays = (...words) => execFileSync('go', words, { cwd: root, encoding: 'utf8' }).trim()

const importing = (path, then = '') => ({ contents: `import ${JSON.stringify(path)}\n${then}`, resolveDir: room })

function virtual(name, load) {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }))
      build.onLoad({ filter: /.*/, namespace: name }, load)
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(join(root, 'site/dist/index.html'))) console.warn('worker: no site/dist yet, so this build serves the API alone')
  console.log(`worker: ${await build()}`)
}
