/** Chromium for the tests, and the page's parts by what a person calls them. */
import { chromium } from 'playwright-core'
import { findChromium } from '../../../.make/chromium.mjs'

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** launch starts the installed Chromium; close() of what it gives ends it. */
export const launch = () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: install one, or name it in CHROMIUM')
  return chromium.launch({ executablePath, headless: true, args })
}

/** PHONE is the smallest phone that is common in China. */
export const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

/** ready waits until the page has loaded everything and shut itself off. */
export const ready = (page) => page.waitForSelector('html[data-sealed]', { state: 'attached' })

/** listen notes everything that should not happen on a page: errors, refused policies, requests. */
export const listen = (page) => {
  const heard = { errors: [], requests: [] }
  page.on('pageerror', (error) => heard.errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && heard.errors.push(message.text()))
  page.context().on('request', (request) => heard.requests.push(request.url()))
  return heard
}
