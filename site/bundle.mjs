// How a script or a stylesheet of src/ becomes one file for Chromium 69.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const site = dirname(fileURLToPath(import.meta.url))

// Chromium 69 is the kernel of widespread in-app browsers, see the README.
const target = 'es2018'
const cssTarget = ['chrome69', 'safari13']
const globalThisForOldBrowsers = 'self.globalThis||(self.globalThis=self);'

/** sha256 of some bytes, in an encoding. */
export const sha256 = (data, encoding) => createHash('sha256').update(data).digest(encoding)

/** cspHash is how a Content-Security-Policy names an inline script or style. */
export const cspHash = (data) => `'sha256-${sha256(data, 'base64')}'`

/**
 * guestStyles has a stylesheet stand on somebody else's page: what is measured by the page's type (rem) is measured by ours,
 * and the palette belongs to a frame of ours, where a host's properties of the same names do not reach.
 */
const guestStyles = (css) => css
  .replace(/:root,\s*:host\b(?!\()/g, '.frame')
  .replace(/(-?)(\d*\.?\d+)rem\b/g, 'calc($1$2 * var(--rem))')
  .replace(/@media[^{]*/g, (query) => query.replace(/calc\((\S+) \* var\(--rem\)\)/g, '$1rem'))

/** stylesheets turns an imported stylesheet into a Lit CSSResult and notes the hash that lets a strict policy pass it. */
const stylesheets = (hashes, isGuest) => ({
  name: 'stylesheets',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, async ({ path }) => {
    const source = readFileSync(path, 'utf8')
    const { code } = await transform(isGuest ? guestStyles(source) : source, { loader: 'css', minify: true, target: cssTarget })
    const css = code.trim()
    hashes.add(cspHash(css))
    return { contents: `import { unsafeCSS } from 'lit'\nexport default unsafeCSS(${JSON.stringify(css)})`, loader: 'js', resolveDir: site }
  }),
})

/** shared points a part's imports of Lit, and of the page's words, at what the page hands it, see src/parts/parts.ts. */
const shared = {
  name: 'shared',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^lit(\/|$)/ }, ({ path }) => ({ path, namespace: 'shared' }))
    onResolve({ filter: /\/parts\/words\.ts$/ }, () => ({ path: 'words', namespace: 'shared' }))
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({ contents: `module.exports = limitCheckShared[${JSON.stringify(path)}]`, loader: 'js' }))
  },
}

/** What every script is built with. */
const common = { bundle: true, target, minify: true, charset: 'utf8', legalComments: 'none', conditions: ['production'], logLevel: 'warning' }

/** bundleWithMeta makes a classic script and says what went into it; the hashes of the components' styles are added to `hashes`. */
export const bundleWithMeta = async (entry, hashes = new Set(), { isGuest, ...options } = {}) => {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [entry],
    write: false,
    metafile: true,
    format: 'iife',
    banner: { js: globalThisForOldBrowsers },
    ...options,
    plugins: [...(options.plugins || []), stylesheets(hashes, isGuest)],
  })
  return { contents: outputFiles[0].contents, metafile }
}

/** bundle makes a classic script. */
export const bundle = async (...args) => (await bundleWithMeta(...args)).contents

/** bundlePart makes a lazy part: Lit comes from the page, and what it exports goes onto its script element. */
export const bundlePart = (entry, hashes, options = {}) => bundle(entry, hashes, { ...asPart, ...options })

/** bundleModules writes modules for pages of others into a folder, each entry under the name given; what several need goes into a file of its own. */
export const bundleModules = (entries, folder, inject) => build({
  ...common,
  entryPoints: entries,
  inject,
  outdir: folder,
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  // Whoever has modules has both, or a bundler that lowers them.
  supported: { 'import-meta': true, 'dynamic-import': true },
  plugins: [stylesheets(new Set(), true)],
})

/** asPart are the options of a lazy part. */
export const asPart = {
  plugins: [shared],
  globalName: 'limitCheckPart',
  banner: { js: '(function(){var limitCheckElement=document.currentScript,limitCheckShared=limitCheckElement.shared;' },
  footer: { js: 'limitCheckElement.exported=limitCheckPart})()' },
}

/** bundleCss makes one stylesheet. */
export const bundleCss = async (entry) => {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, minify: true, target: cssTarget, logLevel: 'warning' })
  return outputFiles[0].contents
}

/** evaluated runs a module of src/ that needs no browser, and gives what it exports. */
export const evaluated = async (path) => {
  const { outputFiles } = await build({ entryPoints: [join(site, 'src', path)], bundle: true, write: false, format: 'esm', logLevel: 'warning' })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** wordsOf gives a language's words, which are plain data in TypeScript. */
export const wordsOf = async (locale) => (await evaluated(`words/${locale}.ts`)).default
