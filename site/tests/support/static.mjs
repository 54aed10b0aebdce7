/** A plain static host, as anybody may put the folder on: types, the headers of headers.json, and nothing else. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.wasm': 'application/wasm',
}

/**
 * serveFolder answers a folder's files under a path such as /a/b/, until close() is called.
 * @param {string} folder
 * @param {{ under?: string, policy?: boolean }} [options] policy: send the headers of headers.json
 */
export const serveFolder = async (folder, { under = '/', policy = false } = {}) => {
  const added = policy ? JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8')) : {}
  const requests = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1')
    requests.push(pathname)
    const path = normalize(`/${pathname.slice(under.length)}`)
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      if (!pathname.startsWith(under)) throw new Error('outside')
      const body = readFileSync(join(folder, file))
      response.writeHead(200, { 'content-type': types[extname(file)] || 'application/octet-stream', ...added[path] })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}${under}`,
    requests,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve) }),
  }
}
