/** What Cloudflare's own tool makes of the Worker: wrangler.jsonc is deployed as far as that goes offline, and run as wrangler runs it. */
import assert from 'node:assert/strict'
import { execFile, spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { installPackages } from '../../.make/deps.mjs'
import { build } from '../build.mjs'
import { assess, assertProblem, root, send } from './helpers.mjs'

const room = join(root, 'worker')
const command = join(room, 'wrangler/node_modules/wrangler/bin/wrangler.js')
const environment = { ...process.env, CI: 'true', NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: join(room, 'build/wrangler-logs') }
const isAway = await install()

/** Installs wrangler; returns why not where the registry is away, which is no fault of the Worker's. */
async function install() {
  try {
    await installPackages('worker/wrangler')
  } catch (failure) {
    const { status } = spawnSync('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=10000'], { stdio: 'ignore' })
    if (status === 0) throw failure
    return 'wrangler is not installed and the npm registry does not answer'
  }
}

describe('wrangler', { skip: isAway ?? false }, () => {
  let site, folder
  before(async () => {
    site = join(room, 'tests/fixtures/site')
    folder = await build({ name: 'test-wrangler', site })
  })

  test('would deploy the Worker with its files, its limiters and nothing to correct', async () => {
    const deploy = ['deploy', join(folder, 'worker.mjs'), '--config', join(room, 'wrangler.jsonc'), '--assets', site, '--dry-run', '--outdir', join(folder, 'deployed')]
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...deploy], { cwd: room, env: environment })
    const said = stdout + stderr
    assert.match(said, /--dry-run: exiting now/)
    assert.match(said, /env\.RATE_LIMITER \(600 requests\/60s\)/)
    assert.match(said, /env\.BATCH_RATE_LIMITER \(10 requests\/60s\)/)
    assert.match(said, /env\.ASSETS/)
    assert.doesNotMatch(said, /WARNING|ERROR|deprecated|Unexpected fields/)
    assert.ok(Number(/gzip: ([\d.]+) KiB/.exec(said)[1]) < 3 * 1024, said) // the free plan took 3 MB until September 2026
  })

  test('runs it: files by the Worker, and after as many evaluations as are configured 429', async () => {
    const server = await dev({ limit: 5 })
    const page = await send(server.url, { path: '/' })
    assert.equal(page.status, 200)
    assert.match(page.headers['content-security-policy'], /default-src/)
    assert.equal((await send(server.url, { path: '/nothing' })).status, 404)

    const answers = []
    // Its minutes are the clock's: should one end meanwhile, five more pass.
    while (answers.length < 11 && answers.at(-1)?.status !== 429) answers.push(await assess(server.url, { as_of: '2026-11-20' }))
    const refused = answers.pop()
    assert.ok(answers.length >= 5 && answers.every(({ status }) => status === 200), String(answers.map(({ status }) => status)))
    assertProblem(refused, 429, 'RATE_LIMITED')
    assert.equal(refused.headers['retry-after'], '60')
    assert.match(refused.headers['access-control-expose-headers'], /Retry-After/)
    assert.equal((await send(server.url, { path: '/v1/health' })).status, 200)
    const batch = await send(server.url, { method: 'POST', path: '/v1/assessments', headers: { 'content-type': 'application/x-ndjson' }, body: '{}\n' })
    assert.equal(batch.status, 200, 'batches are counted apart')
  })

  /** wrangler dev on the real configuration, but for a limit that a test reaches, and the files of a test. */
  async function dev({ limit }) {
    const config = JSON.parse(readFileSync(join(room, 'wrangler.jsonc'), 'utf8').replace(/^\s*\/\/.*$/gm, ''))
    config.main = 'worker.mjs'
    config.assets.directory = site
    config.ratelimits[0].simple.limit = limit
    const file = join(folder, 'wrangler.json')
    writeFileSync(file, JSON.stringify(config))
    const child = spawn(process.execPath, [command, 'dev', '--config', file, '--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0', '--show-interactive-dev-session=false'], {
      cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    const url = await new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`wrangler dev is not ready after a minute:\n${log}`)), 60_000)
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => {
          log += text
          const ready = /Ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(log)
          if (ready) (clearTimeout(patience), resolve(ready[1]))
        })
      }
      child.once('exit', (code) => reject(new Error(`wrangler dev ended with ${code}:\n${log}`)))
    })
    after(() => child.kill('SIGTERM'))
    return { url, log: () => log }
  }
})
