/**
 * Writes openapi.d.ts, the TypeScript types of the API, from openapi.json: `make golden` runs it, and a test fails while the two differ.
 * The packages of this folder are wanted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const room = dirname(fileURLToPath(import.meta.url))

/** The file that main writes. */
export const typesFile = join(room, 'openapi.d.ts')

/** The text of openapi.d.ts for the document as it stands. */
export async function typesSource() {
  const types = await openapiTS(JSON.parse(readFileSync(join(room, 'openapi.json'), 'utf8')), { alphabetize: false })
  return `// Written by worker/openapi/types.mjs from worker/openapi/openapi.json: \`make golden\`.\n\n${astToString(types)}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(typesFile, await typesSource())
  console.log('wrote worker/openapi/openapi.d.ts')
}
