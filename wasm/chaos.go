//go:build js && wasm && chaos

package main

import "bytes"

var (
	calls   int
	ballast [][]byte
)

// misbehave fails in the way that the profile's text asks for, so that the tests
// can show how the JavaScript side recovers; where it returns, it leaves a
// harmless profile in the place of its order. Only tests build it (-tags chaos).
func misbehave(profile []byte) {
	calls++
	order, ok := bytes.CutPrefix(profile, []byte("chaos:"))
	if !ok {
		return
	}
	switch string(order) {
	case "panic":
		panic("asked for")
	case "overflow":
		recurse(1 << 30)
	case "exit":
		exit()
	case "grow":
		ballast = append(ballast, make([]byte, 80<<20))
	case "exit-unless-first":
		if calls > 1 {
			exit()
		}
	default:
		strain(string(order))
	}
	copy(profile, "{}"+string(bytes.Repeat([]byte(" "), len(profile))))
}

// exit ends the program as a fatal error does: no deferred call of this goroutine
// catches the panic of another.
func exit() {
	go panic("asked for")
	select {}
}

func recurse(depth int) int {
	if depth == 0 {
		return 0
	}
	return recurse(depth-1) + 1
}
