import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { answered, box, catalogues, pick, stage, tell, tick, unfold } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const stories = [
  {
    name: 'an expired identity card that the app names',
    certainty: 'named',
    cause: 'identity-expired',
    tell: (page) => tell(page, { product: 'jiebei', symptoms: ['limit_zero'], message: '身份证已过期', since: '2026-11-18' }),
  },
  {
    name: 'a repayment that the app does not show',
    certainty: 'likely',
    cause: 'repayment-not-posted',
    tell: async (page) => {
      await tell(page, { product: 'wangshangdai', symptoms: ['limit_not_restored'], since: '2026/11/18' })
      await unfold(page, 'repayment')
      await box(page, '/restrictions/0/repaid_on').fill('2026年11月18日')
      await pick(page, '/restrictions/0/repayment_posted', 1)
      await pick(page, '/restrictions/0/repayment_proof', 0)
    },
  },
  {
    name: 'nothing but a message that names no reason',
    certainty: 'cannot_know',
    tell: (page) => tell(page, { product: 'wangshangdai', message: '综合评估未通过' }),
  },
  {
    name: 'somebody who asks for money',
    certainty: 'cannot_know',
    alerts: true,
    tell: async (page) => {
      await tell(page, { product: 'wangshangdai', symptoms: ['limit_zero'] })
      await unfold(page, 'safety')
      await pick(page, '/safety/asked_to_pay', 0)
    },
  },
]

for (const locale of ['zh-CN', 'en']) {
  describe(`in ${locale}`, () => {
    for (const story of stories) {
      test(`${story.name} gets an answer that is ${story.certainty}`, async () => {
        const { page, visitor, heard } = await site.open({ locale })
        await story.tell(page)
        const result = await answered(page)
        const words = catalogues[locale]

        assert.equal(await page.evaluate(() => document.documentElement.lang), locale)
        assert.match(page.url(), /#result$/)
        assert.ok((await result.locator('h1').innerText()).trim().length > 5)
        assert.ok((await result.locator('.seal').innerText()).includes(words.terms.certainty[story.certainty]))
        if (story.cause) {
          const title = words.causes.find(({ id }) => id === story.cause).title
          assert.equal(await result.locator('.reason h3').first().innerText(), title)
          assert.ok(await result.locator('.reason').first().locator('.evidence.supports li').count() > 0)
        }
        assert.equal(await result.locator('[role=alert]').count(), story.alerts ? 1 : 0)
        if (story.alerts) assert.ok(await result.locator('[role=alert] ol li').count() > 1)
        assert.equal(await result.getByText(words.disclaimer).count(), 1)
        assert.equal(await result.locator('.never .rows > li').count() > 2, true)
        assert.ok((await result.locator('.owed').innerText()).length > 20)
        assert.ok(await result.locator('ol.sources > li').count() > 3)
        assert.deepEqual(heard.errors, [])
        await visitor.close()
      })
    }

    test('the headline takes the focus and the title says that this is the result', async () => {
      const { page, visitor } = await site.open({ locale })
      const before = await page.title()
      await answered(page)
      assert.equal(await page.evaluate(() => {
        let active = document.activeElement
        while (active.shadowRoot) active = active.shadowRoot.activeElement
        return active.id
      }), 'headline')
      assert.notEqual(await page.title(), before)
      await visitor.close()
    })
  })
}

test('a source chip unfolds to a title, a kind and a confidence', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  const result = await answered(page)
  const chip = result.locator('.reason .evidence details.chip').first()
  await chip.locator('summary').click()
  const { terms } = catalogues['zh-CN']
  const text = await chip.innerText()
  assert.ok(await chip.locator('cite').first().isVisible())
  assert.ok(Object.values(terms.source_kind).some((kind) => text.includes(kind)), text)
  assert.ok(Object.values(terms.confidence).some((confidence) => text.includes(confidence)), text)
  await visitor.close()
})

test('what the lender may have decided shares one card and bears no rank', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'wangshangdai', message: '综合评估未通过' })
  const result = await answered(page)
  assert.equal(await result.locator('.lender').count(), 1)
  assert.equal(await result.locator('.reason').filter({ hasText: catalogues['zh-CN'].causes.find(({ id }) => id === 'lender-tightening').title }).count(), 0)
  await visitor.close()
})

test('a question that would settle a cause leads back to its box', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  const result = await answered(page)
  await result.locator('details.fold > summary').first().click()
  const link = result.locator('details.fold button.link').first()
  await link.click()
  await page.locator('limit-check-form').waitFor()
  const focused = await page.evaluate(() => {
    let active = document.activeElement
    while (active.shadowRoot) active = active.shadowRoot.activeElement
    return active.id
  })
  assert.match(focused, /^f-/)
  assert.ok(await page.locator(`#${focused}`).isVisible())
  await visitor.close()
})

test('months of falling sales reach the answer', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'wangshangdai', symptoms: ['limit_reduced'] })
  await unfold(page, 'shop')
  const boxes = page.locator('table.months input[id$=-sales]')
  assert.equal(await boxes.count(), 6)
  const sales = ['120,000', '110000', '９８０００', '80000元', '61000', '45,000']
  for (let index = 0; index < 6; index++) await boxes.nth(index).fill(sales[index])
  const result = await answered(page)
  assert.equal(await result.locator('.reason h3').first().innerText(), catalogues['zh-CN'].causes.find(({ id }) => id === 'sales-decline').title)
  await visitor.close()
})

test('two products are asked about and answered one by one', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  await page.locator('button', { hasText: '还有一个产品' }).click()
  await tick(page, '/restrictions/1/product', 'wangshangdai')
  await box(page, '/restrictions/1/messages').fill('综合评估未通过')
  const result = await answered(page)
  assert.equal(await result.locator('[aria-labelledby=per-product] li').count(), 2)
  await visitor.close()
})

test('whoever goes back while the answer in the other language is on its way stays at the form', async () => {
  const { page, visitor } = await site.open()
  await tell(page, { product: 'jiebei', message: '身份证已过期' })
  await answered(page)
  // The click asks anew, and going back in the same turn is sooner than any answer.
  await page.evaluate(() => {
    document.querySelector('.language').click()
    history.back()
  })
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await tell(page, { narrative: 'Once more' })
  const result = await answered(page)
  assert.equal(await result.locator('h1').count(), 1)
  await visitor.close()
})
