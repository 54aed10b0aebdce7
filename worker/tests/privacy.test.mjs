import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { start } from './helpers.mjs'

const server = await start(import.meta.url)
const canary = 'canary-8c1d'

test('no profile, good or bad, leaves a word in the log or on the disk', async () => {
  const bodies = [
    { as_of: '2026-11-20', narrative: canary },
    { as_of: '2026-11-20', restrictions: [{ product: 'jiebei', messages: [canary] }] },
    { [canary]: 1 },
    { credit: canary },
    `{"narrative":"${canary}"`,
    `{"narrative":"${canary}","narrative":1}`,
    canary,
    `${'['.repeat(50)}"${canary}"`,
  ]
  const statuses = []
  for (const body of bodies) statuses.push((await server.assess(body)).status)
  assert.ok(statuses.includes(200) && statuses.includes(400) && statuses.includes(422), String(statuses))
  assert.doesNotMatch(server.log(), new RegExp(canary))
  for (const name of readdirSync(server.folder)) assert.ok(!readFileSync(join(server.folder, name)).includes(canary), name)
})

test('a quiet day leaves an empty log', () => assert.equal(server.log(), ''))
