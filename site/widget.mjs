// Builds what partner sites load: the embed script, the two ways of showing the check, and the page in the frame.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, bundleCss, bundlePart } from './bundle.mjs'
import { page, stylesheet, text } from './pages/markup.mjs'
import { policyOf } from './policy.mjs'

/** A view's script leaves what it exports on its own element, as a lazy part does, but brings Lit along. */
const asView = {
  globalName: 'limitCheckView',
  banner: { js: '(function(){var limitCheckElement=document.currentScript;self.globalThis||(self.globalThis=self);' },
  footer: { js: 'limitCheckElement.exported=limitCheckView})()' },
}

/** frameStyles are the palette by what the page around says, and the styles of the page in the frame. */
const frameStyles = async (src) => {
  const dark = readFileSync(join(src, 'styles', 'palette', 'dark.css'), 'utf8')
  const scheme = (name) => `html[data-scheme=${name}]{color-scheme:${name}}`
  return `${Buffer.from(await bundleCss(join(src, 'widget', 'frame.css')))}${scheme('light')}${scheme('dark')}${dark.replace(/\/\*.*?\*\//g, '').replace(/:root,\s*:host/, 'html[data-scheme=dark]').replace(/\s+/g, ' ')}`
}

const framePage = ({ words, script, style }) => page({
  lang: 'zh-CN',
  title: words.page.title,
  description: words.page.lead,
  style: stylesheet(`../${style}`),
  head: `<meta name="robots" content="noindex">\n<script src="../${script}" defer></script>\n`,
  body: `<body>
<main></main>
<p class="requests" role="status"></p>
<noscript><p>${text(words.fallback.text)} <a href="../index.html" target="_blank" rel="noopener">${text(words.fallback.heading)}</a></p></noscript>
</body>`,
})

/**
 * buildWidget writes it all and gives the files and the headers of what it wrote, and the addresses of what the element loads.
 * @param {object} site  src, parts (the lazy parts' sources), addresses (of what the views load), words (Chinese), write(path, contents), asset(name, contents)
 */
export const buildWidget = async ({ src, parts, addresses, words, write, asset }) => {
  const define = { ADDRESSES: JSON.stringify(addresses) }
  const at = (...names) => join(src, ...names)
  const hashes = new Set()
  const guestParts = {}
  for (const [name, entry] of Object.entries(parts)) guestParts[name] = asset(`widget-${name}.js`, await bundlePart(entry, new Set(), { isGuest: true }))
  const guestAddresses = { ...addresses, parts: guestParts }
  const ofGuest = { ADDRESSES: JSON.stringify(guestAddresses) }
  const element = asset('widget.js', await bundle(at('widget', 'element.ts'), new Set(), { ...asView, define: ofGuest, isGuest: true }))
  const frame = asset('widget-frame.js', await bundle(at('widget', 'frame.ts'), new Set(), asView))
  const script = asset('frame.js', await bundle(at('widget', 'inside.ts'), hashes, { define }))
  const style = asset('frame.css', await frameStyles(src))
  const embed = await bundle(at('embed', 'v1.ts'), new Set(), { banner: {}, define: { FILES: JSON.stringify({ element, frame }) } })
  write('widget/v1.js', embed)
  write('widget/frame.html', framePage({ words, script, style }))
  const headers = {
    // It stands on anybody's page.
    'content-security-policy': policyOf(hashes, { 'frame-ancestors': '*' }),
    // A host that isolates itself takes in only what does the same.
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'unsafe-none',
  }
  return { addresses: guestAddresses, files: { element, frame, script, style, embed: 'widget/v1.js' }, headers: { '/widget/frame.html': headers } }
}
