/**
 * How often one address may ask for an evaluation: Cloudflare's rate-limit binding counts, where it is bound. It tells whether a
 * call may pass and nothing else, so no answer names a remaining count.
 *
 * @typedef {{ limit(options: { key: string }): Promise<{ success: boolean }> }} RateLimiter
 *
 * A batch is the work of up to a thousand calls, so batches have a limiter of their own. Both are absent on plain workerd.
 * @typedef {{ RATE_LIMITER?: RateLimiter, BATCH_RATE_LIMITER?: RateLimiter }} RateLimiters
 */

/**
 * @param {Request} request
 * @param {RateLimiter} [limiter] none limits nothing
 * @returns {Promise<boolean>}
 */
export async function mayPass(request, limiter) {
  if (!limiter) return true
  try {
    return (await limiter.limit({ key: neighbourhood(request.headers.get('cf-connecting-ip') ?? '') })).success
  } catch (error) {
    // It guards the bill and not the merchant: a limiter that is down must not turn anybody away.
    console.warn(`the rate limiter failed: ${error?.name}`)
    return true
  }
}

/** An IPv4 address as it is; of an IPv6 address its /64, because one household has all of that. */
export function neighbourhood(address) {
  if (!address.includes(':')) return address
  const [left, right] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = right ? Array(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  return `${[...left, ...zeros, ...(right ?? [])].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`
}
