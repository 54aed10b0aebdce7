/** The page as its tests use it: served by the real Worker, told a story, and read. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../../worker/serve.mjs'
import { launch, listen, PHONE, ready } from './browser.mjs'

export const room = join(dirname(fileURLToPath(import.meta.url)), '../..')
export const dist = join(room, 'dist')

/** catalogues are the words about lending that the page was built with. */
export const catalogues = Object.fromEntries(['zh-CN', 'en'].map((locale) =>
  [locale, JSON.parse(readFileSync(join(room, 'build', 'catalogue', `catalogue.${locale}.json`), 'utf8'))]))

/**
 * stage starts the Worker and a browser for one file of tests.
 * Its open() gives a fresh visitor's page, loaded and sealed unless `waits` is false, with what it heard.
 */
export const stage = async () => {
  const [server, browser] = await Promise.all([serve(), launch()])
  const [script] = readFileSync(join(dist, 'index.html'), 'utf8').match(/assets\/page\.\w+\.js/)
  if (!(await fetch(`${server.url}/${script}`)).ok) throw new Error('the Worker was built before the site: run node worker/build.mjs')
  const open = async ({ locale = 'zh-CN', waits = true, init, path = '/', ...context } = {}) => {
    const visitor = await browser.newContext({ ...PHONE, ...context })
    const page = await visitor.newPage()
    const heard = listen(page)
    if (init) await page.addInitScript(init)
    await page.goto(server.url + path + (locale === 'en' ? '?lang=en' : ''))
    if (waits) await ready(page)
    return { page, visitor, heard }
  }
  return {
    url: server.url,
    browser,
    open,
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

/** idOf is how the interview names the box of a field, see src/ask/context.ts. */
export const idOf = (pointer) => `f${pointer.replace(/[^A-Za-z0-9]+/g, '-')}`
export const box = (page, pointer) => page.locator(`#${idOf(pointer)}`)

/**
 * inApp runs a function in the page with the app, wherever it stands: on our page, in the widget's element, or in its frame.
 * It waits until the function gives something where `waits` is set.
 */
const inApp = async (page, use, argument, waits = false) => {
  const run = `(function (argument) {
    const tag = document.querySelector('limit-check')
    const app = document.querySelector('limit-check-app') || (tag && tag.shadowRoot && tag.shadowRoot.querySelector('limit-check-app'))
    return app ? (${use})(app, argument) : undefined
  })(${JSON.stringify(argument === undefined ? null : argument)})`
  // The policies of our pages let no test wait by a text that is evaluated there.
  for (let tries = 0; tries < 600; tries++) {
    const found = await page.evaluate(run)
    if (!waits || found) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`the app did not come to ${argument || 'rest'}: it is at ${await pathOf(page)}`)
}

/** pathOf is where the merchant is, see src/ask/paths.ts. */
export const pathOf = (page) => inApp(page, (app) => app.path)

/** settled waits until the app is at rest, at a path where one is named. */
export const settled = (page, path) => inApp(page, (app, wanted) => !app.course.busy && (wanted === null || app.path === wanted), path, true)

/** goTo goes to a screen: by the address where the page has one of ours, else as the host of the app would. */
export const goTo = async (page, path) => {
  await inApp(page, (app, to) => {
    if (app.parentNode === document.querySelector('#main')) location.hash = to
    else void app.course.go(to)
  }, path)
  await settled(page, path)
}

/** visit goes to a screen by its address, as whoever follows a link there. */
export const visit = goTo

/** onward presses Continue and waits for the next screen, or for what has to be corrected on this one. */
export const onward = async (page) => {
  const before = await pathOf(page)
  await page.locator('limit-check-ask .bar button[type=submit]').click()
  await inApp(page, (app, path) => !app.course.busy && (app.path !== path || app.isWrong), before, true)
  return pathOf(page)
}

/** choose ticks the nth answer of the screen's question; of a yes-or-no one 0 is yes, 1 no, 2 unknown. */
export const choose = (page, pointer, index) => page.locator(`#${idOf(pointer)}-${index}`).check()

/** pick ticks an answer of the screen by its words. */
export const pick = async (page, words) => {
  const labels = page.locator('limit-check-ask label.choice')
  await labels.first().waitFor()
  // A choice may bear a note below its words.
  const index = await labels.evaluateAll((all, wanted) => all.findIndex((label) =>
    Array.from(label.querySelector('span').childNodes).filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('').trim() === wanted), words)
  if (index < 0) throw new Error(`no answer ${words} on ${await pathOf(page)}`)
  await labels.nth(index).locator('input').check()
}

/** change asks for a field again, fills it in with `how`, and continues. */
export const change = async (page, pointer, how) => {
  await visit(page, `change${pointer}`)
  await how(page)
  return onward(page)
}

const titled = (list, id) => list.find((item) => item.id === id).title

/** tell goes through the first screens, as far as there is something to tell on them: with one product, or with several entries. */
export const tell = async (page, { narrative, product, message, symptoms = [], since, entries = product ? [{ product, message, symptoms, since }] : [] }) => {
  const { products, symptoms: allSymptoms } = catalogues[await page.evaluate(() => document.documentElement.lang)]
  if (narrative !== undefined) await box(page, '/narrative').fill(narrative)
  let path = await onward(page)
  for (;;) {
    const [, index, name] = /^ask\/restrictions\/(\d+)\/(messages|symptoms|since)$/.exec(path) || []
    const entry = entries[index]
    if (path === 'product') for (const { product: id } of entries) await pick(page, titled(products, id))
    else if (name === 'messages' && entry.message !== undefined) await box(page, `/restrictions/${index}/messages`).fill(entry.message)
    else if (name === 'symptoms') for (const id of entry.symptoms || []) await pick(page, titled(allSymptoms, id))
    else if (name === 'since' && entry.since !== undefined) await box(page, `/restrictions/${index}/since`).fill(entry.since)
    else if (path !== 'understood' && name === undefined) return path
    const next = await onward(page)
    if (next === path) return path
    path = next
  }
}

/** ask asks for the result from wherever the merchant is. */
export const ask = async (page) => {
  const peek = page.locator('limit-check-ask button.peek')
  if (await peek.count()) await peek.click()
  else await page.evaluate(() => { location.hash = 'result' })
}

/** answered asks for the result and waits for it. */
export const answered = async (page) => {
  await ask(page)
  await page.locator('limit-check-result h1').waitFor()
  return page.locator('limit-check-result')
}

/** focused is what has the focus, inside every shadow root. */
export const focused = (page) => page.evaluate(() => {
  let active = document.activeElement
  while (active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement
  return { id: active.id, name: (active.textContent || '').trim(), tag: active.tagName, classes: active.className, type: active.type || '' }
})

/** kept is the profile that lies on the phone. */
export const kept = (page) => page.evaluate(() => (JSON.parse(localStorage.getItem('limit-check-draft-2')) || { now: {} }).now.profile)

/** openAt holds back whatever a visitor's rules say from the very first request of the page. */
export const openAt = async (site, prepare, options = {}) => {
  const opened = await site.open({ waits: false, path: '/problems.html', ...options })
  const after = await prepare(opened.visitor)
  await opened.page.goto(site.url + (options.locale === 'en' ? '/?lang=en' : ''))
  return { ...opened, after }
}

export const unfoldAll = (page) => page.evaluate(() => {
  const walk = (root) => root.querySelectorAll('*').forEach((element) => {
    if (element.tagName === 'DETAILS') element.open = true
    if (element.shadowRoot) walk(element.shadowRoot)
  })
  walk(document)
})
