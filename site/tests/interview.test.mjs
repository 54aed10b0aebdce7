import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { answered, ask, box, catalogues, change, choose, focused, idOf, kept, onward, openAt, pathOf, pick, settled, stage, tell, visit } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const story = '昨天把网商贷还清了，今天一看额度变成0了'
const named = { narrative: '额度没了', product: 'jiebei', message: '身份证已过期', symptoms: ['limit_zero'] }
const heading = (page) => page.locator('limit-check-ask .question').innerText()
const questionAt = (locale, pointer) => catalogues[locale].questions.find((question) => question.pointer === pointer).question

/** interview opens the page for one test and closes it behind it. */
const interview = (name, options, claim = options) => test(name, async () => {
  const { page, visitor, heard } = await site.open(claim === options ? {} : options)
  await claim(page, heard)
  assert.deepEqual(heard.errors, [])
  await visitor.close()
})

describe('each screen', () => {
  interview('asks one question, with nothing chosen beforehand, and calls the page by it', async (page) => {
    assert.equal(await page.locator('limit-check-ask input:checked').count(), 0)
    const titles = new Set([await page.title()])
    for (let path = await tell(page, { narrative: story, product: 'wangshangdai' }); path.startsWith('ask/') && titles.size < 5; path = await onward(page)) {
      assert.equal(await page.locator('h1:visible').count(), 1, path)
      assert.equal(await page.locator('limit-check-ask input:checked').count(), 0, path)
      assert.ok((await page.title()).startsWith(await heading(page)), path)
      titles.add(await page.title())
    }
    assert.equal(titles.size, 5)
  })

  interview('puts the focus on its question, on the way back too', async (page) => {
    for (const narrative of [story, undefined]) {
      if (narrative) await box(page, '/narrative').fill(narrative)
      await onward(page)
      assert.ok((await focused(page)).classes.includes('question'))
    }
    await page.locator('limit-check-ask .back').click()
    await settled(page, 'product')
    assert.equal((await focused(page)).name, questionAt('zh-CN', '/restrictions/-/product'))
    await page.goBack()
    await settled(page, '')
    assert.equal((await focused(page)).name, questionAt('zh-CN', '/narrative'))
  })

  interview('that the core chose offers "I do not know" and says why it is asked', async (page) => {
    let path = await tell(page, { narrative: story, product: 'wangshangdai' })
    for (let asked = 0; asked < 4 && path.startsWith('ask/'); asked++, path = await onward(page)) {
      assert.equal(await page.locator('label.choice').filter({ hasText: '不知道、不确定' }).count(), 1, path)
      assert.equal(await page.locator('.why').count(), 1, path)
      assert.equal(await page.locator('.so-far').count(), 1, path)
    }
  })
})

describe('the next question', () => {
  interview('never comes twice, whether it was answered or passed, and in the end there is none', async (page) => {
    const seen = new Set()
    let path = await tell(page, { narrative: story, product: 'wangshangdai' })
    for (let turn = 0; path !== 'next'; turn++, path = await onward(page)) {
      assert.ok(!seen.has(path), `${path} again`)
      seen.add(path)
      assert.ok(turn < 60, 'no end')
      if (turn % 2 && await page.locator('label.choice').count()) await page.locator('label.choice').first().click()
    }
    assert.match(await heading(page), /问到这里就够了/)
    assert.equal(await onward(page), 'review')
    await answered(page)
  })

  interview('does not start over after a reload', async (page) => {
    const first = await tell(page, { narrative: story, product: 'wangshangdai' })
    await choose(page, first.slice(3), 0)
    const second = await onward(page)
    await page.reload()
    await settled(page, second)
    const third = await onward(page)
    assert.ok(third !== first && third !== second, third)
  })

  interview('that holds several flags keeps its ticks through a reload, Back and the other language', async (page) => {
    const group = await tell(page, { narrative: story, product: 'wangshangdai' })
    const pointer = group.slice(3)
    const words = await heading(page)
    await choose(page, pointer, 0)
    await choose(page, pointer, 1)
    await page.reload()
    await settled(page, group)
    assert.equal(await heading(page), words)
    assert.equal(await page.locator('limit-check-ask input:checked').count(), 2)
    await onward(page)
    await page.locator('.language').click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await page.goBack()
    await settled(page, group)
    await page.waitForFunction(() => /^[^\u4e00-\u9fff]+$/.test(document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask').shadowRoot.querySelector('.question').textContent))
    assert.equal(await page.locator('limit-check-ask input:checked').count(), 2)
    await pick(page, 'I do not know')
    assert.equal(await page.locator('limit-check-ask input:checked').count(), 1)
    assert.deepEqual((await kept(page)).declined, [pointer])
    await visit(page, 'review')
    assert.ok(await page.locator('limit-check-ask .answer').filter({ hasText: 'Not known' }).count() === 1, 'listed as not known')
  })
})

describe('Back', () => {
  interview('keeps every answer, and Forward goes on from there', async (page) => {
    await tell(page, { ...named, since: '2026年11月' })
    const last = await pathOf(page)
    await page.goBack()
    await settled(page)
    await page.goBack()
    await settled(page)
    await page.goForward()
    await page.goForward()
    await settled(page, last)
    await visit(page, 'ask/restrictions/0/messages')
    assert.equal(await box(page, '/restrictions/0/messages').inputValue(), '身份证已过期')
    assert.deepEqual((await kept(page)).restrictions, [{ product: 'jiebei', messages: ['身份证已过期'], since: '2026-11' }])
  })

  interview('never leaves the page by surprise: without a screen behind it leads to the first one', { path: '/' }, async (page) => {
    await visit(page, 'review')
    await page.reload()
    await settled(page, 'review')
    await page.evaluate(() => history.replaceState(null, ''))
    await page.locator('limit-check-ask .back').click()
    await settled(page, '')
    assert.equal(await page.locator('limit-check-ask .back').count(), 0)
  })

  interview('from the result keeps every answer, and Forward answers what is so now', async (page) => {
    await tell(page, named)
    const headline = await (await answered(page)).locator('h1').innerText()
    await page.goBack()
    await visit(page, 'change/restrictions/0/messages')
    await box(page, '/restrictions/0/messages').fill('综合评估未通过')
    await ask(page)
    await page.waitForFunction((before) => {
      const result = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result')
      const title = result && result.shadowRoot.querySelector('h1')
      return title && title.innerText !== before
    }, headline)
  })

  interview('is left to a host that has a history of its own', async (page) => {
    await onward(page)
    await page.evaluate(() => document.querySelector('limit-check-app').addEventListener('limit-check-back', (event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      window.wentBack = true
    }, true))
    await page.locator('limit-check-ask .back').click()
    assert.equal(await page.evaluate(() => window.wentBack), true)
    assert.equal(await pathOf(page), 'product')
  })
})

describe('what was understood', () => {
  interview('comes back as chips, and a struck sentence stays in sight, with the focus on its button', async (page) => {
    await box(page, '/narrative').fill('昨天把网商贷还清了。换了新手机。')
    await onward(page)
    await pick(page, '网商贷')
    await onward(page)
    assert.equal(await onward(page), 'understood')
    const sentences = page.locator('.sentence')
    const count = await sentences.count()
    assert.ok(count >= 2)
    const quote = await sentences.last().locator('q').innerText()
    await sentences.last().locator('button').focus()
    await page.keyboard.press('Enter')
    await page.locator('.sentence.struck').waitFor()
    await settled(page)
    assert.equal(await sentences.count(), count)
    assert.equal(await sentences.last().locator('q').innerText(), quote)
    assert.match((await focused(page)).name, /^还是算上/)
    assert.equal((await kept(page)).struck.length, 1)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask').shadowRoot.querySelector('.struck'))
    assert.equal((await kept(page)).struck, undefined)
  })

  interview('is shown once more when the words were changed', async (page) => {
    await tell(page, { narrative: story, product: 'wangshangdai' })
    await change(page, '/narrative', () => box(page, '/narrative').fill('换了新手机'))
    await page.evaluate(() => { location.hash = 'next' })
    await settled(page, 'understood')
  })
})

describe('what the app showed', () => {
  interview('is typed line by line or picked, and that there was nothing is an answer of its own', async (page) => {
    await visit(page, 'product')
    await pick(page, '借呗')
    await onward(page)
    const lines = box(page, '/restrictions/0/messages')
    await lines.fill(' 身份证已过期 \n\n其他原因 ')
    await pick(page, catalogues['zh-CN'].messages.find(({ text }) => text !== '身份证已过期').text)
    assert.ok((await lines.inputValue()).startsWith('身份证已过期\n其他原因\n'))
    await pick(page, '没有看到提示')
    assert.equal(await lines.inputValue(), '')
    assert.deepEqual((await kept(page)).restrictions[0].messages, [])
    await pick(page, '不知道、不确定')
    assert.deepEqual(await kept(page), { restrictions: [{ product: 'jiebei' }], declined: ['/restrictions/0/messages'] })
    await lines.fill('其他原因')
    assert.deepEqual(await kept(page), { restrictions: [{ product: 'jiebei', messages: ['其他原因'] }] })
  })
})

describe('several products', () => {
  interview('are asked about one by one; one that is struck by mistake and ticked again has lost nothing', async (page) => {
    await tell(page, { entries: [{ product: 'jiebei', message: '身份证已过期' }, { product: 'wangshangdai', message: '综合评估未通过' }] })
    await visit(page, 'product')
    await page.locator('label.choice', { hasText: '借呗' }).first().locator('input').uncheck()
    assert.deepEqual((await kept(page)).restrictions, [{ product: 'wangshangdai', messages: ['综合评估未通过'] }])
    await visit(page, 'ask/restrictions/0/messages')
    assert.equal(await box(page, '/restrictions/0/messages').inputValue(), '综合评估未通过')
    await visit(page, 'product')
    await pick(page, '借呗')
    assert.deepEqual((await kept(page)).restrictions[1], { product: 'jiebei', messages: ['身份证已过期'] })
    const result = await answered(page)
    assert.ok(await result.locator('[aria-labelledby=per-product] li').count() >= 2)
  })

  interview('added on the review lead on to what the app showed for the new one, then back', async (page) => {
    await tell(page, named)
    await visit(page, 'review')
    await page.locator('button', { hasText: '还有一个产品' }).click()
    await settled(page, 'change/restrictions')
    await pick(page, '网商贷')
    assert.equal(await onward(page), 'change/restrictions/1/messages')
    assert.match(await heading(page), /^网商贷/)
    assert.equal(await onward(page), 'review')
    await page.locator('button', { hasText: '去掉这个产品' }).first().click()
    assert.deepEqual((await kept(page)).restrictions, [{ product: 'wangshangdai' }])
  })
})

describe('what cannot be read', () => {
  for (const locale of ['zh-CN', 'en']) {
    interview(`stops Continue where it was typed: named, with what was found and what to do, and kept as typed, ${locale}`, { locale }, async (page) => {
      await tell(page, named)
      await visit(page, 'change/restrictions/0/since')
      const since = box(page, '/restrictions/0/since')
      await since.fill(' 大概那阵子 ')
      assert.equal(await onward(page), 'change/restrictions/0/since')
      const summary = page.locator('limit-check-ask .summary')
      assert.equal((await focused(page)).classes, 'summary')
      assert.equal(await summary.locator('[role=alert]').count(), 1)
      assert.ok((await page.title()).startsWith(locale === 'en' ? 'Correct' : '需要修改'))
      const said = await summary.locator('li').innerText()
      for (const part of [questionAt(locale, '/restrictions/-/since'), '大概那阵子', '2026-11-20']) assert.ok(said.includes(part), said)
      await summary.locator('li a').click()
      assert.equal((await focused(page)).id, idOf('/restrictions/0/since'))
      assert.equal(await since.getAttribute('aria-invalid'), 'true')
      assert.equal(await since.inputValue(), ' 大概那阵子 ')
      await page.locator('.language').click()
      await page.waitForFunction((before) => document.documentElement.lang !== before, locale)
      await page.waitForFunction((before) => document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask').shadowRoot.querySelector('.summary li').innerText !== before, said)
      assert.equal(await since.inputValue(), ' 大概那阵子 ')
      await since.fill('2026-10')
      assert.equal(await onward(page), 'review')
    })
  }

  interview('on several screens is listed at once where the result was asked for, with a way to each', async (page) => {
    await tell(page, named)
    await visit(page, 'change/restrictions/0/since')
    await box(page, '/restrictions/0/since').fill('上上回')
    await visit(page, 'change/credit/hard_inquiries_3m')
    await box(page, '/credit/hard_inquiries_3m').fill('好几次')
    await visit(page, 'change/business/monthly')
    await page.locator('table.months input').nth(2).fill('很多')
    await visit(page, 'change/cash/due')
    await page.locator('button', { hasText: '再加一笔' }).click()
    await page.locator('button', { hasText: '再加一笔' }).click()
    await page.locator('.row-card').nth(1).locator('input[type=text]').first().fill('几百')
    await ask(page)
    const links = page.locator('limit-check-ask .summary li a')
    await links.first().waitFor()
    const said = await links.allInnerTexts()
    assert.equal(said.length, 5, said.join('\n'))
    for (const found of ['上上回', '好几次', '很多', '几百']) assert.ok(said.some((text) => text.includes(found)), found)
    const follow = async (found, path) => {
      await links.filter({ hasText: found }).click()
      await settled(page, path)
      await page.waitForFunction(() => document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask').shadowRoot.activeElement.tagName === 'INPUT')
      return page.evaluate(() => document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask').shadowRoot.activeElement.value)
    }
    assert.equal(await follow('好几次', 'change/credit/hard_inquiries_3m'), '好几次')
    assert.equal(await follow('很多', 'change/business/monthly'), '很多')
    assert.equal(await follow('几百', 'change/cash/due'), '几百')
    assert.equal(await page.locator('.row-card').count(), 1, 'the empty row is gone')
    // One by one they are corrected, and the result comes by itself.
    await page.locator('.row-card input[type=text]').first().fill('500')
    await page.locator('.row-card input[type=text]').nth(1).fill('2026-12-05')
    await onward(page)
    for (const [path, fill] of [
      ['change/restrictions/0/since', () => box(page, '/restrictions/0/since').fill('2026-11')],
      ['change/credit/hard_inquiries_3m', () => box(page, '/credit/hard_inquiries_3m').fill('7')],
      ['change/business/monthly', () => page.locator('table.months input').nth(2).fill('15000')],
    ]) {
      await settled(page, path)
      await fill()
      await page.locator('limit-check-ask button[type=submit]').click()
    }
    await page.locator('limit-check-result h1').waitFor()
  })

  interview('on another screen does not hold up this one', async (page) => {
    await tell(page, named)
    await visit(page, 'change/repayment/overdue_days_now')
    await box(page, '/repayment/overdue_days_now').fill('好久')
    await visit(page, 'product')
    assert.equal(await onward(page), 'ask/restrictions/0/messages')
  })

  interview('and has no box can be left out', async (page) => {
    await page.evaluate(() => document.querySelector('limit-check-app').offerLink({ narrative: '额度没了', shoe_size: 43 }))
    await page.locator('.welcome button.primary').click()
    await settled(page, 'review')
    await page.locator('limit-check-ask button[type=submit]').click()
    await page.locator('.summary li', { hasText: 'shoe_size' }).waitFor()
    await page.locator('button', { hasText: '去掉' }).click()
    await page.locator('limit-check-ask button[type=submit]').click()
    await page.locator('limit-check-result h1').waitFor()
  })
})

describe('the review', () => {
  interview('shows every answer, the unknown ones too, each with a way to change it that leads back', async (page) => {
    await tell(page, { ...named, since: '2026年11月' })
    await change(page, '/information/id_expired', () => choose(page, '/information/id_expired', 2))
    await change(page, '/events', () => pick(page, catalogues['zh-CN'].events.find(({ id }) => id === 'changed_device').title))
    await change(page, '/restrictions/0/limit_now', () => box(page, '/restrictions/0/limit_now').fill('1,500'))
    await visit(page, 'review')
    const lines = await page.locator('limit-check-ask .answer').allInnerTexts()
    for (const text of ['额度没了', '身份证已过期', '2026-11', '1,500', '不知道', catalogues['zh-CN'].events.find(({ id }) => id === 'changed_device').title]) {
      assert.equal(lines.filter((line) => line.includes(text)).length >= 1, true, text)
    }
    const links = page.locator('limit-check-ask .answer button.link')
    for (let index = 0; index < await links.count(); index++) {
      await links.nth(index).click()
      await page.waitForFunction(() => document.querySelector('limit-check-app').path.startsWith('change/'))
      assert.ok((await heading(page)).length > 2)
      assert.equal(await onward(page), 'review')
    }
  })

  interview('shows that none of the events happened, and an event told later is none of those', async (page) => {
    await change(page, '/events', () => pick(page, '都没有，前三个月也没有'))
    await visit(page, 'review')
    await page.locator('.answer', { hasText: '都没有，前三个月也没有' }).locator('button').click()
    await settled(page, 'change/events')
    await pick(page, catalogues['zh-CN'].events[3].title)
    const { events, events_absent: absent } = await kept(page)
    assert.deepEqual(events, [{ kind: catalogues['zh-CN'].events[3].id }])
    assert.ok(absent.length > 10 && !absent.includes(events[0].kind))
  })

  interview('a Change on the result leads back to the result', async (page) => {
    await tell(page, named)
    const result = await answered(page)
    await result.evaluate((element) => element.dispatchEvent(new CustomEvent('limit-check-edit', { detail: '/restrictions/-/since' })))
    await settled(page, 'change/restrictions/0/since')
    await box(page, '/restrictions/0/since').fill('2026-11')
    await page.locator('limit-check-ask button[type=submit]').click()
    await page.locator('limit-check-result h1').waitFor()
    await result.evaluate((element) => element.dispatchEvent(new CustomEvent('limit-check-edit', { detail: '#next' })))
    await page.waitForFunction(() => document.querySelector('limit-check-app').path.startsWith('ask/'))
  })

  interview('a step marked as done on the result is in the profile, and the result stays', async (page) => {
    await tell(page, named)
    const result = await answered(page)
    const mark = (done) => result.evaluate((element, detail) => element.dispatchEvent(new CustomEvent('limit-check-step', { detail })), { step: 'update-identity', done })
    await mark(true)
    assert.equal((await kept(page)).steps_done[0].step, 'update-identity')
    assert.equal(await page.locator('limit-check-result').count(), 1)
    await mark(false)
    assert.equal((await kept(page)).steps_done, undefined)
  })
})

describe('more to tell', () => {
  interview('goes topic by topic, counts what was answered, and ends where it began', async (page) => {
    await tell(page, named)
    await visit(page, 'more')
    await page.locator('.topic', { hasText: '钱用在哪里' }).click()
    await settled(page, 'topic/funds/0')
    await pick(page, '一个都没有')
    assert.deepEqual((await kept(page)).funds, { used_for: [] })
    await onward(page)
    assert.equal(await onward(page), 'more')
    assert.ok((await page.locator('.topic', { hasText: '钱用在哪里' }).innerText()).includes('已填 1 项'))
  })

  interview('months keep what was typed, by month, and an emptied one leaves no trace', async (page) => {
    await visit(page, 'topic/figures/0')
    const cells = page.locator('table.months input')
    await cells.nth(4).fill('12,000')
    await cells.nth(0).fill('９８０００')
    await cells.nth(4).fill('')
    assert.equal((await kept(page)).business.monthly.length, 1)
    assert.equal(await cells.nth(0).inputValue(), '９８０００')
    await page.reload()
    assert.equal(await cells.nth(0).inputValue(), '９８０００')
    assert.equal((await kept(page)).business.monthly[0].sales, 98000)
  })
})

describe('the draft', () => {
  interview('of today is simply there again after a reload, on the screen where it was left', async (page) => {
    await box(page, '/narrative').fill('昨天还能借')
    await page.reload()
    assert.equal(await box(page, '/narrative').inputValue(), '昨天还能借')
    assert.equal(await page.locator('.welcome').count(), 0)
  })

  const yesterday = { init: () => localStorage.getItem('limit-check-draft-2') || localStorage.setItem('limit-check-draft-2', '{"now":{"profile":{"narrative":"上回写的"},"typed":{}},"on":"2026-01-02"}') }
  interview('of an earlier day is offered with its day, to go on with or to drop', yesterday, async (page) => {
    assert.ok((await page.locator('.welcome').innerText()).includes('2026-01-02'))
    await page.locator('.welcome .primary').click()
    await settled(page, 'review')
    assert.ok(await page.getByText('上回写的').first().isVisible())
    await visit(page, '')
    await page.locator('.welcome .quiet').click()
    await page.locator('.welcome', { hasText: '已经全部删掉' }).waitFor()
    assert.equal(await box(page, '/narrative').inputValue(), '')
  })

  interview('is erased in one press, which can be undone until something else is told', async (page) => {
    await tell(page, named)
    await page.evaluate(() => {
      localStorage.setItem('limit-check-diary-1', '[]')
      localStorage.setItem('another-page', 'x')
    })
    await visit(page, 'review')
    await page.locator('button.erase').click()
    await settled(page, '')
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['another-page'])
    assert.equal(await page.locator('input:checked').count(), 0)
    assert.equal((await focused(page)).name, '已经全部删掉了。')
    await page.locator('.welcome button').click()
    await settled(page, 'review')
    assert.equal((await kept(page)).narrative, '额度没了')
    await page.locator('button.erase').click()
    await box(page, '/narrative').fill('新的')
    assert.equal(await page.locator('.welcome').count(), 0)
    assert.deepEqual(await kept(page), { narrative: '新的' })
  })

  interview('is not kept where the merchant wants none, and kept again on demand', async (page) => {
    await tell(page, named)
    await visit(page, 'review')
    await page.locator('button', { hasText: '不要保存' }).click()
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [])
    await change(page, '/information/id_expired', () => choose(page, '/information/id_expired', 0))
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [])
    assert.equal(await page.evaluate(() => document.querySelector('limit-check-app').isKept), false)
    await page.locator('button', { hasText: '在这部手机上保存' }).click()
    assert.equal((await kept(page)).information.id_expired, true)
  })

  interview('in a link is offered, never taken unasked, and one that is broken is said to be', async (page) => {
    await box(page, '/narrative').fill('我自己的')
    await page.evaluate(() => document.querySelector('limit-check-app').offerLink(undefined))
    assert.ok(await page.getByText('这个链接不完整').isVisible())
    await page.evaluate(() => document.querySelector('limit-check-app').offerLink({ narrative: '别人的' }))
    assert.equal((await kept(page)).narrative, '我自己的')
    await page.locator('.welcome .quiet').click()
    assert.equal(await page.locator('.welcome').count(), 0)
    await page.evaluate(() => document.querySelector('limit-check-app').offerLink({ narrative: '别人的' }))
    await page.locator('.welcome .primary').click()
    await settled(page, 'review')
    assert.equal((await kept(page)).narrative, '别人的')
  })
})

describe('the language', () => {
  interview('is switched on any screen without losing an answer, and the result is said anew', async (page) => {
    await tell(page, named)
    const chinese = await (await answered(page)).locator('h1').innerText()
    await page.locator('.language').click()
    await page.waitForFunction((before) => {
      const shadow = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result').shadowRoot
      return shadow.querySelector('h1').innerText !== before
    }, chinese)
    assert.match(page.url(), /\?lang=en#result$/)
    await visit(page, 'ask/restrictions/0/messages')
    assert.equal(await box(page, '/restrictions/0/messages').inputValue(), '身份证已过期')
    assert.match(await page.title(), /^[^\u4e00-\u9fff]+$/)
  })
})

test('an address that leads nowhere leads to something', async () => {
  for (const [path, to] of [['nonsense', 'nonsense'], ['change/shoe_size', 'review'], ['ask/shoe_size', undefined]]) {
    const { page, visitor, heard } = await openAt(site, async () => undefined)
    await page.evaluate((hash) => { location.hash = hash }, path)
    await page.waitForFunction((wanted) => {
      const app = document.querySelector('limit-check-app')
      return !app.course.busy && (wanted === null ? app.path !== 'ask/shoe_size' : app.path === wanted)
    }, to === undefined ? null : to)
    assert.ok((await page.locator('limit-check-ask .question').innerText()).length > 3)
    assert.deepEqual(heard.errors, [])
    await visitor.close()
  }
})
