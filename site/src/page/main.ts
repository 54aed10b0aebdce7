/** The page around the app: its head in two languages, the address bar, and what is loaded when. */
import type { LimitCheckApp, Moved } from '../app/app.ts'
import '../app/app.ts'
import type { Locale, Pack } from '../language/pack.ts'
import { chineseWords } from '../parts/words.ts'
import { Files } from '../loading/files.ts'
import { readPageData } from './data.ts'
import { registerOffline } from '../offline/offline.ts'
import type { Kept } from '../offline/offline.ts'
import '../offline/update.ts'
import type { LimitCheckUpdate } from '../offline/update.ts'
import { seal } from './seal.ts'

const data = readPageData()
let pack: Pack = { locale: 'zh-CN', words: chineseWords, catalogue: data.catalogue }
const files = new Files(data, '', pack)
const app = document.querySelector('limit-check-app') as LimitCheckApp

/** The path stands behind the #; the app reads it and nothing else of the address. */
const pathInAddress = (): string => location.hash.slice(1)

const update = document.createElement('limit-check-update') as LimitCheckUpdate
update.mayReload = () => app.isKept
if (app.parentNode) app.parentNode.insertBefore(update, app)
let kept: Promise<Kept> | undefined

/** show sets the page's head for a path: the long introduction belongs to the first screen only. */
const show = (path: string): void => {
  const intro = document.querySelector<HTMLElement>('.intro')
  if (intro) intro.hidden = path !== ''
}

/** title calls the page by what is on the screen, so that the history and a screen reader tell one screen from another. */
const title = (heading: string): void => {
  const { words } = pack
  const text = app.path ? `${heading} · ${words.page.name}` : words.page.title
  document.title = app.isWrong ? `${words.errors.prefix}${text}` : text
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
  document.querySelectorAll<HTMLElement>('.footer [lang]').forEach((element) => (element.hidden = element.lang !== next.locale))
  show(app.path)
}

const languageInAddress = (): Locale => (/[?&]lang=en(&|$)/.test(location.search) ? 'en' : 'zh-CN')

/** switchLanguage keeps everything that was typed: the case holds no words of ours. */
const switchLanguage = async (): Promise<void> => {
  const next: Locale = pack.locale === 'en' ? 'zh-CN' : 'en'
  const message = document.querySelector<HTMLElement>('.message')
  try {
    // Both, or the page stays in the language that it can speak.
    const [words] = await Promise.all([files.pack(next), app.engine.state === 'ready' ? app.engine.teach(next) : undefined])
    speak(words)
    history.replaceState(history.state, '', `${location.pathname}${next === 'en' ? '?lang=en' : ''}${location.hash}`)
    await app.updateComplete
    await app.relabel()
    if (message) say(message, '')
    await sealWhenLoaded()
  } catch {
    if (message) say(message, pack.words.core.languageFailed)
  }
}

/** depth counts the screens behind this one that are ours, so that Back never leaves the page by surprise. */
const depth = (): number => Number((history.state as { depth?: number } | null)?.depth || 0)

const follow = ({ path, replaces }: Moved): void => {
  const address = `${location.pathname}${location.search}${path ? `#${path}` : ''}`
  try {
    if (replaces) history.replaceState({ depth: depth() }, '', address)
    else if (path !== pathInAddress()) history.pushState({ depth: depth() + 1 }, '', address)
  } catch {
    // A file opened from a chat may have no address to change: the app's own way back does.
  }
  show(path)
}

const showAddress = async (): Promise<void> => {
  if (pathInAddress().indexOf(LINK) === 0) return openLink().catch(() => app.offerLink(undefined))
  show(pathInAddress())
  await app.show(pathInAddress())
}

app.resultPart = () => files.part('result').then(() => void sealWhenLoaded())
app.qrPart = () => files.part('qr') as ReturnType<NonNullable<typeof app.qrPart>>

/** LINK begins the fragment of a link that carries a profile. */
const LINK = 'c='

/** openLink offers what a link carries, and takes it out of the address: there it would be copied on unawares. */
const openLink = async (): Promise<void> => {
  const text = pathInAddress().slice(LINK.length)
  follow({ path: '', replaces: true })
  const { decodeProfile } = (await files.part('result')) as typeof import('../result/part.ts')
  app.offerLink(decodeProfile(text))
}

const loadAll = async (): Promise<void> => {
  const first = languageInAddress()
  if (first !== 'zh-CN') speak(await files.pack(first).catch(() => pack))
  const core = app.start(files.worker, files.loader(() => void sealWhenLoaded()))
  if (pathInAddress().indexOf(LINK) === 0) void openLink().catch(() => app.offerLink(undefined))
  else if (pathInAddress()) void showAddress()
  await core
}

/** sealing is the attempt under way, so that nothing is asked for twice. */
let sealing: Promise<void> | undefined

/** sealWhenLoaded seals once everything is here and the page is kept for later, or cannot be; whatever is missing leaves the way open for another try. */
const sealWhenLoaded = (): Promise<void> => {
  if (app.engine.state !== 'ready' || document.documentElement.dataset['sealed']) return Promise.resolve()
  if (!sealing) sealing = loadRest().then(() => {
    seal()
    document.documentElement.dataset['sealed'] = 'true'
  }).catch(() => void (sealing = undefined))
  return sealing
}

/** loadRest loads what nobody waits for. */
const loadRest = async (): Promise<void> => {
  await Promise.all([files.pack('en'), files.allParts(), app.engine.teach('zh-CN'), app.engine.teach('en')])
  if (!kept) kept = registerOffline({ onUpdate: () => update.offer() })
  await kept
}

app.addEventListener('limit-check-moved', (event) => follow((event as CustomEvent<Moved>).detail))
app.addEventListener('limit-check-titled', (event) => title((event as CustomEvent<string>).detail))
app.addEventListener('limit-check-back', (event) => {
  if (!depth()) return
  event.preventDefault()
  history.back()
})
app.addEventListener('limit-check-ready', () => void sealWhenLoaded())
window.addEventListener('popstate', () => void showAddress())
const languageButton = document.querySelector<HTMLElement>('.language')
if (languageButton) {
  languageButton.hidden = false
  languageButton.addEventListener('click', () => void switchLanguage())
}
speak(pack)
void app.updateComplete.then(() => void (document.documentElement.dataset['shown'] = 'true'))
void loadAll()
