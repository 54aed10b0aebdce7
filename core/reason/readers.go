package reason

import (
	"slices"
	"strings"
	"sync"

	"limitcheck/core/knowledge"
)

// readers names, for a place of the profile, the causes that read it, by their
// index in the base.
type readers map[string][]int

// places that many conditions read without naming them.
const (
	placeSince    = entryPrefix + "/since"
	placeProduct  = entryPrefix + "/product"
	placeMessages = entryPrefix + "/messages"
	placeMonthly  = "/business/monthly"
)

// derivedFrom names the fields that a derived one is computed from.
var derivedFrom = map[string][]string{
	"/business/sales_change_3m_pct":   {placeMonthly},
	"/business/refund_rate_pct":       {placeMonthly},
	"/business/refund_rate_change_pp": {placeMonthly},
}

var embeddedReaders = sync.OnceValue(func() readers { return readersIn(knowledge.Load()) })

// readersOf returns the causes that may come out differently under a supposition.
func readersOf(base *knowledge.Base, s Supposition) []int {
	index := embeddedReaders()
	if base != knowledge.Load() {
		index = readersIn(base)
	}
	var all []int
	for _, field := range s.Fields {
		all = append(all, index[pattern(field.Pointer)]...)
	}
	for _, e := range s.Events {
		all = append(all, index[eventPlace(e.Kind)]...)
	}
	for _, kind := range s.Absent {
		all = append(all, index[eventPlace(kind)]...)
	}
	for _, m := range s.Messages {
		for _, entry := range m.Entries {
			all = append(all, index[placeMessages+"="+entry.ID]...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

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
	for i := range base.Causes {
		add := func(place string) { index[place] = append(index[place], i) }
		cause := &base.Causes[i]
		for _, rule := range cause.Rules {
			eachPlace(base, rule.When, add)
		}
		for _, c := range [...]*knowledge.Condition{cause.Cured, cause.Yes} {
			if c != nil {
				eachPlace(base, *c, add)
			}
		}
	}
	return index
}

// eachPlace calls add with every place that a condition reads.
func eachPlace(base *knowledge.Base, c knowledge.Condition, add func(string)) {
	for _, part := range slices.Concat(c.All, c.Any) {
		eachPlace(base, part, add)
	}
	if c.Not != nil {
		eachPlace(base, *c.Not, add)
	}
	switch c.Op {
	case "":
		return
	case "happened":
		for _, kind := range c.Value.Kinds {
			add(eventPlace(kind))
		}
		add(placeSince)
		add(placeProduct)
	case "says":
		for _, id := range c.Value.Texts {
			add(placeMessages + "=" + id)
		}
	case "anniversary_within_days":
		add(placeSince)
	}
	addField(base, c.At, add)
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
