// The page of the check: its head, the checklist for when no script runs, and the app.
import { pagePath } from './addresses.mjs'
import { PARTNERS } from './frame.mjs'
import { anchor, json, page, stylesheet, text } from './markup.mjs'

/** The pages to go on to where the check itself cannot run. */
const readOn = (locale, headings) => `<ul>
${['causes', 'messages', 'scams', 'rights'].map((name) => `<li>${anchor(pagePath(locale, name), headings[locale].pages[name].title)}</li>`).join('\n')}
</ul>`

const checklist = ({ locale, words, catalogue }, headings) => `<section class="sheet" lang="${locale}">
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
<h3>${text(headings[locale].more)}</h3>
${readOn(locale, headings)}
</section>
`

/** The foot leads to both languages at once: it stands before any script could choose one. */
const footLinks = ({ locale }, headings) => `<p lang="${locale}">${[
  ...['causes', 'messages', 'scams'].map((name) => [name, headings[locale].pages[name].title]),
  [PARTNERS, headings[locale].partners],
].map(([name, title]) => anchor(pagePath(locale, name), title, ` hreflang="${locale}"`)).join('<br>\n')}</p>`

export const indexPage = ({ packs, files, data, headings }) => {
  const [chinese, english] = packs
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
${checklist(chinese, headings)}${checklist(english, headings)}</div>
</limit-check-app>
</main>
<footer class="footer column">
<p data-words="footer">${text(words.page.footer)}</p>
${footLinks(chinese, headings)}
${footLinks(english, headings)}
<p><a href="problems.html" data-words="problems">${text(words.problems.title)}</a></p>
</footer>
<script type="application/json" id="limit-check-data">${json(data)}</script>
</body>`,
  })
}
