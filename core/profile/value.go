package profile

import (
	"strconv"
	"strings"
)

// Kind tells the kinds of value apart.
type Kind uint8

// The kinds of value; a value that is absent or null has none, which is 0.
const (
	Bool Kind = iota + 1
	Number
	Text
	List
	Object
)

// Value is one value of a profile, checked against the schema.
type Value struct {
	Kind    Kind
	Bool    bool      // of a Bool
	JSON    string    // RFC 8785 form; nulls inside are kept as given
	Number  Decimal   // of a Number
	Text    string    // of a Text
	Days    DateRange // of a Text that the schema describes as a day or month; zero otherwise
	Items   []Value   // of a List
	Members []Member  // of an Object, in RFC 8785 order, nulls dropped
}

// Member is a named value of an object.
type Member struct {
	Name  string
	Value Value
}

// Member returns the value of the object's member, and whether it is known.
func (v Value) Member(name string) (Value, bool) {
	if member := v.member(name); member != nil {
		return *member, true
	}
	return Value{}, false
}

// member returns the value in its place, since one is as large as twenty numbers; nil where there is none.
func (v *Value) member(name string) *Value {
	for i := range v.Members {
		if v.Members[i].Name == name {
			return &v.Members[i].Value
		}
	}
	return nil
}

// Profile is a checked profile.
type Profile struct {
	AsOf      Date   // the day it describes
	Locale    string // "zh-CN" or "en"
	Root      Value  // the object, nulls dropped, as_of and locale filled in
	Canonical []byte // RFC 8785 form with as_of and locale filled in, other nulls kept as given
}

// Lookup returns the value at a concrete JSON Pointer such as /restrictions/0/since, and whether
// it is known.
func (p *Profile) Lookup(pointer string) (Value, bool) {
	value := &p.Root
	if pointer == "" {
		return *value, true
	}
	if pointer[0] != '/' {
		return Value{}, false
	}
	for rest, more := pointer[1:], true; more; {
		var token string
		token, rest, more = strings.Cut(rest, "/")
		switch value.Kind {
		case Object:
			if value = value.member(Unescape(token)); value == nil {
				return Value{}, false
			}
		case List:
			at, err := strconv.Atoi(token)
			if err != nil || at < 0 || at >= len(value.Items) || strconv.Itoa(at) != token {
				return Value{}, false
			}
			value = &value.Items[at]
		default:
			return Value{}, false
		}
	}
	return *value, true
}
