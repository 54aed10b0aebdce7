package reason

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
)

// ruleRef is one rule of a cause, both by their index; behind the last rule
// come the conditions under which the cause is cured and present.
type ruleRef struct{ cause, rule int }

// readers names, for a place of the profile, the rules that read it, in the
// order of the causes.
type readers map[string][]ruleRef

// places that many conditions read without naming them.
const (
	placeSince    = entryPrefix + "/since"
	placeProduct  = entryPrefix + "/product"
	placeMessages = entryPrefix + "/messages"
	placeMonthly  = "/business/monthly"

	placeLastBorrowed = entryPrefix + "/last_borrowed_on"
)

// pattern turns the pointer of a field into the one that rules use.
func pattern(pointer string) string {
	if rest, ok := strings.CutPrefix(pointer, "/restrictions/"); ok {
		if slash := strings.IndexByte(rest, '/'); slash >= 0 {
			return entryPrefix + rest[slash:]
		}
	}
	return pointer
}

func eventPlace(kind string) string { return "/events=" + kind }

func readersIn(base *knowledge.Base) readers {
	index := make(readers)
	eachRule(base, func(ref ruleRef, c knowledge.Condition) {
		eachPlace(base, c, func(place string) {
			if all := index[place]; len(all) == 0 || all[len(all)-1] != ref {
				index[place] = append(all, ref)
			}
		})
	})
	return index
}

// eachRule calls visit with the condition of every rule of every cause, and
// with those of its presence.
func eachRule(base *knowledge.Base, visit func(ruleRef, knowledge.Condition)) {
	for i := range base.Causes {
		cause := &base.Causes[i]
		for r := range cause.Rules {
			visit(ruleRef{i, r}, cause.Rules[r].When)
		}
		for p, c := range [...]*knowledge.Condition{cause.Cured, cause.Yes} {
			if c != nil {
				visit(ruleRef{i, len(cause.Rules) + p}, *c)
			}
		}
	}
}

// eachPlace calls add with every place that a condition reads.
func eachPlace(base *knowledge.Base, c knowledge.Condition, add func(string)) {
	c.EachLeaf(func(leaf knowledge.Condition) {
		switch leaf.Op {
		case knowledge.Happened:
			for _, kind := range leaf.Value.Kinds {
				add(eventPlace(kind))
			}
			add(placeSince)
			add(placeProduct)
		case knowledge.Says:
			for _, id := range leaf.Value.Texts {
				add(placeMessages + "=" + id)
			}
		case knowledge.AnniversaryWithinDays:
			add(placeSince)
		}
		addField(base, leaf.At, add)
	})
}

// addField adds the field of a leaf with everything that stands in for it: its
// twin, the events that set it, the fields that it is derived from.
func addField(base *knowledge.Base, at string, add func(string)) {
	add(at)
	if field, ok := strings.CutPrefix(at, entryPrefix); ok && twins[field] != "" {
		add(twins[field])
	}
	for _, event := range base.Events {
		if slices.ContainsFunc(event.Sets, func(c knowledge.Change) bool { return c.At == at }) {
			add(eventPlace(event.ID))
		}
	}
	for _, from := range derivedFrom[at] {
		add(from)
	}
}
