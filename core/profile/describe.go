package profile

import (
	"slices"
	"strings"
)

// Field is what the schema says of one field.
type Field struct {
	Pointer     string   // pattern pointer with * for an index, such as /restrictions/*/since
	Type        string   // "boolean", "integer", "number", "string", "array" or "object"; of an enum "string"
	Nullable    bool     // null is allowed, and means unknown
	Required    bool     // its object must have it
	Format      string   // of a string: "day", "month", "day or month", or ""
	Enum        []string // the choices of a string, or of the items of an array
	HasRange    bool     // Minimum and Maximum hold
	Minimum     Decimal
	Maximum     Decimal
	MaxLength   int      // characters of a string; 0 is no limit
	MaxItems    int      // items of an array; 0 is no limit
	Pattern     string   // regular expression of a string, or ""
	Members     []string // names of an object's fields, in the order of the schema
	Description string
}

// Describe returns what the schema says of the field at a pointer, in which a number, * or -
// stands for an index, and whether there is such a field.
func Describe(pointer string) (Field, bool) {
	f := schemaTable().find(pointer)
	if f == nil {
		return Field{}, false
	}
	return schemaTable().describe(f), true
}

// Fields returns the description of every field below the root, in the order of the schema.
func Fields() []Field {
	t := schemaTable()
	list := make([]Field, 0, len(t.fields)-1)
	for _, f := range t.fields[1:] {
		list = append(list, t.describe(f))
	}
	return list
}

// PlaceOf returns the place, from 1, of a field among all that the schema has, by its pattern
// pointer; 0 where it has none.
func PlaceOf(pointer string) int {
	if f := schemaTable().byName[pointer]; f != nil {
		return f.place
	}
	return 0
}

// PlacePointers returns the pattern pointer of every place; that of 0 is "".
func PlacePointers() []string {
	pointers := make([]string, len(schemaTable().fields))
	for i, f := range schemaTable().fields {
		pointers[i] = f.pointer
	}
	return pointers
}

// closedLists are the lists that a merchant gives in full: what is not in them is not so. Of all
// others, what is not named is unknown. The schema says it in its descriptions only; a test holds
// this table against them.
var closedLists = [...]string{
	"/repayment/overdue_products",
	"/funds/used_for",
	"/applicant/groups",
	"/applicant/other_loans",
}

// ClosedList says whether the list at a pointer, * or - or a number for an index, is given in full
// where it is given at all, so that what it does not name is false and not unknown.
func ClosedList(pointer string) bool {
	return slices.Contains(closedLists[:], pointer) // none of them lies in a list
}

func (t *table) find(pointer string) *field { return t.byName[patternPointer(pointer)] }

// patternPointer writes every index as *. No field of a profile has a number or - for a name.
func patternPointer(pointer string) string {
	tokens := strings.Split(pointer, "/")
	for i, token := range tokens {
		if _, ok := parseDigits(token); i > 0 && (ok && token != "" || token == "-") {
			tokens[i] = "*"
		}
	}
	return strings.Join(tokens, "/")
}

func (t *table) describe(f *field) Field {
	d := Field{
		Pointer:     f.pointer,
		Type:        "string",
		Nullable:    f.nullable(),
		Format:      f.format(),
		Enum:        f.enum,
		HasRange:    f.minimum != nil && f.maximum != nil,
		MaxLength:   max(f.maxLength, 0),
		MaxItems:    max(f.maxItems, 0),
		Members:     f.names,
		Description: f.description,
	}
	for _, name := range f.types {
		if name != "null" {
			d.Type = name
		}
	}
	if f.items != nil && f.items.enum != nil {
		d.Enum = f.items.enum
	}
	if d.HasRange {
		d.Minimum, _ = ParseDecimal(f.minimum.text)
		d.Maximum, _ = ParseDecimal(f.maximum.text)
	}
	if f.pattern != nil {
		d.Pattern = f.pattern.source
	}
	at := strings.LastIndexByte(f.pointer, '/')
	if at >= 0 {
		d.Required = slices.Contains(t.byName[f.pointer[:at]].required, f.pointer[at+1:])
	}
	return d
}

func (f *field) format() string {
	switch {
	case f.date:
		return "day"
	case f.months && f.pattern.match("2026-11-20"):
		return "day or month"
	case f.months:
		return "month"
	}
	return ""
}
