// What a merchant waits for, on a slow phone and a slow line: `make measure`. Medians of three; nothing fails.
//
// The page's thread is slowed down four times by Chromium itself. It does not slow the core's own thread, so what that
// thread has worked is measured and counted three times more.
import { cpus, loadavg } from 'node:os'
import { serve } from '../../worker/serve.mjs'
import { launch, PHONE, ready } from '../tests/support/browser.mjs'
import { firstQuestion, headline, openLink, tell, whatIf } from '../tests/support/journey.mjs'
import { source } from '../tests/support/source.mjs'
import { SLOW_4G, slowLine } from './line.mjs'

const RUNS = 3
const SLOWER = 4
const { encodeProfile } = await source('take/link.ts')
const AIMS = { blocking: 50, question: 1800, answer: 5500, whatIf: 50 }

/** watch runs in the page before all else: it notes long tasks, when the first question is there, and how long the core works. */
const watch = (firstQuestion) => {
  const seen = (window.limitCheckMeasure = { tasks: [], question: undefined })
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => seen.tasks.push([startTime, duration]))).observe({ type: 'longtask', buffered: true })
  const tick = () => {
    if (document.body && firstQuestion()) return void requestAnimationFrame(() => { seen.question = performance.now() })
    requestAnimationFrame(tick)
  }
  tick()
}

/** clock goes before the core's own script and adds up how long its thread works on what it is asked. */
const clock = () => {
  const { addEventListener, postMessage } = self
  let from
  const stop = () => {
    if (from !== undefined) self.limitCheckWorked += performance.now() - from
    from = undefined
  }
  self.limitCheckWorked = 0
  self.addEventListener = (type, listener, ...rest) => addEventListener.call(self, type, type !== 'message' ? listener : (event) => {
    from = performance.now()
    listener(event)
  }, ...rest)
  self.postMessage = (...reply) => {
    postMessage.apply(self, reply)
    stop()
  }
}

/** visit opens the page for a new visitor on a phone four times slower. */
const visit = async (browser, url) => {
  const visitor = await browser.newContext(PHONE)
  const page = await visitor.newPage()
  const session = await visitor.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(`(${watch})(${firstQuestion})`)
  await page.route('**/core-worker.*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `(${clock})();${await response.text()}` })
  })
  await page.goto(url, { waitUntil: 'commit' })
  return { page, close: () => visitor.close() }
}

const workedBy = (page) => page.workers()[0].evaluate(() => self.limitCheckWorked)

const seenBy = (page) => page.evaluate(() => window.limitCheckMeasure)

const blocking = async (browser, url) => {
  const { page, close } = await visit(browser, url)
  await ready(page)
  await page.waitForTimeout(500)
  const { tasks } = await seenBy(page)
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
  await close()
  return { blocking: tasks.filter(([start, length]) => start + length > painted).reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0) }
}

const waiting = async (browser, url) => {
  const { page, close } = await visit(browser, url)
  await page.waitForFunction(() => window.limitCheckMeasure.question !== undefined, undefined, { polling: 20 })
  const answered = await page.evaluate(`(async () => {
    await (${tell})()
    const headline = ${headline}
    for (;;) {
      if (headline()) return performance.now()
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })()`)
  const core = await workedBy(page)
  const { question } = await seenBy(page)
  await ready(page)
  const sealed = await page.evaluate(() => performance.now())
  await close()
  return { question, answer: answered + core * (SLOWER - 1), core, sealed }
}

/** TRIED is somebody who could try out several facts. */
const TRIED = {
  restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'] }],
  repayment: { overdue_days_now: 6, overdue_products: ['huabei'] },
  credit: { active_lenders: 7, card_utilization_pct: 92, new_loans_3m: 4 },
  information: { id_expired: true, license_status: 'expired' },
}

const trying = async (browser, url) => {
  const { page, close } = await visit(browser, `${url}/#c=${encodeProfile(TRIED)}`)
  await page.waitForFunction(() => document.querySelector('limit-check-app'))
  await page.evaluate(`(${openLink})()`)
  await ready(page)
  const before = await workedBy(page)
  const took = await page.evaluate(`(${whatIf})()`)
  const core = (await workedBy(page) - before) / took.length
  await close()
  return { whatIf: median(took) + core * (SLOWER - 1), whatIfCore: core }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

const repeated = async (measure) => {
  const results = []
  for (let run = 0; run < RUNS; run++) results.push(await measure())
  return Object.fromEntries(Object.keys(results[0]).map((name) => {
    const values = results.map((result) => result[name])
    return [name, { value: median(values), values }]
  }))
}

const show = (name, figure, aim) => {
  const verdict = aim === undefined ? '' : figure.value <= aim ? `, aim ${aim} met` : `, AIM ${aim} MISSED`
  console.log(`${String(Math.round(figure.value)).padStart(8)} ms   ${name} (${figure.values.map(Math.round).join(', ')})${verdict}`)
}

const busy = loadavg()[0] / cpus().length
const server = await serve()
const line = await slowLine(server.url, SLOW_4G)
const browser = await launch()
try {
  const local = await repeated(() => blocking(browser, server.url))
  const slow = await repeated(() => waiting(browser, line.url))
  const tried = await repeated(() => trying(browser, server.url))
  console.log(`medians of ${RUNS}, processor ${SLOWER} times slower\n`)
  if (busy > 0.5) console.log(`         This machine was busy with other work (${busy.toFixed(1)} programs a processor): the figures are too high.\n`)
  show('total blocking time until everything is loaded, fast line', local.blocking, AIMS.blocking)
  show('first question can be used, slow 4G', slow.question, AIMS.question)
  show('first answer to somebody who answers at once, slow 4G', slow.answer, AIMS.answer)
  show('… of which the core’s thread works, at full speed', slow.core)
  show('everything is loaded and kept, the page shuts itself off', slow.sealed)
  show('a what-if is drawn anew', tried.whatIf, AIMS.whatIf)
  show('… of which the core’s thread works, at full speed', tried.whatIfCore)
} finally {
  await browser.close()
  await line.close()
  await server.stop()
}
