/** Six merchants, each as a journey through the interview: on our page, and in the widget on somebody else's. */
import assert from 'node:assert/strict'
import { box, catalogues, choose, goTo, onward, pathOf, pick, settled } from './page.mjs'

const title = (locale, list, id) => catalogues[locale][list].find((item) => item.id === id).title
const label = (locale, pointer, value) => catalogues[locale].questions.find((question) => question.pointer === pointer).choices.find((choice) => choice.value === value).label

/** topic opens a topic from the list of more to tell, as a person finds it: over the review. */
const topic = async (page, number) => {
  await goTo(page, 'more')
  await page.locator('.topic').nth(number).click()
  await settled(page)
}

/** through answers the questions of a topic by what each asks for, and passes the rest. */
const through = async (page, answers) => {
  for (let path = await pathOf(page); path !== 'more'; path = await onward(page)) {
    const pointer = await page.locator('limit-check-ask fieldset, limit-check-ask input[type=text], limit-check-ask [role=group]').first().getAttribute('id')
    const key = Object.keys(answers).find((name) => `f${name.replace(/[^A-Za-z0-9]+/g, '-')}` === pointer)
    if (key) await answers[key](page, key)
  }
}

const yes = (page, pointer) => choose(page, pointer, 0)
const no = (page, pointer) => choose(page, pointer, 1)
const type = (text) => (page, pointer) => box(page, pointer).fill(text)

const REPAYMENT = 1
const FUNDS = 4
const SAFETY = 8
const FIGURES = 5

/** shopExport is what a shop's back office writes: a title, a header, a month a row, a sum, with the last six full months. */
const shopExport = () => {
  const now = new Date(Date.now() + 8 * 3_600_000)
  const month = (back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
  const sales = [120000, 110000, 98000, 80000, 61000, 45000]
  const rows = sales.map((amount, index) => `${month(6 - index).replace('-', '年')}月,"${amount.toLocaleString('en')}.00",${1600 + index * 200}`)
  return Buffer.from(`店铺月度报表\n统计月份,支付金额(元),退款金额(元)\n${rows.join('\n')}\n合计,514000,12600\n`)
}

/** Six merchants. Each goes screen by screen with Continue; `screens` says what is done on the first ones, `more` what is told beyond. */
export const merchants = [
  {
    name: 'repaid in full and not restored',
    story: { 'zh-CN': '上周三我把网商贷全部还清了，额度没有恢复。', en: 'I repaid my 网商贷 last Wednesday and the limit did not come back.' },
    product: 'wangshangdai', symptoms: ['limit_not_restored'], since: '2026-11-18',
    more: async (page) => {
      await topic(page, REPAYMENT)
      await through(page, { '/restrictions/0/repaid_on': type('2026-11-18'), '/restrictions/0/repayment_posted': no, '/restrictions/0/repayment_proof': yes })
    },
    certainty: 'likely', cause: 'repayment-not-posted',
  },
  {
    name: 'moved over to a sister product',
    story: { 'zh-CN': '支付宝让我升级，点了以后开通了网商贷，借呗就没了。', en: 'The app asked me to upgrade and I accepted; then the old product was gone.' },
    product: 'jiebei', symptoms: ['service_closed'], since: '2026-11-10',
    more: async (page, locale) => {
      await topic(page, 0)
      for (const event of ['switched_by_platform', 'opened_wangshangdai']) await pick(page, title(locale, 'events', event))
      for (const index of [0, 1]) if (await box(page, `/events/${index}/on`).count()) await box(page, `/events/${index}/on`).fill('2026-11-09')
      assert.equal(await onward(page), 'more')
    },
    certainty: 'likely', cause: 'product-switch',
  },
  {
    name: 'nothing but a prompt that names no reason',
    product: 'wangshangdai', message: '综合评估未通过',
    certainty: 'cannot_know',
  },
  {
    name: 'overdue, and the money used for what it was not for',
    product: 'wangshangdai', symptoms: ['limit_frozen'], message: '贷款资金用途不符合约定', since: '2026-11-01',
    more: async (page, locale) => {
      await topic(page, REPAYMENT)
      await through(page, { '/restrictions/0/outstanding': type('32,000'), '/repayment/overdue_days_now': type('12') })
      await topic(page, FUNDS)
      await through(page, { '/funds/used_for': () => pick(page, label(locale, '/funds/used_for', 'property')) })
    },
    certainty: ['named', 'likely'], cause: ['overdue-with-lender', 'fund-misuse'], owes: true,
  },
  {
    name: 'being scammed',
    story: { 'zh-CN': '额度没了，有人加我微信说交 800 元就能恢复，我把验证码也告诉他了。', en: 'My limit is gone. A stranger says that he restores it for 800 yuan, and I told him my code.' },
    product: 'jiebei', symptoms: ['limit_zero'],
    more: async (page) => {
      await topic(page, SAFETY)
      await through(page, { '/safety/asked_to_pay': yes, '/safety/contacted_by_stranger': yes, '/safety/gave_code': yes })
    },
    certainty: undefined, alerts: true,
  },
  {
    name: 'six months of shop figures from a file',
    product: 'wangshangdai', symptoms: ['limit_reduced'],
    more: async (page) => {
      await topic(page, FIGURES)
      await page.locator('limit-check-sheet #file').setInputFiles({ name: '店铺月报.csv', mimeType: 'text/csv', buffer: shopExport() })
      await page.locator('limit-check-sheet .preview button.primary').click()
      const boxes = page.locator('table.months input[id$=-sales]')
      assert.equal(await boxes.count(), 6)
      assert.equal(await boxes.first().inputValue(), '120000')
      assert.equal(await page.locator('table.months input[id$=-refunds]').last().inputValue(), '2600')
      assert.equal(await onward(page), 'more')
    },
    certainty: 'possible', cause: 'sales-decline',
  },
]

/** walk goes the first screens as a person would: reads, answers what it can, continues. */
const walk = async (page, locale, { story, product, message, symptoms = [], since }) => {
  if (story) await box(page, '/narrative').fill(story[locale])
  for (let path = await onward(page), turns = 0; ; turns++) {
    assert.ok(turns < 12, `no end at ${path}`)
    if (path === 'product') await pick(page, title(locale, 'products', product))
    else if (/messages$/.test(path)) { if (message) await box(page, '/restrictions/0/messages').fill(message) }
    else if (/symptoms$/.test(path)) for (const id of symptoms) await pick(page, title(locale, 'symptoms', id))
    else if (/0\/since$/.test(path)) { if (since) await box(page, '/restrictions/0/since').fill(since) }
    else if (path !== 'understood') return
    path = await onward(page)
  }
}

/** finish goes over the review to the result. */
const finish = async (page) => {
  await goTo(page, 'review')
  assert.ok(await page.locator('limit-check-ask .card').count() >= 1)
  await page.locator('limit-check-ask button[type=submit]').click()
  const result = page.locator('limit-check-result')
  await result.locator('h1').waitFor()
  return result
}

/** journey goes a merchant's way to the end, and holds the result against what it has to say; it gives the result. */
export const journey = async (page, locale, merchant) => {
  const { terms, causes, disclaimer } = catalogues[locale]
  await walk(page, locale, merchant)
  if (merchant.more) await merchant.more(page, locale)
  const result = await finish(page) // over the review, where everything is in sight once more
  const seal = await result.locator('.seal').first().innerText()
  const wanted = [merchant.certainty || []].flat()
  if (wanted.length) assert.ok(wanted.some((certainty) => seal.includes(terms.certainty[certainty])), seal)
  const first = await result.locator('.reason h3').first().innerText({ timeout: 2000 }).catch(() => '')
  const titles = [merchant.cause || []].flat().map((id) => causes.find((cause) => cause.id === id).title)
  if (titles.length) assert.ok(titles.includes(first), first)
  assert.equal(await result.locator('.alert[role=alert], [role=alert]').count(), merchant.alerts ? 1 : 0)
  assert.ok((await result.locator('.owed').innerText()).length > 20, 'what is owed stays owed')
  assert.ok(await result.locator('#plan').count() === 1, 'there is a plan')
  assert.ok(await result.getByText(disclaimer).count() >= 1)
  return result
}
