// The two JSON Schemas as ajv reads them: a second opinion on what the core accepts and answers.
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readSchema } from './testdata.mjs'

const compile = (schema) => addFormats(new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })).compile(schema)

export const profileSchema = readSchema('profile/profile.schema.json')
const isProfile = compile(profileSchema)
const isAssessment = compile(readSchema('render/assessment.schema.json'))

/** The JSON Pointers at which the schema finds fault with a profile, sorted, each once; none where it is valid. */
export function faultsOfProfile(profile) {
  return isProfile(profile) ? [] : sortedSet(isProfile.errors.map(pointerOf))
}

/** What the schema finds wrong with an answer, in words; none where it is valid. */
export function faultsOfAssessment(answer) {
  return isAssessment(answer) ? [] : isAssessment.errors.map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

export const sortedSet = (items) => [...new Set(items)].sort()

// ajv places an unknown or a missing member at its object, the core at the member.
function pointerOf({ instancePath, params }) {
  const member = params.additionalProperty ?? params.missingProperty
  return member === undefined ? instancePath : `${instancePath}/${member.replace(/~/g, '~0').replace(/\//g, '~1')}`
}
