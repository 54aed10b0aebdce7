//go:build chaos

package edge

import (
	"os"
	"runtime"
	"strconv"
	"strings"
)

// answered counts the calls of this process, so that a test sees whether a call was answered by a fresh one.
var answered int

// kept holds what "growN" allocates, N in MiB.
var kept [][]byte

// disturb breaks the process in the way that the query's "chaos" names: a build for tests, which prove that the host
// survives each of them.
func disturb(request Request) *Response {
	answered++
	switch chaos := request.query("chaos"); chaos {
	case "panic":
		panic("the merchant's words: " + string(request.Body))
	case "goroutine": // no recover of ours sees another goroutine's panic
		go panic("the merchant's words: " + string(request.Body))
		runtime.Gosched()
	case "overflow":
		overflow(1)
	case "exit":
		os.Exit(3)
	case "second": // overflows in a process that has answered before, so that one retry on a fresh one helps
		if answered > 1 {
			overflow(1)
		}
	case "count":
		return &Response{Status: 200, Body: strconv.AppendInt(nil, int64(answered), 10)}
	default:
		if size, found := strings.CutPrefix(chaos, "grow"); found {
			megabytes, _ := strconv.Atoi(size)
			kept = append(kept, make([]byte, megabytes<<20))
		}
	}
	return nil
}

// overflow calls itself through wasm frames until JavaScript's own stack is used up: recover never sees that.
func overflow(depth int) int {
	var frame [64]int
	frame[depth%64] = overflow(depth + 1)
	return frame[(depth+1)%64] + frame[depth%64]
}
