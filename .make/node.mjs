// Node's tests, counted.
import { mkdtempSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, run } from './rooms.mjs'

/** Runs every *.test.mjs of the folders, which stand in the top folder, two files at once, as one waits while the other works; resolves to counts. */
export async function testNode(folders, env = {}) {
  const tests = folders.flatMap((folder) => testFiles(join(root, folder))).map((file) => relative(root, file))
  if (!tests.length) return { passed: 0, failed: 0, skipped: 0 }
  const aside = mkdtempSync(join(tmpdir(), 'limitcheck-'))
  const tap = join(aside, 'tests.tap')
  try {
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`]
    const code = await run(process.execPath, ['--test', `--test-concurrency=2`, ...reporters, ...tests], { env })
    const counts = readCounts(existsSync(tap) ? readFileSync(tap, 'utf8') : '')
    if (code !== 0 && counts.failed === 0) counts.failed++ // Node may die before it counts.
    return counts
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Reads the counts that Node writes at the end of its TAP output. */
export function readCounts(tap) {
  const number = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] || 0)
  return { passed: number('pass'), failed: number('fail') + number('cancelled'), skipped: number('skipped') + number('todo') }
}

// Node 20 knows no patterns, so the files are found here.
function testFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return ['node_modules', 'build', 'dist'].includes(entry.name) ? [] : testFiles(path)
      return entry.name.endsWith('.test.mjs') ? [path] : []
    })
}
