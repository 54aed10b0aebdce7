// The build turns a stylesheet that a component imports into a Lit CSSResult: minified, lowered
// for old browsers, and with its SHA-256 noted for the Content-Security-Policy.
declare module '*.css' {
  import type { CSSResult } from 'lit'
  const sheet: CSSResult
  export default sheet
}
