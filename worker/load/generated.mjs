/** What workers-assets-gen generates for the same handler: a Go instance for each request. */
import { witnessed } from './witness.mjs'
import wasm from './limitcheck.wasm'
import 'wasm_exec'

export default witnessed({
  fetch(request) {
    const go = new Go()
    go.run(new WebAssembly.Instance(wasm, go.importObject))
    return go.binding.handleRequest(request)
  },
})
