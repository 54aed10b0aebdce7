import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { catalogues, stage } from './support/page.mjs'
import { deepText, fired, planProfiles, show } from './support/result.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

// Members that are no words for a reader: names, pointers, values of a list, days (which are written out), and figures.
const silent = new Set([
  'cause', 'causes', 'id', 'step', 'pointer', 'pointers', 'kind', 'code', 'for', 'restriction', 'restrictions', 'top', 'alternatives', 'today',
  'schema_version', 'locale', 'certainty', 'urgency', 'standing', 'present', 'origin', 'card', 'direction', 'strength', 'recoverability', 'basis',
  'check_basis', 'effort', 'from', 'to', 'fit', 'product', 'standing_after', 'confidence', 'url', 'review_by', 'value', 'missing', 'patch',
  'on', 'start_on', 'check_on', 'done_on', 'look_on', 'recheck_on', 'next_due_on', 'expires_on', 'shortfall_on', 'balances', 'lowest', 'choices', 'help', 'type', 'unit',
])

/** said lists every sentence and title of an answer, with where it stands. */
const said = (value, path = '') => {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((item, index) => (typeof item === 'string' && /\/(sources|privacy)$/.test(path) ? [] : said(item, `${path}/${index}`)))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === 'next_questions') return said(member.slice(0, 1), `${path}/${name}`)
    if (name === 'as_of' && path !== '') return []
    return silent.has(name) ? [] : said(member, `${path}/${name}`)
  })
}

const plain = (text) => text.replace(/\s+/g, ' ').trim()

for (const locale of ['zh-CN', 'en']) {
  describe(`in ${locale}`, () => {
    // One visitor for all: each profile takes the place of the one before.
    let opened
    before(async () => { opened = await site.open({ locale }) })
    after(() => opened.visitor.close())
    for (const [name, profile] of Object.entries(planProfiles)) {
      test(`${name}: nothing that the answer says is lost`, async () => {
        const { page, heard } = opened
        const answer = await show(page, profile)
        const shown = await deepText(page)
        const lost = said(answer)
          .filter(([path, text]) => path !== '/as_of' && text !== '')
          .filter(([, text]) => !shown.includes(plain(text)))
        assert.deepEqual(lost, [])
        assert.deepEqual(heard.errors, [])
      })
    }
  })
}

test('what cannot wait stands first, and only where there is any', async () => {
  const { page, visitor } = await site.open()
  for (const [name, profile] of Object.entries(planProfiles)) {
    const answer = await show(page, profile)
    const result = page.locator('limit-check-result')
    assert.equal(await result.locator('[role=alert]').count(), answer.alert ? 1 : 0, name)
    const first = await result.locator('section').first().innerText()
    assert.ok(first.includes(answer.alert ? answer.alert.title : answer.summary.headline), name)
    assert.equal(await result.locator('h1').count(), 1)
    assert.ok((await result.locator('.seal').innerText()).includes(catalogues['zh-CN'].terms.certainty[answer.summary.certainty]))
  }
  await visitor.close()
})

test('whoever prints before everything is drawn gets all of it', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  const [early, whole] = await page.evaluate(async () => {
    const drawn = (result) => result.shadowRoot.querySelectorAll('section').length
    const old = document.querySelector('limit-check-result')
    const { pack, answer, profile, core } = old
    const result = Object.assign(document.createElement('limit-check-result'), { pack, answer, profile, core })
    const whole = drawn(old)
    old.replaceWith(result)
    result.focusHeadline()
    const early = drawn(result)
    window.dispatchEvent(new Event('beforeprint'))
    return [early, whole - drawn(result) || document.querySelectorAll('limit-check-print').length]
  })
  assert.ok(early < 5, `${early} sections stood there with the headline`)
  assert.equal(whole, 1, 'every section, and one print-out')
  await visitor.close()
})

test('headings go down one level at a time', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  const levels = await page.evaluate(() => Array.from(document.querySelector('limit-check-result').shadowRoot.querySelectorAll('h1,h2,h3,h4')).map(({ tagName }) => Number(tagName[1])))
  levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1, `${levels[index]} then ${level} at ${index}`))
  await visitor.close()
})

test('a step that is ticked is told once, with its name, and unticked again', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['six-causes'])
  const [{ step }] = answer.plan
  const box = page.locator(`limit-check-result input[data-step=${step}]`)
  await box.check()
  assert.deepEqual(await fired(page), [{ type: 'step', detail: { step, done: true } }])
  assert.ok(await page.locator('limit-check-result .step.done').count() === 1)
  await box.uncheck()
  assert.deepEqual((await fired(page))[1], { type: 'step', detail: { step, done: false } })
  await visitor.close()
})

test('a step that was done is ticked, and says when', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['identity-theft'])
  const done = answer.plan.filter((item) => item.done_on)
  assert.ok(done.length > 0)
  for (const { step } of done) assert.ok(await page.locator(`limit-check-result input[data-step=${step}]`).isChecked())
  assert.equal(await page.locator('limit-check-result .step.done').count(), done.length)
  await visitor.close()
})

test('one more question, and the way back to all of them', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['one-cause'])
  const card = page.locator('limit-check-result .next')
  assert.ok((await card.innerText()).includes(answer.next_questions[0].why))
  await card.locator('button').click()
  await page.locator('limit-check-result .bar button').first().click()
  await page.locator('limit-check-result .reason .missing button').first().click()
  const [next, all, one] = await fired(page)
  assert.deepEqual([next, all], [{ type: 'edit', detail: '#next' }, { type: 'edit', detail: '' }])
  assert.match(one.detail, /^\/\w+/)
  await visitor.close()
})

test('every entry of the list of contents leads to its heading, unfolded', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  await page.locator('limit-check-result .contents summary').click()
  const entries = page.locator('limit-check-result .contents button')
  const count = await entries.count()
  assert.ok(count > 15)
  for (let index = 0; index < count; index++) {
    const name = (await entries.nth(index).innerText()).trim()
    await entries.nth(index).click()
    const heading = await page.evaluate(() => {
      const active = document.querySelector('limit-check-result').shadowRoot.activeElement
      return { text: active.textContent.trim(), folded: !!active.closest('details:not([open])') }
    })
    assert.deepEqual(heading, { text: name, folded: false })
  }
  await visitor.close()
})

test('today leads to how a step is done', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['six-causes'])
  await page.locator('limit-check-result .today button').first().click()
  assert.ok(await page.locator('limit-check-result').getByText(answer.plan.find(({ step }) => step === answer.summary.today[0]).instructions[0]).isVisible())
  await visitor.close()
})

test('two products are told apart, in their card, on the reasons and on the steps', async () => {
  const { page, visitor } = await site.open()
  const answer = await show(page, planProfiles['two-products-two-reasons'])
  assert.equal(await page.locator('limit-check-result [aria-labelledby=per-product] li').count(), answer.restrictions.length)
  assert.ok(await page.locator('limit-check-result .reason .tag.product').count() >= 2)
  assert.ok(await page.locator('limit-check-result .step .tag.product').count() >= 2)
  await visitor.close()
})

const naughty = ['<img src=x onerror=window.hit=1>', '"><svg/onload=window.hit=1>', '{{7*7}} ${window.hit=1} <!--?lit$-->', '\u202e反过来\u202c']

for (const string of naughty) {
  test(`what a merchant wrote is shown as text: ${JSON.stringify(string)}`, async () => {
    const { page, visitor, heard } = await site.open()
    const profile = JSON.parse(JSON.stringify(planProfiles['six-causes']))
    profile.narrative = `额度没了 ${string}`
    profile.restrictions[0].messages = [string]
    profile.offers[0].name = string
    profile.cash.due[2].for = string
    await show(page, profile)
    const shown = await deepText(page)
    assert.ok(shown.split(plain(string)).length > 3, 'in the message, the offer and the cash')
    assert.equal(await page.evaluate(() => window.hit), undefined)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  })
}

test('a source that is no web address becomes no link', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['one-cause'])
  await page.evaluate(async () => {
    const result = document.querySelector('limit-check-result')
    result.answer = { ...result.answer, sources: result.answer.sources.map((source) => ({ ...source, url: 'javascript:window.hit=1', past_review: true })) }
    await result.updateComplete
  })
  assert.equal(await page.locator('limit-check-result ol.sources a, limit-check-result .chip a, limit-check-result a[href^="javascript"]').count(), 0)
  assert.ok(await page.locator('limit-check-result ol.sources .tag.low').count() > 3, 'what is past its review says so')
  await visitor.close()
})
