// The page for partners: choices with a preview and the code to copy, then what there is to know. Without a script the
// code by default and all of the text are there; the choices and the preview show themselves once the script runs.
import { link, pagePath } from './addresses.mjs'
import { choicesForm } from './partners-form.mjs'
import { code, guide, prose } from './partners-guide.mjs'
import { PARTNERS, readingPage } from './frame.mjs'
import { json, section, stylesheet, text } from './markup.mjs'

const chooseSection = (site, modules) => {
  const words = modules.words[site.locale]
  return section('choose', words.choose, `<div class="scripted" hidden>
<p>${prose(words.chooseText)}</p>
${choicesForm(site.pack, words, modules)}
<h3>${text(words.preview)}</h3>
<p>${prose(words.previewText)}</p>
<div class="preview"></div>
<h3 id="hears">${text(words.hears)}</h3>
<p>${prose(words.hearsText)}</p>
<div role="log" aria-labelledby="hears"><ul class="heard"><li>${text(words.hearsNothing)}</li></ul></div>
</div>
<h3>${text(words.code)}</h3>
<p>${prose(words.codeText)}</p>
<noscript><p><b>${prose(words.noScript)}</b></p></noscript>
${code(modules.snippetOf(modules.DEFAULTS, modules.HOME, site.locale), modules, ' id="snippet"')}
<div class="copy"></div>`)
}

/** dataOf is what the script says by itself. */
const dataOf = ({ locale, pack }, { noColor, faint, copy }) => ({ locale, noColor, faint, label: copy, copy: pack.words.copy })

const partnersPage = (site, modules, files) => {
  const words = modules.words[site.locale]
  const here = pagePath(site.locale, PARTNERS)
  const at = (path) => text(link(here, path))
  return readingPage(site, {
    pathIn: (each) => pagePath(each, PARTNERS),
    title: words.title,
    heading: words.title,
    lead: words.lead,
    crumbs: [[null, site.words.partners]],
    check: words.check,
    head: `${stylesheet(link(here, files.configuratorStyle))}
<script async src="${at('widget/v1.js')}"></script>
<script defer src="${at(files.configurator)}"></script>
`,
    body: `${chooseSection(site, modules)}
${guide(site.locale, modules)}
<script type="application/json" id="configurator-data">${json(dataOf(site, words))}</script>`,
  })
}

/** partnersPages gives [path, document] in each language; `modules` are those of src/ by their names, `files` the page's own. */
export const partnersPages = (sites, modules, files) => sites.map((site) => [pagePath(site.locale, PARTNERS), partnersPage(site, modules, files)])
