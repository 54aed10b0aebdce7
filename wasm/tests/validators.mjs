// The JSON Schemas as ajv reads them: a second opinion on what the core accepts and answers.
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readSchema } from './testdata.mjs'

const compile = (schema) => addFormats(new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })).compile(schema)

export const profileSchema = readSchema('profile/profile.schema.json')
const isProfile = compile(profileSchema)
const isAssessment = compile(readSchema('render/assessment.schema.json'))
const isComparison = compile(readSchema('render/comparison.schema.json'))

/** The JSON Pointers at which the schema finds fault with a profile, sorted, each once; none where it is valid. */
export function faultsOfProfile(profile) {
  return isProfile(profile) ? [] : sortedSet(isProfile.errors.map(pointerOf))
}

/** What the schema finds wrong with an answer, in words; none where it is valid. */
export const faultsOfAssessment = (answer) => faultsOf(isAssessment, answer)

/** The same of what changed between two answers. */
export const faultsOfComparison = (comparison) => faultsOf(isComparison, comparison)

function faultsOf(validate, document) {
  return validate(document) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

export const sortedSet = (items) => [...new Set(items)].sort()

// ajv places an unknown or a missing member at its object, the core at the member.
function pointerOf({ instancePath, params }) {
  const member = params.additionalProperty ?? params.missingProperty
  return member === undefined ? instancePath : `${instancePath}/${member.replace(/~/g, '~0').replace(/\//g, '~1')}`
}
