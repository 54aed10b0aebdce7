/** What can be taken along, mounted by itself: the page's core and words, a profile of the test data, and no interview before it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = join(dirname(fileURLToPath(import.meta.url)), '../..')
const plans = join(site, '../testdata/plans')

/** PAGE_CSS is what the page's stylesheet needs so that paper shows the print-out alone. */
export const PAGE_CSS = readFileSync(join(site, 'src/take/page.css'), 'utf8')

/** planNames are the profiles whose plans are golden; planProfile reads one, planCalendar its golden dates. */
export const planNames = readdirSync(join(plans, 'profiles')).map((name) => name.replace(/\.json$/, ''))
export const planProfile = (name) => JSON.parse(readFileSync(join(plans, 'profiles', `${name}.json`), 'utf8'))
export const planCalendar = (name, locale) => readFileSync(join(plans, `${name}.${locale}.ics`), 'utf8')

/**
 * mount puts <limit-check-take> in the place of the app and waits until all of it is there. The app's core and words are
 * kept on the window for the next mount: `page` is the address of its links, `qr: false` leaves the part for QR codes out.
 */
export const mount = async (page, profile, { tag = 'limit-check-take', address, qr = true, answered = true } = {}) => {
  await page.evaluate(async ({ profile: facts, tag: name, address: at, qr: withCodes, answered: hasAnswer }) => {
    const app = document.querySelector('limit-check-app')
    if (app) window.mounting = { pack: app.pack, client: app.client, parts: JSON.parse(document.getElementById('limit-check-data').textContent).parts }
    const { pack, client, parts } = window.mounting
    await customElements.whenDefined(name)
    const element = document.createElement(name)
    element.pack = pack
    element.core = client
    if (hasAnswer) {
      element.profile = facts
      element.answer = JSON.parse(await client.assess(JSON.stringify(facts), { locale: pack.locale }))
    }
    if (at !== undefined) element.page = at
    if (withCodes && name === 'limit-check-take') {
      element.qr = () => window.encoder || (window.encoder = new Promise((resolve, reject) => {
        const script = document.createElement('script')
        script.src = parts.qr
        script.shared = {}
        script.onload = () => resolve(script.exported)
        script.onerror = reject
        document.head.appendChild(script)
      }))
    }
    const main = document.querySelector('main .column') || document.querySelector('main')
    main.replaceChildren(element)
    const intro = document.querySelector('.intro')
    if (intro) intro.hidden = true
    await element.updateComplete
    if (element.qr) await element.qr()
    await element.updateComplete
    if (element.prepare) element.prepare() // as the browser does before it prints
    // The calendar and the comparison are one call of the core each, answered in turn.
    if (hasAnswer) await client.assess('{}', {})
    await new Promise((resolve) => setTimeout(resolve))
  }, { profile, tag, address, qr, answered })
  return page.locator(tag)
}

/** words are those that the mounted element speaks, of this part or of another one. */
export const words = (page, part = 'take') => page.evaluate((name) => window.mounting.pack.words[name], part)
