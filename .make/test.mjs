// Runs the tests, all four parts or the one named, and counts them.
//
//   node .make/test.mjs [go|wasm|worker|site]
//
// A failing part does not keep the next from running. The last line is "N passed, N failed".
import { installChromium, installPackages } from './deps.mjs'
import { checkGo, testGo } from './go.mjs'
import { testNode } from './node.mjs'
import { buildRooms } from './rooms.mjs'

const parts = {
  go: async () => add(await checkGo(), await testGo()),
  wasm: async () => {
    await installPackages('wasm')
    await buildRooms('wasm')
    return testNode(['wasm', '.make'])
  },
  worker: async () => {
    await prepareAll()
    return testNode(['worker'])
  },
  site: async () => {
    await prepareAll()
    return testNode(['site'], { CHROMIUM: await installChromium() })
  },
}

// The Worker serves the site and the site is tested on the Worker: both need all three.
async function prepareAll() {
  for (const room of ['wasm', 'site', 'worker']) await installPackages(room)
  await buildRooms('wasm', 'site', 'worker')
}

const chosen = process.argv[2] ? [process.argv[2]] : Object.keys(parts)
if (!chosen.every((name) => name in parts)) {
  console.error(`no part is named ${chosen}: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

const rows = []
for (const name of chosen) {
  console.log(`\n== ${name}`)
  rows.push({ name, ...(await runPart(name)) })
}
report(rows)

async function runPart(name) {
  const start = Date.now()
  let counts
  try {
    counts = await parts[name]()
    if (counts.passed + counts.failed === 0) throw new Error('not one test ran')
  } catch (failure) {
    console.error(`FAIL ${name}: ${failure.message}`)
    counts = { passed: 0, failed: 1, skipped: 0 }
  }
  return { ...counts, seconds: Math.round((Date.now() - start) / 1000) }
}

function report(rows) {
  console.log('\npart     passed  failed  skipped  seconds')
  for (const { name, passed, failed, skipped, seconds } of rows) {
    console.log([name.padEnd(7), pad(passed, 8), pad(failed, 8), pad(skipped, 9), pad(seconds, 9)].join(''))
  }
  const sum = add(...rows)
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`)
  process.exitCode = sum.failed ? 1 : 0
}

function add(...counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const each of counts) for (const key of Object.keys(sum)) sum[key] += each[key]
  return sum
}

function pad(number, width) {
  return String(number).padStart(width)
}
