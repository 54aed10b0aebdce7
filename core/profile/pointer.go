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

// place is where a value stands. Its pointer is only written out for a problem: most values have none.
type place struct {
	parent *place // nil at the root
	name   string // of the member; "" for an item
	index  int    // of the item
	item   bool
}

func (p *place) pointer() string {
	if p == nil || p.parent == nil {
		return ""
	}
	if p.item {
		return p.parent.pointer() + "/" + strconv.Itoa(p.index)
	}
	return p.parent.pointer() + "/" + Escape(p.name)
}
