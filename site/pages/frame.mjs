// The frame of every reading page: head, way back, heading, contents, foot. None but the partners' page has a script.
import { checkPath, link, LOCALES, pagePath } from './addresses.mjs'
import { anchor, fill, list, page, stylesheet, text } from './markup.mjs'

/** Reading pages need a stylesheet, and nothing else. */
export const READING_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const otherOf = (locale) => LOCALES.find((candidate) => candidate !== locale)

/** The pages that every foot leads to, in this order. */
export const PAGES = ['causes', 'messages', 'said', 'rights', 'scams', 'glossary', 'sources']

/** The page for those who would put the check on their own site; it is no reading page, as it has a script. */
export const PARTNERS = 'widget'

const crumbsOf = ({ words, name, locale }, path, crumbs) => `<nav class="crumbs" aria-label="${text(words.crumbs)}">${list('ol', [
  anchor(link(path, checkPath(locale)), name),
  ...crumbs.map(([address, label]) => (address ? anchor(link(path, address), label) : `<span aria-current="page">${text(label)}</span>`)),
])}</nav>`

const contentsOf = (words, body) => {
  const entries = [...body.matchAll(/<section id="([^"]+)">\n<h2>([^<]*)<\/h2>/g)]
  if (entries.length < 3) return ''
  return `<nav class="contents" aria-labelledby="contents"><p id="contents">${text(words.contents)}</p>${list('ul', entries.map(([, id, heading]) => `<a href="#${id}">${heading}</a>`))}</nav>`
}

const foot = ({ words, footer, reading, locale }, path) => `<footer class="footer column">
<nav aria-labelledby="more"><p id="more">${text(words.more)}</p>
${list('ul', [
  ...PAGES.map((name) => anchor(link(path, pagePath(locale, name)), words.pages[name].title)),
  anchor(link(path, pagePath(locale, PARTNERS)), words.partners),
])}</nav>
<p>${text(footer)}</p>
<p class="small">${text(fill(words.version, { version: reading.knowledge_version }))}</p>
</footer>`

/**
 * readingPage is one page in one language.
 * @param {object} site  words, reading, terms, name, footer, style and day of the language
 * @param {object} parts path and pathIn(locale), title, heading, lead (text), crumbs, tags (texts), body and head (markup), check: label of the way to the check
 */
export const readingPage = (site, { pathIn, title, heading, lead, crumbs = [], tags = [], body, head = '', check }) => {
  const { locale, words } = site
  const path = pathIn(locale)
  const other = otherOf(locale)
  return page({
    lang: locale,
    title: `${title} · ${site.name}`,
    description: lead,
    style: stylesheet(link(path, site.style)),
    head: LOCALES.map((each) => `<link rel="alternate" hreflang="${each}" href="${text(link(path, pathIn(each)))}">\n`).join('') + head,
    body: `<body class="reading">
<header class="masthead">
<a class="skip" href="#main">${text(words.skip)}</a>
<div class="column">
<div class="line">${anchor(link(path, checkPath(locale)), site.name, ' class="name"')}${anchor(link(path, pathIn(other)), words.other, ` class="language" lang="${other}" hreflang="${other}"`)}</div>
${crumbsOf(site, path, crumbs)}
<div class="intro">
<h1>${text(heading)}</h1>
<p class="lead">${text(lead)}</p>
${list('ul', tags.map(text), ' class="facts"')}
</div>
</div>
</header>
<div class="leaf">
${contentsOf(words, body)}
<main id="main" tabindex="-1">
<p class="start">${anchor(link(path, checkPath(locale)), check || words.check)}</p>
${body}
</main>
</div>
${foot(site, path)}
</body>`,
  })
}
