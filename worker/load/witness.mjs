/**
 * Loaded before a Worker, it sees each Go instance start, and tells of them at /witness: what is measured needs no word of it. Where V8
 * lends its collector, it collects first, so that what is left is held by somebody.
 */
let started = 0
let memory

WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(module, imports) {
    super(module, imports)
    started++
    memory = this.exports.mem
  }
}

export const witnessed = (worker) => ({
  fetch(request, env, context) {
    if (!request.url.endsWith('/witness')) return worker.fetch(request, env, context)
    globalThis.gc?.()
    return Response.json({ started, bytes: memory?.buffer.byteLength ?? 0 })
  },
})
