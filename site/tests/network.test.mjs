import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answered, box, change, choose, stage, tell, visit } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

test('once loaded, the page asks nothing of the network, whatever is done on it', async () => {
  const { page, visitor, heard } = await site.open()
  heard.requests.length = 0
  await tell(page, { narrative: '我叫张三', product: 'jiebei', message: '身份证已过期' })
  await answered(page)
  await page.locator('.language').click()
  await page.goBack()
  await change(page, '/narrative', () => box(page, '/narrative').fill('再说一次'))
  await visit(page, 'more')
  await answered(page)
  assert.deepEqual(heard.requests, [])
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('with the network cut, new answers are still worked out, in both languages', async () => {
  const { page, visitor, heard } = await site.open()
  await visitor.setOffline(true)
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  const named = await (await answered(page)).locator('h1').innerText()
  await change(page, '/restrictions/0/messages', () => box(page, '/restrictions/0/messages').fill(''))
  await change(page, '/safety/asked_to_pay', () => choose(page, '/safety/asked_to_pay', 0))
  const result = await answered(page)
  assert.notEqual(await result.locator('h1').innerText(), named)
  await page.locator('.language').click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

test('the page has shut itself off: a request is refused by its own policy', async () => {
  const { page, visitor } = await site.open()
  const outcome = await page.evaluate(() => fetch('/v1/health').then(() => 'answered', (error) => error.name))
  assert.equal(outcome, 'TypeError')
  const refused = await page.evaluate(() => new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
    navigator.sendBeacon('/v1/health', 'x')
  }))
  assert.equal(refused, 'connect-src')
  await visitor.close()
})

test('everything comes from the one origin', async () => {
  const { visitor, heard } = await site.open({ locale: 'en' })
  assert.ok(heard.requests.length >= 5)
  assert.deepEqual(heard.requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')), [])
  await visitor.close()
})

test('the core’s worker speaks its protocol to whoever starts it', async () => {
  const { page, visitor } = await site.open({ waits: false })
  const replies = await page.evaluate(async () => {
    const data = JSON.parse(document.getElementById('limit-check-data').textContent)
    const [core, words] = await Promise.all([data.core, data.words['zh-CN']].map(async ({ url }) => (await fetch(url)).arrayBuffer()))
    const worker = new Worker(data.worker)
    const ask = (request) => new Promise((resolve) => {
      worker.addEventListener('message', ({ data: reply }) => reply.id === request.id && resolve(reply))
      worker.postMessage(request)
    })
    const early = await ask({ id: 1, call: 'assess', profile: '{}' })
    const loaded = await ask({ id: 2, call: 'load', core, words: [words] })
    const [answer, bytes, refused] = await Promise.all([
      ask({ id: 3, call: 'assess', profile: '{"as_of":"2026-11-20"}' }),
      ask({ id: 4, call: 'assess', profile: new TextEncoder().encode('{"as_of":"2026-11-20"}') }),
      ask({ id: 5, call: 'assess', profile: '{"credit":{"hard_inquiry_3m":3}}' }),
    ])
    return { early, loaded, answer, bytes, refused }
  })
  assert.equal(replies.early.reason, 'failed')
  assert.match(replies.loaded.value.coreVersion, /^\d+\.\d+\.\d+$/)
  assert.equal(JSON.parse(replies.answer.value).summary.certainty, 'cannot_know')
  assert.equal(replies.bytes.value, replies.answer.value)
  assert.equal(replies.refused.reason, 'rejected')
  assert.equal(JSON.parse(replies.refused.document).code, 'INVALID_PROFILE')
  await visitor.close()
})
