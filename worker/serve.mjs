/** Starts workerd on a built Worker: `node worker/serve.mjs` for people (PORT, else 8787), serve() for tests. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const room = dirname(fileURLToPath(import.meta.url))

/**
 * @param {object} [options]
 * @param {string} [options.folder] a folder that build.mjs wrote
 * @param {string} [options.site] the site's files
 * @param {number} [options.port] 0 picks a free one
 * @returns {Promise<{ url: string, pid: number, log: () => string, exited: Promise<number | null>, stop: () => Promise<void> }>}
 *   log: all that workerd has written so far
 */
export async function serve({ folder = join(room, 'build/production'), site = join(room, '../site/dist'), port = 0 } = {}) {
  if (!existsSync(join(folder, 'workerd.capnp'))) throw new Error(`${folder} is not built: run node worker/build.mjs`)
  const disk = existsSync(site) ? site : folder // workerd wants a folder that exists; without a site no file of it is asked for
  const args = ['serve', join(folder, 'workerd.capnp'), `--socket-addr=http=127.0.0.1:${port}`, `--directory-path=site=${disk}`, '--control-fd=3']
  const child = spawn(findWorkerd(), args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk))
  const exited = new Promise((resolve) => child.once('exit', resolve))
  endWithUs(child, exited)
  const bound = await Promise.race([portOf(child.stdio[3]), exited.then(() => undefined)])
  if (bound === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 50)) // its last words may still be on their way
    const isTaken = /address already in use/i.test(log)
    throw new Error(isTaken ? `port ${port} is taken: stop what listens there, or choose another with PORT=8788 make run` : `workerd did not start:\n${log}`)
  }
  return {
    url: `http://127.0.0.1:${bound}`,
    pid: child.pid,
    log: () => log,
    exited,
    async stop() {
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), 2000) // it waits for its connections, and an endless loop for ever
      await exited
      clearTimeout(patience)
    },
  }
}

/** Lets no workerd outlive the process that started it, unless that is killed without notice. */
function endWithUs(child, exited) {
  const kill = () => child.kill('SIGKILL')
  const onSignal = (signal) => {
    kill()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal) // nobody else has something left to do
  }
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM']
  process.once('exit', kill)
  for (const signal of signals) process.once(signal, onSignal)
  exited.then(() => {
    process.off('exit', kill)
    for (const signal of signals) process.off(signal, onSignal)
  })
}

/** workerd reports each socket's port on its control stream once it listens. */
function portOf(stream) {
  return new Promise((resolve) => {
    let text = ''
    stream.on('data', (chunk) => {
      text += chunk
      for (const line of text.split('\n').slice(0, -1)) {
        const message = JSON.parse(line)
        if (message.event === 'listen' && message.socket === 'http') resolve(message.port)
      }
    })
  })
}

/** The binary in the npm package of this platform; workerd's own command needs a postinstall script, which we do not run. */
export function findWorkerd() {
  const platform = { 'darwin arm64': 'darwin-arm64', 'darwin x64': 'darwin-64', 'linux arm64': 'linux-arm64', 'linux x64': 'linux-64', 'win32 x64': 'windows-64' }[
    `${process.platform} ${process.arch}`
  ]
  if (!platform) throw new Error(`workerd has no build for ${process.platform} ${process.arch}`)
  const name = `@cloudflare/workerd-${platform}/bin/workerd${process.platform === 'win32' ? '.exe' : ''}`
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error('workerd is not installed: run npm ci --ignore-scripts in worker/')
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const server = await serve({ port: Number(process.env.PORT ?? 8787) })
    console.log(`LimitCheck: ${server.url}`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop())
    process.exitCode = (await server.exited) ?? 0
    if (process.exitCode) console.error(server.log())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
