//go:build js && wasm && !chaos

package main

// misbehave does nothing: only the chaos build, which tests alone make, fails on demand.
func misbehave([]byte) {}
