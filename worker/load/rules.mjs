/**
 * The same rules in plain JavaScript: every rule of every cause of the knowledge base as a rule of json-rules-engine, over the same
 * profile. It does less than the core: it says which rules fire, with their texts and sources, and neither checks the profile against
 * its schema nor ranks causes, plans, dates, or signs a receipt. Its operators are rough, because only their cost matters here.
 *
 * At /v1/ranges it also does what the ranges of ranks and the next questions rest on: for every answer that the knowledge base lists
 * to a question which the profile leaves open, it asks again those rules that read the answer. The core tries more, as it adds days
 * and figures.
 */
import { Engine } from 'json-rules-engine'
import { answers, messages, rules } from 'knowledge'

const DAY = 86_400_000
const days = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY
const some = (test) => (values, wanted) => values !== undefined && values.some((value) => test(value, wanted))

const operators = {
  is: some((value, wanted) => value === wanted),
  one_of: some((value, wanted) => wanted.includes(value)),
  includes: some((value, wanted) => value.includes(wanted)),
  at_most: some((value, wanted) => value <= wanted),
  at_least: some((value, wanted) => value >= wanted),
  more_than: some((value, wanted) => value > wanted),
  within_days: some((value, wanted) => days(value, '2026-11-20') <= wanted),
  older_than_days: some((value, wanted) => days(value, '2026-11-20') > wanted),
  anniversary_within_days: some((value, wanted) => days(value, '2026-11-20') % 365 <= wanted),
  sales_fell_for_months: some((months, wanted) => months.slice(1).filter((month, index) => month.sales < months[index].sales).length >= wanted),
  happened: some((events, { kinds, when }) => events.some((event) => kinds.includes(event.kind) && (when !== 'at_onset' || days(event.on ?? '', '2026-11-10') < 30))),
  says: some((said, id) => said.some((text) => messages[id].some((words) => words.every((word) => text.includes(word))))),
  tells: some((text, word) => text.includes(word)),
}

function conditionOf(when, pointers) {
  for (const kind of ['all', 'any']) if (when[kind]) return { [kind]: when[kind].map((part) => conditionOf(part, pointers)) }
  if (when.not) return { not: conditionOf(when.not, pointers) }
  pointers.add(when.at)
  return { fact: when.at, operator: when.op, value: when.value }
}

function newEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [name, test] of Object.entries(operators)) engine.addOperator(name, test)
  return engine
}

const engine = newEngine()
const engines = new Map() // by pointer, of the rules that read it
for (const { when, ...rest } of rules) {
  const pointers = new Set()
  const condition = conditionOf(when, pointers)
  const rule = { conditions: 'fact' in condition || condition.not ? { all: [condition] } : condition, event: { type: 'fired', params: rest } }
  engine.addRule(rule)
  for (const pointer of pointers) {
    if (!engines.has(pointer)) engines.set(pointer, newEngine())
    engines.get(pointer).addRule(rule)
  }
}

/** The values at a pointer whose * stands for any entry of a list; undefined where there is none, so that an absent fact fires nothing. */
function valuesAt(profile, pointer) {
  let values = [profile]
  for (const name of pointer.slice(1).split('/')) values = name === '*' ? values.flat() : values.map((value) => value?.[name]).filter((value) => value !== undefined)
  return values.length ? values : undefined
}

const run = async (engine, facts) => (await engine.run(facts)).events.map(({ params }) => params)

/** For each cause the fewest and the most of the rules asked that fire over all answers. */
async function rangesOf(facts, fired) {
  const ranges = {}
  const widen = (rules) => {
    const counts = {}
    for (const { cause } of rules) counts[cause] = (counts[cause] ?? 0) + 1
    for (const [cause, count] of Object.entries(counts)) {
      const range = (ranges[cause] ??= [count, count])
      ranges[cause] = [Math.min(range[0], count), Math.max(range[1], count)]
    }
  }
  widen(fired)
  let tried = 0
  for (const { at, value } of answers) {
    if (!engines.has(at) || (at !== '/events' && facts[at] !== undefined)) continue
    widen(await run(engines.get(at), { ...facts, [at]: at === '/events' ? [[...(facts[at]?.[0] ?? []), value]] : [value] }))
    tried++
  }
  return { tried, ranges }
}

export default {
  async fetch(request) {
    if (request.url.endsWith('/witness')) return Response.json({ started: 0, bytes: 0 })
    const profile = await request.json()
    const facts = {}
    for (const pointer of engines.keys()) {
      const values = valuesAt(profile, pointer)
      if (values) facts[pointer] = values
    }
    const fired = await run(engine, facts)
    const ranges = request.url.endsWith('/v1/ranges') ? await rangesOf(facts, fired) : undefined
    return Response.json({ as_of: profile.as_of, rules: rules.length, fired, ranges })
  },
}
