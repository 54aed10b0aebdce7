package render

import (
	"strconv"

	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
)

// writer writes JSON in RFC 8785 form. Its caller names members in their
// order; a test holds every answer against the canonical form.
type writer struct {
	buffer  []byte
	locale  string
	trace   bool            // explanations list what came of each of their rules
	sources map[string]bool // every source that was named
	leftOut []stretch       // of the digest
}

// newWriter returns a writer with room for so many bytes.
func newWriter(locale string, size int) *writer {
	return &writer{locale: locale, buffer: make([]byte, 0, size), sources: make(map[string]bool)}
}

func (w *writer) comma() {
	if n := len(w.buffer); n > 0 {
		switch w.buffer[n-1] {
		case '{', '[', ':':
		default:
			w.buffer = append(w.buffer, ',')
		}
	}
}

// key writes the name of a member, which is one of ours: there is nothing in it to escape.
func (w *writer) key(name string) {
	w.comma()
	named := append(append(w.buffer, '"'), name...)
	w.buffer = append(named, `":`...)
}

func (w *writer) open(bracket byte) {
	w.comma()
	w.buffer = append(w.buffer, bracket)
}

func (w *writer) close(bracket byte) { w.buffer = append(w.buffer, bracket) }

func (w *writer) raw(json string) {
	w.comma()
	w.buffer = append(w.buffer, json...)
}

func (w *writer) text(s string) {
	w.comma()
	w.buffer = jcs.AppendString(w.buffer, s)
}

func (w *writer) member(name, s string) {
	w.key(name)
	w.buffer = jcs.AppendString(w.buffer, s)
}

func (w *writer) words(name string, t knowledge.Text) { w.member(name, t.In(w.locale)) }

func (w *writer) integer(name string, n int) { w.key(name); w.raw(strconv.Itoa(n)) }

func (w *writer) boolean(name string, b bool) { w.key(name); w.raw(strconv.FormatBool(b)) }

func (w *writer) texts(name string, all []string) {
	w.key(name)
	w.open('[')
	for _, s := range all {
		w.text(s)
	}
	w.close(']')
}

func (w *writer) wordsList(name string, all []knowledge.Text) {
	w.key(name)
	w.open('[')
	for _, t := range all {
		w.text(t.In(w.locale))
	}
	w.close(']')
}

// object writes a member that is an object.
func (w *writer) object(name string, write func()) {
	w.key(name)
	w.open('{')
	write()
	w.close('}')
}

// optional writes a member that is an object, or null where there is none.
func (w *writer) optional(name string, exists bool, write func()) {
	if exists {
		w.object(name, write)
	} else {
		w.key(name)
		w.raw("null")
	}
}

// textOrNull writes a member that is a text, or null where there is none.
func (w *writer) textOrNull(name, s string) {
	w.key(name)
	if s == "" {
		w.raw("null")
	} else {
		w.text(s)
	}
}

// objects writes a member that is a list of objects.
func objects[T any](w *writer, name string, all []T, write func(T)) {
	w.key(name)
	items(w, all, write)
}

// items writes a list of objects.
func items[T any](w *writer, all []T, write func(T)) {
	w.open('[')
	for _, item := range all {
		w.open('{')
		write(item)
		w.close('}')
	}
	w.close(']')
}
