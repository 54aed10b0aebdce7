// Installs what builds and tests need: the rooms' npm packages and, for the page's tests, Chromium.
//
//   node .make/deps.mjs
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { isMain, must, npmRooms, root, run } from './rooms.mjs'

/**
 * Installs a room's packages exactly as its lock file names them, where they are not there yet.
 * No package's own script runs: workerd and esbuild bring their programs as packages per platform.
 */
export async function installPackages(room) {
  const folder = join(root, room)
  const lock = join(folder, 'package-lock.json')
  if (!existsSync(lock)) throw new Error(`${room}/package-lock.json is missing`)
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
  const stamp = join(folder, 'node_modules', '.limitcheck-lock') // Goes when node_modules goes.
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  console.log(`installing the packages of ${room}/`)
  const npm = ['npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder }]
  if ((await run(...npm)) !== 0) {
    console.log('npm failed; once more, as registries have bad moments')
    await must(...npm)
  }
  writeFileSync(stamp, wanted)
}

/** The path of a Chromium, installed where that takes no question: as root, with apt-get. */
export async function installChromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('installing Chromium')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await must('apt-get', ['update', '-q'], { env })
    await must('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env })
  }
  const installed = findChromium()
  if (!installed) throw new Error('No Chromium found. Install Chromium or Google Chrome (and a Chinese font such as Noto Sans CJK), or name one: CHROMIUM=/path/to/chromium')
  return installed
}

if (isMain(import.meta.url)) {
  try {
    await must('go', ['mod', 'download'])
    for (const room of npmRooms) await installPackages(room)
    console.log(`Chromium: ${await installChromium()}`)
  } catch (failure) {
    console.error(failure.message)
    process.exitCode = 1
  }
}
