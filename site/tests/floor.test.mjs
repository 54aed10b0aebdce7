/** The lowest browsers that the page is made for: Chromium 69, the kernel of Alipay on Android up to 2023, and 76. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { serve } from '../../worker/serve.mjs'
import { buildSingleFile } from '../single-file.mjs'
import { headline, tell, until } from './support/journey.mjs'
import { launchOld } from './support/old-chromium.mjs'

/** journey waits until everything is loaded and gives the headline of the answer. Its source runs in the page. */
const journey = async ({ until, tell, headline }) => {
  await until('seal', () => document.documentElement.dataset.sealed)
  await tell()
  const said = await until('headline', headline)
  const { color, fontSize } = getComputedStyle(said)
  return { text: said.textContent.trim(), styled: color !== 'rgb(0, 0, 0)' && parseFloat(fontSize) > 17 }
}

/** travel makes the journey at an address, and gives what the page reported, but for the one word of the policy that came with Chromium 97. */
const travel = async (browser, address) => {
  const page = await browser.open(address)
  const { text, styled } = await page.evaluate(`(${journey})({ until: ${until}, tell: ${tell}, headline: ${headline} })`)
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
