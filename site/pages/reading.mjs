// All reading pages: [path, document] of each, in both languages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluated } from '../bundle.mjs'
import { causePath, LOCALES, pagePath } from './addresses.mjs'
import { causePage } from './cause.mjs'
import { causesIndex, inOrder } from './causes-index.mjs'
import { glossaryPage, rightsPage, saidPage, scamsPage, sourcesPage } from './guide.mjs'
import { messagesPage } from './messages.mjs'

/** readingWords evaluates the headings, which are plain data in TypeScript. */
export const readingWords = async () => (await evaluated('words/causes.ts')).reading

const pages = {
  causes: causesIndex, messages: messagesPage, said: saidPage, rights: rightsPage,
  scams: scamsPage, glossary: glossaryPage, sources: sourcesPage,
}

/** buildDay is today in China; SOURCE_DATE_EPOCH makes a build repeatable on another day. */
export const buildDay = () => {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const now = epoch ? Number(epoch) * 1000 : Date.now()
  return new Date(now + 8 * 3600_000).toISOString().slice(0, 10)
}

/** siteIn is what the pages of one language are made of. */
export const siteIn = (locale, { packs, headings, folder, style, day }) => {
  const pack = packs.find((candidate) => candidate.locale === locale)
  return {
    locale, style, day,
    words: headings[locale],
    name: pack.words.page.name,
    footer: pack.words.page.footer,
    terms: pack.catalogue.terms,
    reading: JSON.parse(readFileSync(join(folder, `reading.${locale}.json`), 'utf8')),
  }
}

/**
 * readingPages makes them from the words, the catalogues and what `limitcheck export` wrote into the folder.
 * @param {{ packs: object[], folder: string, style: string, day?: string }} parts style: path of the stylesheet
 */
export const readingPages = async ({ packs, folder, style, day = buildDay() }) => {
  const headings = await readingWords()
  return LOCALES.flatMap((locale) => {
    const site = siteIn(locale, { packs, headings, folder, style, day })
    const causes = inOrder(site.reading.causes)
    return [
      ...Object.entries(pages).map(([name, write]) => [pagePath(locale, name), write(site)]),
      ...causes.map((entry, index) => [
        causePath(locale, entry.cause.id),
        causePage(site, entry, { previous: causes[index - 1]?.cause, next: causes[index + 1]?.cause }),
      ]),
    ]
  })
}
