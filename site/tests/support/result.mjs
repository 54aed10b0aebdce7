/** A result on the page without the questions before it: a profile is asked of the page's own core and shown. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { room } from './page.mjs'

const testdata = join(room, '..', 'testdata')
const plans = join(testdata, 'plans', 'profiles')

/** planProfiles are the ten stories that the plans are drawn for, by name. */
export const planProfiles = Object.fromEntries(readdirSync(plans).sort().map((file) =>
  [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(plans, file), 'utf8'))]))

/** allProfiles are those and the ones of the golden answers. */
export const allProfiles = { ...planProfiles, ...Object.fromEntries(readdirSync(join(testdata, 'profiles')).map((file) =>
  [`profiles/${file}`, JSON.parse(readFileSync(join(testdata, 'profiles', file), 'utf8'))])) }

/** show puts a result in the place of the app and gives the answer that it shows; what it fires is noted in window.fired. */
export const show = (page, profile) => page.evaluate(async (asked) => {
  const app = document.querySelector('limit-check-app') || window.kept
  window.kept = app
  window.fired = []
  const { locale } = app.pack
  const text = await app.client.assess(JSON.stringify({ ...asked, locale }), { locale })
  const result = document.createElement('limit-check-result')
  Object.assign(result, { pack: app.pack, answer: JSON.parse(text), profile: asked, core: app.client })
  for (const type of ['edit', 'step', 'patch']) document.addEventListener(`limit-check-${type}`, ({ detail }) => window.fired.push({ type, detail }))
  ;(document.querySelector('limit-check-result') || app).replaceWith(result)
  await customElements.whenDefined('limit-check-result')
  await result.updateComplete
  // The first drawing measures its place, the second fits the pictures into it.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return JSON.parse(text)
}, profile)

/** deepText is all text of the result, folded up or not, in one line. */
export const deepText = (page) => page.evaluate(() => {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data
    if (node.tagName === 'STYLE') return ''
    return Array.from((node.shadowRoot || node).childNodes).map(read).join(' ')
  }
  return read(document.querySelector('limit-check-result')).replace(/\s+/g, ' ')
})

/** figuresOf reads a picture's table: its rows as lists of texts. */
export const figuresOf = (page, chart) => page.evaluate((id) => {
  const figure = document.querySelector('limit-check-result').shadowRoot.querySelector(`[data-chart=${id}]`)
  return figure && Array.from(figure.querySelectorAll('tbody tr')).map((row) => Array.from(row.children).map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()))
}, chart)

export const fired = (page) => page.evaluate(() => window.fired)
