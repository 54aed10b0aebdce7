// Package jsontext reads JSON that is known to be valid: the knowledge base, and
// bodies that the guard of package profile has passed. It copies nothing and keeps
// each value's own text, so that numbers stay exact, and it never recurses.
//
// It has the part of gjson's interface that the core uses, and is tested against
// it. gjson itself costs a browser 35 K brotli by its path language, and more by
// package time, which brings in syscall, syscall/js and internal/godebug.
package jsontext

import (
	"strconv"
	"strings"

	"limitcheck/core/jcs"
)

// Type is the kind of a value.
type Type uint8

// The kinds. Null is the kind of what is not there, too.
const (
	Null Type = iota
	False
	Number
	String
	True
	JSON // an object or an array
)

// Value is a JSON value; the zero Value is one that is not there.
type Value struct {
	Type Type
	Raw  string // as written
	Str  string // of a string, without quotation marks and escapes
}

// Parse returns the value that a text holds. Of an object or an array Raw is the
// rest of the text: looking for its end would cost a pass over all of it.
func Parse(text string) Value {
	i := skipSpace(text, 0)
	if i < len(text) && (text[i] == '{' || text[i] == '[') {
		return Value{Type: JSON, Raw: text[i:]}
	}
	value, _ := valueAt(text, i)
	return value
}

// Get returns what stands at a path of member names joined by points; the first
// of two members of one name, and the value itself at "".
func (v Value) Get(path string) Value {
	for path != "" {
		name, rest, _ := strings.Cut(path, ".")
		v, path = v.Member(name), rest
	}
	return v
}

// Member returns the member of an object with the name.
func (v Value) Member(name string) (found Value) {
	if v.IsObject() {
		v.ForEach(func(key, member Value) bool {
			if key.Str == name {
				found = member
				return false
			}
			return true
		})
	}
	return found
}

// ForEach calls see with each member of an object, its name first, or with each
// item of an array, until it returns false. A scalar is its own only item.
func (v Value) ForEach(see func(name, value Value) bool) {
	if v.Type != JSON {
		if v.Exists() {
			see(Value{}, v)
		}
		return
	}
	text := v.Raw
	for i := skipSpace(text, 1); i < len(text) && text[i] != '}' && text[i] != ']'; {
		var name, value Value
		if text[0] == '{' {
			name, i = valueAt(text, i)
			i = skipSpace(text, skipSpace(text, i)+len(":"))
		}
		value, i = valueAt(text, i)
		if value.Raw == "" || !see(name, value) {
			return
		}
		if i = skipSpace(text, i); i < len(text) && text[i] == ',' {
			i = skipSpace(text, i+1)
		}
	}
}

// Array returns the items of an array; a scalar is its own only item.
func (v Value) Array() []Value {
	var items []Value
	v.ForEach(func(_, item Value) bool {
		items = append(items, item)
		return true
	})
	return items
}

// Exists reports whether there is a value, null included.
func (v Value) Exists() bool { return v.Raw != "" }

// IsObject reports whether the value is an object.
func (v Value) IsObject() bool { return v.Type == JSON && v.Raw[0] == '{' }

// IsArray reports whether the value is an array.
func (v Value) IsArray() bool { return v.Type == JSON && v.Raw[0] == '[' }

// IsBool reports whether the value is true or false.
func (v Value) IsBool() bool { return v.Type == True || v.Type == False }

// Bool reports whether the value is true.
func (v Value) Bool() bool { return v.Type == True }

// Int returns a number without fraction and exponent, and 0 for anything else.
func (v Value) Int() int64 {
	n, err := strconv.ParseInt(v.Raw, 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// Float returns the double nearest to a number.
func (v Value) Float() float64 {
	number, _ := strconv.ParseFloat(v.Raw, 64)
	return number
}

// String returns the text of a string, and any other value as written, but a
// number with fraction or exponent as a plain decimal and null as nothing.
func (v Value) String() string {
	switch {
	case v.Type == String:
		return v.Str
	case v.Type == Null:
		return ""
	case v.Type == Number && strings.ContainsAny(v.Raw, ".eE"):
		return strconv.FormatFloat(v.Float(), 'f', -1, 64)
	}
	return v.Raw
}

// valueAt returns the value that begins at i, and where it ends.
func valueAt(text string, i int) (Value, int) {
	if i >= len(text) {
		return Value{}, i
	}
	switch text[i] {
	case '{', '[':
		end := containerEnd(text, i)
		return Value{Type: JSON, Raw: text[i:end]}, end
	case '"':
		end, escaped := stringEnd(text, i)
		value := Value{Type: String, Raw: text[i:end]}
		if escaped {
			value.Str, _ = jcs.Unquote(value.Raw)
		} else if end-i >= 2 {
			value.Str = text[i+1 : end-1]
		}
		return value, end
	}
	value := Value{Type: Number, Raw: text[i:scalarEnd(text, i)]}
	switch text[i] {
	case 'n':
		value.Type = Null
	case 'f':
		value.Type = False
	case 't':
		value.Type = True
	}
	return value, i + len(value.Raw)
}
