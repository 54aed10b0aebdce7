/**
 * Posts a profile and prints what the assessment says first. Runs in Node as it stands; assess() in browsers too.
 *
 *   LIMITCHECK=https://YOUR-HOST node worker/examples/javascript.mjs [PROFILE.json]
 */
import { readFileSync } from 'node:fs'

const host = process.env.LIMITCHECK ?? 'http://127.0.0.1:8787'
const example = { as_of: '2026-11-20', locale: 'en', restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'], messages: ['身份证已过期'] }] }

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * The same body always gets the same answer, so every try that failed may be made again: after 429 when Retry-After says, after 5xx or a
 * lost connection a little later. A refusal (other 4xx) throws at once, and its message says what is wrong.
 */
export async function assess(profile, { tries = 5 } = {}) {
  for (let tried = 1; ; tried++) {
    let response
    try {
      response = await fetch(`${host}/v1/assessments`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(profile), signal: AbortSignal.timeout(10_000) })
      if (response.ok) return await response.json()
    } catch (failure) {
      if (tried === tries) throw failure
      response = undefined
    }
    if (response && response.status !== 429 && response.status < 500) throw new Error((await response.json()).detail)
    if (tried === tries) throw new Error(`no answer in ${tries} tries, the last was ${response.status}`)
    const wanted = Number(response?.headers.get('retry-after') ?? NaN)
    await pause(Number.isNaN(wanted) ? 250 * 2 ** tried * (0.5 + Math.random()) : wanted * 1000)
  }
}

try {
  const answer = await assess(process.argv[2] ? JSON.parse(readFileSync(process.argv[2], 'utf8')) : example)
  console.log(answer.summary.headline)
  for (const { title, standing } of answer.explanations) console.log(`- ${title} (${standing})`)
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}
