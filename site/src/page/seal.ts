/** Proof that nothing is sent: once all is loaded, the page forbids itself every request. */

/** seal adds a policy that no script can take back: from here on the browser refuses each fetch, beacon and socket. */
export const seal = (): void => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "connect-src 'none'"
  document.head.appendChild(policy)
}
