/** One call of the API: a Request becomes a message, as worker/edge/message.go frames it, and a message a Response. */
import { readBody } from './body.mjs'
import { call } from './engine.mjs'
import { answerLines, isBatch } from './lines.mjs'
import { mayPass } from './rate.mjs'

/** The headers that package edge reads; a route that reads another adds it here. */
const READ = ['accept', 'accept-language', 'access-control-request-headers', 'content-encoding', 'content-type', 'if-none-match']

const EMPTY = new Uint8Array(0)
const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const isAPI = (path) => path === '/v1' || path.startsWith('/v1/')

/**
 * @param {Request} request
 * @param {URL} url
 * @param {import('./rate.mjs').RateLimiters} [limiters] count the calls that the core has work with; refusals and reads are free
 * @returns {Promise<Response>}
 */
export async function answerFromCore(request, url, limiters = {}) {
  const head = frame(request, url)
  try {
    if (isBatch(request, url)) return await answerBatch(request, url, limiters.BATCH_RATE_LIMITER)
    const limit = request.body === null ? 0 : call((core) => core.limit(head))
    if (limit > 0 && !(await mayPass(request, limiters.RATE_LIMITER))) return refuseForNow(request, url)
    const body = limit === 0 ? EMPTY : await readBody(request.body, limit)
    return respond(request, call((core) => core.answer(head, body)))
  } catch (error) {
    return respond(request, failed(request, url, head, error))
  }
}

/** The INTERNAL problem for a call that broke two instances. */
function failed(request, url, head, error) {
  // The name alone: the text of an error may quote the merchant.
  console.error(`the core failed twice on ${request.method} ${url.pathname}: ${error?.name}`)
  return internal(head)
}

/** Answers a batch: the core tells its head, and whether it is taken at all; the lines are cut, and answered, as they come. */
async function answerBatch(request, url, limiter) {
  const ask = (added) => call((core) => core.answer(frame(request, url, added), EMPTY))
  const opened = ask(request.headers.has('content-length') ? { 'content-length': request.headers.get('content-length') } : {})
  const response = respond(request, opened)
  if (response.status !== 200) return response
  if (!(await mayPass(request, limiter))) return refuseForNow(request, url)
  const one = frame(request, url, { accept: 'application/json', 'content-type': 'application/json' })
  return new Response(answerLines(request.body, {
    line: (profile) => {
      try {
        return bodyOf(call((core) => core.answer(one, profile)))
      } catch (error) {
        return bodyOf(failed(request, url, one, error))
      }
    },
    passed: (mark) => bodyOf(ask({ batch: mark })),
  }), { status: 200, headers: response.headers })
}

/** The RATE_LIMITED problem; the core knows for how long. */
const refuseForNow = (request, url) => respond(request, call((core) => core.answer(frame(request, url, { 'rate-limited': 'yes' }), EMPTY)))

/** The civil day in China, where every merchant is; fixed at UTC+8, without daylight saving time. */
export const today = (now = Date.now()) => new Date(now + 8 * 3600 * 1000).toISOString().slice(0, 10)

/** The head of a message: the headers that are read, with others added or put in their place. */
function frame(request, url, added = {}) {
  let head = `${request.method} ${url.pathname}${url.search} ${today()}\n`
  for (const name of READ) {
    const value = added[name] ?? request.headers.get(name)
    if (value !== null) head += `${name}: ${value}\n`
  }
  for (const [name, value] of Object.entries(added)) if (!READ.includes(name)) head += `${name}: ${value}\n`
  return encoder.encode(`${head}\n`)
}

function respond(request, message) {
  const end = endOfHead(message)
  const [status, ...fields] = decoder.decode(message.subarray(0, end)).split('\n')
  const headers = new Headers()
  for (const field of fields) {
    const colon = field.indexOf(': ')
    headers.set(field.slice(0, colon), field.slice(colon + 2))
  }
  const body = message.subarray(end + 2)
  if (request.method === 'HEAD') headers.set('Content-Length', String(body.length))
  const hasBody = request.method !== 'HEAD' && status !== '204' && status !== '304'
  return new Response(hasBody ? body : null, { status: Number(status), headers })
}

const bodyOf = (message) => message.subarray(endOfHead(message) + 2)

function endOfHead(message) {
  let end = 0
  while (message[end] !== 10 || message[end + 1] !== 10) end++
  return end
}

/** The INTERNAL problem from a fresh instance or, where none will start, from here, for both readers at once. */
function internal(head) {
  try {
    return call((core) => core.internal(head))
  } catch {
    return encoder.encode(
      '500\nContent-Type: application/problem+json\nCache-Control: no-store\nAccess-Control-Allow-Origin: *\n' +
        'Cross-Origin-Resource-Policy: cross-origin\nVary: Accept, Accept-Language\nX-Content-Type-Options: nosniff\n\n' +
        '{"code":"INTERNAL","detail":"我们这边出了错，请稍后再试。 Something failed on our side; please try again later.",' +
        '"errors":[],"status":500,"title":"内部错误 Internal error","type":"/problems#INTERNAL"}',
    )
  }
}
