package profile

import (
	"strconv"
	"strings"
)

// Escape returns the name as a reference token of a JSON Pointer (RFC 6901, section 3).
func Escape(name string) string {
	if !strings.ContainsAny(name, "~/") {
		return name
	}
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}

// Unescape returns the name that a reference token of a JSON Pointer stands for.
func Unescape(token string) string {
	if strings.IndexByte(token, '~') < 0 {
		return token
	}
	return strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
}

// path is where a value stands, from the root on. Its pointer is only written out for a problem:
// most values have none.
type path []token

// token leads from a container to one of its values.
type token struct {
	name  string // of the member; "" for an item
	index int    // of the item
	item  bool
}

func (p path) pointer() string {
	pointer := ""
	for _, t := range p {
		if t.item {
			pointer += "/" + strconv.Itoa(t.index)
		} else {
			pointer += "/" + Escape(t.name)
		}
	}
	return pointer
}
