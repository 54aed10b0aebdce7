// Builds the page on which partners choose how the check stands on their own site: widget.html, and the same under en/.
import { join } from 'node:path'
import { bundle, bundleCss, evaluated } from './bundle.mjs'
import { buildDay, partnersPages, readingWords, siteIn } from './html.mjs'
import { policyOf } from './policy.mjs'

/** GUEST lets in the check as a guest: as an element with a worker of its own making, and in a frame. */
const GUEST = { 'worker-src': "'self' blob:", 'frame-src': "'self'" }

/** modulesOf are those of src/ that the page shows: words, code, and what the widget lets a host set. */
const modulesOf = async () => {
  const [{ partners: words }, { guestWords }, snippet, choices, policy, { EXAMPLES: examples }] = await Promise.all([
    'words/partners.ts', 'guest/words.ts', 'configurator/snippet.ts', 'configurator/choices.ts', 'configurator/policy.ts', 'configurator/examples.ts',
  ].map(evaluated))
  return { words, guestWords, ...snippet, ...choices, ...policy, examples }
}

/**
 * buildConfigurator writes the pages and gives the addresses and the headers of what it wrote.
 * @param {object} site  src, packs, folder (of the catalogues), style (of the reading pages), write(path, contents), asset(name, contents)
 */
export const buildConfigurator = async ({ src, packs, folder, style, write, asset }) => {
  const hashes = new Set()
  // Named as what only partners load is: the service worker keeps none of it.
  const files = {
    configurator: asset('widget-page.js', await bundle(join(src, 'configurator', 'main.ts'), hashes)),
    configuratorStyle: asset('widget-page.css', Buffer.from(await bundleCss(join(src, 'configurator', 'configurator.css')))),
  }
  const [headings, modules] = await Promise.all([readingWords(), modulesOf()])
  const headers = {}
  const sites = packs.map((pack) => ({ pack, ...siteIn(pack.locale, { packs, headings, folder, style, day: buildDay() }) }))
  for (const [path, document] of partnersPages(sites, modules, files)) {
    write(path, document)
    headers[`/${path}`] = { 'content-security-policy': policyOf(hashes, GUEST) }
  }
  return { files, headers }
}
