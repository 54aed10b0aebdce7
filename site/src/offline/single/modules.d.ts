/** The module that single-file.mjs writes: the parts by their addresses. */
declare module 'limit-check-parts' {
  const parts: Readonly<Record<string, () => unknown>>
  export default parts
}
