//go:build js && wasm && !bare

package main

import (
	"time"

	"github.com/syumai/workers"

	"limitcheck/worker/adapter"
)

// init offers the same answers through github.com/syumai/workers, for an entry module that it generates. The tag bare
// leaves it out, so that measure.mjs can say what it costs.
func init() {
	workers.ServeNonBlock(adapter.Handler(time.Now))
	workers.Ready()
}
