// The pages without a language of their own: both stand on them, one below the other.
import { page, stylesheet, text } from './markup.mjs'

const plainPage = ({ packs: [chinese], style }, title, home, body) => page({
  lang: 'zh-CN',
  title: `${title} · ${chinese.words.page.name}`,
  description: title,
  style,
  body: `<body class="reading">
<header class="masthead"><div class="column"><div class="line"><a class="name" href="${home}">${text(chinese.words.page.name)}</a></div>
<div class="intro"><h1>${text(title)}</h1></div></div></header>
<main class="column">
${body}
</main>
</body>`,
})

/** bilingual writes a section a language; the heading of the first is the page's own. */
const bilingual = (packs, headingOf, write) => packs.map((pack, index) => `<section class="sheet" lang="${pack.locale}">
${index === 0 ? '' : `<h2>${text(headingOf(pack.words))}</h2>\n`}${write(pack, index)}
</section>`).join('\n')

/** notFoundPage is served for addresses that do not exist, at any depth: its styles stand in it, `css` has them. */
export const notFoundPage = ({ packs, css }) => plainPage({ packs, style: `<style>${css}</style>` }, packs[0].words.notFound.title, '/', bilingual(packs, (words) => words.notFound.title, ({ words }) => `<p>${text(words.notFound.text)}</p>
<p><a href="/">${text(words.notFound.home)}</a></p>`))

/** problemsPage explains every problem code; the type of a problem document links to its anchor. */
export const problemsPage = ({ packs, files }) => plainPage({ packs, style: stylesheet(files.reading) }, packs[0].words.problems.title, 'index.html', bilingual(packs, (words) => words.problems.title, ({ words, catalogue }, index) => `<p>${text(words.problems.text)}</p>
<dl>
${catalogue.problems.map((problem) => `<dt${index === 0 ? ` id="${text(problem.code)}"` : ''}><code>${text(problem.code)}</code> ${text(problem.title)}</dt>
<dd>${text(problem.text)} <span class="help">${text(words.problems.status)} ${text(problem.status)}</span></dd>`).join('\n')}
</dl>`))
