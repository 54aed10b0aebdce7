import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { catalogues, room, settled, stage, visit } from './support/page.mjs'

let site
before(async () => { site = await stage() })
after(() => site.close())

const schema = JSON.parse(readFileSync(join(room, '../core/profile/profile.schema.json'), 'utf8'))
const resolved = (node) => (node.$ref ? schema.$defs[node.$ref.split('/').pop()] : node)

/** What a field with a pattern of its own may hold; any other text is a Chinese word, so that whatever is not Chinese came from the page. */
const PATTERNED = { province: '330100', industry: 'F52', month: '2026-10', on: '2026-11-19', step: 'update-identity' }

/** sample is a value of a field: every item of a list of choices, 1 where it counts. */
const sample = (name, node) => {
  const { type, enum: values, items, properties, minimum = 1, format, pattern } = resolved(node)
  if (values) return values[0]
  if (properties) return Object.fromEntries(Object.entries(properties).map(([member, inner]) => [member, sample(member, inner)]))
  if (items) return resolved(items).enum || [sample(name, items)]
  const kind = [].concat(type)[0]
  if (kind === 'boolean') return true
  if (kind !== 'string') return Math.max(1, minimum)
  return PATTERNED[name] || (format === 'date' || pattern ? '2026-11-01' : '某某')
}

const { schema_version: _version, as_of: _day, locale: _locale, declined: _declined, struck: _struck, ...fields } = schema.properties
const everything = Object.fromEntries(Object.entries(fields).map(([name, node]) => [name, sample(name, node)]))

/** leaves lists the fields below one, and the lists as wholes. */
const leaves = (node, pointer) => {
  const { properties } = resolved(node)
  return properties ? Object.entries(properties).flatMap(([name, inner]) => leaves(inner, `${pointer}/${name}`)) : [pointer]
}
/** Lists that the review tells in its own words, and what only the result shows. */
const TOLD = /^\/(events|events_absent|business\/monthly|cash\/expected|cash\/due|offers|steps_done|narrative)$|\/product$/
const named = Object.entries(fields).flatMap(([name, node]) =>
  (name === 'restrictions' ? leaves(node.items, '/restrictions/-') : leaves(node, `/${name}`))).filter((pointer) => !TOLD.test(pointer))

/** reviewOf shows the review of a profile, and gives its text. */
const reviewOf = async (page, profile) => {
  await page.evaluate((given) => document.querySelector('limit-check-app').offerLink(given), profile)
  await page.locator('.welcome button').first().click()
  await settled(page, 'review')
  return page.locator('limit-check-ask .screen').innerText()
}

describe('the review of a profile that says all there is to say', () => {
  for (const locale of ['zh-CN', 'en']) {
    test(`names every field by its question, and shows no pointer and no identifier, ${locale}`, async () => {
      const { page, visitor, heard } = await site.open({ locale })
      const text = await reviewOf(page, everything)
      assert.ok(named.length > 80)
      for (const pointer of named) {
        const question = catalogues[locale].questions.find((each) => each.pointer === pointer)
        assert.ok(question, `no question names ${pointer}`)
        assert.ok(text.includes(question.question), pointer)
      }
      for (const bare of [/(^|[\s:：])\/[a-z]\S*/m, /\b[a-z0-9]+_[a-z0-9_]+\b/, /undefined|\[object|[[\]{}]/]) assert.doesNotMatch(text, bare)
      if (locale === 'zh-CN') assert.deepEqual(text.match(/[a-z]{3,}/g) || [], [])
      else assert.deepEqual(text.match(/(^|[^\d.,-])-?1 [a-z]+s\b/g) || [], [])
      assert.deepEqual(heard.errors, [])
      await visitor.close()
    })

    test(`can be corrected on a screen of its own for every field, ${locale}`, async () => {
      const { page, visitor } = await site.open({ locale })
      await reviewOf(page, everything)
      for (const pointer of named) {
        await visit(page, `change${pointer.replace('/-/', '/0/')}`)
        assert.equal(await page.locator('limit-check-ask code').count(), 0, pointer)
      }
      await visitor.close()
    })
  }
})
