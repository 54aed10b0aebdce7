/** The lowest browsers that the page is made for: Chromium 69, the kernel of Alipay on Android up to 2023, and 76. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { serve } from '../../worker/serve.mjs'
import { buildSingleFile } from '../single-file.mjs'
import { launchOld } from './support/old-chromium.mjs'

/**
 * journey is what a merchant does, as a function that runs in the page: it waits until everything is loaded, tells that
 * 借呗 is gone and what the app says, and resolves to the headline of the answer. It is the only place here that knows the questions.
 */
const journey = async () => {
  const until = async (what, look) => {
    for (let tries = 0; tries < 300; tries++) {
      const found = look()
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`there was no ${what}`)
  }
  await until('seal', () => document.documentElement.dataset.sealed)
  const app = document.querySelector('limit-check-app').shadowRoot
  const form = app.querySelector('limit-check-form').shadowRoot
  form.querySelector('input[type=radio][value=jiebei]').click()
  const message = form.querySelector('#f-restrictions-0-messages')
  message.value = '身份证已过期'
  message.dispatchEvent(new Event('input', { bubbles: true }))
  message.dispatchEvent(new Event('change', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  form.querySelector('button[type=submit]').click()
  const result = await until('result', () => app.querySelector('limit-check-result'))
  const headline = await until('headline', () => result.shadowRoot && result.shadowRoot.querySelector('h1'))
  const { color, fontSize } = getComputedStyle(headline)
  return { text: headline.textContent.trim(), styled: color !== 'rgb(0, 0, 0)' && parseFloat(fontSize) > 17 }
}

/** travel makes the journey at an address, and gives what the page reported, but for the one word of the policy that came with Chromium 97. */
const travel = async (browser, address) => {
  const page = await browser.open(address)
  const { text, styled } = await page.evaluate(`(${journey})()`)
  assert.match(text, /[\u4e00-\u9fff]/)
  assert.ok(styled, 'the components’ styles have passed the policy')
  return page.problems.filter((problem) => !/invalid source: ''wasm-unsafe-eval''/.test(problem))
}

for (const major of [69, 76]) {
  describe(`Chromium ${major}`, () => {
    let browser, server, file
    before(async () => {
      browser = await launchOld(major)
      if (!browser) return
      server = await serve()
      file = await buildSingleFile()
    })
    after(async () => {
      if (server) await server.stop()
      if (browser) await browser.close()
    })
    const floor = (name, run) => test(name, { timeout: 120_000 }, async (context) => {
      if (!browser) return context.skip(`Chromium ${major} cannot be had or does not start here`)
      await run()
    })

    floor('under the strict policy the page answers and reports no error', async () => {
      assert.deepEqual(await travel(browser, server.url), [])
    })

    floor('the page is kept: it opens and answers when the server is gone', async () => {
      await travel(browser, server.url)
      await server.stop()
      await travel(browser, server.url)
    })

    floor('the single file answers from a folder', async () => {
      assert.deepEqual(await travel(browser, pathToFileURL(file).href), [])
    })
  })
}
