/** Loaded before a Worker, it sees each Go instance start, and tells of them at /witness: what is measured needs no word of it. */
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
  fetch: (request, env, context) =>
    request.url.endsWith('/witness') ? Response.json({ started, bytes: memory?.buffer.byteLength ?? 0 }) : worker.fetch(request, env, context),
})
