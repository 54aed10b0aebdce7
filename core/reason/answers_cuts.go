package reason

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// cut lies between two numbers that some rule tells apart: just below at, or
// just above it.
type cut struct {
	at    profile.Decimal
	above bool
}

// cutTable is what the rules compare each field with, by the field's pattern.
type cutTable struct {
	numbers       map[string][]cut
	days          map[string][]int // days before as_of
	anniversaries []int
}

func cutsIn(base *knowledge.Base) *cutTable {
	t := &cutTable{numbers: make(map[string][]cut), days: make(map[string][]int)}
	eachRule(base, func(_ ruleRef, c knowledge.Condition) { c.EachLeaf(t.add) })
	for at := range t.numbers {
		sorting.By(t.numbers[at], func(a, b cut) int {
			return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(side(a), side(b)))
		})
		t.numbers[at] = slices.Compact(t.numbers[at])
	}
	for at := range t.days {
		sorting.Ascending(t.days[at])
		t.days[at] = slices.Compact(t.days[at])
	}
	return t
}

func side(c cut) int {
	if c.above {
		return 1
	}
	return 0
}

// add takes in what one leaf compares its field, and the field's twin, with.
func (t *cutTable) add(c knowledge.Condition) {
	places := []string{c.At}
	if field, ok := strings.CutPrefix(c.At, entryPrefix); ok && twins[field] != "" {
		places = append(places, twins[field])
	}
	n := c.Value.Number
	for _, at := range places {
		switch c.Op {
		case knowledge.AtLeast, knowledge.LessThan:
			t.numbers[at] = append(t.numbers[at], cut{n, false})
		case knowledge.AtMost, knowledge.MoreThan:
			t.numbers[at] = append(t.numbers[at], cut{n, true})
		case knowledge.Is, knowledge.IsNot:
			if c.Value.IsNum {
				t.numbers[at] = append(t.numbers[at], cut{n, false}, cut{n, true})
			}
		case knowledge.OlderThanDays, knowledge.WithinDays:
			t.days[at] = append(t.days[at], int(n.Whole()))
		case knowledge.AnniversaryWithinDays:
			t.anniversaries = append(t.anniversaries, int(n.Whole()))
		}
	}
}

// eventClass is a class of kinds of events that no rule tells apart.
type eventClass struct {
	name    string                  // the conditions that ask for it
	windows []knowledge.EventWindow // that they ask for
	sets    bool                    // it sets a flag
}

// classesOfEvents returns the class of each kind of event: kinds that the same
// conditions ask for. One that sets a flag is a class of its own.
func classesOfEvents(base *knowledge.Base) map[string]eventClass {
	classes := make(map[string]eventClass, len(base.Events))
	n := 0
	eachRule(base, func(_ ruleRef, c knowledge.Condition) {
		c.EachLeaf(func(leaf knowledge.Condition) {
			n++
			for _, kind := range leaf.Value.Kinds {
				class := classes[kind]
				class.name += strconv.Itoa(n) + " "
				if !slices.Contains(class.windows, leaf.Value.When) {
					class.windows = append(class.windows, leaf.Value.When)
				}
				classes[kind] = class
			}
		})
	})
	for _, e := range base.Events {
		if class := classes[e.ID]; len(e.Sets) > 0 {
			class.name, class.sets = e.ID, true
			classes[e.ID] = class
		}
	}
	return classes
}

// promptsIn returns, for each prompt of the dictionary, what is read from it:
// the entry that it belongs to, and others that have the same words.
func promptsIn(base *knowledge.Base) [][]*knowledge.Message {
	all := make([][]*knowledge.Message, len(base.Messages))
	for i := range base.Messages {
		all[i] = intake.MatchMessage(base.Messages[i].Prompt.ZH, base)
	}
	return all
}
