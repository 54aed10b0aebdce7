/** The page around the app: its head in two languages, the address bar, and what is loaded when. */
import type { LimitCheckApp, View } from '../app/app.ts'
import '../app/app.ts'
import { download } from '../core-client/download.ts'
import type { Locale, Pack } from '../language/pack.ts'
import chinese from '../words/zh-CN.ts'
import { parsePack, readPageData } from './data.ts'
import { registerOffline } from '../offline/offline.ts'
import type { Kept } from '../offline/offline.ts'
import '../offline/update.ts'
import type { LimitCheckUpdate } from '../offline/update.ts'
import { loadPart } from '../parts/parts.ts'
import { seal } from './seal.ts'

const RESULT = '#result'
const data = readPageData()
const packs: Partial<Record<Locale, Pack>> = { 'zh-CN': { locale: 'zh-CN', words: chinese, catalogue: data.catalogue } }
let pack = packs['zh-CN'] as Pack
const app = document.querySelector('limit-check-app') as LimitCheckApp

const update = document.createElement('limit-check-update') as LimitCheckUpdate
update.mayReload = () => app.draftKept || !app.hasAnswers
if (app.parentNode) app.parentNode.insertBefore(update, app)
let kept: Promise<Kept> | undefined

const titleOf = (view: View): string =>
  app.errors.length && view === 'form'
    ? `${pack.words.errors.prefix}${pack.words.page.title}`
    : view === 'result' ? `${pack.words.result.title} · ${pack.words.page.name}` : pack.words.page.title

/** show moves between form and result; the head's long introduction belongs to the form only. */
const show = (view: View): void => {
  app.view = view
  document.title = titleOf(view)
  const intro = document.querySelector<HTMLElement>('.intro')
  if (intro) intro.hidden = view === 'result'
}

const say = (element: Element, text: string): void => {
  element.textContent = text
}

/** speak puts the page's head and foot into a language: each element names its words in data-words. */
const speak = (next: Pack): void => {
  pack = next
  document.documentElement.lang = next.locale
  const { page, problems } = next.words
  const words: Readonly<Record<string, string>> = {
    name: page.name, heading: page.heading, lead: page.lead, skip: page.skip, footer: page.footer,
    otherLanguage: page.otherLanguage, problems: problems.title,
  }
  document.querySelectorAll<HTMLElement>('[data-words]').forEach((element) => {
    const text = words[element.dataset['words'] as string]
    if (text !== undefined) say(element, text)
  })
  document.querySelectorAll('.promises li').forEach((element, index) => say(element, page.promises[index] || ''))
  const other = document.querySelector<HTMLElement>('.language')
  if (other) other.lang = next.locale === 'en' ? 'zh-CN' : 'en'
  app.pack = next
  update.words = next.words.offline
  show(app.view)
}

const packOf = async (locale: Locale): Promise<Pack> => {
  const known = packs[locale]
  if (known) return known
  const file = data.packs[locale]
  if (!file) throw new Error(`no pack for ${locale}`)
  const fetched = parsePack(await download(file.url, file.size, () => undefined))
  packs[locale] = fetched
  return fetched
}

const languageInAddress = (): Locale => (/[?&]lang=en(&|$)/.test(location.search) ? 'en' : 'zh-CN')

/** switchLanguage keeps everything that was typed: the answers hold no words. */
const switchLanguage = async (): Promise<void> => {
  const next: Locale = pack.locale === 'en' ? 'zh-CN' : 'en'
  const message = document.querySelector<HTMLElement>('.message')
  try {
    speak(await packOf(next))
    history.replaceState(null, '', `${location.pathname}${next === 'en' ? '?lang=en' : ''}${location.hash}`)
    await app.updateComplete
    await app.relabel()
    if (message) say(message, '')
    await sealWhenLoaded()
  } catch {
    if (message) say(message, pack.words.core.languageFailed)
  }
}

const followAddress = async (): Promise<void> => {
  const wantsResult = location.hash === RESULT
  if (wantsResult && !app.answer && app.hasAnswers) await app.assess()
  show(wantsResult && app.answer ? 'result' : 'form')
}

const wish = (event: Event): void => {
  const view = (event as CustomEvent<View>).detail
  const address = `${location.pathname}${location.search}`
  if (view === 'result' && location.hash !== RESULT) history.pushState(null, '', address + RESULT)
  if (view === 'form' && location.hash === RESULT) history.pushState(null, '', address)
  show(view)
}

const loadAll = async (): Promise<void> => {
  const first = languageInAddress()
  if (first !== 'zh-CN') speak(await packOf(first).catch(() => pack))
  const result = loadPart(data.parts.result)
  result.catch(() => undefined)
  const core = app.start(data.worker, (progress) => download(data.core.url, data.core.size, progress))
  if (location.hash === RESULT) await followAddress()
  await core
}

/** sealWhenLoaded seals once the core and both languages are here, and the page is kept for later or cannot be; whatever is missing leaves the way open for another try. */
const sealWhenLoaded = async (): Promise<void> => {
  if (app.core !== 'ready' || document.documentElement.dataset['sealed']) return
  try {
    await packOf('en')
    if (!kept) kept = registerOffline({ onUpdate: () => update.offer() })
    await kept
    seal()
    document.documentElement.dataset['sealed'] = 'true'
  } catch {
    // The other language did not come: the page works on, and the switch will try again, then seal.
  }
}

app.addEventListener('limit-check-view', wish)
app.addEventListener('limit-check-ready', () => void sealWhenLoaded())
window.addEventListener('popstate', () => void followAddress())
const languageButton = document.querySelector<HTMLElement>('.language')
if (languageButton) {
  languageButton.hidden = false
  languageButton.addEventListener('click', () => void switchLanguage())
}
speak(pack)
void loadAll()
