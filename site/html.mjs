// Writes the static pages. Everything that is said comes from the words and the catalogue; all text
// is escaped, all addresses are relative, so that the folder works wherever it is put.

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (value) => String(value).replace(/[&<>"]/g, (character) => entities[character])

// "<" is the one character that could end the element: a JSON text may spell it as an escape.
const json = (value) => JSON.stringify(value).replace(/</g, '\\u003c')

const stylesheet = (address) => `<link rel="stylesheet" href="${address}">`

const page = ({ lang, title, description, style, head = '', body }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#0b5644">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12352b">
<meta name="description" content="${text(description)}">
<title>${text(title)}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5644'/%3E%3Cpath d='M4 8.5l3 3 5-7' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E">
${style}
${head}</head>
${body}
</html>
`

const checklist = ({ locale, words, catalogue }) => `<section class="sheet" lang="${locale}">
<h2>${text(words.fallback.heading)}</h2>
<p>${text(words.fallback.text)}</p>
<h3>${text(words.fallback.checklist)}</h3>
<ol>
${catalogue.checklist.map((item) => `<li><b>${text(item.title)}</b><p>${text(item.text)}</p></li>`).join('\n')}
</ol>
<h3 class="never">${text(words.fallback.warnings)}</h3>
<ul>
${catalogue.warnings.map((warning) => `<li><b>${text(warning.title)}</b><p>${text(warning.why)}</p></li>`).join('\n')}
</ul>
<p>${text(catalogue.disclaimer)}</p>
</section>
`

/** indexPage is the one page of the check: its head, the checklist for when no script runs, and the app. */
export const indexPage = ({ packs: [chinese, english], files, data }) => {
  const { words } = chinese
  return page({
    lang: 'zh-CN',
    title: words.page.title,
    description: words.page.lead,
    style: stylesheet(files.style),
    head: `<script src="${files.script}" defer></script>
<noscript><link rel="stylesheet" href="${files.noScript}"></noscript>
<link rel="manifest" href="${files.manifest}">
<link rel="apple-touch-icon" href="${files.touchIcon}">
`,
    body: `<body>
<header class="masthead">
<a class="skip" href="#main" data-words="skip">${text(words.page.skip)}</a>
<div class="column">
<div class="line"><span class="name" data-words="name">${text(words.page.name)}</span><button type="button" class="language" lang="en" data-words="otherLanguage" hidden>${text(words.page.otherLanguage)}</button></div>
<p class="message" role="status"></p>
<div class="intro">
<h1 data-words="heading">${text(words.page.heading)}</h1>
<p class="lead" data-words="lead">${text(words.page.lead)}</p>
<ul class="promises">
${words.page.promises.map((promise) => `<li>${text(promise)}</li>`).join('\n')}
</ul>
</div>
</div>
</header>
<main id="main" class="column" tabindex="-1">
<limit-check-app>
<div class="fallback">
${checklist(chinese)}${checklist(english)}</div>
</limit-check-app>
</main>
<footer class="footer column">
<p data-words="footer">${text(words.page.footer)}</p>
<p><a href="problems.html" data-words="problems">${text(words.problems.title)}</a></p>
</footer>
<script type="application/json" id="limit-check-data">${json(data)}</script>
</body>`,
  })
}

const plainPage = ({ packs: [chinese], style }, title, body) => page({
  lang: 'zh-CN',
  title: `${title} · ${chinese.words.page.name}`,
  description: title,
  style,
  body: `<body>
<header class="masthead"><div class="column"><div class="line"><a class="name" href="./">${text(chinese.words.page.name)}</a></div></div></header>
<main class="column">
${body}
</main>
</body>`,
})

/** notFoundPage is served for addresses that do not exist, at any depth: its styles stand in it, `css` has them. */
export const notFoundPage = (site) => plainPage({ ...site, style: `<style>${site.css}</style>` }, site.packs[0].words.notFound.title, site.packs.map(({ locale, words }) => `<section class="sheet" lang="${locale}">
<h2>${text(words.notFound.title)}</h2>
<p>${text(words.notFound.text)}</p>
<p><a href="/">${text(words.notFound.home)}</a></p>
</section>`).join('\n'))

/** problemsPage explains every problem code; the type of a problem document links to its anchor. */
export const problemsPage = (site) => plainPage({ ...site, style: stylesheet(site.files.style) }, site.packs[0].words.problems.title, site.packs.map(({ locale, words, catalogue }, index) => `<section class="sheet" lang="${locale}">
<h2>${text(words.problems.title)}</h2>
<p>${text(words.problems.text)}</p>
<dl>
${catalogue.problems.map((problem) => `<dt${index === 0 ? ` id="${text(problem.code)}"` : ''}><code>${text(problem.code)}</code> ${text(problem.title)}</dt>
<dd>${text(problem.text)} <span class="help">${text(words.problems.status)} ${text(problem.status)}</span></dd>`).join('\n')}
</dl>
</section>`).join('\n'))
