// The Content-Security-Policy of the pages that have a script.

/** What each of them lets in: its own scripts and files, WebAssembly, and the pictures that it draws. */
const OWN = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'img-src': "'self' data: blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/**
 * policyOf writes a page's policy. The hashes are those of the components' styles, which old browsers get as <style>.
 * @param {Iterable<string>} hashes
 * @param {Record<string, string>} [others]  directives beside those of every page, or in their place
 */
export const policyOf = (hashes, others = {}) =>
  Object.entries({ ...OWN, 'style-src': ["'self'", ...[...hashes].sort()].join(' '), ...others }).map(([name, value]) => `${name} ${value}`).join('; ')
