package profile

import (
	"slices"
	"strings"
	"sync"

	"limitcheck/core/jcs"
	"limitcheck/core/sorting"

	"github.com/tidwall/gjson"
)

// field is what the schema says of one value.
type field struct {
	pointer     string // pattern pointer, * for an index; of a shared definition the first use
	place       int    // among the fields of the table
	types       []string
	enum        []string // texts
	enumNull    bool
	minimum     *limit
	maximum     *limit
	minLength   int // -1 without
	maxLength   int // -1 without
	pattern     *pattern
	date        bool // format date
	items       *field
	minItems    int // -1 without
	maxItems    int // -1 without
	uniqueItems bool
	names       []string // of properties, in the order of the schema
	properties  map[string]*field
	order       int // among the properties of its object, in RFC 8785 order
	required    []string
	closed      bool // additionalProperties false
	description string

	months bool // a month will do: its text is a day or a month
	// distinct is the member that may not repeat among the items. A schema cannot say it.
	distinct string
}

// limit is a bound of a number. Numbers are compared as doubles, as other validators do.
type limit struct {
	value float64
	text  string
}

// table is the schema, read.
type table struct {
	root    *field
	fields  []*field          // in the order of the schema, the root first
	byName  map[string]*field // by pattern pointer
	kinds   map[string]int    // of events: the bit of each, from 1
	unknown []string          // what nothing here enforces; a test wants none
}

var (
	tableOnce sync.Once
	theTable  *table
)

func schemaTable() *table {
	tableOnce.Do(func() { theTable = readSchema(Schema) })
	return theTable
}

func readSchema(schema string) *table {
	document := gjson.Parse(schema)
	t := &table{byName: map[string]*field{}}
	t.root = t.read(document, document, "")
	if monthly := t.byName["/business/monthly"]; monthly != nil {
		monthly.distinct = "month"
	}
	t.readKinds()
	return t
}

// read builds the field that the node describes. Definitions are read anew at each use: they are
// small, and each use has its own pointer.
func (t *table) read(document, node gjson.Result, pointer string) *field {
	f := &field{pointer: pointer, place: len(t.fields), minLength: -1, maxLength: -1, minItems: -1, maxItems: -1}
	t.fields = append(t.fields, f)
	t.byName[pointer] = f
	t.keywords(document, node, f)
	if f.types == nil && f.enum == nil {
		t.unknown = append(t.unknown, pointer+": any type")
	}
	if slices.Contains(f.types, "array") && f.items == nil {
		t.unknown = append(t.unknown, pointer+": array of anything")
	}
	for _, name := range f.required {
		if f.properties[name] == nil {
			t.unknown = append(t.unknown, pointer+": required "+name)
		}
	}
	f.months = f.pattern != nil && f.pattern.match("2026-11") && !f.pattern.match("2026-1") && !f.date
	return f
}

func (t *table) keywords(document, node gjson.Result, f *field) {
	node.ForEach(func(key, value gjson.Result) bool {
		switch key.Str {
		case "$schema", "$id", "$defs", "title":
		case "description":
			f.description = value.Str
		case "$ref":
			name, ok := strings.CutPrefix(value.Str, "#/$defs/")
			target := document.Get("$defs").Get(name)
			if !ok || !target.Exists() {
				t.unknown = append(t.unknown, f.pointer+": $ref "+value.Str)
				break
			}
			t.keywords(document, target, f)
		case "type":
			f.types = textList(value)
		case "enum":
			for _, each := range value.Array() {
				switch each.Type {
				case gjson.Null:
					f.enumNull = true
				case gjson.String:
					f.enum = append(f.enum, each.Str)
				default:
					t.unknown = append(t.unknown, f.pointer+": enum of "+each.Raw)
				}
			}
		case "minimum":
			f.minimum = &limit{value.Float(), limitText(value)}
		case "maximum":
			f.maximum = &limit{value.Float(), limitText(value)}
		case "minLength":
			f.minLength = int(value.Int())
		case "maxLength":
			f.maxLength = int(value.Int())
		case "minItems":
			f.minItems = int(value.Int())
		case "maxItems":
			f.maxItems = int(value.Int())
		case "uniqueItems":
			f.uniqueItems = value.Bool()
		case "pattern":
			f.pattern = t.compiled(value.Str)
			if f.pattern == nil {
				t.unknown = append(t.unknown, f.pointer+": pattern "+value.Str)
			}
		case "format":
			f.date = value.Str == "date"
			if !f.date {
				t.unknown = append(t.unknown, f.pointer+": format "+value.Str)
			}
		case "required":
			f.required = textList(value)
		case "additionalProperties":
			f.closed = value.Type == gjson.False
			if !f.closed {
				t.unknown = append(t.unknown, f.pointer+": additionalProperties "+value.Raw)
			}
		case "items":
			f.items = t.read(document, value, f.pointer+"/*")
		case "properties":
			f.properties = map[string]*field{}
			value.ForEach(func(name, property gjson.Result) bool {
				if string(jcs.AppendString(nil, name.Str)) != `"`+name.Str+`"` {
					t.unknown = append(t.unknown, f.pointer+": name "+name.Raw)
				}
				f.names = append(f.names, name.Str)
				f.properties[name.Str] = t.read(document, property, f.pointer+"/"+Escape(name.Str))
				return true
			})
			ordered := slices.Clone(f.names)
			sorting.By(ordered, jcs.Compare)
			for order, name := range ordered {
				f.properties[name].order = order
			}
		default:
			t.unknown = append(t.unknown, f.pointer+": "+key.Str)
		}
		return true
	})
}

// compiled returns the pattern, compiled once however many fields have it; nil is one that is not
// in our language.
func (t *table) compiled(source string) *pattern {
	for _, f := range t.fields {
		if f.pattern != nil && f.pattern.source == source {
			return f.pattern
		}
	}
	compiled, ok := compilePattern(source)
	if !ok {
		return nil
	}
	return compiled
}
