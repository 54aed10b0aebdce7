import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, listen, PHONE, ready } from './support/browser.mjs'
import { answered, ask, box, catalogues, change, choose, dist, onward, openAt, pathOf, pick, settled, stage, tell, visit } from './support/page.mjs'
import { serveFolder } from './support/static.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

test('without JavaScript both languages’ checklists and warnings can be read at once', async () => {
  const { page, visitor, heard } = await site.open({ javaScriptEnabled: false, waits: false })
  for (const catalogue of Object.values(catalogues)) {
    for (const { title } of catalogue.checklist) assert.ok(await page.getByText(title, { exact: true }).first().isVisible(), title)
    for (const { title } of catalogue.warnings) assert.ok(await page.getByText(title, { exact: true }).first().isVisible(), title)
  }
  assert.ok(await page.getByText('没有人能收钱恢复额度').isVisible())
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

for (const locale of ['zh-CN', 'en']) {
  test(`without WebAssembly the page says so and shows the checklist, ${locale}`, async () => {
    const { page, visitor, heard } = await site.open({ locale, waits: false, init: () => delete globalThis.WebAssembly })
    const { checklist, warnings } = catalogues[locale]
    await page.locator('[aria-labelledby=checklist]').getByText(checklist[0].title, { exact: true }).waitFor()
    assert.ok(await page.locator('[aria-labelledby=warnings]').getByText(warnings[0].title, { exact: true }).isVisible())
    assert.equal(await page.locator('limit-check-ask').count(), 0)
    assert.equal(await page.locator('.notice').count(), 1)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

/** holdCore keeps the core's module from arriving until the function that it gives is called. */
const holdCore = async (visitor) => {
  let release
  const held = new Promise((resolve) => { release = resolve })
  await visitor.route('**/*.wasm', async (route) => { await held; await route.continue() })
  return release
}

const named = { product: 'jiebei', message: '身份证已过期' }
const messages = (page) => box(page, '/restrictions/0/messages')
const retry = (page) => page.locator('.status.failed button')

test('where the page’s script does not arrive the checklist appears by itself', async () => {
  const { page, visitor } = await site.open({ javaScriptEnabled: true, waits: false, path: '/404-is-not-this' })
  await visitor.route('**/page.*.js', (route) => route.abort())
  await page.goto(site.url)
  await page.getByText(catalogues['zh-CN'].checklist[0].title, { exact: true }).first().waitFor({ state: 'visible' })
  await visitor.close()
})

test('before the core has loaded the first screens can be answered, and the next question comes later by itself', async () => {
  const { page, visitor, after: release } = await openAt(site, holdCore)
  await box(page, '/narrative').fill('昨天把网商贷还清了，今天一看额度变成0了')
  assert.equal(await onward(page), 'product')
  await pick(page, '网商贷')
  await onward(page)
  await messages(page).fill('综合评估未通过')
  await onward(page)
  await onward(page)
  assert.equal(await pathOf(page), 'ask/restrictions/0/since')
  await page.locator('limit-check-ask button[type=submit]').click()
  await page.locator('limit-check-ask .question', { hasText: '正在想下一个该问什么' }).waitFor()
  await page.getByText('还差一点').waitFor()
  release()
  // What was understood of the first words is shown first: it could not be read before.
  await settled(page, 'understood')
  assert.match(await onward(page), /^ask\//)
  await visitor.close()
})

test('before the core has loaded the result can be asked for, and comes by itself', async () => {
  const { page, visitor, after: release } = await openAt(site, holdCore)
  assert.equal(await onward(page), 'product')
  await pick(page, '借呗')
  await onward(page)
  await messages(page).fill(named.message)
  await onward(page)
  assert.equal(await onward(page), 'ask/restrictions/0/since')
  await box(page, '/restrictions/0/since').fill('2026-11')
  await ask(page)
  await page.getByText('载入完马上给您结果').waitFor()
  release()
  await page.locator('limit-check-result h1').waitFor()
  await visitor.close()
})

test('without the part that shows the result the questions go on, and another try brings it', async () => {
  const block = (visitor) => visitor.route('**/result.*.js', (route) => route.abort())
  const { page, visitor } = await openAt(site, block)
  await page.waitForFunction(() => document.querySelector('limit-check-app').engine.state === 'ready')
  assert.match(await tell(page, named), /^ask\//)
  await ask(page)
  await retry(page).waitFor()
  assert.equal(await page.locator('html[data-sealed]').count(), 0)
  await visitor.unroute('**/result.*.js')
  await retry(page).click()
  await page.locator('limit-check-result h1').waitFor()
  await ready(page)
  await visitor.close()
})

for (const [name, answer] of [
  ['never arrives', (route) => route.abort()],
  ['arrives cut short', (route) => route.fulfill({ contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) })],
  ['is a page of the hotel’s network', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in'.repeat(900_000) })],
]) {
  test(`where the core ${name} the page says what to do, and another try works`, async () => {
    const { page, visitor } = await openAt(site, (opened) => opened.route('**/*.wasm', answer))
    await retry(page).waitFor()
    await onward(page)
    await pick(page, '借呗')
    await onward(page)
    await messages(page).fill('身份证已过期')
    await visitor.unroute('**/*.wasm')
    await retry(page).click()
    await ready(page)
    assert.equal(await messages(page).inputValue(), '身份证已过期')
    await answered(page)
    await visitor.close()
  })
}

test('where the other language comes late the page shuts itself off as soon as it is there', async () => {
  const { page, visitor } = await site.open({ waits: false, path: '/problems.html' })
  await visitor.route('**/assets/*en.*.json', (route) => route.abort())
  await page.goto(site.url)
  await page.waitForFunction(() => document.querySelector('limit-check-app').engine.state === 'ready')
  assert.equal(await page.locator('html[data-sealed]').count(), 0)
  await visitor.unroute('**/assets/*en.*.json')
  await page.locator('.language').click()
  await ready(page)
  await visitor.close()
})

test('a language chosen while the answer is on its way is the language of the answer', async () => {
  const { page, visitor, after: release } = await openAt(site, holdCore)
  await onward(page)
  await pick(page, '借呗')
  await ask(page)
  // The switch falls between the question and its answer: the moment in which the core has just been asked.
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.call === 'assess') {
        Worker.prototype.postMessage = post
        document.querySelector('.language').click()
        return void setTimeout(() => post.call(this, message, ...rest), 300)
      }
      return post.call(this, message, ...rest)
    }
  })
  release()
  await page.waitForFunction(() => {
    const result = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result')
    return result && /^[^\u4e00-\u9fff]+$/.test(result.shadowRoot.querySelector('h1').innerText)
  })
  await visitor.close()
})

test('whoever goes back while the answer is on its way stays where they went', async () => {
  const { page, visitor } = await site.open()
  await tell(page, named)
  await answered(page)
  await page.evaluate(() => {
    document.querySelector('.language').click()
    history.back()
  })
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await settled(page)
  assert.match(await pathOf(page), /^ask\//)
  assert.equal(await page.locator('limit-check-result').count(), 0)
  await visitor.close()
})

for (const [where, reach] of [['the result', (page) => ask(page)], ['the next question', (page) => page.evaluate(() => { location.hash = 'next' })]]) {
  test(`a panic of the core on the way to ${where} is no mistake of the merchant, and another try works`, async () => {
    const { page, visitor } = await site.open()
    await tell(page, named)
    await change(page, '/information/id_expired', () => choose(page, '/information/id_expired', 0))
    await page.evaluate(() => {
      const { client } = document.querySelector('limit-check-app')
      const settle = client.settle.bind(client)
      client.settle = ({ id }) => {
        delete client.settle
        settle({ id, ok: false, reason: 'rejected', document: '{"code":"INTERNAL","detail":"?","errors":[],"status":500,"title":"?","type":"?"}' })
      }
      // As if something had changed that the core has not seen.
      document.querySelector('limit-check-app').answering.forget()
    })
    await reach(page)
    await retry(page).waitFor()
    assert.equal(await page.locator('limit-check-ask .summary').count(), 0)
    assert.ok((await page.locator('limit-check-ask .question').innerText()).length > 5)
    await retry(page).click()
    if (where === 'the result') await page.locator('limit-check-result h1').waitFor()
    else await page.waitForFunction(() => document.querySelector('limit-check-app').path.startsWith('ask/'))
    await visitor.close()
  })
}

for (const [name, init] of [
  ['forbidden', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError') } })],
  ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }],
]) {
  test(`where storage is ${name} the page works and says that it keeps no draft`, async () => {
    const { page, visitor, heard } = await site.open({ init })
    await box(page, '/narrative').fill('额度没了')
    assert.ok(await page.getByText('不让保存').isVisible())
    await tell(page, { narrative: '额度没了', ...named })
    await answered(page)
    await visit(page, 'review')
    await page.locator('button.erase').click()
    await settled(page, '')
    assert.equal(await box(page, '/narrative').inputValue(), '')
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('where the worker cannot be started the page says what to do, and another try works', async () => {
  const { page, visitor } = await site.open({ waits: false, path: '/problems.html' })
  await visitor.route('**/core-worker.*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no")' }))
  await page.goto(site.url)
  await retry(page).waitFor()
  await visitor.unroute('**/core-worker.*.js')
  await retry(page).click()
  await ready(page)
  await answered(page)
  await visitor.close()
})

test('the folder works under any path of a plain static host', async () => {
  const server = await serveFolder(dist, { under: '/a/b/' })
  const browser = await launch()
  try {
    const page = await (await browser.newContext(PHONE)).newPage()
    const heard = listen(page)
    await page.goto(server.url)
    await ready(page)
    await tell(page, { product: 'jiebei', message: '身份证已过期' })
    await answered(page)
    await page.locator('.language').click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    assert.deepEqual(heard.errors, [])
    assert.deepEqual(server.requests.filter((path) => !path.startsWith('/a/b/')), [])
  } finally {
    await browser.close()
    await server.close()
  }
})

test('an unknown address gets a page that leads back, a problem code its explanation', async () => {
  const { page, visitor } = await site.open({ waits: false, path: '/problems.html' })
  for (const { code } of catalogues['zh-CN'].problems) assert.equal(await page.locator(`[id="${code}"]`).count(), 1, code)
  const missing = await page.goto(`${site.url}/no/such/page`)
  assert.equal(missing.status(), 404)
  assert.notEqual(await page.locator('.masthead').evaluate((head) => getComputedStyle(head).backgroundColor), 'rgba(0, 0, 0, 0)', 'styled at any depth')
  await page.getByText('没有这个页面').first().waitFor()
  await page.getByRole('link', { name: '回到额度体检' }).click()
  await ready(page)
  await visitor.close()
})
