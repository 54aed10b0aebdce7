// Builds what is needed and runs one of the page's own commands: single-file, package, size, screenshots, measure, lighthouse.
import { installChromium, installPackages } from './deps.mjs'
import { buildRooms, isMain, must, npmRooms } from './rooms.mjs'

const COMMANDS = {
  'single-file': { script: 'site/single-file.mjs' },
  package: { script: 'site/package.mjs' },
  size: { script: 'site/size.mjs' },
  screenshots: { script: 'site/screenshot.mjs', drives: true },
  measure: { script: 'site/measure/measure.mjs', drives: true },
  lighthouse: { script: 'site/measure/lighthouse.mjs', drives: true, packages: 'site/measure' },
}

const main = async ({ script, drives, packages }) => {
  for (const room of npmRooms) await installPackages(room)
  if (packages) await installPackages(packages)
  await buildRooms('wasm', 'site', ...(drives ? ['worker'] : [])) // Only what drives a browser needs a server.
  await must(process.execPath, [script], drives ? { env: { CHROMIUM: await installChromium() } } : {})
}

if (isMain(import.meta.url)) {
  try {
    const command = COMMANDS[process.argv[2]]
    if (!command) throw new Error(`say what: ${Object.keys(COMMANDS).join(', ')}`)
    await main(command)
  } catch (failure) {
    console.error(failure.message)
    process.exitCode = 1
  }
}
