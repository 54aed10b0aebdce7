// Everything that reads the source without running it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkGo } from './go.mjs'
import { installPackages } from './deps.mjs'
import { npmRooms, root, run } from './rooms.mjs'

let failed = (await checkGo()).failed
const check = async (name, command, args) => {
  const code = await run(command, args)
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  if (code !== 0) failed++
}
await check('limitcheck lint', 'go', ['run', './core/cmd/limitcheck', 'lint'])
for (const room of npmRooms) {
  if (!existsSync(join(root, room, 'tsconfig.json'))) continue
  await installPackages(room)
  await check(`tsc ${room}`, process.execPath, [join(room, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', room])
}
process.exitCode = failed ? 1 : 0
