import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { checkIn, isIn, partners, tag } from './support/hosts.mjs'

let site
before(async () => { site = await partners() })
after(() => site.close())

const answers = async (page, mode) => {
  const check = await checkIn(page, mode)
  await check.locator('.at-story textarea').fill('借呗额度没了，身份证过期了')
  await page.evaluate(() => { void document.querySelector('limit-check').assess?.() })
  if (!(await page.evaluate(() => typeof document.querySelector('limit-check').assess === 'function'))) {
    // A tag without methods: the merchant's own way.
    for (let step = 0; step < 4 && !(await check.locator('limit-check-result h1').count()); step++) {
      const peek = check.locator('button.peek')
      await ((await peek.count()) ? peek : check.locator('button[type=submit]')).click()
      await page.waitForTimeout(400)
    }
  }
  return check.locator('limit-check-result h1').innerText()
}

// What hosts do to the browser's own functions before we come, and the way that the check then takes by itself.
const HOSTS = {
  'lists that grew a member': ['Array.prototype.last = function () { return this[this.length - 1] }', 'frame'],
  'a map that answers nonsense': ['Array.prototype.map = function () { return ["nonsense"] }', 'frame'],
  'a fetch of its own': ['window.fetch = () => Promise.reject(new Error("no"))', 'frame'],
  'a Promise of its own': ['window.Promise = class extends Promise { then() { throw new Error("no") } }', 'frame'],
  'no custom elements': ['Object.defineProperty(window, "customElements", { value: undefined })', 'frame'],
  'custom elements that throw': ['customElements.define = () => { throw new Error("no") }', 'frame'],
  'a JSON of its own': ['JSON.parse = () => ({})', 'frame'],
}

for (const [name, [script, mode]] of Object.entries(HOSTS)) {
  test(`a host with ${name}: the check works, as ${mode}`, async () => {
    const { page, visitor } = await site.open({ body: `<script>${script}</script>${tag(site.ours)}` })
    await isIn(page, 'ready')
    assert.match(await answers(page, mode), /身份证过期/)
    await visitor.close()
  })
}

test('global styles of the host reach nothing of the check', async () => {
  const styles = '* { color: red !important; font: 40px/3 fantasy !important; margin: 33px; display: inline; text-transform: uppercase; letter-spacing: 9px; direction: rtl; visibility: hidden } html { font-size: 5px }'
  const look = async (body) => {
    const { page, visitor } = await site.open({ body })
    await isIn(page, 'ready')
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('limit-check').shadowRoot.querySelector('limit-check-app')
      const root = shadowRoot.querySelector('limit-check-ask').shadowRoot
      return ['h1', 'h2.question', 'button[type=submit]', 'textarea'].map((selector) => root.querySelector(selector)).filter(Boolean).map((element) => {
        const { color, fontSize, fontFamily, textTransform, letterSpacing, direction, visibility, lineHeight } = getComputedStyle(element)
        return { color, fontSize, fontFamily, textTransform, letterSpacing, direction, visibility, lineHeight }
      })
    })
    await visitor.close()
    return seen
  }
  const plain = await look(tag(site.ours, 'mode=element theme=light'))
  assert.ok(plain.length >= 2)
  assert.deepEqual(await look(`<style>${styles}</style>${tag(site.ours, 'mode=element theme=light')}`), plain)
})

test('the line about fraud cannot be styled away', async () => {
  const styles = 'limit-check::part(free), limit-check *, .free { display: none !important } limit-check { color: transparent; font-size: 0; visibility: hidden; --seal: transparent; --ink: transparent }'
  const { page, visitor } = await site.open({ body: `<style>${styles}</style>${tag(site.ours, 'mode=element')}` })
  await isIn(page, 'ready')
  const { color, fontSize, visibility, display } = await page.locator('limit-check .free').evaluate((element) => ({ ...Object.fromEntries(['color', 'fontSize', 'visibility', 'display'].map((name) => [name, getComputedStyle(element)[name]])) }))
  assert.deepEqual({ color, fontSize, visibility, display }, { color: 'rgb(103, 70, 0)', fontSize: '15px', visibility: 'visible', display: 'block' })
  await visitor.close()
})

for (const [name, page] of Object.entries({
  'a page in quirks mode': { doctype: '', body: (ours) => tag(ours, 'mode=element') },
  'a page that writes itself': { body: (ours) => `<script>document.write('<script async src="${ours}/widget/v1.js"></' + 'script><limit-check loading="eager" mode="element"></limit-check>')</script>` },
  'a page that is written anew': { body: (ours) => `${tag(ours, 'mode=element')}<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write('<!doctype html><body><script async src="${ours}/widget/v1.js"></' + 'script><limit-check loading="eager" mode="element"></limit-check>'); document.close() }))</script>` },
  'a script in the head': { head: (ours) => `<script src="${ours}/widget/v1.js"></script>`, body: () => '<limit-check loading="eager" mode="element"></limit-check>' },
  'a script in the head that stands for the element': { head: (ours) => `<script src="${ours}/widget/v1.js" data-mode="element" data-loading="eager"></script>`, body: () => '<p>shop</p>' },
  'a script that comes late': { body: (ours) => `<limit-check loading="eager" mode="element"></limit-check><script>setTimeout(() => { const script = document.createElement('script'); script.src = '${ours}/widget/v1.js'; document.head.appendChild(script) }, 300)</script>` },
  'a property set before the script': { body: (ours) => `<limit-check loading="eager"></limit-check><script>document.querySelector('limit-check').mode = 'element'; document.querySelector('limit-check').profile = { restrictions: [{ product: 'huabei' }] }</script><script async src="${ours}/widget/v1.js"></script>` },
})) {
  test(`${name}: the check works`, async () => {
    const opened = await site.open({ doctype: page.doctype, head: page.head && page.head(site.ours), body: page.body(site.ours) })
    await isIn(opened.page, 'ready')
    assert.match(await answers(opened.page, 'element'), /身份证过期/)
    await opened.visitor.close()
  })
}

test('naughty strings of a host show as text and run nowhere', async () => {
  const naughty = ['<img src=x onerror=window.hit=1>', '"><svg/onload=window.hit=1>', "';window.hit=1;//", '{{7*7}} ${window.hit=1} <!--?lit$-->', 'javascript:window.hit=1', '\u202Eevil\u0000', '</script><script>window.hit=1</script>', '＜script＞alert(1)＜/script＞']
  for (const mode of ['element', 'frame']) {
    const profile = { narrative: naughty.join(' ').replace(/\u0000/g, ''), restrictions: [{ product: 'jiebei', messages: naughty.slice(0, 4) }] }
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode} share-with='${naughty[0]}'`) })
    await isIn(page, 'ready')
    await page.evaluate((given) => { document.querySelector('limit-check').profile = given }, profile)
    const check = await checkIn(page, mode)
    await check.locator('limit-check-prefill li').first().waitFor()
    const said = await check.locator('limit-check-prefill section').innerText()
    assert.ok(said.includes(naughty[0]), said)
    await check.locator('limit-check-prefill .primary').click()
    await page.evaluate(() => document.querySelector('limit-check').assess())
    await check.locator('limit-check-share h2').waitFor()
    assert.equal(await page.evaluate(() => window.hit), undefined)
    assert.equal(await check.locator('body').first().evaluate(() => window.hit), undefined)
    await visitor.close()
  }
})

test('the frame hears nobody but the page that it stands in, and only messages of their form', async () => {
  const { page, visitor, heard } = await site.open({ body: `${tag(site.ours, 'mode=frame')}<iframe id="other" srcdoc="<script>onmessage = ({ data }) => { for (const frame of Array.from(parent.frames)) frame.postMessage(data, '*') }</script>"></iframe>` })
  await isIn(page, 'ready')
  const check = await checkIn(page, 'frame')
  await check.locator('.at-story textarea').fill('借呗额度没了')
  const forged = [
    { ns: 'limit-check', v: 1, nonce: 'guess', type: 'reset' },
    { ns: 'limit-check', v: 1, nonce: 'guess', type: 'settings', locale: 'en', scheme: 'dark', product: '', shareWith: 'thief', profile: '', look: {} },
    { ns: 'limit-check', v: 2, type: 'reset' }, { ns: 'limit-check', v: 1, type: '__proto__' }, 'reset', null, 7, [], { type: 'constructor' },
  ]
  await page.evaluate((messages) => {
    const frame = document.querySelector('limit-check').shadowRoot.querySelector('iframe')
    messages.forEach((message) => { frame.contentWindow.postMessage(message, '*'); document.querySelector('#other').contentWindow.postMessage(message, '*') })
  }, forged)
  await page.waitForTimeout(500)
  assert.equal(await check.locator('.at-story textarea').inputValue(), '借呗额度没了')
  assert.equal(await check.locator('limit-check-share section').count(), 0)
  assert.match(await check.locator('.free').innerText(), /免费/)
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('a page takes no height, event or findings from any other window than its frame', async () => {
  const { page, visitor } = await site.open({ body: tag(site.ours, 'mode=frame'), init: () => { window.got = 0; addEventListener('limit-check-shared', () => { window.got++ }) } })
  await isIn(page, 'ready')
  await page.evaluate(() => {
    for (const type of ['height', 'shared', 'state']) window.postMessage({ ns: 'limit-check', v: 1, nonce: '', type, pixels: 9000, shared: '{"as_of":"2026-01-01","explanations":[]}', state: 'error' }, '*')
  })
  await page.waitForTimeout(300)
  assert.equal(await page.evaluate(() => document.querySelector('limit-check').shadowRoot.querySelector('iframe').style.height === '9000px'), false)
  assert.equal(await page.evaluate(() => window.got), 0)
  await visitor.close()
})

test('once loaded the frame and its worker ask for nothing more, count that, and could not', async () => {
  const { page, visitor, heard } = await site.open({ body: tag(site.ours, 'mode=frame') })
  await isIn(page, 'ready')
  const check = await checkIn(page, 'frame')
  await check.locator('.requests', { hasText: '0 个' }).waitFor()
  const before = heard.requests.length
  assert.match(await answers(page, 'frame'), /身份证过期/)
  await page.waitForTimeout(500)
  assert.equal(heard.requests.length, before)
  assert.match(await check.locator('.requests').innerText(), /：0 个/)
  // A request that got through would be counted: an image is one that the policy of the frame lets pass.
  assert.equal(await check.locator('body').evaluate(() => fetch('/v1/health').then(() => 'sent', () => 'refused')), 'refused')
  await check.locator('body').evaluate(() => new Promise((resolve) => { const image = new Image(); image.onload = image.onerror = resolve; image.src = '/assets/none.png' }))
  await check.locator('.requests', { hasText: '1 个' }).waitFor()
  await visitor.close()
})
