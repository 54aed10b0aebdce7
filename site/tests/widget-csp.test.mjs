import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkIn, isIn, partners, tag } from './support/hosts.mjs'

let site
before(async () => { site = await partners() })
after(() => site.close())

/** answers goes through the check as it stands in the page and gives the headline. */
const answers = async (page, mode) => {
  const check = await checkIn(page, mode)
  await check.locator('.at-story textarea').fill('借呗额度没了，身份证过期了')
  await page.evaluate(() => document.querySelector('limit-check').assess())
  return check.locator('limit-check-result h1').innerText()
}

const shown = (page) => page.evaluate(() => (document.querySelector('limit-check').shadowRoot || document).querySelector('iframe') ? 'frame' : 'element')

const nonce = 'r4nd0m'

// What a host's policy lets through, and what comes of each mode: "works", or the code of the error. `auto` is the mode that it takes.
const POLICIES = [
  { name: 'none at all', policy: () => undefined, element: 'works', frame: 'works', auto: 'element' },
  { name: 'the documented one for the element', policy: (ours) => `default-src 'none'; script-src ${ours} 'wasm-unsafe-eval'; connect-src ${ours}; worker-src blob:; style-src 'self'`, element: 'works', frame: 'blocked', auto: 'element' },
  { name: 'the documented one for the frame', policy: (ours) => `default-src 'none'; script-src ${ours}; frame-src ${ours}`, element: 'load', frame: 'works', auto: 'frame' },
  { name: 'no WebAssembly', policy: (ours) => `script-src ${ours}; worker-src blob:`, element: 'core', frame: 'works', auto: 'frame' },
  { name: 'connections to itself alone', policy: () => "connect-src 'self'", element: 'load', frame: 'works', auto: 'frame' },
  { name: 'no worker from a blob', policy: () => "worker-src 'self'", element: 'core', frame: 'works', auto: 'frame' },
  { name: 'no inline styles', policy: () => "style-src 'self'", element: 'works', frame: 'works', auto: 'element' },
  { name: 'a nonce with strict-dynamic', policy: () => `script-src 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'`, element: 'works', frame: 'works', auto: 'element' },
  { name: 'a nonce alone', policy: () => `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`, element: 'core', frame: 'works', auto: 'frame' },
  { name: 'trusted types with our names', policy: () => "require-trusted-types-for 'script'; trusted-types limit-check lit-html", element: 'works', frame: 'works', auto: 'element' },
]

for (const { name, policy, ...outcome } of POLICIES) {
  for (const mode of ['element', 'frame', 'auto']) {
    const wanted = mode === 'auto' ? 'works' : outcome[mode]
    test(`${name}, mode ${mode}: ${wanted}${mode === 'auto' ? ` as ${outcome.auto}` : ''}`, async () => {
      const header = policy(site.ours)
      const { page, visitor } = await site.open({
        body: tag(site.ours, `mode=${mode}`).replace('<script', `<script nonce="${nonce}"`),
        headers: header ? { 'content-security-policy': header } : {},
        init: () => addEventListener('limit-check-error', ({ detail }) => { window.failedWith = detail.code }),
      })
      if (wanted === 'works') {
        await isIn(page, 'ready')
        if (mode === 'auto') assert.equal(await shown(page), outcome.auto)
        assert.match(await answers(page, mode === 'auto' ? outcome.auto : mode), /身份证过期/)
      } else {
        await isIn(page, 'error')
        assert.equal(await page.evaluate(() => window.failedWith), wanted)
        // Whatever was blocked, the merchant is not left before nothing.
        const left = page.getByText(/fallback|再试一次|发生了什么/).filter({ visible: true }).first()
        await left.waitFor()
      }
      await visitor.close()
    })
  }
}

test('where the host lets none of our scripts run, what stands between its tags stays', async () => {
  const { page, visitor } = await site.open({ body: tag(site.ours), headers: { 'content-security-policy': "script-src 'self'" } })
  assert.equal(await page.locator('limit-check').innerText(), 'fallback')
  await visitor.close()
})

for (const [name, headers] of Object.entries({
  'require-corp': { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  credentialless: { 'cross-origin-embedder-policy': 'credentialless', 'cross-origin-opener-policy': 'same-origin' },
})) {
  for (const mode of ['element', 'frame']) {
    test(`a host that isolates itself with ${name} has the ${mode}`, async () => {
      const body = tag(site.ours, `mode=${mode}`).replace('<script async', '<script async crossorigin')
      const { page, visitor } = await site.open({ body, headers })
      await isIn(page, 'ready')
      assert.match(await answers(page, mode), /身份证过期/)
      await visitor.close()
    })
  }
}
