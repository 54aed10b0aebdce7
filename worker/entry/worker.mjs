/**
 * The Worker: the site's files from a table, everything else from the Go core. Read from here: site.mjs answers a file,
 * api.mjs turns a Request into a message for the core, engine.mjs keeps the one instance that all requests share.
 *
 * @module
 */
import { answerFromCore, isAPI } from './api.mjs'
import { answerFromSite } from './site.mjs'

export default {
  /**
   * @param {Request} request
   * @param {{ ASSETS: { fetch(url: string): Promise<Response> } } & import('./rate.mjs').RateLimiters} env
   * @returns {Promise<Response>}
   */
  async fetch(request, env) {
    const url = new URL(request.url)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    return (isRead && !isAPI(url.pathname) && (await answerFromSite(request, url, env.ASSETS))) || answerFromCore(request, url, env)
  },
}
