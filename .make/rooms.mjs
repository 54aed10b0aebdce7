// Where things are, and how to run a command in a room.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The repository's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The rooms that have packages of their own to install. */
export const npmRooms = ['wasm', 'worker', 'site']

/**
 * Runs a command and resolves to its exit code. Its output goes to the terminal;
 * with onLine, standard output goes there line by line instead.
 */
export function run(command, args, { cwd = root, env = {}, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit'],
    })
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()
      lines.forEach(onLine)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (rest) onLine(rest)
      resolve(code ?? 1)
    })
  })
}

/** Runs a command and throws where it fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options)
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed`)
}

/** Builds the rooms in the order given, each with its own build.mjs, which does nothing when nothing has changed. */
export async function buildRooms(...rooms) {
  for (const room of rooms) {
    const script = join(root, room, 'build.mjs')
    if (!existsSync(script)) throw new Error(`${room}/build.mjs is missing`)
    await must(process.execPath, [script])
  }
}

/** Whether the script of this URL was started by itself and not imported. */
export const isMain = (url) => Boolean(process.argv[1]) && url === pathToFileURL(process.argv[1]).href
