//go:build js && wasm

// Command wasm is the browser's door to the core: a js/wasm module that uses no
// syscall/js; JavaScript calls its exported functions synchronously while main
// stays blocked. It sends nothing, reads no clock and keeps nothing of a call
// but its answer, and that only until the next call of input.
//
// The exports, all numbers unsigned unless said otherwise:
//
//	input(n) address                    a zeroed input buffer of n bytes; clears the last answer
//	assess(profileLength, optionsLength) int32
//	                                    the input holds the profile, then the options as JSON,
//	                                    {"today":"2026-11-20","locale":"zh-CN","trace":true}, each
//	                                    member optional; gives the length of the answer, or minus
//	                                    the length of a problem document (RFC 9457)
//	about() length                      writes {"abi","core_version","knowledge_version"}
//	output() address                    where the answer, problem or about text lies
//	mem                                 the memory
//
// A panic becomes the INTERNAL problem. What recover cannot catch (an exhausted
// stack, a fatal error) leaves the instance unusable: wasm/src/limitcheck.ts
// drops it and starts another.
package main

import (
	"unsafe"

	"limitcheck/core"
	"limitcheck/core/jcs"
	"limitcheck/core/profile"

	"github.com/tidwall/gjson"
)

// The buffers through which a call's bytes pass. They are globals because the
// collector must see them while JavaScript holds only their addresses.
var inputBuffer, outputBuffer []byte

func main() {
	select {} // Returning would end the program, and the exports with it.
}

//go:wasmexport input
func input(size uint32) uint32 {
	clear(outputBuffer)
	outputBuffer = nil
	inputBuffer = make([]byte, size)
	return address(inputBuffer)
}

//go:wasmexport output
func output() uint32 {
	return address(outputBuffer)
}

//go:wasmexport about
func about() uint32 {
	text := jcs.AppendString([]byte(`{"abi":1,"core_version":`), core.Version)
	text = jcs.AppendString(append(text, `,"knowledge_version":`...), core.KnowledgeVersion())
	outputBuffer = append(text, '}')
	return uint32(len(outputBuffer))
}

//go:wasmexport assess
func assess(profileLength, optionsLength uint32) (length int32) {
	body, optionsText := cut(inputBuffer, profileLength, optionsLength)
	options := readOptions(optionsText)
	defer func() {
		if recover() != nil {
			length = problem(&profile.Rejection{Code: profile.Internal}, options.Locale)
		}
		clear(inputBuffer)
		inputBuffer = nil
	}()
	misbehave(body)
	answer, rejection := core.Assess(body, options)
	if rejection != nil {
		return problem(rejection, options.Locale)
	}
	outputBuffer = answer
	return int32(len(answer))
}

// problem puts the rejection's document into the output and gives minus its length.
func problem(rejection *profile.Rejection, locale string) int32 {
	_, outputBuffer = core.Problem(rejection, locale)
	return -int32(len(outputBuffer))
}

// cut takes the first and the following bytes of the input. Lengths beyond the
// buffer are the caller's bug; they are clipped, since a panic here would have
// no profile to speak of.
func cut(buffer []byte, first, second uint32) (head, tail []byte) {
	size := uint64(len(buffer))
	middle := min(uint64(first), size)
	end := min(middle+uint64(second), size)
	return buffer[:middle:middle], buffer[middle:end:end]
}

// readOptions reads the host's options; a member of another type counts as absent.
func readOptions(text []byte) core.Options {
	members := gjson.ParseBytes(text)
	word := func(name string) string {
		if member := members.Get(name); member.Type == gjson.String {
			return member.Str
		}
		return ""
	}
	return core.Options{
		Today:  word("today"),
		Locale: word("locale"),
		Trace:  members.Get("trace").Type == gjson.True,
	}
}

// address gives where the bytes lie in the module's memory; an empty slice lies
// nowhere, and nobody reads it.
func address(bytes []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(bytes))))
}
