package profile

import (
	"math"
	"slices"
	"unicode/utf8"

	"github.com/tidwall/gjson"
)

// parser checks values and builds them in the same pass.
type parser struct {
	table    *table
	problems []Problem
	at       path     // of the value that is read
	members  []Member // of the objects that are not read to their end
	items    []Value  // of such lists
	matcher  matcher
}

// mostMembers is room for those of the objects that a profile has inside one another: the root's, and those
// of a restriction or of a business and one of its months.
const mostMembers = 48

// root checks and builds a whole text, which the guard let pass. The host's members stand in for
// absent or null ones. The value is good where there are no problems.
func (p *parser) root(text string, host []hostMember) Value {
	p.members = make([]Member, 0, mostMembers)
	root, _ := p.value(p.table.root, gjson.Parse(text), host)
	if len(p.problems) == 0 {
		var c canonical
		c.text.Grow(len(text))
		c.write(&root)
	}
	return root
}

// full says that no further problem will be told, so that none need be worded.
func (p *parser) full() bool { return len(p.problems) >= MaximumProblems }

func (p *parser) add(problem Problem) {
	if !p.full() {
		p.problems = append(p.problems, problem)
	}
}

// insert puts a problem of a container before the problems of what it holds.
func (p *parser) insert(at int, problem Problem) {
	if at < MaximumProblems {
		p.problems = slices.Insert(p.problems, at, problem)
	}
}

func (p *parser) saw(pointer string) bool {
	return slices.ContainsFunc(p.problems, func(each Problem) bool { return each.Pointer == pointer })
}

// value checks one value and builds it; a list or an object is without its JSON. known says that
// the value is neither null nor a problem.
func (p *parser) value(f *field, raw gjson.Result, host []hostMember) (value Value, known bool) {
	if raw.Type == gjson.Null && f.nullable() {
		return Value{JSON: "null"}, false
	}
	if len(f.types) > 0 && !slices.ContainsFunc(f.types, func(name string) bool { return isType(name, raw) }) {
		expected := Expected{Kind: ExpectedType, Types: f.types}
		if f.pattern != nil {
			expected.Pattern = f.pattern.source
		}
		return p.wrong(raw, expected)
	}
	switch {
	case f.enum != nil:
		return p.choice(f, raw)
	case raw.IsObject():
		return p.object(f, raw, host)
	case raw.IsArray():
		return p.list(f, raw)
	case raw.Type == gjson.Number:
		return p.number(f, raw)
	case raw.Type == gjson.String:
		return p.text(f, raw)
	}
	return Value{Kind: Bool, JSON: raw.Raw, Bool: raw.Type == gjson.True}, true
}

func (f *field) nullable() bool { return f.enumNull || slices.Contains(f.types, "null") }

// isType says whether the value has the type as JSON Schema means it: 3.0 and 3e0 are integers.
func isType(name string, raw gjson.Result) bool {
	switch name {
	case "null":
		return raw.Type == gjson.Null
	case "boolean":
		return raw.IsBool()
	case "string":
		return raw.Type == gjson.String
	case "array":
		return raw.IsArray()
	case "object":
		return raw.IsObject()
	case "number":
		return raw.Type == gjson.Number
	case "integer":
		return raw.Type == gjson.Number && raw.Num == math.Trunc(raw.Num)
	}
	return false
}

// wrong adds a problem with the value itself, which stays unknown.
func (p *parser) wrong(raw gjson.Result, expected Expected) (Value, bool) {
	problem := Problem{Pointer: p.at.pointer(), Found: clip(raw.Raw), Expected: expected}
	if expected.Kind == ExpectedOneOf && !raw.IsObject() && !raw.IsArray() {
		problem.Suggestion = nearest(raw.String(), expected.Values)
	}
	p.add(problem)
	return Value{}, false
}

func (p *parser) choice(f *field, raw gjson.Result) (Value, bool) {
	if raw.Type != gjson.String || !slices.Contains(f.enum, raw.Str) {
		return p.wrong(raw, Expected{Kind: ExpectedOneOf, Values: f.enum})
	}
	return Value{Kind: Text, JSON: textJSON(raw), Text: raw.Str}, true
}

func (p *parser) number(f *field, raw gjson.Result) (Value, bool) {
	number := raw.Num // infinite where it is beyond every double, and so out of every range
	if f.minimum != nil && number < f.minimum.value || f.maximum != nil && number > f.maximum.value ||
		math.IsInf(number, 0) {
		return p.wrong(raw, f.expectedRange())
	}
	decimal, _ := ParseDecimal(raw.Raw)
	return Value{Kind: Number, JSON: numberJSON(raw.Raw, number), Number: decimal}, true
}

func (p *parser) text(f *field, raw gjson.Result) (Value, bool) {
	if expected := f.wrongText(raw.Str, &p.matcher); expected.Kind != "" {
		return p.wrong(raw, expected)
	}
	value := Value{Kind: Text, JSON: textJSON(raw), Text: raw.Str}
	if f.date || f.months {
		value.Days, _ = ParseDays(raw.Str)
	}
	return value, true
}

func (f *field) expectedRange() Expected {
	expected := Expected{Kind: ExpectedRange}
	if f.minimum != nil {
		expected.Minimum = f.minimum.text
	}
	if f.maximum != nil {
		expected.Maximum = f.maximum.text
	}
	return expected
}

// wrongText returns what the text should have been, or an empty Expected where it is right.
func (f *field) wrongText(text string, m *matcher) Expected {
	if f.maxLength >= 0 && len(text) > f.maxLength && utf8.RuneCountInString(text) > f.maxLength {
		return Expected{Kind: ExpectedMaxLength, Count: f.maxLength}
	}
	if f.minLength >= 0 && utf8.RuneCountInString(text) < f.minLength {
		return Expected{Kind: ExpectedMinLength, Count: f.minLength}
	}
	if f.date {
		if _, ok := ParseDate(text); !ok {
			return Expected{Kind: ExpectedDate}
		}
	}
	if f.pattern != nil && !m.finds(f.pattern, text) {
		return Expected{Kind: ExpectedPattern, Pattern: f.pattern.source}
	}
	if f.months {
		// The pattern lets the 30th of February pass; the calendar does not.
		if _, ok := ParseDays(text); !ok {
			return Expected{Kind: ExpectedRealDay}
		}
	}
	return Expected{}
}
