import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { catalogues, stage } from './support/page.mjs'
import { figuresOf, planProfiles, show } from './support/result.mjs'
import { source } from './support/source.mjs'

const STEPS = { weak: 1, moderate: 2, strong: 3, decisive: 4 }
const number = (text) => Number(text.replace(/[^\d.−]/g, '').replace('−', '-'))

// One visitor for all: each profile takes the place of the one before.
let site
let opened
before(async () => {
  site = await stage()
  opened = await site.open()
})
after(() => site.close())

for (const [name, profile] of Object.entries(planProfiles)) {
  test(`${name}: each picture's table holds the answer's figures`, async () => {
    const { page } = opened
    const answer = await show(page, profile)
    const { strength } = catalogues['zh-CN'].terms

    const weighed = answer.explanations.filter(({ card, evidence }) => !card && evidence.length)
    const weights = await figuresOf(page, 'weights')
    const words = (evidence, direction) => evidence.filter((item) => item.direction === direction).map((item) => `${strength[item.strength]}（${STEPS[item.strength]} 格）`).join(' ') || '没有'
    assert.deepEqual((weights || []).map((row) => row.map((cell) => cell.replace(/） ?(?=.)/g, '） '))), weighed.map(({ title, evidence }) => [title, words(evidence, 'supports'), words(evidence, 'contradicts')]))

    const days = await figuresOf(page, 'timeline')
    assert.equal(days.length, answer.timeline.length)
    days.forEach((row, index) => assert.ok(row[2].startsWith(answer.timeline[index].text.trim()), row[2]))

    const monthly = (profile.business && profile.business.monthly) || []
    const months = (await figuresOf(page, 'months')) || []
    assert.deepEqual(months.map(([, sales, refunds]) => [number(sales), number(refunds)]), monthly.map(({ sales, refunds }) => [sales ?? 0, refunds ?? 0]))

    const balances = (answer.cash && answer.cash.balances) || []
    const cash = (await figuresOf(page, 'cash')) || []
    const runs = (list) => list.filter((value, index) => value !== list[index - 1])
    assert.deepEqual(runs(cash.map((row) => number(row[1]))), runs(balances.map(({ balance }) => balance)))
    if (answer.cash && answer.cash.shortfall_on) assert.equal(cash.filter((row) => /起钱不够/.test(row[2])).length, 1)
  })
}

test('each picture has a name, a description, and no figure of chance', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  const pictures = await page.evaluate(() => Array.from(document.querySelector('limit-check-result').shadowRoot.querySelectorAll('.drawing')).map((svg) => ({
    role: svg.getAttribute('role'), title: svg.querySelector('title').textContent, desc: svg.querySelector('desc').textContent, text: svg.textContent,
  })))
  assert.equal(pictures.length, 4)
  for (const { role, title, desc, text } of pictures) {
    assert.equal(role, 'img')
    assert.ok(title.length > 4 && desc.length > 10)
    assert.doesNotMatch(text, /%|概率|undefined|NaN/)
  }
  await visitor.close()
})

for (const locale of ['zh-CN', 'en']) {
  for (const width of [320, 360, 1280]) {
    test(`at ${width} px no letter is smaller than 12 px and none leaves its picture, ${locale}`, async () => {
      const { page, visitor } = await site.open({ locale, viewport: { width, height: 800 }, isMobile: width < 600 })
      for (const name of ['six-causes', 'two-products-two-reasons', 'cannot-pay-next-instalment']) {
        await show(page, planProfiles[name])
        const wrong = await page.evaluate(() => Array.from(document.querySelector('limit-check-result').shadowRoot.querySelectorAll('.drawing')).flatMap((svg) => {
          const frame = svg.getBoundingClientRect()
          const scale = frame.width / svg.viewBox.baseVal.width
          return Array.from(svg.querySelectorAll('text')).filter((text) => {
            const box = text.getBoundingClientRect()
            const size = parseFloat(getComputedStyle(text).fontSize) * scale
            return size < 12 || box.left < frame.left - 3 || box.right > frame.right + 3
          }).map((text) => text.textContent)
        }))
        assert.deepEqual(wrong, [], name)
      }
      await visitor.close()
    })
  }
}

test('the days after the last entry are faint, and the day that money runs out is marked', async () => {
  const { page, visitor } = await site.open()
  await show(page, planProfiles['six-causes'])
  const chart = page.locator('limit-check-result [data-chart=cash]')
  assert.equal(await chart.locator('.curve.faint').count(), 1)
  assert.equal(await chart.locator('.since').count(), 1)
  assert.equal(await chart.locator('.lowest').count(), 1)
  await show(page, planProfiles['paid-somebody-who-promised'])
  assert.equal(await chart.locator('.since').count(), 0)
  await visitor.close()
})

test('texts are wrapped to what fits, in both scripts', async () => {
  const { wrap, textWidth } = await source('charts/text.ts')
  for (const text of ['换了手机、号码或银行卡以后系统认不出本人', 'The identity card on file with the platform has expired', 'a']) {
    const lines = wrap(text, 120)
    assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
    for (const line of lines) assert.ok(textWidth(line) <= 120, line)
  }
})

test('money is written the same on every phone', async () => {
  const { grouped } = await source('charts/money.ts')
  assert.deepEqual([0, 999, 1000, -6008.75, 1234567.5, 0.005].map(grouped), ['0', '999', '1,000', '−6,008.75', '1,234,567.50', '0.01'])
})

test('a gap in the months is seen as a gap, and stands in no row', async () => {
  const { page, visitor } = await site.open()
  await show(page, { ...planProfiles['one-cause'], business: { monthly: [{ month: '2026-10', sales: 3 }, { month: '2026-07', sales: 12000, refunds: 40 }] } })
  assert.deepEqual(await figuresOf(page, 'months'), [['2026年7月', '12,000 元', '40 元'], ['2026年10月', '3 元', '没有']])
  assert.equal(await page.locator('limit-check-result [data-chart=months] rect.sales').count(), 3, 'two months and the legend')
  await visitor.close()
})
