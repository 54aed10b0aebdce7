/**
 * Old Chromiums, such as in-app browsers still are: taken out of npm tarballs, kept below the user's cache folder, and
 * driven over a pipe. Nothing of a package is run but the browser.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const RELEASES = {
  69: { tarball: 'chrome-aws-lambda@1.6.3', file: 'package/bin/chromium-69.0.3494.0.br' },
  76: { tarball: 'chrome-aws-lambda@1.17.1', file: 'package/bin/chromium-76.0.3803.0.br' },
}
const shelf = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'limitcheck-chromium')

/** fetchOld gives the path of an old Chromium; it throws where the tarball cannot be had. */
const fetchOld = (major) => {
  const program = join(shelf, `chromium-${major}`)
  if (existsSync(program)) return program
  mkdirSync(shelf, { recursive: true })
  const { tarball, file } = RELEASES[major]
  const aside = mkdtempSync(join(shelf, 'new-'))
  try {
    const name = execFileSync('npm', ['pack', tarball, '--silent', '--ignore-scripts'], { cwd: aside, encoding: 'utf8', timeout: 120_000, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    const packed = execFileSync('tar', ['-xzOf', name, file], { cwd: aside, maxBuffer: 256 << 20 })
    writeFileSync(join(aside, 'chromium'), brotliDecompressSync(packed))
    chmodSync(join(aside, 'chromium'), 0o755)
    renameSync(join(aside, 'chromium'), program)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return program
}

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--remote-debugging-pipe', '--window-size=360,740']

/**
 * launchOld starts one; undefined where it cannot be had or does not start here. Its open(address) gives a page of which
 * evaluate(expression) gives the value, a promise's too, as JSON; `problems` are the errors that the page has reported.
 */
export const launchOld = async (major) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  let program
  try {
    program = fetchOld(major)
  } catch {
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'limitcheck-old-'))
  const child = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const exited = new Promise((resolve) => { child.once('exit', resolve); child.once('error', resolve) })
  const close = async () => {
    child.kill('SIGKILL')
    await exited
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const browser = speakTo(child)
  const version = await Promise.race([browser.call('Browser.getVersion'), exited, new Promise((resolve) => setTimeout(resolve, 20_000))])
  if (!version || !version.product) {
    await close()
    return undefined
  }
  return { product: version.product, open: (address) => openPage(browser, address), close }
}

/** speakTo speaks the DevTools protocol over the pipe: JSON texts, each ended by a zero byte. */
const speakTo = (child) => {
  const waiting = new Map()
  const listeners = []
  let lastId = 0
  let rest = ''
  child.stdio[3].on('error', () => undefined)
  child.stdio[4].setEncoding('utf8').on('data', (chunk) => {
    const texts = (rest + chunk).split('\0')
    rest = texts.pop()
    for (const message of texts.map((text) => JSON.parse(text))) {
      if (message.id) {
        const { resolve, reject } = waiting.get(message.id)
        waiting.delete(message.id)
        if (message.error) reject(new Error(message.error.message))
        else resolve(message.result)
      } else listeners.forEach((listener) => listener(message))
    }
  })
  const call = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
  })
  return { call, onEvent: (listener) => listeners.push(listener) }
}

const openPage = async (browser, address) => {
  const { targetId } = await browser.call('Target.createTarget', { url: 'about:blank' })
  // Chromium 69 knows no flat sessions yet: messages to the page travel inside messages to the browser.
  const { sessionId } = await browser.call('Target.attachToTarget', { targetId })
  const waiting = new Map()
  const problems = []
  let lastId = 0
  let loaded
  const load = new Promise((resolve) => { loaded = resolve })
  browser.onEvent(({ method, params }) => {
    if (method !== 'Target.receivedMessageFromTarget' || params.sessionId !== sessionId) return
    const message = JSON.parse(params.message)
    if (message.id) waiting.get(message.id)(message)
    if (message.method === 'Page.loadEventFired') loaded()
    if (message.method === 'Runtime.exceptionThrown') problems.push(JSON.stringify(message.params.exceptionDetails))
    if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error') problems.push(`${message.params.entry.text} ${message.params.entry.url || ''}`)
  })
  const call = (method, params = {}) => new Promise((resolve, reject) => {
    const id = ++lastId
    waiting.set(id, ({ error, result }) => (error ? reject(new Error(error.message)) : resolve(result)))
    browser.call('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject)
  })
  await call('Runtime.enable')
  await call('Log.enable')
  await call('Page.enable')
  await call('Page.navigate', { url: address })
  await load
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails.exception || exceptionDetails))
    return result.value
  }
  return { evaluate, problems, call }
}
