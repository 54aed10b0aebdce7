// Measures the browser's module: what each pass of strip/ takes off the download, what inlining would give and cost, and what a
// full assessment takes.
//
//   node wasm/bench.mjs
//
// Both modules are lowered and measured in turns in one process; the best round counts, since a busy
// machine only ever makes a call slower. The assessments are medians of single calls on the module that
// is shipped, each beside what JSON.parse of its profile and JSON.stringify of its answer take in the same run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile, compress, GO_FLAGS, lower } from './build.mjs'
import { allWords, importAPI } from './tests/bundle.mjs'
import { GOLDEN_TODAY, readFolder } from './tests/testdata.mjs'

const ROUNDS = 5
const WARM_UP = 2
const LEAST_CALLS = 9
const MOST_CALLS = 101
const BUDGET = 1500 // milliseconds for the calls of one median
const { load } = await importAPI()
const words = allWords()
const profiles = readFolder('profiles').map(({ bytes }) => bytes)
const folder = mkdtempSync(join(tmpdir(), 'limitcheck-'))

try {
  passes()
  const variants = []
  for (const [name, flags] of [
    ['as shipped', GO_FLAGS],
    ['without inlining', GO_FLAGS.filter((flag) => !flag.startsWith('-gcflags=') || flag === '-gcflags=all=-l')],
    ['with inlining', GO_FLAGS.filter((flag) => !flag.startsWith('-gcflags='))],
  ]) {
    const [linked, lowered] = [join(folder, 'linked.wasm'), join(folder, 'lowered.wasm')]
    compile(linked, { flags, slim: true })
    lower(linked, lowered)
    const bytes = readFileSync(lowered)
    variants.push({ name, bytes, raw: bytes.length, brotli: compress(bytes).length, start: [], call: [] })
  }
  for (let round = 0; round < ROUNDS; round++) for (const variant of variants) await measure(variant)
  console.log(`best of ${ROUNDS} rounds over ${profiles.length} profiles, Node ${process.version}`)
  for (const { name, raw, brotli, start, call } of variants) {
    console.log(`${name.padEnd(17)} ${raw} bytes, brotli ${brotli}, ready in ${Math.min(...start).toFixed(1)} ms, ${Math.min(...call).toFixed(0)} µs a call`)
  }
  await assessments(variants[0])
} finally {
  rmSync(folder, { recursive: true })
}

// Each pass on top of those before it.
function passes() {
  const [linked, lowered] = [join(folder, 'linked.wasm'), join(folder, 'lowered.wasm')]
  const off = { jumps: false, calls: false, pack: false }
  console.log('pass                          bytes   brotli')
  for (const [name, options, wanted] of [
    ['lowered, data joined', {}, off],
    ["smaller runtime of Go's", { slim: true }, off],
    ['jumps without the table', { slim: true }, { ...off, jumps: true }],
    ['calls that look the same', { slim: true }, { ...off, jumps: true, calls: true }],
    ['table of functions packed', { slim: true }, {}],
  ]) {
    compile(linked, options)
    lower(linked, lowered, wanted)
    const bytes = readFileSync(lowered)
    console.log(`${name.padEnd(26)} ${String(bytes.length).padStart(8)} ${String(compress(bytes).length).padStart(8)}`)
  }
}

async function measure({ bytes, start, call }) {
  const began = performance.now()
  const core = await load(bytes, { words })
  core.assess('{}', { today: GOLDEN_TODAY }) // The first call reads the knowledge.
  start.push(performance.now() - began)
  for (let pass = 0; pass < WARM_UP; pass++) answerAll(core) // The engine compiles what is called often once more, better.
  const ready = performance.now()
  answerAll(core)
  call.push(((performance.now() - ready) * 1000) / profiles.length)
}

function answerAll(core) {
  for (const profile of profiles) core.assess(profile, { today: GOLDEN_TODAY })
}

async function assessments({ bytes }) {
  const core = await load(bytes, { words })
  console.log(`medians of ${LEAST_CALLS} to ${MOST_CALLS} assessments, and how many times JSON.parse of the profile and JSON.stringify of the answer`)
  for (const { name, bytes } of readFolder('bench')) {
    const profile = bytes.toString()
    for (const trace of [false, true]) {
      const answer = core.assess(profile, { trace })
      const value = JSON.parse(answer)
      const ours = median(() => core.assess(profile, { trace }))
      const yardstick = median(() => (JSON.parse(profile), JSON.stringify(value)))
      const title = name.replace('.json', trace ? ', traced' : '')
      console.log(`${title.padEnd(17)} ${ours.toFixed(0)} µs, ${(ours / yardstick).toFixed(0)} × JSON (${yardstick.toFixed(1)} µs), answer of ${answer.length} characters`)
    }
  }
}

// In microseconds, of single calls after a warm-up.
function median(call) {
  for (let pass = 0; pass < WARM_UP; pass++) call()
  const times = []
  for (const end = performance.now() + BUDGET; times.length < LEAST_CALLS || (times.length < MOST_CALLS && performance.now() < end); ) {
    const began = performance.now()
    call()
    times.push((performance.now() - began) * 1000)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]
}
