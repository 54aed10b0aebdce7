// Go's checks and tests, counted.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, run } from './rooms.mjs'

const goFolders = ['core', 'wasm', 'worker']

/** Runs go vet, for both targets, and gofmt; resolves to counts. */
export async function checkGo() {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const count = (name, ok) => {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
    counts[ok ? 'passed' : 'failed']++
  }
  for (const cwd of modules()) count(`go vet ./... in ${relative(root, cwd) || 'the top folder'}`, (await run('go', ['vet', './...'], { cwd })) === 0)
  const browser = { env: { GOOS: 'js', GOARCH: 'wasm' } }
  const doors = ['wasm', 'worker'].filter((folder) => hasGo(join(root, folder))).map((folder) => `./${folder}/...`)
  count(`go vet ${doors.join(' ')} for js/wasm`, (await run('go', ['vet', ...doors], browser)) === 0)
  count('go vet ./wasm for js/wasm with the tag chaos', (await run('go', ['vet', '-tags=chaos', './wasm'], browser)) === 0)
  const unformatted = gofmt()
  if (unformatted) console.log(`gofmt would change:\n${unformatted}`)
  count('gofmt', !unformatted)
  return counts
}

/** Runs every Go test, printing a line for a package and all that a failed test said; resolves to counts. */
export async function testGo() {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const cwd of modules()) {
    const tally = new GoTally((text) => process.stdout.write(text))
    const code = await run('go', ['test', '-json', './...'], { cwd, onLine: (line) => tally.add(line) })
    const sum = tally.counts()
    if (code !== 0 && sum.failed === 0) sum.failed++ // Whatever it was, it was not a success.
    for (const key of Object.keys(counts)) counts[key] += sum[key]
  }
  return counts
}

/** Counts the events of go test -json: the tests that hold no others, and packages that fail by themselves. */
export class GoTally {
  #results = new Map() // 'package test' → pass, fail or skip
  #output = new Map() // the same → lines
  #print

  constructor(print) {
    this.#print = print
  }

  /** Takes one line of the output of go test -json. */
  add(line) {
    let event
    try {
      event = JSON.parse(line)
    } catch {
      return this.#print(`${line}\n`) // Go prints some failures as they are.
    }
    const name = event.Package || event.ImportPath
    const key = event.Test ? `${name} ${event.Test}` : name
    if (event.Action === 'output' || event.Action === 'build-output') this.#output.set(key, (this.#output.get(key) || '') + event.Output)
    else if (event.Action === 'build-fail') this.#print(this.#output.get(key) || '')
    else if (['pass', 'fail', 'skip'].includes(event.Action)) this.#end(event, key)
  }

  #end({ Action, Package, Test, Elapsed }, key) {
    const output = this.#output.get(key) || ''
    this.#output.delete(key)
    if (Test) {
      this.#results.set(key, Action)
      if (Action !== 'pass') this.#print(output)
      return
    }
    if (Action === 'skip') return // A package without tests.
    this.#results.set(key, Action)
    this.#print(Action === 'pass' ? `ok   ${Package} (${Elapsed} s)\n` : `${output}FAIL ${Package}\n`)
  }

  /** { passed, failed, skipped } so far. */
  counts() {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    const failures = [...this.#results].filter(([, result]) => result === 'fail').map(([key]) => key)
    const keys = [...this.#results.keys()]
    for (const [key, result] of this.#results) {
      const isPackage = !key.includes(' ')
      const within = isPackage ? `${key} ` : `${key}/`
      if (result === 'fail') counts.failed += failures.some((other) => other.startsWith(within)) ? 0 : 1
      else if (!isPackage && !keys.some((other) => other.startsWith(within))) counts[result === 'pass' ? 'passed' : 'skipped']++
    }
    return counts
  }
}

// The top module, and those below it, which ./... of the top one leaves out.
function modules() {
  const found = [root]
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (existsSync(join(path, 'go.mod'))) found.push(path)
      walk(path)
    }
  }
  for (const folder of goFolders) if (existsSync(join(root, folder))) walk(join(root, folder))
  return found
}

function gofmt() {
  const folders = goFolders.filter((folder) => existsSync(join(root, folder)))
  const gofmtTool = join(execFileSync('go', ['env', 'GOROOT'], { cwd: root, encoding: 'utf8' }).trim(), 'bin', 'gofmt')
  try {
    return execFileSync(gofmtTool, ['-l', ...folders.flatMap(goFiles)], { cwd: root, encoding: 'utf8' }).trim()
  } catch (failure) {
    return failure.stderr || failure.message // A file that does not parse.
  }
}

// gofmt given a folder would also walk into node_modules.
function goFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : goFiles(path)
    return entry.name.endsWith('.go') ? [path] : []
  })
}

const hasGo = (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.go'))
