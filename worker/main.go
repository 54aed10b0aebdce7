//go:build js && wasm

// Command worker is LimitCheck at the edge: package edge behind four functions that the entry module calls
// synchronously, with bytes in linear memory and no syscall/js.
//
//	input(length) address     makes room for a message of length bytes
//	limit(length) bytes       how many bytes of the body that message may have; 0: none need be read
//	answer(length) length     answers the message; negative when a panic was caught and this instance should be dropped
//	internal(length) length   the INTERNAL problem for a message whose answer broke another instance
//	output() address          where the last answer lies
//
// Messages are framed as edge.ReadMessage describes. Nothing of a call is kept: input is cleared when answer returns, and
// the host clears output once it has copied it.
package main

import (
	"unsafe"

	"limitcheck/worker/edge"
)

var inputBuffer, outputBuffer []byte

func main() { select {} }

//go:wasmexport input
func input(length uint32) uint32 {
	if uint32(cap(inputBuffer)) < length {
		inputBuffer = make([]byte, length)
	}
	inputBuffer = inputBuffer[:cap(inputBuffer)]
	return address(inputBuffer)
}

//go:wasmexport limit
func limit(length uint32) int32 {
	request, err := edge.ReadMessage(inputBuffer[:length])
	if err != nil {
		return 0
	}
	return int32(edge.BodyLimit(request))
}

//go:wasmexport answer
func answer(length uint32) int32 {
	defer clear(inputBuffer[:length])
	request, err := edge.ReadMessage(inputBuffer[:length])
	if err != nil {
		return write(edge.Internal(request))
	}
	return write(edge.Answer(request))
}

//go:wasmexport internal
func internal(length uint32) int32 {
	defer clear(inputBuffer[:length])
	request, _ := edge.ReadMessage(inputBuffer[:length])
	return write(edge.Internal(request))
}

//go:wasmexport output
func output() uint32 { return address(outputBuffer) }

func write(response edge.Response) int32 {
	outputBuffer = edge.AppendMessage(outputBuffer[:0], response)
	if response.Crashed {
		return -int32(len(outputBuffer))
	}
	return int32(len(outputBuffer))
}

func address(buffer []byte) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(buffer)))) }
