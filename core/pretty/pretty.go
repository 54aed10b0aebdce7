// Package pretty stands in for github.com/tidwall/pretty, which gjson links for its @pretty and
// @ugly modifiers. The original brings encoding/json and fmt into every build: a WebAssembly
// module of gjson alone is 737 KB after brotli with it and 540 KB with this one. It has the
// functions that gjson calls; colours and the JSON5 comments of the original are left out.
//
// All functions take valid JSON and keep a stack of their own, so that depth cannot overflow the
// call stack. Broken JSON gives some bytes, and never a panic.
package pretty

import (
	"bytes"
	"slices"
)

// Options says how PrettyOptions lays a text out.
type Options struct {
	Width    int    // of the original's one-line arrays; here every element has a line of its own
	Prefix   string // before each line
	Indent   string // for each level
	SortKeys bool   // members in the order of their names as written
}

// DefaultOptions is two spaces a level, members in the order given.
var DefaultOptions = &Options{Width: 80, Indent: "  "}

// Pretty returns the JSON with each element on a line of its own, and a line break at the end.
func Pretty(json []byte) []byte { return PrettyOptions(json, nil) }

// Ugly returns the JSON without the white space between its tokens.
func Ugly(json []byte) []byte {
	compact := make([]byte, 0, len(json))
	for i := 0; i < len(json); {
		end := token(json, i)
		if json[i] > ' ' {
			compact = append(compact, json[i:end]...)
		}
		i = end
	}
	return compact
}

// member is where a member of an object stands in the output, its line break and comma left out.
type member struct{ start, nameEnd, end int }

// level is one open array or object.
type level struct {
	open    byte
	members []member
}

// PrettyOptions is Pretty with options; nil is DefaultOptions.
func PrettyOptions(json []byte, options *Options) []byte {
	if options == nil {
		options = DefaultOptions
	}
	w := writer{options: options, text: append(make([]byte, 0, 2*len(json)), options.Prefix...)}
	for i := 0; i < len(json); {
		end := token(json, i)
		if json[i] > ' ' {
			w.token(json[i:end])
		}
		i = end
	}
	if len(w.text) > len(options.Prefix) {
		w.text = append(w.text, '\n')
	}
	return w.text
}

type writer struct {
	options *Options
	text    []byte
	levels  []level
	fresh   bool // a container has just opened
}

func (w *writer) token(token []byte) {
	switch token[0] {
	case '{', '[':
		w.element(token)
		w.levels = append(w.levels, level{open: token[0]})
		w.fresh = true
	case '}', ']':
		w.end(token)
	case ',':
		w.endMember()
		w.text = append(w.text, ',')
		w.line()
		w.begin()
	case ':':
		w.text = append(w.text, ": "...)
	default:
		w.element(token)
	}
}

// element writes a name or value, or what opens one.
func (w *writer) element(token []byte) {
	if w.fresh {
		w.fresh = false
		w.line()
		w.begin()
	}
	w.text = append(w.text, token...)
	if n := len(w.levels); n > 0 && w.levels[n-1].open == '{' {
		if members := w.levels[n-1].members; len(members) > 0 && members[len(members)-1].nameEnd == 0 {
			members[len(members)-1].nameEnd = len(w.text)
		}
	}
}

// begin notes where a member starts.
func (w *writer) begin() {
	n := len(w.levels)
	if n == 0 || w.levels[n-1].open != '{' || !w.options.SortKeys {
		return
	}
	top := &w.levels[n-1]
	if last := len(top.members) - 1; last >= 0 && top.members[last].end == 0 {
		w.endMember()
	}
	top.members = append(top.members, member{start: len(w.text)})
}

// endMember notes where the open member ends.
func (w *writer) endMember() {
	if n := len(w.levels); n > 0 && len(w.levels[n-1].members) > 0 {
		members := w.levels[n-1].members
		last := &members[len(members)-1]
		last.end = len(w.text)
		if last.nameEnd == 0 {
			last.nameEnd = last.end
		}
	}
}

// end closes a container.
func (w *writer) end(token []byte) {
	n := len(w.levels)
	if n == 0 {
		w.text = append(w.text, token...)
		return
	}
	w.endMember()
	top := w.levels[n-1]
	w.levels = w.levels[:n-1]
	if len(top.members) > 0 {
		w.sort(top.members)
	}
	if !w.fresh {
		w.line()
	}
	w.fresh = false
	w.text = append(w.text, token...)
}

// sort puts the members into the order of their names; what is between two of them stays.
func (w *writer) sort(members []member) {
	base := members[0].start
	written := slices.Clone(w.text[base:])
	order := slices.Clone(members)
	slices.SortStableFunc(order, func(a, b member) int {
		return bytes.Compare(written[a.start-base:a.nameEnd-base], written[b.start-base:b.nameEnd-base])
	})
	w.text = w.text[:base]
	for i, m := range order {
		w.text = append(w.text, written[m.start-base:m.end-base]...)
		if i+1 < len(members) {
			w.text = append(w.text, written[members[i].end-base:members[i+1].start-base]...)
		}
	}
}

func (w *writer) line() {
	w.text = append(append(w.text, '\n'), w.options.Prefix...)
	for range w.levels {
		w.text = append(w.text, w.options.Indent...)
	}
}

// token returns where the token at i has ended: a string, a mark, a white space, or a word or
// number.
func token(json []byte, i int) (end int) {
	switch c := json[i]; {
	case c <= ' ':
		return i + 1
	case c == '"':
		for i++; i < len(json); i++ {
			switch json[i] {
			case '"':
				return i + 1
			case '\\':
				i++
			}
		}
		return len(json)
	case bytes.IndexByte([]byte("{}[],:"), c) >= 0:
		return i + 1
	}
	for i++; i < len(json) && json[i] > ' ' && bytes.IndexByte([]byte(`{}[],:"`), json[i]) < 0; i++ {
	}
	return i
}
