// Writes src/contract.ts, the types of profile, answer, comparison and problem, from the three schemas.
//
//   node wasm/contract.mjs
//
// A test fails while the file and the schemas differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const room = dirname(fileURLToPath(import.meta.url))
const core = join(dirname(room), 'core')

/** The file that main writes. */
export const contractFile = join(room, 'src', 'contract.ts')

// Types that callers speak of by name; every other object stays where it is used.
// A name may stand at several places: they hold the same shape, and a test of the types would not notice if not.
const NAMES = {
  profile: {
    '': 'Profile',
    '/restrictions/-': 'Restriction',
    '/events/-': 'ProfileEvent',
    '/repayment': 'Repayment',
    '/credit': 'Credit',
    '/business': 'Business',
    '/business/monthly/-': 'Month',
    '/funds': 'Funds',
    '/information': 'Information',
    '/account': 'Account',
    '/environment': 'Environment',
    '/cash': 'CashFlow',
    '/offers/-': 'Offer',
    '/applicant': 'Applicant',
    '/safety': 'Safety',
    '/steps_done/-': 'StepDone',
    '/locale': 'Locale',
    '/restrictions/-/product': 'Product',
    '/restrictions/-/symptoms/-': 'SymptomID',
    '/events/-/kind': 'EventKind',
    '/events_absent/-': 'EventKind',
    '/working_products/-': 'Product',
    '/repayment/overdue_products/-': 'Product',
    '#flow': 'Flow',
  },
  assessment: {
    '': 'Assessment',
    '/locale': 'Locale',
    '/alert': 'Alert',
    '/summary': 'Summary',
    '/summary/certainty': 'Certainty',
    '/restrictions/-/certainty': 'Certainty',
    '/summary/urgency': 'Urgency',
    '/restrictions/-': 'RestrictionAnswer',
    '/symptoms/-': 'Symptom',
    '/messages/-': 'MessageReading',
    '/understood/-': 'Understood',
    '/notices/-': 'Notice',
    '/explanations/-': 'Explanation',
    '/explanations/-/standing': 'Standing',
    '/explanations/-/present': 'Present',
    '/explanations/-/origin': 'Origin',
    '/explanations/-/recoverability': 'Recoverability',
    '/explanations/-/evidence/-': 'Evidence',
    '/ruled_out/-/evidence/-': 'Evidence',
    '/explanations/-/counterfactuals/-': 'Counterfactual',
    '/explanations/-/window': 'Window',
    '/explanations/-/trace/-': 'RuleOutcome',
    '/undetermined/-': 'Undetermined',
    '/ruled_out/-': 'RuledOut',
    '/existing_loan': 'ExistingLoan',
    '/plan/-': 'PlanStep',
    '/plan/-/channel': 'Channel',
    '/plan/-/effect/-': 'Effect',
    '/plan/-/effect/-/from': 'Present',
    '/plan/-/effect/-/to': 'Present',
    '/timeline/-': 'TimelineEntry',
    '/do_not/-': 'Warning',
    '/rights/-': 'Right',
    '/outlook': 'Outlook',
    '/impacts/-': 'Impact',
    '/financing/-': 'FinancingOption',
    '/cash': 'CashOutlook',
    '/letters/-': 'Letter',
    '/next_questions/-': 'Question',
    '/next_questions/-/choices/-': 'Choice',
    '/next_questions/-/choices/-/patch/-': 'PatchOperation',
    '/privacy/-': 'PrivacyNote',
    '/sources/-': 'Source',
    '/receipt': 'Receipt',
  },
  comparison: {
    '': 'Comparison',
    '/locale': 'Locale',
    '#cause_change': 'CauseChange',
    '#cause_state': 'CauseState',
    '#cause_state/standing': 'Standing',
    '#cause_state/present': 'Present',
    '#restriction_change': 'RestrictionChange',
    '#restriction_state': 'RestrictionState',
    '#restriction_state/certainty': 'Certainty',
    '#step_change': 'StepChange',
    '#versions': 'Versions',
    '#balance': 'Balance',
    '#source': 'Source',
  },
}

// The problem document has no schema of its own: RFC 9457 and the design fix it.
const PROBLEM = `/** Why a request is refused (RFC 9457). */
export interface Problem {
  type: string
  title: string
  status: number
  /** Stable; programs decide by it. */
  code:
    | 'INVALID_JSON'
    | 'INVALID_UTF8'
    | 'DUPLICATE_KEY'
    | 'TOO_DEEP'
    | 'NOT_FOUND'
    | 'METHOD_NOT_ALLOWED'
    | 'NOT_ACCEPTABLE'
    | 'BODY_TOO_LARGE'
    | 'UNSUPPORTED_MEDIA_TYPE'
    | 'INVALID_PROFILE'
    | 'RATE_LIMITED'
    | 'INTERNAL'
  detail: string
  errors: FieldProblem[]
}

/** One value that is not acceptable. */
export interface FieldProblem {
  /** JSON Pointer; "" is the whole document. */
  pointer: string
  found: string
  expected: string
  /** The field name or value most likely meant. */
  suggestion?: string
}
`

/** The text of contract.ts for the schemas as they stand. */
export function contractSource() {
  const declared = new Map()
  for (const [kind, file] of [
    ['profile', 'profile/profile.schema.json'],
    ['assessment', 'render/assessment.schema.json'],
    ['comparison', 'render/comparison.schema.json'],
  ]) {
    const schema = JSON.parse(readFileSync(join(core, file), 'utf8'))
    const unused = new Set(Object.keys(NAMES[kind]))
    write(schema, '', { schema, names: NAMES[kind], declared, unused })
    if (unused.size) throw new Error(`${file} no longer has ${[...unused].join(', ')}: change NAMES in wasm/contract.mjs`)
  }
  return `// Written by wasm/contract.mjs from core/profile/profile.schema.json,\n// core/render/assessment.schema.json and core/render/comparison.schema.json. Change those, then run it.\n\n${[...declared.values()].join('\n')}\n${PROBLEM}`
}

// Gives the type's expression at the pointer; a named one is declared on the way. Null is left to the caller.
function write(node, pointer, context) {
  if (node.$ref) {
    const name = node.$ref.replace('#/$defs/', '')
    return write(context.schema.$defs[name], `#${name}`, context)
  }
  const name = context.names[pointer]
  if (!name) return expression(node, pointer, context)
  context.unused.delete(pointer)
  const alreadyThere = context.declared.has(name)
  if (!alreadyThere) context.declared.set(name, '') // Keeps the parent before its parts.
  const text = expression(node, pointer, context)
  const declaration = comment(node, '') + (isObject(node) ? `export interface ${name} ${text}\n` : `export type ${name} = ${text}\n`)
  if (!alreadyThere) context.declared.set(name, declaration)
  else if (withoutComment(context.declared.get(name)) !== withoutComment(declaration)) throw new Error(`${pointer} is not the same ${name} as elsewhere`)
  return name
}

function expression(node, pointer, context) {
  if ('const' in node) return literal(node.const)
  if (node.enum) return node.enum.filter((value) => value !== null).map(literal).join(' | ')
  const type = [node.type].flat().find((each) => each !== 'null')
  if (type === 'object') return members(node, pointer, context)
  if (node.prefixItems) return `[${node.prefixItems.map((item, index) => write(item, `${pointer}/${index}`, context)).join(', ')}]`
  if (type === 'array') return list(write(node.items, `${pointer}/-`, context) + (isNullable(node.items, context) ? ' | null' : ''))
  if (type === 'integer') return 'number'
  return type || 'unknown'
}

function members(node, pointer, context) {
  if (!node.properties) return '{ [member: string]: unknown }'
  const required = new Set(node.required)
  const lines = Object.entries(node.properties).map(([key, member]) => {
    const type = write(member, `${pointer}/${key}`, context) + (isNullable(member, context) ? ' | null' : '')
    return comment(member, '  ') + `  ${key}${required.has(key) ? '' : '?'}: ${type.replace(/\n/g, '\n  ')}\n`
  })
  return `{\n${lines.join('')}}`
}

const list = (item) => (/^[\w.]+$/.test(item) ? `${item}[]` : `Array<${item}>`)
const literal = (value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))
const isObject = (node) => [node.type].flat().includes('object') && node.properties
function isNullable(node, context) {
  if (node.$ref) return isNullable(context.schema.$defs[node.$ref.replace('#/$defs/', '')], context)
  return [node.type].flat().includes('null') || (node.enum || []).includes(null)
}

const comment = (node, indent) => (node.description ? `${indent}/** ${node.description} */\n` : '')
const withoutComment = (text) => text.replace(/\/\*\* [^\n]* \*\/\n/, '')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(contractFile, contractSource())
  console.log('wrote wasm/src/contract.ts')
}
