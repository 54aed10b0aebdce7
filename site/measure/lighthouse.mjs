// Lighthouse on the page as the Worker serves it, mobile: `make lighthouse`. Medians of three; nothing fails.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../.make/chromium.mjs'
import { serve } from '../../worker/serve.mjs'

const RUNS = 3
const AIMS = { performance: 0.95, accessibility: 1, 'best-practices': 1 }
const AUDITS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index']
const room = dirname(fileURLToPath(import.meta.url))

const once = async (url, folder) => {
  const report = join(folder, 'report.json')
  const args = [
    join(room, 'node_modules/lighthouse/cli/index.js'), url, '--quiet', '--output=json', `--output-path=${report}`,
    `--only-categories=${Object.keys(AIMS)}`, '--no-enable-error-reporting', '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CHROME_PATH: findChromium() } })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`)
  return JSON.parse(readFileSync(report, 'utf8'))
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

const busy = loadavg()[0] / cpus().length
const server = await serve()
const folder = mkdtempSync(join(tmpdir(), 'limitcheck-lighthouse-'))
try {
  const reports = []
  for (let run = 0; run < RUNS; run++) reports.push(await once(server.url, folder))
  console.log(`Lighthouse ${reports[0].lighthouseVersion}, mobile, medians of ${RUNS}\n`)
  if (busy > 0.5) console.log(`         This machine was busy with other work (${busy.toFixed(1)} programs a processor): the performance is too low.\n`)
  for (const [category, aim] of Object.entries(AIMS)) {
    const scores = reports.map(({ categories }) => categories[category].score)
    console.log(`${median(scores).toFixed(2).padStart(8)}   ${category} (${scores.join(', ')}), ${median(scores) >= aim ? `aim ${aim} met` : `AIM ${aim} MISSED`}`)
  }
  for (const audit of AUDITS) console.log(`${median(reports.map(({ audits }) => audits[audit].numericValue)).toFixed(audit.endsWith('shift') ? 3 : 0).padStart(8)}   ${audit}`)
  const shortOf = Object.values(reports[0].audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
  for (const { id, title } of shortOf) console.log(`         ${id}: ${title}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
}
