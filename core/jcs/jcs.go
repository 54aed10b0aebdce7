// Package jcs writes JSON in the canonical form of RFC 8785 (JSON Canonicalization Scheme):
// members in the order of their names' UTF-16 code units, no white space, one spelling of each
// string and number. Every answer has this form, so that its bytes and its receipt are the same
// wherever the core runs.
package jcs

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/sorting"
)

// member is where one member of an object stands in the output.
type member struct {
	name       string
	start, end int
}

// frame is one open array or object.
type frame struct {
	object  bool
	start   int // of its first member in the output
	members int // how many member records belong to the frames below
}

// Append appends the canonical form of a valid JSON text to dst; where the text is not valid
// JSON, dst comes back as it was. It keeps its own stack, so that depth costs heap and never the
// call stack, which a WebAssembly host cannot recover once it has overflowed.
func Append[T ~string | ~[]byte](dst []byte, json T) []byte {
	text, before := string(json), len(dst)
	var (
		frames  []frame
		members []*member
		i       int
		ok      bool
	)
	for {
		// A value starts here.
		i = space(text, i)
		if i == len(text) {
			return dst[:before]
		}
		switch c := text[i]; c {
		case '{', '[':
			dst = append(dst, c)
			frames = append(frames, frame{c == '{', len(dst), len(members)})
			i = space(text, i+1)
			if i < len(text) && text[i] == c+2 {
				break // empty: closed below
			}
			if c == '[' {
				continue
			}
			if dst, members, i, ok = appendName(dst, members, text, i); !ok {
				return dst[:before]
			}
			continue
		default:
			if dst, i, ok = appendScalar(dst, text, i); !ok {
				return dst[:before]
			}
		}
		// A value has ended, or an empty container is about to.
		for {
			i = space(text, i)
			if len(frames) == 0 {
				if i != len(text) {
					return dst[:before]
				}
				return dst
			}
			if i == len(text) {
				return dst[:before]
			}
			top := frames[len(frames)-1]
			if top.object && len(members) > top.members && members[len(members)-1].end == 0 {
				members[len(members)-1].end = len(dst)
			}
			closing := byte(']')
			if top.object {
				closing = '}'
			}
			if text[i] == ',' && len(dst) > top.start {
				break
			}
			if text[i] != closing {
				return dst[:before]
			}
			if top.object {
				dst = sorted(dst, top.start, members[top.members:])
				members = members[:top.members]
			}
			dst = append(dst, closing)
			frames = frames[:len(frames)-1]
			i++
		}
		dst = append(dst, ',')
		i++
		if frames[len(frames)-1].object {
			if dst, members, i, ok = appendName(dst, members, text, space(text, i)); !ok {
				return dst[:before]
			}
		}
	}
}

// appendName appends a member's name and colon and opens its record.
func appendName(dst []byte, members []*member, text string, i int) ([]byte, []*member, int, bool) {
	end := stringEnd(text, i)
	if end < 0 {
		return dst, members, i, false
	}
	name, ok := Unquote(text[i:end])
	i = space(text, end)
	if !ok || i == len(text) || text[i] != ':' {
		return dst, members, i, false
	}
	members = append(members, &member{name: name, start: len(dst)})
	dst = append(AppendString(dst, name), ':')
	return dst, members, i + 1, true
}

// sorted puts the members that were written from start on into canonical order.
func sorted(dst []byte, start int, members []*member) []byte {
	inOrder := func(a, b *member) int { return Compare(a.name, b.name) }
	if slices.IsSortedFunc(members, inOrder) {
		return dst
	}
	sorting.By(members, inOrder)
	written := string(dst[start:])
	dst = dst[:start]
	for n, m := range members {
		if n > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, written[m.start-start:m.end-start]...)
	}
	return dst
}

func appendScalar(dst []byte, text string, i int) ([]byte, int, bool) {
	if text[i] == '"' {
		end := stringEnd(text, i)
		if end < 0 {
			return dst, i, false
		}
		value, ok := Unquote(text[i:end])
		return AppendString(dst, value), end, ok
	}
	for _, word := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(text[i:], word) {
			return append(dst, word...), i + len(word), true
		}
	}
	end, ok := NumberEnd(text, i)
	if !ok {
		return dst, i, false
	}
	number, err := strconv.ParseFloat(text[i:end], 64)
	return AppendNumber(dst, number), end, err == nil
}

// stringEnd returns where the string that opens at i has ended, or -1.
func stringEnd(text string, i int) int {
	if i == len(text) || text[i] != '"' {
		return -1
	}
	for i++; i < len(text); i++ {
		switch text[i] {
		case '"':
			return i + 1
		case '\\':
			i++
		}
	}
	return -1
}

func space(text string, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t') {
		i++
	}
	return i
}
