/** Partners' pages on origins of their own: each page is given by a test, with its headers. */
import { createServer } from 'node:http'
import { stage } from './page.mjs'
import { PHONE, listen } from './browser.mjs'

/** serveHosts answers pages by path; set them with put(). */
const serveHosts = async () => {
  const pages = new Map()
  const requests = []
  const server = createServer((request, response) => {
    requests.push(request.url)
    const found = pages.get(request.url.split('?')[0])
    if (!found) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, { 'content-type': found.type || 'text/html; charset=utf-8', ...found.headers }).end(found.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // Another site than ours by name, so that the browser parts them as it would on the web.
    url: `http://localhost:${server.address().port}`,
    requests,
    put: (path, body, headers = {}, type) => pages.set(path, { body, headers, type }),
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve) }),
  }
}

/**
 * partners stages our Worker, a browser and a host: open({ body, headers, init }) shows a page of the host's to a fresh visitor.
 * @returns {Promise<{ ours: string, hosts: object, open: Function, close: Function, browser: object }>}
 */
export const partners = async () => {
  const [site, hosts] = await Promise.all([stage(), serveHosts()])
  let number = 0
  const open = async ({ body, head = '', headers, init, context = {}, lang = 'zh-CN', doctype = '<!doctype html>' } = {}) => {
    const visitor = await site.browser.newContext({ ...PHONE, ...context })
    const page = await visitor.newPage()
    const heard = listen(page)
    if (init) await page.addInitScript(init)
    const path = `/page-${++number}.html`
    hosts.put(path, `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>host</title>${head}</head><body>${body}</body></html>`, headers)
    await page.goto(hosts.url + path)
    return { page, visitor, heard, path }
  }
  return { ours: site.url, browser: site.browser, hosts, open, close: async () => { await site.close(); await hosts.close() } }
}

/** tag is the line that a partner adds. */
export const tag = (ours, attributes = '') => `<script async src="${ours}/widget/v1.js"></script><limit-check loading="eager" ${attributes}><p>fallback</p></limit-check>`

/** isIn waits until the element of a page is in a state. */
export const isIn = (page, state, selector = 'limit-check') => page.waitForSelector(`${selector}[state=${state}]`, { state: 'attached' })

/** checkIn gives what holds the check: the page where it is an element, the frame where it is framed. */
export const checkIn = async (page, mode) => {
  if (mode === 'element') return page
  const handle = await page.waitForSelector('limit-check iframe')
  return handle.contentFrame()
}
