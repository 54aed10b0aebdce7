package reason

import (
	"slices"

	"limitcheck/core/profile"
)

// implied is a flag that an event set: the latest event that speaks of it. The
// list has no order, so where two that disagree cannot be ordered by their days
// or timings, the flag stays unknown.
func (f *Facts) implied(pointer string) *Fact {
	setters := f.tables.setters[pointer]
	if len(setters) == 0 {
		return nil
	}
	latest, value := (*Event)(nil), ""
	for i := range f.events {
		e := &f.events[i]
		set, sets := e.sets(setters)
		if !sets || f.undone(e, setters) {
			continue
		}
		if latest != nil && set != value {
			return nil
		}
		latest, value = e, set
	}
	if latest == nil {
		return nil
	}
	return &Fact{Value: profile.Constant(value), Pointer: latest.Pointer, Quote: latest.Quote, Shown: profile.TextValue(latest.Kind).JSON}
}

// sets returns what an event that has happened makes of a flag, as JSON.
func (e *Event) sets(setters map[string]string) (value string, ok bool) {
	if e.Future {
		return "", false
	}
	value, ok = setters[e.Kind]
	return value, ok
}

// undone reports whether a later event set the flag again.
func (f *Facts) undone(e *Event, setters map[string]string) bool {
	for i := range f.events {
		later := &f.events[i]
		if _, sets := later.sets(setters); sets && e.before(later) {
			return true
		}
	}
	return false
}

// before says whether the event surely came before the other: by their days, or
// by their timings where neither has one.
func (e *Event) before(other *Event) bool {
	if e.Last != other.Last {
		return other.Last
	}
	if e.Dated || other.Dated {
		return e.Dated && other.Dated && e.On.Last < other.On.First
	}
	return e.Timing != "" && other.Timing != "" && timingOrder(e.Timing) < timingOrder(other.Timing)
}

func timingOrder(timing string) int {
	return slices.Index([]string{"earlier", "just_before", "after"}, timing)
}
