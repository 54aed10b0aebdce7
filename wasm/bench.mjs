// Measures what inlining would give and cost: bytes, start and microseconds a call.
//
//   node wasm/bench.mjs
//
// Both modules are lowered and measured in turns in one process; the best round counts, since a busy
// machine only ever makes a call slower.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile, compress, GO_FLAGS, lower } from './build.mjs'
import { importAPI } from './tests/bundle.mjs'
import { GOLDEN_TODAY, readFolder } from './tests/testdata.mjs'

const ROUNDS = 7
const WARM_UP = 10
const { load } = await importAPI()
const profiles = readFolder('profiles').map(({ bytes }) => bytes)
const folder = mkdtempSync(join(tmpdir(), 'limitcheck-'))

try {
  const variants = []
  for (const [name, flags] of [
    ['without inlining', GO_FLAGS],
    ['with inlining', GO_FLAGS.filter((flag) => flag !== '-gcflags=all=-l')],
  ]) {
    const [linked, lowered] = [join(folder, 'linked.wasm'), join(folder, 'lowered.wasm')]
    compile(linked, { flags })
    lower(linked, lowered)
    const bytes = readFileSync(lowered)
    variants.push({ name, bytes, raw: bytes.length, brotli: compress(bytes).length, start: [], call: [] })
  }
  for (let round = 0; round < ROUNDS; round++) for (const variant of variants) await measure(variant)
  console.log(`best of ${ROUNDS} rounds over ${profiles.length} profiles, Node ${process.version}`)
  for (const { name, raw, brotli, start, call } of variants) {
    console.log(`${name.padEnd(17)} ${raw} bytes, brotli ${brotli}, ready in ${Math.min(...start).toFixed(1)} ms, ${Math.min(...call).toFixed(0)} µs a call`)
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function measure({ bytes, start, call }) {
  const began = performance.now()
  const core = await load(bytes)
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
