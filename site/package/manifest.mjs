// Writes custom-elements.json, the manifest that editors and documentation read, from the widget's source: `node manifest.mjs`.
// The class is made by a function, and its properties from a list: analyzers of source text see none of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { evaluated } from '../bundle.mjs'
import * as described from './descriptions.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
const src = join(folder, '..', 'src')

/** The file that is written. */
export const MANIFEST = join(folder, 'custom-elements.json')

const API = 'widget/api.ts'
const file = ts.createSourceFile(API, readFileSync(join(src, API), 'utf8'), ts.ScriptTarget.Latest, true)

const declared = (name) => file.statements.find((statement) => statement.name?.text === name)

/** typesIn gives the types of an interface's members, aliases of literals written out. */
const typesIn = (name) => Object.fromEntries(declared(name).members.map((member) => {
  const type = member.type.getText(file)
  const alias = declared(type)
  return [member.name.text, alias && ts.isTypeAliasDeclaration(alias) ? alias.type.getText(file) : type]
}))

/** same holds the names that are described against those that there are. */
const same = (kind, names, descriptions) => {
  const odd = [...names.filter((name) => !(name in descriptions)), ...Object.keys(descriptions).filter((name) => !names.includes(name))]
  if (odd.length) throw new Error(`descriptions.mjs and the source differ in their ${kind}: ${odd.join(', ')}`)
  return names
}

const property = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const named = (descriptions) => Object.entries(descriptions).map(([name, description]) => ({ name, description }))

/** attributesOf are the attributes with their types and what each is where it is left out. */
const attributesOf = async () => {
  const { ATTRIBUTES } = await evaluated(API)
  const { settingsOf } = await evaluated('widget/settings.ts')
  const defaults = settingsOf({ getAttribute: () => null })
  const types = typesIn('Settings')
  return same('attributes', ATTRIBUTES, described.ATTRIBUTES).map((name) => {
    const key = property(name)
    const fallback = defaults[key]
    return {
      name,
      description: described.ATTRIBUTES[name],
      type: { text: name === 'locale' ? "'zh-CN' | 'en'" : types[key] || 'string' },
      ...(fallback ? { default: JSON.stringify(fallback) } : {}),
      fieldName: name === 'data-profile' ? 'profile' : key,
    }
  })
}

const fieldsOf = (attributes) => attributes.map(({ name, description, type, default: fallback, fieldName }) => ({
  kind: 'field', name: fieldName, attribute: name,
  ...(fieldName === 'profile'
    ? { description: described.PROFILE, type: { text: 'Profile | string | undefined' } }
    : { description, type, reflects: true, ...(fallback ? { default: fallback } : {}) }),
}))

const methods = () => {
  const { assess, reset } = described.METHODS
  return [
    { kind: 'method', name: 'assess', description: assess, return: { type: { text: 'Promise<void>' } } },
    { kind: 'method', name: 'reset', description: reset, return: { type: { text: 'void' } } },
  ]
}

const events = () => {
  const types = typesIn('Heard')
  const text = (detail) => detail === 'undefined' ? 'CustomEvent<null>' : `CustomEvent<LimitCheck${detail}>`
  return same('events', Object.keys(types), described.EVENTS).map((name) => ({ name, description: described.EVENTS[name], type: { text: text(types[name]) } }))
}

/** manifest is the text of the file. */
export const manifest = async () => {
  const { LOOK } = await evaluated('widget/look.ts')
  const { TAG } = await evaluated(API)
  const { PARTS } = await evaluated('styles/parts.ts')
  const attributes = await attributesOf()
  const declaration = {
    kind: 'class',
    name: 'LimitCheckElement',
    customElement: true,
    tagName: TAG,
    description: described.ELEMENT,
    superclass: { name: 'HTMLElement' },
    attributes,
    members: [...fieldsOf(attributes), ...methods()],
    events: events(),
    slots: named(described.SLOTS),
    cssProperties: same('custom properties', Object.keys(LOOK), described.LOOK).map((name) => ({ name, description: described.LOOK[name] })),
    cssParts: same('parts', ['frame', 'check', ...PARTS.split(', ')], described.PARTS).map((name) => ({ name, description: described.PARTS[name] })),
  }
  const here = { name: declaration.name, module: 'index.js' }
  const exports = [
    { kind: 'js', name: declaration.name, declaration: here },
    { kind: 'custom-element-definition', name: TAG, declaration: here },
  ]
  const module = { kind: 'javascript-module', path: 'index.js', declarations: [declaration], exports }
  return `${JSON.stringify({ schemaVersion: '2.1.0', readme: 'README.md', modules: [module] }, null, 2)}\n`
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) writeFileSync(MANIFEST, await manifest())
