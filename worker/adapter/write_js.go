//go:build js && wasm

package adapter

import (
	"net/http"
	"syscall/js"
)

// write hands the body to JavaScript whole where the writer is that of github.com/syumai/workers v0.32.0: a body that it
// drains through its pipe closes the program's done channel, so that the next request would panic.
func write(w http.ResponseWriter, body []byte) {
	raw, ok := w.(interface{ WriteRawJSBody(js.Value) })
	if !ok {
		w.Write(body)
		return
	}
	bytes := js.Global().Get("Uint8Array").New(len(body))
	js.CopyBytesToJS(bytes, body)
	raw.WriteRawJSBody(bytes)
}
