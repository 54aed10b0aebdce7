// Compiles against a changed copy of Go's runtime without touching the installed one: `go build -overlay` reads some files
// from elsewhere. What changes, and why, stands in runtime.mjs; here is how.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ADDED, CUTS, REPLACEMENTS, TAG } from './runtime.mjs'

const room = dirname(fileURLToPath(import.meta.url))

/** Writes the changed files into the folder and returns the flags for `go build`. */
export function overlayFlags(folder) {
  mkdirSync(folder, { recursive: true })
  const replace = {}
  const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()
  for (const directory of new Set([...CUTS, ...REPLACEMENTS].map((each) => each.in))) {
    const package_ = join(goroot, 'src', directory)
    const changed = change(directory, readSources(package_))
    for (const [name, text] of changed) {
      const copy = join(folder, `${directory.replaceAll('/', '_')}_${name}.txt`) // No .go: this is no package of ours.
      writeFileSync(copy, text)
      replace[join(package_, name)] = copy
    }
  }
  for (const [directory, file] of ADDED) {
    const copy = join(folder, `${basename(file)}.txt`)
    cpSync(join(room, file), copy)
    replace[join(goroot, 'src', directory, `z_limitcheck_${basename(file)}`)] = copy
  }
  const list = join(folder, 'overlay.json')
  writeFileSync(list, JSON.stringify({ Replace: replace }))
  return { flags: [`-overlay=${list}`], tag: TAG }
}

// The files of a package that a build for js/wasm may read.
function readSources(package_) {
  const foreign = /_test\.go$|_(windows|darwin|linux|freebsd|netbsd|openbsd|plan9|solaris|aix|dragonfly|android|ios|wasip1|amd64|arm64|arm|386|ppc64x?|mips\w*|riscv64|s390x|loong64)\.go$/
  const names = readdirSync(package_).filter((name) => name.endsWith('.go') && !foreign.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(package_, name), 'utf8')]))
}

// The changed files of a package, by name. What is not found is an error: it means another Go, for which the reasons must be read again.
function change(directory, sources) {
  const changed = new Map()
  const missing = []
  const edit = ({ file: from, except }, what, apply) => {
    let found = false
    for (const name of from ? [from] : sources.keys()) {
      if (name === except) continue
      const before = changed.get(name) ?? sources.get(name)
      if (before === undefined) continue
      const after = apply(before)
      if (after === before) continue
      found = true
      changed.set(name, after)
    }
    if (!found) missing.push(what)
  }
  for (const replacement of REPLACEMENTS.filter((each) => each.in === directory)) {
    edit(replacement, replacement.text, (whole) => whole.replaceAll(replacement.text, replacement.by))
  }
  for (const cut of CUTS.filter((each) => each.in === directory)) {
    for (const name of cut.functions) edit(cut, `function ${name}`, (text) => text.replace(header(name), (head) => `${head}\n\t${cut.first}\n`))
  }
  if (missing.length) throw new Error(`${directory} of this Go lacks what wasm/strip/runtime.mjs changes: ${missing.join(', ')}`)
  return changed
}

// A function's first line, as gofmt writes it: "name" is a function, "T.name" a method of T or *T.
function header(name) {
  const [method, type] = name.split('.').reverse()
  const receiver = type ? `\\((\\w+ )?\\*?${type}\\) ` : ''
  return new RegExp(`^func ${receiver}${method}(\\[[^\\n]*?\\])?\\((?:[^\\n{]|interface\\{\\}|struct\\{\\})*\\{`, 'm')
}
