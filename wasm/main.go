//go:build js && wasm

// Command wasm is the browser's door to the core: a js/wasm module that uses no
// syscall/js; JavaScript calls its exported functions synchronously while main
// stays blocked. It sends nothing, reads no clock and keeps nothing of a call
// but its answer, and that only until the next call of input. Built with the tag
// browser it holds no words of a language before it is handed them.
//
// The exports, all numbers unsigned unless said otherwise:
//
//	input(n) address                    a zeroed input buffer of n bytes; clears the last answer
//	assess(profileLength, optionsLength) int32
//	                                    the input holds the profile, then the options as JSON,
//	                                    {"today":"2026-11-20","locale":"zh-CN","trace":true,
//	                                    "format":"json"}, each member optional; format is "json",
//	                                    "markdown", "calendar" or "standings"; gives the length of the
//	                                    answer, or minus that of a problem document (RFC 9457)
//	compare(bodyLength, optionsLength) int32
//	                                    the same of {"before":…,"after":…}, two answers in JSON, and
//	                                    {"locale":"zh-CN"}: what changed between them
//	add_words(length) length            the input holds the words of one language; writes its locale, or
//	                                    nothing where they belong to another build or are not whole
//	about() length                      writes {"abi","core_version","knowledge_version"}
//	output() address                    where the answer, problem, locale or about text lies
//	mem                                 the memory
//
// Where the words of the language to answer in are missing, the problem is
// {"code":"WORDS_MISSING","locale":"en"} and nothing for a reader. A panic becomes
// the INTERNAL problem. What recover cannot catch (an exhausted
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
	text := jcs.AppendString([]byte(`{"abi":3,"core_version":`), core.Version)
	text = jcs.AppendString(append(text, `,"knowledge_version":`...), core.KnowledgeVersion())
	outputBuffer = append(text, '}')
	return uint32(len(outputBuffer))
}

//go:wasmexport add_words
func addWords(length uint32) uint32 {
	words, _ := cut(inputBuffer, length, 0)
	outputBuffer = []byte(core.AddWords(string(words)))
	inputBuffer = nil
	return uint32(len(outputBuffer))
}

//go:wasmexport assess
func assess(profileLength, optionsLength uint32) int32 {
	return answer(profileLength, optionsLength, core.Assess)
}

//go:wasmexport compare
func compare(bodyLength, optionsLength uint32) int32 {
	return answer(bodyLength, optionsLength, func(body []byte, options core.Options) ([]byte, *profile.Rejection) {
		return core.Compare(body, options.Locale)
	})
}

// answer puts what the core makes of the input into the output, and gives its
// length, or minus that of a problem. The input is cleared whatever happens.
func answer(bodyLength, optionsLength uint32, ask func([]byte, core.Options) ([]byte, *profile.Rejection)) (length int32) {
	body, optionsText := cut(inputBuffer, bodyLength, optionsLength)
	options := readOptions(optionsText)
	defer func() {
		if recover() != nil {
			length = problem(&profile.Rejection{Code: profile.Internal}, options.Locale)
		}
		clear(inputBuffer)
		inputBuffer = nil
	}()
	misbehave(body)
	text, rejection := ask(body, options)
	if rejection != nil && rejection.Code == profile.WordsMissing {
		outputBuffer = []byte(`{"code":"` + string(rejection.Code) + `","locale":"` + rejection.Locale + `"}`)
		return -int32(len(outputBuffer))
	}
	if rejection != nil {
		return problem(rejection, options.Locale)
	}
	outputBuffer = text
	return int32(len(text))
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
	members := gjson.Parse(string(text))
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
		Format: format(word("format")),
	}
}

// format returns the format of the name; one that is not known counts as absent.
func format(name string) core.Format {
	switch name {
	case "markdown":
		return core.Markdown
	case "calendar":
		return core.Calendar
	case "standings":
		return core.Standings
	}
	return core.JSON
}

// address gives where the bytes lie in the module's memory; an empty slice lies
// nowhere, and nobody reads it.
func address(bytes []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(bytes))))
}
