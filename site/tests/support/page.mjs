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

/** idOf is how the form names the box of a field, see src/form/controls.ts. */
export const idOf = (key) => `f${key.replace(/[^A-Za-z0-9]+/g, '-')}`
export const box = (page, key) => page.locator(`#${idOf(key)}`)
export const section = (page, id) => page.locator(`#section-${id}`)

/** unfold opens a folded part of the form. */
export const unfold = async (page, id) => {
  if (!(await section(page, id).getAttribute('open').then((open) => open !== null))) await section(page, id).locator('> summary').click()
}

/** pick chooses the nth answer of a question: for yes-no questions 0 is yes, 1 no, 2 unknown. */
export const pick = (page, key, index) => page.locator(`#${idOf(key)}-${index}`).check()
export const tick = (page, key, value) => box(page, key).locator(`input[value="${value}"]`).check()

/** tell fills in the first part of the form for the first product. */
export const tell = async (page, { narrative, product, symptoms = [], message, since }) => {
  if (narrative !== undefined) await box(page, '/narrative').fill(narrative)
  if (product) await tick(page, '/restrictions/0/product', product)
  for (const symptom of symptoms) await tick(page, '/restrictions/0/symptoms', symptom)
  if (message !== undefined) await box(page, '/restrictions/0/messages').fill(message)
  if (since !== undefined) await box(page, '/restrictions/0/since').fill(since)
}

export const submit = (page) => page.locator('limit-check-form button[type=submit]').click()

/** answered asks and waits for the result. */
export const answered = async (page) => {
  await submit(page)
  await page.locator('limit-check-result h1').waitFor()
  return page.locator('limit-check-result')
}

export const unfoldAll = (page) => page.evaluate(() => {
  const walk = (root) => root.querySelectorAll('*').forEach((element) => {
    if (element.tagName === 'DETAILS') element.open = true
    if (element.shadowRoot) walk(element.shadowRoot)
  })
  walk(document)
})
