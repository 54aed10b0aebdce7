import assert from 'node:assert/strict'
import { readdirSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { launch, PHONE, ready } from './support/browser.mjs'
import { answered, box, tell, visit as goTo } from './support/page.mjs'
import { cached, cacheNames, serveVersions } from './support/versions.mjs'

let browser, server, visitor, page
before(async () => { browser = await launch() })
after(() => browser.close())
beforeEach(async () => {
  server = await serveVersions()
  visitor = await browser.newContext(PHONE)
  page = await visitor.newPage()
})
afterEach(async () => {
  await visitor.close()
  await server.close()
})

const visit = async () => {
  await page.goto(server.url)
  await ready(page)
}
const version = () => page.evaluate(() => document.documentElement.dataset.version || '1')
const prompt = () => page.locator('limit-check-update .card')
const press = (name) => page.locator('limit-check-update button', { hasText: name }).click()

/** loads counts how often the page is loaded from now on. */
const loads = () => {
  const seen = []
  page.on('load', () => seen.push(page.url()))
  return seen
}

test('a newer version waits, is offered, and takes over when the merchant says so, with every answer kept and one reload', async () => {
  await visit()
  await tell(page, { narrative: '昨天额度没了', product: 'jiebei' })
  server.moveOn()
  await page.reload()
  await prompt().waitFor()
  assert.equal(await version(), '1', 'what is open stays as it is')
  const seen = loads()
  await press('现在更新')
  await page.waitForFunction(() => document.documentElement.dataset.version === '2')
  await ready(page)
  await goTo(page, '')
  assert.equal(await box(page, '/narrative').inputValue(), '昨天额度没了')
  assert.equal((await cacheNames(page)).length, 1, 'the older version is removed')
  assert.ok((await cached(page)).some((url) => url.includes('000000000002')))
  await page.waitForTimeout(1000)
  assert.equal(seen.length, 1)
  assert.equal(await prompt().count(), 0)
})

test('the update fetches only what has changed', async () => {
  await visit()
  server.moveOn()
  server.requests.length = 0
  await page.reload()
  await prompt().waitFor()
  assert.deepEqual(server.requests.sort(), ['/assets/page.000000000002.css', '/index.html', '/sw.js'])
})

test('“later” is taken for an answer: the same version is not offered again in this tab', async () => {
  await visit()
  server.moveOn()
  await page.reload()
  await prompt().waitFor()
  await press('以后再说')
  assert.equal(await prompt().count(), 0)
  await page.reload()
  await ready(page)
  await page.waitForTimeout(500)
  assert.equal(await prompt().count(), 0)
  assert.equal(await version(), '1')
})

test('an open page goes on when its files are gone from the server, and opens again', async () => {
  await visit()
  server.moveOn()
  for (const name of readdirSync(join(server.second, 'assets'))) rmSync(join(server.second, 'assets', name))
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  await answered(page)
  await page.goto(server.url)
  await ready(page)
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  await answered(page)
  assert.equal(await version(), '1')
})

test('a newer version of which one file is missing changes nothing: all of the old one stays, none of the new one', async () => {
  await visit()
  const kept = await cached(page)
  server.moveOn()
  unlinkSync(join(server.second, 'assets', 'page.000000000002.css'))
  await page.reload()
  await ready(page)
  await page.waitForFunction(async () => {
    const { installing, waiting } = await navigator.serviceWorker.getRegistration()
    return !installing && !waiting
  })
  assert.deepEqual(await cached(page), kept)
  await visitor.setOffline(true)
  await page.reload()
  await ready(page)
  assert.equal(await version(), '1')
})

test('where the answers cannot be kept the update says so and does not reload', async () => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await visit()
  server.moveOn()
  await page.reload()
  await prompt().waitFor()
  await tell(page, { narrative: '昨天额度没了' })
  const seen = loads()
  await press('现在更新')
  await page.locator('limit-check-update', { hasText: '存不住' }).waitFor()
  await page.waitForTimeout(500)
  assert.equal(seen.length, 0)
  await goTo(page, '')
  assert.equal(await box(page, '/narrative').inputValue(), '昨天额度没了')
})

test('two tabs: the one that did not ask is left alone', async () => {
  await visit()
  const other = await visitor.newPage()
  await other.goto(server.url)
  await ready(other)
  await tell(other, { narrative: '别动我' })
  server.moveOn()
  await page.reload()
  await prompt().waitFor()
  await press('现在更新')
  await page.waitForFunction(() => document.documentElement.dataset.version === '2')
  await goTo(other, '')
  assert.equal(await box(other, '/narrative').inputValue(), '别动我')
  await tell(other, { product: 'jiebei', message: '身份证已过期' })
  await answered(other)
})
