package profile

import (
	"slices"
	"strconv"

	"limitcheck/core/jcs"

	"github.com/tidwall/gjson"
)

// object reads the members to their places in RFC 8785 order, which the schema knows, so that none
// has to be sorted. Those that are null stay among them until the JSON is written.
func (p *parser) object(f *field, raw gjson.Result, host []hostMember) (Value, bool) {
	before, first := len(p.problems), len(p.members)
	p.members = append(p.members, make([]Member, len(f.properties))...)
	raw.ForEach(func(key, member gjson.Result) bool {
		name, property := key.Str, f.properties[key.Str]
		switch {
		case property == nil:
			if f.closed && !p.full() {
				p.unknown(f, name, member)
			}
		case member.Type == gjson.Null && slices.ContainsFunc(host, func(h hostMember) bool { return h.name == name }):
		case p.full(): // only which names are there matters now
			p.members[first+property.order].Name = name
		default:
			p.member(first, name, property, member)
		}
		return true
	})
	for _, each := range host {
		if property := f.properties[each.name]; p.members[first+property.order].Name == "" {
			p.member(first, each.name, property, gjson.Parse(each.json))
		}
	}
	missing := before
	for _, name := range f.required {
		if p.members[first+f.properties[name].order].Name == "" && missing < MaximumProblems {
			p.insert(missing, Problem{Pointer: p.pointerTo(name), Expected: Expected{Kind: ExpectedRequired}})
			missing++
		}
	}
	given := p.members[first:first]
	for i := first; i < len(p.members); i++ {
		if p.members[i].Name != "" {
			given = append(given, p.members[i])
		}
	}
	p.members = p.members[:first]
	return Value{Kind: Object, Members: append([]Member(nil), given...)}, true
}

// member reads one member of the object whose places begin at first.
func (p *parser) member(first int, name string, property *field, raw gjson.Result) {
	p.at = append(p.at, token{name: name})
	value, _ := p.value(property, raw, nil)
	p.at = p.at[:len(p.at)-1]
	p.members[first+property.order] = Member{name, value}
}

// pointerTo returns the pointer of a member of the object that is being read.
func (p *parser) pointerTo(name string) string { return p.at.pointer() + "/" + Escape(name) }

// unknown adds a problem with a member that the object does not have.
func (p *parser) unknown(f *field, name string, member gjson.Result) {
	p.add(Problem{
		Pointer:    p.pointerTo(name),
		Found:      clip(member.Raw),
		Expected:   Expected{Kind: ExpectedKnownField, Values: f.names},
		Suggestion: p.table.likelyField(f, name),
	})
}

func (p *parser) list(f *field, raw gjson.Result) (Value, bool) {
	before, first := len(p.problems), len(p.items)
	var own []Problem // of the list itself
	var items, distinct nameSet
	count := 0
	raw.ForEach(func(_, item gjson.Result) bool {
		count++
		if p.full() {
			return true // only how many there are matters now
		}
		index := count - 1
		p.at = append(p.at, token{index: index, item: true})
		each, _ := p.value(f.items, item, nil)
		p.at = p.at[:len(p.at)-1]
		p.items = append(p.items, each)
		if f.uniqueItems && own == nil {
			if other, fresh := items.add(canonicalText(&each, item), index); !fresh {
				own = append(own, Problem{Pointer: p.at.pointer(), Found: clip(item.Raw), Expected: Expected{
					Kind: ExpectedUniqueItems, Other: p.at.pointer() + "/" + strconv.Itoa(other)}})
			}
		}
		if member := each.member(f.distinct); member != nil && member.Kind == Text {
			if other, fresh := distinct.add(member.Text, index); !fresh {
				place := func(index int) string { return p.at.pointer() + "/" + strconv.Itoa(index) + "/" + f.distinct }
				p.add(Problem{Pointer: place(index), Found: member.JSON, Expected: Expected{Kind: f.distinctKind(), Other: place(other)}})
			}
		}
		return true
	})
	if expected := f.wrongCount(count); expected.Kind != "" {
		own = append(own, Problem{Pointer: p.at.pointer(), Found: clip(raw.Raw), Expected: expected})
	}
	for i, problem := range own {
		p.insert(before+i, problem)
	}
	value := Value{Kind: List, Items: append([]Value(nil), p.items[first:]...)}
	p.items = p.items[:first]
	return value, true
}

// canonicalText is the RFC 8785 form of an item. A scalar that is right has it already.
func canonicalText(v *Value, raw gjson.Result) string {
	if v.JSON != "" {
		return v.JSON
	}
	return string(jcs.Append(nil, raw.Raw))
}

// distinctKind is the rule that a repeated member breaks: months have words of their own.
func (f *field) distinctKind() ExpectedKind {
	if f.distinct == "month" {
		return ExpectedMonthOnce
	}
	return ExpectedUniqueItems
}

// wrongCount returns how many items there should have been, or an empty Expected where it is right.
func (f *field) wrongCount(items int) Expected {
	switch {
	case f.maxItems >= 0 && items > f.maxItems:
		return Expected{Kind: ExpectedMaxItems, Count: f.maxItems}
	case items < f.minItems:
		return Expected{Kind: ExpectedMinItems, Count: f.minItems}
	}
	return Expected{}
}
