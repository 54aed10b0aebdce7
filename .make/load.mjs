// Builds what is needed and puts load on the Worker, beside what it might have been: worker/load.mjs says how.
//
//   node .make/load.mjs [--mixed 10000] [--rounds 3] [--calls 300]
import { installPackages } from './deps.mjs'
import { buildRooms, must, npmRooms } from './rooms.mjs'

try {
  for (const room of [...npmRooms, 'worker/load']) await installPackages(room)
  await buildRooms('wasm', 'site') // The pages that are asked for among the calls.
  await must(process.execPath, ['worker/load.mjs', ...process.argv.slice(2)])
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}
