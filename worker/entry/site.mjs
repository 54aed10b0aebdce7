/**
 * The site's files. Their addresses, types, headers and hashes come from a table made when the Worker is built, over any
 * store of bytes: Cloudflare's assets, or workerd's disk service, which knows no types and lists its folders. What is
 * not in the table is not asked for, so that neither a folder nor a stray file gets out.
 */
import { files, pages, redirects } from 'site-files'

/**
 * Answers GET and HEAD.
 *
 * @param {Request} request
 * @param {URL} url
 * @param {{ fetch(url: string): Promise<Response> } | undefined} store
 * @returns {Promise<Response | undefined>} undefined where there is neither the file nor a page that says so
 */
export async function answerFromSite(request, url, store) {
  if (redirects.has(url.pathname)) {
    return new Response(null, { status: 308, headers: { location: redirects.get(url.pathname) + url.search, 'access-control-allow-origin': '*' } })
  }
  const path = pages.get(url.pathname) ?? url.pathname
  if (!store) return undefined
  const found = files.get(path)
  if (found) {
    const response = await send(request, path, found, 200, store)
    if (response) return response
  }
  const missing = files.get('/404.html')
  return missing && send(request, '/404.html', missing, 404, store)
}

async function send(request, path, file, status, store) {
  const coding = chooseCoding(request, file.codings)
  const etag = `"${file.hash}${coding && `-${coding}`}"`
  const headers = new Headers(file.headers)
  headers.set('ETag', etag)
  if (status === 200 && matches(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  const suffix = { br: '.br', gzip: '.gz' }[coding] ?? ''
  const stored = await store.fetch(`http://assets${path}${suffix}`)
  if (stored.status !== 200) return undefined
  if (coding) headers.set('Content-Encoding', coding)
  headers.set('Content-Length', String(file.codings[coding] ?? file.length))
  if (request.method === 'HEAD') {
    await stored.body?.cancel()
    return new Response(null, { status, headers, encodeBody: 'manual' })
  }
  return new Response(stored.body, { status, headers, encodeBody: 'manual' })
}

/** The smallest coding on offer that the client takes: "br", "gzip" or "" for the file as it is. */
function chooseCoding(request, codings) {
  // Cloudflare rewrites Accept-Encoding on its way in and keeps the client's own here.
  const accepted = request.cf?.clientAcceptEncoding ?? request.headers.get('accept-encoding') ?? ''
  const taken = new Map()
  for (const element of accepted.toLowerCase().split(',')) {
    const [name, ...parameters] = element.split(';').map((part) => part.trim())
    taken.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
  }
  return ['br', 'gzip'].find((coding) => coding in codings && (taken.get(coding) ?? taken.get('*') ?? false)) ?? ''
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2); Cloudflare weakens the tags of what it recompresses. */
function matches(header, etag) {
  return header !== null && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
}
