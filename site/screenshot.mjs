// Takes pictures of the built page for looking at: node screenshot.mjs FOLDER
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, PHONE, ready } from './tests/support/browser.mjs'
import { serveFolder } from './tests/support/static.mjs'

const folder = process.argv[2]
if (!folder) throw new Error('say where to: node screenshot.mjs FOLDER')
mkdirSync(folder, { recursive: true })

const DESK = { viewport: { width: 1280, height: 900 } }
const server = await serveFolder(join(dirname(fileURLToPath(import.meta.url)), 'dist'), { policy: true })
const browser = await launch()

/** fill tells one story: 借呗 gone, the app says that the ID card has expired, and somebody asks for money. */
const fill = async (page, english, scam) => {
  await page.locator('#f-narrative').fill(english ? 'My Jiebei limit went to 0 yesterday. The app says my ID has expired.' : '昨天打开借呗额度变成 0 了，我每个月都按时还款，从来没有逾期过。')
  await page.locator('input[type=radio][value=jiebei]').first().check()
  await page.locator('input[type=checkbox][value=limit_zero]').check()
  await page.locator('#f-restrictions-0-messages').fill('身份证已过期')
  await page.locator('#f-restrictions-0-since').fill('2026-11')
  if (!scam) return
  await page.locator('#section-safety summary').click()
  await page.locator('#f-safety-asked-to-pay-0').check()
}

const shoot = async (name, { device, scheme = 'light', english = false, result = false, scam = false, full = true }) => {
  const context = await browser.newContext({ ...device, colorScheme: scheme })
  const page = await context.newPage()
  await page.goto(server.url + (english ? '?lang=en' : ''))
  await ready(page)
  if (result || scam) await fill(page, english, scam)
  if (result) {
    await page.locator('button.primary').first().click()
    await page.waitForSelector('limit-check-result h1')
  }
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: full })
  await context.close()
}

try {
  await shoot('form-360', { device: PHONE })
  await shoot('form-360-top', { device: PHONE, full: false })
  await shoot('form-360-dark-filled', { device: PHONE, scheme: 'dark', scam: true })
  await shoot('form-desktop', { device: DESK })
  await shoot('result-360', { device: PHONE, result: true })
  await shoot('readme', { device: { ...PHONE, viewport: { width: 360, height: 1120 } }, result: true, full: false })
  await shoot('result-360-scam', { device: PHONE, result: true, scam: true })
  await shoot('result-desktop-light', { device: DESK, result: true })
  await shoot('result-desktop-dark', { device: DESK, result: true, scheme: 'dark' })
  await shoot('result-360-en', { device: PHONE, result: true, english: true })
} finally {
  await browser.close()
  await server.close()
}
