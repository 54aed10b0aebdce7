/**
 * Measurements of the Worker, printed as Markdown: `node worker/measure.mjs boot` compares cold starts with and without
 * net/http and syumai/workers in the program; `node worker/measure.mjs calls` gives the cost of a warm call.
 */
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from './build.mjs'
import { serve } from './serve.mjs'
import { usage } from './usage.mjs'

const STARTS = 9
const CALLS = Number(process.env.CALLS ?? 5000)
const PROFILE = JSON.stringify({ as_of: '2026-11-20', restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'], messages: ['身份证已过期'] }] })

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const measured = { boot, calls }[process.argv[2]]
if (!measured) throw new Error('usage: node worker/measure.mjs boot|calls')
await measured()

async function boot() {
  const variants = [
    { title: 'production', folder: await build({ name: 'measure', site: '' }), first: [], second: [], ready: [], cpu: [] },
    { title: 'without net/http and syumai/workers', folder: await build({ name: 'measure-bare', tags: 'bare', site: '' }), first: [], second: [], ready: [], cpu: [] },
  ]
  for (let start = 0; start < STARTS; start++) {
    for (const { folder, ready, first, second, cpu } of variants) {
      const started = performance.now()
      const server = await serve({ folder })
      ready.push(performance.now() - started)
      const agent = new Agent({ keepAlive: true })
      const [before] = usage(server.pid)
      first.push(await timed(server.url, agent))
      cpu.push(usage(server.pid)[0] - before)
      second.push(await timed(server.url, agent))
      agent.destroy()
      await server.stop()
    }
  }
  console.log(`| program | wasm bytes | brotli | workerd ready, ms | first assessment, ms | of CPU, ms | second, ms |\n|---|---|---|---|---|---|---|`)
  for (const { title, folder, ready, first, second, cpu } of variants) {
    const wasm = readFileSync(join(folder, 'limitcheck.wasm'))
    const times = [ready, first, cpu, second].map((numbers) => median(numbers).toFixed(1))
    console.log(`| ${[title, wasm.length, brotliCompressSync(wasm).length, ...times].join(' | ')} |`)
  }
  console.log(`Medians of ${STARTS} cold starts each, taken in turn.`)
}

async function calls() {
  const server = await serve({ folder: await build({ name: 'measure', site: '' }) })
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const times = []
  await Promise.all(Array.from({ length: 8 }, () => timed(server.url, agent)))
  const [cpuBefore, memoryBefore] = usage(server.pid)
  const before = performance.now()
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let call = 0; call < CALLS / 8; call++) times.push(await timed(server.url, agent))
  }))
  const seconds = (performance.now() - before) / 1000
  const [cpu, memory] = usage(server.pid)
  agent.destroy()
  await server.stop()
  const sorted = times.toSorted((a, b) => a - b)
  console.log(`${times.length} assessments over 8 connections: ${Math.round(times.length / seconds)}/s, p50 ${median(times).toFixed(2)} ms, p99 ${sorted[Math.floor(times.length * 0.99)].toFixed(2)} ms (client on the same machine)`)
  console.log(`workerd: ${((cpu - cpuBefore) / times.length).toFixed(2)} ms of CPU a call; resident ${memoryBefore} MiB before, ${memory} MiB after`)
}

function timed(url, agent) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const call = request(`${url}/v1/assessments`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (response) => {
      response.resume().once('end', () => (response.statusCode === 200 ? resolve(performance.now() - started) : reject(new Error(`status ${response.statusCode}`))))
    })
    call.once('error', reject).end(PROFILE)
  })
}
