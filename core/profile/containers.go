package profile

import (
	"slices"
	"strconv"

	"limitcheck/core/jcs"
	"limitcheck/core/sorting"

	"github.com/tidwall/gjson"
)

func (p *parser) object(f *field, raw gjson.Result, at *place, host []hostMember) (Value, bool) {
	before := len(p.problems)
	missing := slices.Clone(f.required)
	var all []Member // nulls too
	value := Value{Kind: Object}
	read := func(name string, property *field, raw gjson.Result) {
		each, known := p.value(property, raw, &place{parent: at, name: name}, nil)
		all = append(all, Member{name, each})
		if known {
			value.Members = append(value.Members, Member{name, each})
		}
	}
	raw.ForEach(func(key, member gjson.Result) bool {
		name, property := key.Str, f.properties[key.Str]
		if at := slices.Index(missing, name); at >= 0 {
			missing = slices.Delete(missing, at, at+1)
		}
		if at := slices.IndexFunc(host, func(h hostMember) bool { return h.name == name }); at >= 0 {
			if member.Type == gjson.Null {
				return true
			}
			host = slices.Delete(host, at, at+1)
		}
		switch {
		case p.full(): // only which names are there matters now
		case property != nil:
			read(name, property, member)
		case f.closed:
			p.unknown(f, &place{parent: at, name: name}, member)
		}
		return true
	})
	for _, each := range host {
		read(each.name, f.properties[each.name], gjson.Parse(each.json))
	}
	for i, name := range missing {
		if before+i >= MaximumProblems {
			break
		}
		absent := &place{parent: at, name: name}
		p.insert(before+i, Problem{Pointer: absent.pointer(), Expected: Expected{Kind: ExpectedRequired}})
	}
	value.Members = inOrder(value.Members)
	value.JSON = objectJSON(inOrder(all))
	return value, true
}

// inOrder returns the members in RFC 8785 order. It sorts pointers, as all of the core does: one
// copy of the sort serves every type, where this struct alone would bring 17 KB.
func inOrder(members []Member) []Member {
	pointers := make([]*Member, len(members))
	for i := range members {
		pointers[i] = &members[i]
	}
	sorting.By(pointers, func(a, b *Member) int { return jcs.Compare(a.Name, b.Name) })
	sorted := make([]Member, len(members))
	for i, m := range pointers {
		sorted[i] = *m
	}
	return sorted
}

func objectJSON(members []Member) string {
	json := []byte{'{'}
	for i, each := range members {
		if i > 0 {
			json = append(json, ',')
		}
		json = append(jcs.AppendString(json, each.Name), ':')
		json = append(json, each.Value.JSON...)
	}
	return string(append(json, '}'))
}

// unknown adds a problem with a member that the object does not have.
func (p *parser) unknown(f *field, at *place, member gjson.Result) {
	p.add(Problem{
		Pointer:    at.pointer(),
		Found:      clip(member.Raw),
		Expected:   Expected{Kind: ExpectedKnownField, Values: f.names},
		Suggestion: p.table.likelyField(f, at.name),
	})
}

func (p *parser) list(f *field, raw gjson.Result, at *place) (Value, bool) {
	before := len(p.problems)
	value := Value{Kind: List}
	json := []byte{'['}
	var own []Problem // of the list itself
	var items, distinct nameSet
	count := 0
	raw.ForEach(func(_, item gjson.Result) bool {
		count++
		if p.full() {
			return true // only how many there are matters now
		}
		index := count - 1
		inside := &place{parent: at, index: index, item: true}
		each, _ := p.value(f.items, item, inside, nil)
		value.Items = append(value.Items, each)
		if index > 0 {
			json = append(json, ',')
		}
		json = append(json, each.JSON...)
		if f.uniqueItems && own == nil {
			if first, fresh := items.add(string(jcs.Append(nil, item.Raw)), index); !fresh {
				own = append(own, Problem{Pointer: at.pointer(), Found: clip(item.Raw), Expected: Expected{
					Kind: ExpectedUniqueItems, Other: at.pointer() + "/" + strconv.Itoa(first)}})
			}
		}
		if member, ok := each.Member(f.distinct); ok {
			if first, fresh := distinct.add(member.Text, index); !fresh {
				p.add(Problem{Pointer: inside.pointer() + "/" + f.distinct, Found: member.JSON, Expected: Expected{
					Kind: f.distinctKind(), Other: at.pointer() + "/" + strconv.Itoa(first) + "/" + f.distinct}})
			}
		}
		return true
	})
	if expected := f.wrongCount(count); expected.Kind != "" {
		own = append(own, Problem{Pointer: at.pointer(), Found: clip(raw.Raw), Expected: expected})
	}
	for i, problem := range own {
		p.insert(before+i, problem)
	}
	value.JSON = string(append(json, ']'))
	return value, true
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
