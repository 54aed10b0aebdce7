import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { checkIn, isIn, partners, tag } from './support/hosts.mjs'
import { dist, room } from './support/page.mjs'

let site
before(async () => { site = await partners() })
after(() => site.close())

/** noting keeps every event of ours that a host can hear, with all that it carries. */
const noting = () => {
  window.noted = []
  for (const name of ['ready', 'answer', 'result', 'error', 'shared', 'edit', 'step', 'patch', 'open', 'erase', 'change', 'go', 'moved', 'titled', 'months', 'prefilled', 'failed', 'shown']) {
    window.addEventListener(`limit-check-${name}`, ({ type, detail }) => window.noted.push({ type: type.replace('limit-check-', ''), detail: detail === null ? null : JSON.parse(JSON.stringify(detail)) }), true)
  }
}
const noted = (page) => page.evaluate(() => window.noted)

/** answerIn tells what happened and has the host ask for the result. */
const answerIn = async (page, check, story = '借呗额度没了，身份证过期了') => {
  await check.locator('.at-story textarea').fill(story)
  await page.evaluate(() => document.querySelector('limit-check').assess())
  await check.locator('limit-check-result h1').waitFor()
}

test('an element two screens below costs one request of two kilobytes, no long task and no shift before somebody scrolls', async () => {
  const body = `<script async src="${site.ours}/widget/v1.js"></script><div style="height:1480px">shop</div><limit-check style="min-height:500px"><p>fallback</p></limit-check>`
  const { page, visitor, heard } = await site.open({ body, init: () => {
    window.seen = { long: 0, shift: 0 }
    new PerformanceObserver((list) => { window.seen.long += list.getEntries().length }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.seen.shift += value })).observe({ type: 'layout-shift', buffered: true })
  } })
  await isIn(page, 'idle')
  await page.waitForTimeout(700)
  const ours = heard.requests.filter((url) => url.startsWith(site.ours))
  assert.deepEqual(ours, [`${site.ours}/widget/v1.js`])
  assert.ok(brotliCompressSync(readFileSync(join(dist, 'widget', 'v1.js'))).length <= 2048)
  assert.deepEqual(await page.evaluate(() => window.seen), { long: 0, shift: 0 })
  assert.equal(await page.locator('limit-check p').innerText(), 'fallback')
  await page.evaluate(() => window.scrollTo(0, 900))
  await isIn(page, 'ready')
  await visitor.close()
})

test('a touch loads what is far below, and the script alone stands for the element', async () => {
  const { page, visitor } = await site.open({ body: `<div style="height:3000px"></div><script async src="${site.ours}/widget/v1.js" data-locale="en"></script>` })
  await isIn(page, 'idle')
  await page.evaluate(() => document.querySelector('limit-check').dispatchEvent(new Event('pointerdown')))
  await isIn(page, 'ready')
  assert.match(await page.locator('limit-check .free').innerText(), /Nobody can restore a limit for money/)
  await visitor.close()
})

for (const mode of ['element', 'frame']) {
  test(`${mode}: a host hears what happens and neither answers nor causes`, async () => {
    const { page, visitor, heard } = await site.open({ body: tag(site.ours, `mode=${mode} share-with="某某记账"`), init: noting })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    await answerIn(page, check)
    await check.locator('limit-check-result limit-check-take').waitFor()
    await page.waitForFunction(() => window.noted.some(({ type }) => type === 'result'))
    const events = await noted(page)
    for (const name of ['ready', 'answer', 'result']) assert.ok(events.some(({ type }) => type === name), name)
    assert.deepEqual(events.filter(({ detail }) => detail !== null), [], 'no event carries anything')
    assert.deepEqual(events.map(({ type }) => type).filter((type) => !['ready', 'answer', 'result'].includes(type)), [])
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })

  test(`${mode}: with sharing agreed the host gets exactly what the merchant was shown`, async () => {
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode} share-with="某某记账"`), init: noting })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    await answerIn(page, check)
    const share = check.locator('limit-check-share')
    await share.locator('summary').click()
    const shown = JSON.parse(await share.locator('pre').innerText())
    assert.match(await share.locator('h2').innerText(), /某某记账/)
    await share.locator('button').click()
    await page.waitForFunction(() => window.noted.some(({ type }) => type === 'shared'))
    const [{ detail }] = (await noted(page)).filter(({ type }) => type === 'shared')
    assert.deepEqual(detail, shown)
    assert.deepEqual(Object.keys(detail).sort(), ['as_of', 'certainty', 'explanations', 'receipt'])
    assert.deepEqual(Object.keys(detail.explanations[0]).sort(), ['cause', 'restrictions', 'standing'])
    assert.ok(await share.locator('button').isDisabled(), 'it is handed over once')
    await visitor.close()
  })

  test(`${mode}: without a receiver's name there is nothing to share`, async () => {
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode}`) })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    await answerIn(page, check)
    assert.equal(await check.locator('limit-check-share button').count(), 0)
    await visitor.close()
  })

  test(`${mode}: what a host fills in counts once the merchant has confirmed it, less what was struck`, async () => {
    const profile = JSON.stringify({ restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'] }], credit: { active_lenders: 6 }, information: { id_expired: true } })
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode} data-profile='${profile}'`) })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    const prefill = check.locator('limit-check-prefill')
    await prefill.locator('h2').waitFor()
    const facts = await prefill.locator('li').allInnerTexts()
    assert.equal(facts.length, 4)
    assert.ok(facts.some((fact) => fact.includes('借呗')), facts.join(' | '))
    assert.equal(await check.locator('limit-check-app').evaluate((app) => app.hasAnswers), false, 'nothing counts yet')
    await prefill.locator('li', { hasText: '身份证' }).locator('input').uncheck()
    await prefill.locator('.primary').click()
    const kept = await check.locator('limit-check-app').evaluate((app) => app.profile)
    assert.deepEqual(kept, { restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'] }], credit: { active_lenders: 6 } })
    await visitor.close()
  })

  test(`${mode}: a bad prefill is a word to the developer and an ordinary start for the merchant`, async () => {
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode} data-profile='{"restrictions":[{"product":"jiebai"}]}'`), init: () => { window.warned = []; console.warn = (text) => window.warned.push(String(text)) } })
    await page.waitForFunction(() => window.warned.length > 0)
    assert.match((await page.evaluate(() => window.warned))[0], /\/restrictions\/0\/product.*jiebei/)
    const check = await checkIn(page, mode)
    assert.equal(await check.locator('limit-check-prefill section').count(), 0)
    assert.ok(await check.locator('.at-story textarea').isVisible())
    await visitor.close()
  })

  test(`${mode}: language and colours follow the host, as they are and as they change`, async () => {
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode}`), lang: 'en-GB' })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    await check.locator('.free', { hasText: 'Free.' }).waitFor()
    const ground = () => check.locator(mode === 'frame' ? 'body' : '.frame').evaluate((element) => getComputedStyle(element).backgroundColor)
    assert.equal(await ground(), 'rgb(237, 242, 238)')
    await page.evaluate(() => { document.documentElement.lang = 'zh-Hans'; document.body.style.color = '#eee'; document.body.className = 'dark' })
    await check.locator('.free', { hasText: '免费' }).waitFor()
    assert.equal(await ground(), 'rgb(14, 21, 19)')
    await page.evaluate(() => document.querySelector('limit-check').setAttribute('theme', 'light'))
    await page.waitForTimeout(200)
    assert.equal(await ground(), 'rgb(237, 242, 238)')
    await page.evaluate(() => { const element = document.querySelector('limit-check'); element.style.setProperty('--limit-check-ground', 'rgb(1, 2, 3)'); element.theme = 'dark' })
    await page.waitForTimeout(200)
    assert.equal(await ground(), 'rgb(1, 2, 3)')
    await visitor.close()
  })

  test(`${mode}: the product that the host names stands chosen`, async () => {
    const { page, visitor } = await site.open({ body: tag(site.ours, `mode=${mode} product=jiebei`) })
    await isIn(page, 'ready')
    const check = await checkIn(page, mode)
    assert.deepEqual(await check.locator('limit-check-app').evaluate((app) => app.profile), { restrictions: [{ product: 'jiebei' }] })
    await page.evaluate(() => document.querySelector('limit-check').reset())
    await check.locator('.welcome').waitFor()
    assert.equal(await check.locator('limit-check-app').evaluate((app) => app.hasAnswers), false)
    await visitor.close()
  })
}

for (const mode of ['element', 'frame']) {
  test(`${mode}: with room kept for it, nothing on the host's page moves while it loads`, async () => {
    const body = `<style>body { margin: 0 } limit-check { display: block; min-height: 580px }</style>${tag(site.ours, `mode=${mode}`)}<p id="below">below</p>`
    const { page, visitor } = await site.open({ body, init: () => {
      window.shift = 0
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.shift += value })).observe({ type: 'layout-shift', buffered: true })
    } })
    const top = await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)
    await isIn(page, 'ready')
    await page.waitForTimeout(500)
    assert.equal(await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top), top)
    assert.ok(await page.evaluate(() => window.shift) < 0.02, String(await page.evaluate(() => window.shift)))
    await visitor.close()
  })
}

test('two elements share one core, and each keeps its own answers', async () => {
  const { page, visitor, heard } = await site.open({ body: `${tag(site.ours, 'mode=element id=one')}<limit-check id="two" loading="eager" mode="element" locale="en"></limit-check>` })
  await isIn(page, 'ready', '#one')
  await isIn(page, 'ready', '#two')
  await page.locator('#one .at-story textarea').fill('借呗额度没了')
  assert.equal(await page.locator('#two .at-story textarea').inputValue(), '')
  await page.evaluate(() => document.querySelector('#two').assess())
  await page.locator('#two limit-check-result h1').waitFor()
  assert.equal(heard.requests.filter((url) => url.endsWith('.wasm')).length, 1)
  assert.equal(heard.requests.filter((url) => url.includes('core-worker')).length, 1)
  await visitor.close()
})

test('an element that is moved keeps what was answered', async () => {
  const { page, visitor } = await site.open({ body: `<div id="a">${tag(site.ours, 'mode=element')}</div><div id="b"></div>` })
  await isIn(page, 'ready')
  await page.locator('.at-story textarea').fill('借呗额度没了')
  await page.evaluate(() => document.querySelector('#b').appendChild(document.querySelector('limit-check')))
  assert.equal(await page.locator('#b .at-story textarea').inputValue(), '借呗额度没了')
  await page.evaluate(() => document.querySelector('limit-check').assess())
  await page.locator('limit-check-result h1').waitFor()
  await visitor.close()
})

test('fifty elements that come and go leave nothing behind', async () => {
  const { page, visitor } = await site.open({ body: `${tag(site.ours, 'mode=element')}<div id="place"></div>` })
  await isIn(page, 'ready')
  const session = await visitor.newCDPSession(page)
  const round = (times) => page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) {
      const element = document.createElement('limit-check')
      element.setAttribute('mode', 'element')
      element.setAttribute('loading', 'eager')
      document.querySelector('#place').appendChild(element)
      while (element.getAttribute('state') !== 'ready') await new Promise((resolve) => setTimeout(resolve, 5))
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }, times)
  const weigh = async () => {
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(100)
    await session.send('HeapProfiler.collectGarbage')
    const [{ usedSize }, { nodes }] = [await session.send('Runtime.getHeapUsage'), await session.send('Memory.getDOMCounters')]
    return { bytes: usedSize, nodes }
  }
  await round(5)
  const before = await weigh()
  await round(50)
  const after = await weigh()
  assert.ok(after.nodes < before.nodes + 200, `${before.nodes} nodes grew to ${after.nodes}`)
  assert.ok(after.bytes < before.bytes + 1_500_000, `${before.bytes} bytes grew to ${after.bytes}`)
  await visitor.close()
})

test('defined twice, or beside another version, the first stays', async () => {
  const { page, visitor, heard } = await site.open({ body: `${tag(site.ours, 'mode=element')}<script async src="${site.ours}/widget/v1.js?again"></script>` })
  await isIn(page, 'ready')
  assert.deepEqual(heard.errors, [])
  await visitor.close()
  const other = await site.open({ body: `<script>customElements.define('limit-check', class extends HTMLElement { connectedCallback() { this.textContent = 'another version' } })</script>${tag(site.ours, '')}` })
  await other.page.waitForTimeout(500)
  assert.match(await other.page.locator('limit-check').innerText(), /^another version/)
  assert.deepEqual(other.heard.errors, [])
  await other.visitor.close()
})

test('the same profile gets the same bytes in the element, in the frame, on the page and from the endpoint', async () => {
  const profile = readFileSync(join(room, '..', 'testdata', 'plans', 'profiles', 'six-causes.json'), 'utf8')
  const options = { locale: 'zh-CN', today: '2026-11-20' }
  const { page, visitor } = await site.open({ body: `${tag(site.ours, 'mode=element id=one')}<limit-check id="two" mode="frame" loading="eager"></limit-check>` })
  await isIn(page, 'ready', '#one')
  await isIn(page, 'ready', '#two')
  const ask = (app, [text, asked]) => app.client.assess(text, asked)
  const frame = await (await page.waitForSelector('#two iframe')).contentFrame()
  const element = await page.locator('#one limit-check-app').evaluate(ask, [profile, options])
  assert.equal(await frame.locator('limit-check-app').evaluate(ask, [profile, options]), element)
  await page.goto(site.ours)
  await page.waitForSelector('html[data-sealed]', { state: 'attached' })
  assert.equal(await page.locator('limit-check-app').evaluate(ask, [profile, options]), element)
  const asked = JSON.stringify({ ...JSON.parse(profile), as_of: options.today, locale: 'zh-CN' })
  const endpoint = await fetch(`${site.ours}/v1/assessments`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: asked })
  await page.waitForTimeout(0)
  assert.equal(await endpoint.text(), await page.locator('limit-check-app').evaluate(ask, [asked, options]))
  await visitor.close()
})
