import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { catalogues, stage } from './support/page.mjs'
import { allProfiles, fired, planProfiles, show } from './support/result.mjs'
import { source } from './support/source.mjs'

let site
let changes
let patches
before(async () => {
  site = await stage()
  ;({ changes } = await source('result/whatif/changes.ts'))
  patches = await source('case/patch.ts')
})
after(() => site.close())

const whatIf = (page) => page.locator('limit-check-what-if')
const choose = (page, index) => whatIf(page).locator('select').selectOption({ index: index + 1 })

test('a licence put in order takes its reason off the list, at once and in words', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['six-causes'])
  await choose(page, 0)
  const found = whatIf(page).locator('.found')
  await found.locator('li').first().waitFor()
  const { title } = answer.explanations.find(({ cause }) => cause === 'license-lapsed')
  assert.ok((await found.locator('li').first().innerText()).includes(title))
  assert.match(await found.locator('table').first().innerText(), new RegExp(`${title}[^]*不再列出`))
  assert.match(await whatIf(page).locator('.always').innerText(), /额度给不给，由机构决定。只能照实说/)
  await visitor.close()
})

test('nothing is kept unless the merchant says that it has come true', async () => {
  const { page, visitor } = await site.open()
  const profile = planProfiles['six-causes']
  await show(page, profile)
  await choose(page, 0)
  await whatIf(page).locator('.keep').waitFor()
  assert.deepEqual(await fired(page), [])
  await whatIf(page).locator('.keep').click()
  const [{ type, detail }] = await fired(page)
  assert.equal(type, 'patch')
  assert.deepEqual(detail, [{ op: 'add', path: '/information/license_status', value: 'valid' }])
  assert.equal(patches.applied(profile, detail).information.license_status, 'valid')
  assert.equal(profile.information.license_status, 'abnormal_listed')
  await visitor.close()
})

test('a number only falls, one at a time, between what it is and the least that it can be', async () => {
  const { page, visitor } = await site.open()
  const profile = planProfiles['six-causes']
  const answer = await show(page, profile)
  const all = changes({ catalogue: catalogues['zh-CN'], words: { result: { yes: '', no: '' } } }, answer, profile)
  await choose(page, all.findIndex(({ pointer }) => pointer === '/credit/hard_inquiries_3m'))
  const output = whatIf(page).locator('output')
  assert.equal(await output.innerText(), '2 次')
  const more = whatIf(page).locator('.number button').last()
  for (let press = 0; press < 6; press++) await more.click()
  assert.equal(await more.getAttribute('aria-disabled'), 'true')
  await more.evaluate((button) => button.click())
  assert.equal(await output.innerText(), '8 次', 'never as many as there were, let alone more')
  await visitor.close()
})

test('no what-if is offered of borrowing, applying, selling, or paying early or late, for any profile', async () => {
  const { page, visitor } = await site.open()
  const harmful = /^\/(events|cash|offers|safety|business\/(monthly|sales|orders|refund|profitable|channels|operating))|early_repay|borrow|can_pay|limit_|paid_|repaid_on|symptoms|messages/
  const allowed = catalogues['zh-CN'].changeable.map(({ at }) => at)
  let offered = 0
  for (const [name, profile] of Object.entries(allProfiles)) {
    const answer = await show(page, profile)
    for (const change of changes({ catalogue: catalogues['zh-CN'], words: { result: { yes: '', no: '' } } }, answer, profile)) {
      offered++
      assert.doesNotMatch(change.pointer, harmful, name)
      const pattern = change.pointer.replace(/^\/restrictions\/\d+\//, '/restrictions/*/').replace(/^\/repayment\/repayment_posted$/, '/restrictions/*/repayment_posted')
      assert.ok(allowed.includes(pattern), `${name}: ${change.pointer}`)
      assert.notDeepEqual(change.first, change.now)
      if (typeof change.now === 'number') assert.ok(change.first < change.now, `${name}: ${change.pointer} would rise`)
    }
  }
  assert.ok(offered > 20, `${offered}`)
  await visitor.close()
})

test('without a core, a profile or anything to change, there is no such part', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['nothing-known'])
  assert.equal(await whatIf(page).count(), 0)
  await show(page, planProfiles['six-causes'])
  assert.equal(await whatIf(page).count(), 1)
  await page.evaluate(async () => {
    const result = document.querySelector('limit-check-result')
    result.core = undefined
    await result.updateComplete
  })
  assert.equal(await whatIf(page).count(), 0)
  await visitor.close()
})

// Loose, because machines that run tests are busy: the figure itself is printed.
test('what moves is drawn within two seconds', async (t) => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  const took = await page.evaluate(async () => {
    const element = document.querySelector('limit-check-result').shadowRoot.querySelector('limit-check-what-if')
    const select = element.shadowRoot.querySelector('select')
    const times = []
    for (let index = 1; index < select.options.length; index++) {
      const start = performance.now()
      select.selectedIndex = index
      select.dispatchEvent(new Event('change'))
      while (!element.found) await new Promise((resolve) => setTimeout(resolve))
      await element.updateComplete
      times.push(performance.now() - start)
      select.selectedIndex = 0
      select.dispatchEvent(new Event('change'))
      await element.updateComplete
    }
    return times.sort((a, b) => a - b)
  })
  t.diagnostic(`redraw: median ${took[took.length >> 1].toFixed(0)} ms, slowest ${took[took.length - 1].toFixed(0)} ms of ${took.length}`)
  assert.ok(took[took.length >> 1] < 2000, took.join())
  await visitor.close()
})
