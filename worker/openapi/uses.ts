/**
 * What the types are held to, by tsc: a client can be written with them, and they say of profile, answer and comparison what the
 * browser's module says of them (wasm/src/contract.ts), whose types come from the same schemas by another way.
 */
import type * as contract from '../../wasm/src/contract.ts'
import type { components, operations, paths } from './openapi.d.ts'

type Schemas = components['schemas']

/** Compiles where the one can stand for the other. */
type Holds<Wanted, Given extends Wanted> = Given

export type Same = [
  Holds<Schemas['Profile'], contract.Profile>, Holds<contract.Profile, Schemas['Profile']>,
  Holds<Schemas['Assessment'], contract.Assessment>, Holds<contract.Assessment, Schemas['Assessment']>,
  Holds<Schemas['Comparison'], contract.Comparison>, Holds<contract.Comparison, Schemas['Comparison']>,
  Holds<Schemas['Problem'], contract.Problem>, Holds<contract.Problem, Schemas['Problem']>,
]

/** A client, as short as one can be. */
export async function headlineOf(profile: Schemas['Profile']): Promise<string> {
  const path: keyof paths = '/v1/assessments'
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(profile) })
  if (!response.ok) throw new Error(((await response.json()) as Schemas['Problem']).detail)
  const answer = (await response.json()) as operations['assess']['responses'][200]['content']['application/json']
  return answer.summary.headline
}
