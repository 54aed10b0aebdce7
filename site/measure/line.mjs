/**
 * A slow line in front of a server: everything that a browser loads goes through it, whichever thread or service worker
 * asks, and shares its width. (DevTools throttles each thread by itself, and a service worker not at all.)
 */
import { connect, createServer } from 'node:net'

/** SLOW_4G is what Lighthouse calls so: 1.6 Mb/s down, 150 ms there and back. */
export const SLOW_4G = { bytesPerSecond: 1_600_000 / 8, roundTrip: 150 }

/** slowLine opens a port that leads to a server's address over such a line. */
export const slowLine = async (url, { bytesPerSecond, roundTrip }) => {
  const target = new URL(url)
  let free = 0 // when the line has sent what was given to it so far
  const sockets = new Set()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      socket.setNoDelay(true)
      socket.on('error', () => { near.destroy(); far.destroy() })
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    // A connection costs a journey there and back before its first request: that request waits for it.
    const open = Date.now() + roundTrip
    near.on('data', (chunk) => later(Math.max(open, Date.now()) + roundTrip / 2, () => far.write(chunk)))
    far.on('data', (chunk) => {
      far.pause()
      free = Math.max(free, Date.now()) + (chunk.length / bytesPerSecond) * 1000
      later(free + roundTrip / 2, () => near.write(chunk))
      later(free, () => far.resume())
    })
    near.on('end', () => far.end())
    far.on('end', () => later(free + roundTrip / 2, () => near.end()))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      sockets.forEach((socket) => socket.destroy())
      server.close(resolve)
    }),
  }
}

const later = (when, run) => setTimeout(run, Math.max(0, when - Date.now()))
