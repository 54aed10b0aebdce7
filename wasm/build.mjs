// Builds the browser's module: Go → js/wasm → the opcodes of WebAssembly's first version.
//
//   node wasm/build.mjs [--force]
//
// writes into wasm/build/
//   limitcheck.wasm       lowered, for browsers and Node, without the words of either language; its brotli twin limitcheck.wasm.br
//   words.LOCALE.json     the words of zh-CN and of en, for this module and no other
//   limitcheck.go.wasm    as Go links it, for the test that both give the same answers
//   limitcheck.slim.wasm  the same with the smaller runtime of strip/, before it is lowered, for the tests of that
//   wasm_exec.js          Go's own glue, byte for byte
//   wasm_exec.mjs, .d.mts the same glue as a module that touches no global (see wrapGlue)
//
// and does nothing when no input has changed. Other rooms call build().
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { readMemory, writeMemory } from './segments.mjs'
import { evenCalls } from './strip/calls.mjs'
import { branchForward } from './strip/jumps.mjs'
import { overlayFlags } from './strip/overlay.mjs'
import { packFunctions } from './strip/pclntab.mjs'

const room = dirname(fileURLToPath(import.meta.url))
const root = dirname(room)
const folder = join(room, 'build')

// Inlining is off because it costs every visitor bytes and gains little, but for Go's runtime: there it costs 8 KB and takes a
// fifth off the first call, which allocates more than it computes. `make bench-wasm` prints all three.
const INLINED = ['runtime', 'internal/runtime/...']
export const GO_FLAGS = ['-trimpath', '-ldflags=-s -w', '-gcflags=all=-l', ...INLINED.map((packages) => `-gcflags=${packages}=`)]

// Go 1.26 always emits bulk memory, sign extension and saturating conversions. Alipay's
// WebView was Chromium 69 up to 2023 and has neither the first nor the last, so they are lowered.
export const WASM_OPT_FLAGS = [
  '-O1',
  '--enable-bulk-memory',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-mutable-globals',
  '--signext-lowering',
  '--llvm-nontrapping-fptoint-lowering',
  '--llvm-memory-copy-fill-lowering',
  '--low-memory-unused', // Go keeps nothing below 4,096, where its arguments begin.
]

/** The files that build() makes, by what they are for. */
export const files = {
  wasm: join(folder, 'limitcheck.wasm'),
  brotli: join(folder, 'limitcheck.wasm.br'),
  chinese: join(folder, 'words.zh-CN.json'),
  english: join(folder, 'words.en.json'),
  unlowered: join(folder, 'limitcheck.go.wasm'),
  slim: join(folder, 'limitcheck.slim.wasm'),
  glue: join(folder, 'wasm_exec.js'),
  glueModule: join(folder, 'wasm_exec.mjs'),
  glueTypes: join(folder, 'wasm_exec.d.mts'),
}
const stampFile = join(folder, 'inputs.json')

/** Builds what is out of date and resolves to { built, sizes: { raw, brotli, chinese, english } }, the last two with brotli. */
export function build({ force = false, log = console.log } = {}) {
  const inputs = hashInputs()
  const stamp = readStamp()
  if (!force && stamp?.inputs === inputs && Object.values(files).every(existsSync)) return { built: false, sizes: stamp.sizes }

  // Everything is made aside and renamed at the end: an interrupted build, or two at once, leaves whole files.
  mkdirSync(folder, { recursive: true })
  const aside = mkdtempSync(join(folder, 'new-'))
  try {
    const made = (file) => join(aside, relative(folder, file))
    compile(made(files.unlowered)) // and with it the words
    compile(made(files.slim), { slim: true })
    lower(made(files.slim), made(files.wasm))
    const glue = readFileSync(goGlue(), 'utf8')
    cpSync(goGlue(), made(files.glue))
    writeFileSync(made(files.glueModule), wrapGlue(glue))
    writeFileSync(made(files.glueTypes), GLUE_TYPES)
    const wasm = readFileSync(made(files.wasm))
    const compressed = compress(wasm)
    writeFileSync(made(files.brotli), compressed)
    const [chinese, english] = [files.chinese, files.english].map((file) => compress(readFileSync(made(file))).length)
    const sizes = { raw: wasm.length, brotli: compressed.length, chinese, english }
    for (const file of Object.values(files)) renameSync(made(file), file)
    writeFileSync(join(aside, 'inputs.json'), JSON.stringify({ inputs, sizes }))
    renameSync(join(aside, 'inputs.json'), stampFile)
    log(`wasm/build/limitcheck.wasm: ${described(sizes)}`)
    return { built: true, sizes }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Compiles the room's Go into a js/wasm module as Go links it, and writes the words that belong to it beside it. */
export function compile(output, { flags = GO_FLAGS, tags = [], slim = false } = {}) {
  const overlay = slim ? overlayFlags(join(folder, 'overlay')) : { flags: [], tag: '' }
  runGo(['run', './core/cmd/browser-sources', dirname(output)])
  runGo(['build', ...flags, ...overlay.flags, `-tags=${['browser', overlay.tag, ...tags].filter(Boolean)}`, '-o', output, './wasm'], { GOOS: 'js', GOARCH: 'wasm' })
}

function runGo(args, env) {
  const { status } = spawnSync('go', args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed: its messages stand above`)
}

/**
 * Lowers a module to WebAssembly's first version and makes it small to download; strip/ says how. Its passes can be left out
 * to measure what each gives, and `pack` has to be where the module was not compiled slim: nothing would unpack the table.
 */
export function lower(input, output, { jumps = true, calls = true, pack = true } = {}) {
  const linked = readFileSync(input)
  writeFileSync(output, jumps ? branchForward(linked) : linked)
  runBinaryen('wasm-opt', [...WASM_OPT_FLAGS, output, '-o', output])
  let module = readFileSync(output)
  if (calls) module = evenCalls(module)
  const memory = readMemory(module)
  if (pack) packFunctions(memory)
  writeFileSync(output, writeMemory(module, memory))
}

/** Runs one of binaryen's tools, which are JavaScript, and returns what it printed. */
export function runBinaryen(tool, args) {
  const script = join(room, 'node_modules', 'binaryen', 'bin', tool)
  if (!existsSync(script)) throw new Error('wasm/node_modules is missing: run `make deps`')
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Compresses with brotli at its strongest, as the static files are served. */
export function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

/** Where this Go keeps the glue that belongs to its compiler. */
export function goGlue() {
  return join(go('env', 'GOROOT'), 'lib', 'wasm', 'wasm_exec.js')
}

/**
 * Wraps Go's glue into a module. The glue takes its host from globalThis and puts stubs
 * there for what is missing. A parameter of that name keeps them out of the real one,
 * which Chromium 69 does not even have, and what a page does to its globals out of the core.
 * GOGC: an answer leaves a few megabytes of garbage, and collecting half as often takes a fifth
 * off a call for 10 MB more memory; at 400 nothing more is won and the memory grows to 120 MB.
 */
export function wrapGlue(glue) {
  return `export function createGo(globalThis) {
const { console, crypto, performance } = globalThis;
const fs = { writeSync: (descriptor, bytes) => globalThis.fs.writeSync(descriptor, bytes) };
${glue}
const go = new globalThis.Go();
go.env = { GOGC: '200' };
return go;
}
`
}

const GLUE_TYPES = `export interface GoRuntime {
  readonly importObject: WebAssembly.Imports
  exited: boolean
  exit: (code: number) => void
  run(instance: WebAssembly.Instance): Promise<void>
}
export function createGo(host: Record<string, unknown>): GoRuntime
`

function hashInputs() {
  const hash = createHash('sha256')
  const add = (name, content) => hash.update(`${name}\0${content.length}\0`).update(content)
  add('tools', JSON.stringify([go('version'), binaryenVersion(), GO_FLAGS, WASM_OPT_FLAGS]))
  for (const file of inputFiles()) add(relative(root, file).split(sep).join('/'), readFileSync(file))
  return hash.digest('hex')
}

// All that the compiler may read: embedded data files count as much as Go files, tests and what is made of the data do not.
function inputFiles() {
  const list = ['go.mod', 'go.sum', 'wasm/build.mjs', 'wasm/module.mjs', 'wasm/segments.mjs'].map((name) => join(root, name)).filter(existsSync)
  const walk = (directory, wanted) => {
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(directory, entry.name)
      if (entry.isDirectory() && entry.name !== 'testdata' && wanted === everything) walk(path, wanted)
      else if (entry.isFile() && wanted(entry.name)) list.push(path)
    }
  }
  const everything = (name) => !name.endsWith('_test.go') && !name.startsWith('.') && !name.startsWith('browser_')
  walk(join(root, 'core'), everything)
  walk(room, (name) => name.endsWith('.go'))
  walk(join(room, 'strip'), everything)
  return list
}

function binaryenVersion() {
  const manifest = join(room, 'node_modules', 'binaryen', 'package.json')
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : 'missing'
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return undefined // No stamp, or half of one: build.
  }
}

const go = (...args) => execFileSync('go', args, { cwd: root, encoding: 'utf8' }).trim()
const described = ({ raw, brotli, chinese, english }) =>
  `${thousands(raw)} bytes, ${thousands(brotli)} with brotli 11; words of zh-CN ${thousands(chinese)}, of en ${thousands(english)}`
const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { built, sizes } = build({ force: process.argv.includes('--force') })
    if (!built) console.log(`wasm/build/limitcheck.wasm is up to date: ${described(sizes)}`)
  } catch (failure) {
    console.error(failure.message)
    process.exitCode = 1
  }
}
