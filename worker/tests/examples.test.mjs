// Clients in the languages at hand, run as their readers would: against the Worker, behind a bad line that fails first.
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { root, start } from './helpers.mjs'

const server = await start(import.meta.url)
const aside = mkdtempSync(join(tmpdir(), 'limitcheck-'))
after(() => rmSync(aside, { recursive: true, force: true }))
const misspelt = join(aside, 'misspelt.json')
writeFileSync(misspelt, '{"locale":"en","credit":{"hard_inquiry_3m":3}}')

const clients = [
  { name: 'curl', command: ['sh', 'worker/examples/curl.sh'], wants: ['curl', '--retry-all-errors', '--version'], refusal: 'stdout' },
  { name: 'JavaScript', command: [process.execPath, 'worker/examples/javascript.mjs'], wants: [process.execPath, '--version'] },
  { name: 'Python', command: ['python3', 'worker/examples/python.py'], wants: ['python3', '--version'] },
  { name: 'Go', command: [join(aside, 'client')], wants: ['go', 'build', '-o', join(aside, 'client'), './worker/examples/go'] },
]

/** A line before the Worker: the first calls fail as it is told, the others pass. */
async function badLine(...failures) {
  const seen = []
  const line = createServer((incoming, answer) => {
    const failure = failures[seen.length]
    seen.push(failure ?? 'passed')
    if (failure === 'cut') return incoming.socket.destroy()
    if (failure) return answer.writeHead(failure, failure === 429 ? { 'retry-after': '0' } : {}).end('{}')
    incoming.pipe(request(server.url + incoming.url, { method: incoming.method, headers: incoming.headers }, (from) => {
      answer.writeHead(from.statusCode, from.headers)
      from.pipe(answer)
    }))
  })
  await new Promise((resolve) => line.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${line.address().port}`, seen, close: () => line.close() }
}

const run = ([program, ...words], url) =>
  new Promise((resolve) => {
    const env = { ...process.env, LIMITCHECK: url, PYTHONUTF8: '1' }
    execFile(program, words, { cwd: root, env }, (failure, stdout, stderr) => resolve({ code: failure ? failure.code : 0, stdout, stderr }))
  })

for (const { name, command, wants, refusal = 'stderr' } of clients) {
  const isThere = spawnSync(wants[0], wants.slice(1), { cwd: root }).status === 0
  describe(`the client in ${name}`, { skip: isThere ? false : `${name} is not at hand` }, () => {
    test('prints what the assessment says', async () => {
      const { code, stdout, stderr } = await run(command, server.url)
      assert.equal(code, 0, stderr)
      assert.match(stdout, /identity card/i)
    })

    test('tries again when it is told to wait, when the server fails and when the line is cut', async () => {
      const line = await badLine(429, 503, 'cut')
      const { code, stdout, stderr } = await run(command, line.url)
      line.close()
      assert.equal(code, 0, stderr)
      assert.deepEqual(line.seen, [429, 503, 'cut', 'passed'])
      assert.equal(stdout, (await run(command, server.url)).stdout, 'and then has the same answer')
    })

    test('does not try again what was refused, and says why', async () => {
      const line = await badLine()
      const answer = await run([...command, misspelt], line.url)
      line.close()
      assert.notEqual(answer.code, 0)
      assert.match(answer[refusal], /hard_inquiries_3m/)
      assert.deepEqual(line.seen, ['passed'])
    })
  })
}
