/**
 * Makes the table that entry/site.mjs answers from: for each file of a built site its type, headers, hash and
 * precompressed siblings. The site may add headers in its headers.json, `{ "/index.html": { "name": "value" } }`.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const CODINGS = { br: '.br', gzip: '.gz' }

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The core's own thread gets its bytes from the page and may reach nothing, whatever a fault in it would try.
 * It says nothing of scripts: Chromium before 97 knows no 'wasm-unsafe-eval', and any script-src would keep it from compiling the core.
 */
const CORE_WORKER_POLICY = "connect-src 'none'"
const CORE_WORKER = /^\/assets\/core-worker\.[^/]*\.js$/

/** A name with a hash in it never gets other bytes. */
const HASHED = /^\/assets\/.+\.[A-Za-z0-9_-]{6,}\.[a-z0-9]+$/

/**
 * @param {string} folder a built site; one that does not exist gives an empty table
 * @returns {{ files: Record<string, object>, pages: Record<string, string>, redirects: Record<string, string> }}
 *   files by path; pages: the addresses that stand for a file; redirects: folders without their slash
 */
export function tableOf(folder) {
  const table = { files: {}, pages: {}, redirects: {} }
  if (!existsSync(folder)) return table
  const paths = listFiles(folder)
  const added = paths.includes('/headers.json') ? JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8')) : {}
  for (const path of paths) {
    if (path === '/headers.json' || path === '/kept.json' || isSibling(path, paths)) continue
    table.files[path] = describe(folder, path, paths, added[path] ?? added[path.slice(1)])
    addAddresses(table, path)
  }
  return table
}

function describe(folder, path, paths, added = {}) {
  const bytes = readFileSync(join(folder, path))
  const codings = {}
  for (const [coding, suffix] of Object.entries(CODINGS)) {
    if (paths.includes(path + suffix)) codings[coding] = readFileSync(join(folder, path + suffix)).length
  }
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { hash, length: bytes.length, codings, headers: { ...headersOf(path), ...lowerCased(added) } }
}

/** The headers of a file by its path, names in lower case. */
export function headersOf(path) {
  const type = TYPES[extname(path)]
  if (!type) throw new Error(`site: ${path} has an extension that worker/site-files.mjs knows no type for`)
  const headers = {
    'content-type': type,
    'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  }
  if (path.endsWith('.html')) {
    headers['content-security-policy'] = PAGE_POLICY
    headers['cross-origin-opener-policy'] = 'same-origin'
    headers['permissions-policy'] = 'camera=(), geolocation=(), microphone=(), payment=()'
  }
  if (CORE_WORKER.test(path)) headers['content-security-policy'] = CORE_WORKER_POLICY
  return headers
}

function addAddresses(table, path) {
  if (path.endsWith('/index.html')) {
    const folder = path.slice(0, -'index.html'.length)
    table.pages[folder] = path
    if (folder !== '/') table.redirects[folder.slice(0, -1)] = folder
  } else if (path.endsWith('.html') && path !== '/404.html') {
    table.pages[path.slice(0, -'.html'.length)] = path
  }
}

const isSibling = (path, paths) => Object.values(CODINGS).some((suffix) => path.endsWith(suffix) && paths.includes(path.slice(0, -suffix.length)))

const lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort()
}
