import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { causePath, LOCALES, pagePath } from '../pages/addresses.mjs'
import { PAGES, READING_POLICY } from '../pages/frame.mjs'
import { text } from '../pages/markup.mjs'
import { readingPages } from '../pages/reading.mjs'
import { catalogues, dist, room } from './support/page.mjs'
import { source } from './support/source.mjs'

const readings = Object.fromEntries(LOCALES.map((locale) =>
  [locale, JSON.parse(readFileSync(join(room, 'build', 'catalogue', `reading.${locale}.json`), 'utf8'))]))
const { reading: headings } = await source('words/causes.ts')

const all = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.html')).map((name) => relative('.', name)).sort()
const contents = Object.fromEntries(all.map((path) => [path, readFileSync(join(dist, path), 'utf8')]))
const own = LOCALES.flatMap((locale) => [
  ...PAGES.map((name) => pagePath(locale, name)),
  ...readings[locale].causes.map(({ cause }) => causePath(locale, cause.id)),
])

test('each of the causes has a page in each language, where the app looks for it', async () => {
  const { causeAddress } = await source('causes/address.ts')
  for (const locale of LOCALES) {
    assert.equal(readings[locale].causes.length, catalogues[locale].causes.length)
    for (const { id } of catalogues[locale].causes) assert.ok(contents[causeAddress(id, locale)], `${id}, ${locale}`)
  }
})

for (const locale of LOCALES) {
  test(`a cause’s page says what it is, how to tell, what to do and what it rests on, ${locale}`, () => {
    const reading = readings[locale]
    for (const { cause, evidence } of reading.causes) {
      const page = contents[causePath(locale, cause.id)]
      const says = (words) => assert.ok(page.includes(text(words)), `${cause.id}: ${words}`)
      assert.ok(page.includes(`<h1>${text(cause.title)}</h1>`), cause.id)
      ;[cause.text, cause.noticing, reading.disclaimer].forEach(says)
      for (const { id } of cause.sources) says(reading.sources.find((one) => one.id === id).title)
      for (const rule of cause.rules) says(evidence[rule.id])
      if (cause.window) says(cause.window.text)
      const steps = reading.steps.filter((step) => cause.steps.some(({ id }) => id === step.id))
      if (!steps.length) says(headings[locale].noSteps)
      for (const step of steps) [step.title, ...step.instructions, ...step.caution, step.not_expect].filter(Boolean).forEach(says)
    }
  })

  test(`the index lists every cause, and those that nobody can tell apart together, ${locale}`, () => {
    const page = contents[pagePath(locale, 'causes')]
    const [, together] = page.match(/<div class="together">([\s\S]*?)<\/div>/)
    assert.ok(together.includes(text(readings[locale].card_text)))
    for (const { cause } of readings[locale].causes) {
      assert.ok(page.includes(`href="${cause.id}.html">${text(cause.title)}</a><p>${text(cause.text)}</p>`), cause.id)
      assert.equal(together.includes(`href="${cause.id}.html"`), Boolean(cause.card), cause.id)
    }
  })

  test(`the pages around them hold all that the knowledge base has, ${locale}`, () => {
    const reading = readings[locale]
    const holds = (name, sentences) => sentences.forEach((sentence) => assert.ok(contents[pagePath(locale, name)].includes(text(sentence)), `${name}: ${sentence}`))
    holds('messages', reading.messages.flatMap((message) => [message.prompt, message.meaning]))
    holds('said', reading.corrections.flatMap((correction) => [correction.said, correction.known]))
    holds('rights', [...reading.rights.flatMap((right) => [right.title, right.text, right.article, right.reach]), ...reading.channels.flatMap((channel) => [channel.title, channel.confirm])])
    holds('scams', [...reading.warnings.flatMap((warning) => [warning.title, warning.text]), ...reading.alerts.flatMap((alert) => [alert.title, ...alert.steps])])
    holds('glossary', reading.glossary.flatMap((term) => [term.title, term.text]))
    holds('sources', reading.sources.map((one) => one.title))
  })
}

test('every link leads to a file and to a place in it, over the whole folder', () => {
  const places = (path) => new Set([...contents[path].matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  for (const [path, page] of Object.entries(contents)) {
    for (const [, address] of page.matchAll(/\shref="([^"]*)"/g)) {
      if (/^(https?|data):/.test(address)) continue
      if (address === '/' && path === '404.html') continue // it is served at any depth and knows no other way home
      const [, file, anchor] = address.match(/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/)
      assert.doesNotMatch(file, /^\/|\/$/, `${path}: ${address} works from a disk`)
      const target = file ? relative('.', join(dirname(path), file)) : path
      assert.ok(existsSync(join(dist, target)), `${path}: ${address}`)
      if (anchor) assert.ok(places(target).has(anchor), `${path}: ${address}`)
    }
  }
})

test('no id stands twice on a page', () => {
  for (const [path, page] of Object.entries(contents)) {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [], path)
  }
})

test('each page names itself and its other language', () => {
  for (const path of own) {
    const page = contents[path]
    const [chinese, english] = [path.replace(/^en\//, ''), `en/${path.replace(/^en\//, '')}`]
    const alternates = [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, locale, href]) => [locale, relative('.', join(dirname(path), href))])
    assert.deepEqual(alternates, [['zh-CN', chinese], ['en', english]], path)
    assert.match(page, new RegExp(`<html lang="${path === english ? 'en' : 'zh-CN'}">`))
  }
})

test('titles and descriptions are there, and no two pages share a title', () => {
  const titles = own.map((path) => contents[path].match(/<title>([^<]+)<\/title>/)[1])
  assert.equal(new Set(titles).size, titles.length)
  for (const path of own) assert.match(contents[path], /<meta name="description" content="[^"]{8,}">/, path)
})

test('nothing runs and nothing is inline on a page that is there to be read', () => {
  const headers = JSON.parse(readFileSync(join(dist, 'headers.json'), 'utf8'))
  for (const path of [...own, 'problems.html']) {
    assert.doesNotMatch(contents[path], /<script|<style|\sstyle="|\son\w+="|<iframe|<form/, path)
    assert.equal(headers[`/${path}`]['content-security-policy'], READING_POLICY, path)
  }
})

test('no page shows a place that was not filled, or a heading without words', () => {
  for (const [path, whole] of Object.entries(contents)) {
    // Sentences that a script fills in stand in its data, and braces are code's own.
    const page = whole.replace(/<(script|pre)\b[\s\S]*?<\/\1>/g, '')
    assert.doesNotMatch(page, /undefined|\[object|\bnull\b|NaN|\{\w+\}/, path)
    assert.doesNotMatch(page, /<(h[1-6]|li|p|dd|dt|summary|title)>\s*<\/\1>/, path)
  }
})

test('a number to call is never a link: people dial it themselves after they have confirmed it', () => {
  for (const path of own) assert.doesNotMatch(contents[path], /href="(tel|sms|weixin|alipays?):/, path)
})

test('a source past its review day says so on the day of the build', async () => {
  const packs = await Promise.all(LOCALES.map(async (locale) => ({ locale, catalogue: catalogues[locale], words: (await source(`words/${locale}.ts`)).default })))
  const on = async (day) => Object.fromEntries(await readingPages({ packs, folder: join(room, 'build', 'catalogue'), style: 'assets/x.css', day }))
  const count = (pages) => pages['sources.html'].split(readings['zh-CN'].past_review).length - 1
  assert.equal(count(await on('2026-11-21')), 0)
  assert.equal(count(await on('2099-01-01')), readings['zh-CN'].sources.length)
})

test('both languages have the same headings, and none of them promises or hurries', () => {
  const shape = (value) => (typeof value === 'string' ? (value.match(/\{\w+\}/g) || []).sort().join() : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])))
  assert.deepEqual(shape(headings.en), shape(headings['zh-CN']))
  assert.doesNotMatch(JSON.stringify(headings), /一定能|保证恢复|立即提额|包通过|guarantee|will be restored|hurry|\d+\s?%/)
})

test('the check’s own page leads to the causes, with and without a script', () => {
  const [, checklist] = contents['index.html'].match(/<div class="fallback">([\s\S]*)<\/limit-check-app>/)
  const [, foot] = contents['index.html'].match(/<footer([\s\S]*)<\/footer>/)
  for (const locale of LOCALES) {
    for (const part of [checklist, foot]) assert.ok(part.includes(`href="${pagePath(locale, 'causes')}"`))
  }
})

test('a page stays small enough for a slow phone', () => {
  const sizes = own.map((path) => [statSync(join(dist, path)).size, path]).sort(([a], [b]) => b - a)
  const packed = own.reduce((sum, path) => sum + statSync(join(dist, `${path}.br`)).size, 0)
  const total = sizes.reduce((sum, [size]) => sum + size, 0)
  console.log(`${own.length} reading pages: ${total} bytes, ${packed} packed; largest ${sizes[0].join(' ')}`)
  for (const [size, path] of sizes) assert.ok(size <= 40_000, `${path} ${size}`)
})
