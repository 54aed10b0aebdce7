// Builds the three rooms and serves page and API from the Worker, on this machine only.
import { installPackages } from './deps.mjs'
import { buildRooms, npmRooms } from './rooms.mjs'

try {
  const port = process.env.PORT || '8787'
  if (!/^\d+$/.test(port)) throw new Error(`PORT is to be a number, not ${port}`)
  for (const room of npmRooms) await installPackages(room)
  await buildRooms('wasm', 'site', 'worker') // The Worker's table of files is made from the site's.

  const { serve } = await import('../worker/serve.mjs')
  const server = await serve({ port: Number(port) })
  console.log(`LimitCheck is at ${server.url} (Ctrl-C stops it)`)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stopping = true
      server.stop()
    })
  }
  const code = await server.exited
  if (!stopping) throw new Error(`workerd ended with ${code}:\n${server.log()}`)
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}
