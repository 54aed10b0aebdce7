package reason

import (
	"iter"
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/sorting"
)

// reach is how far a change goes.
type reach struct {
	refs    []ruleRef // the rules that may come out differently, in the order of the causes
	touched []int     // the places at which rules may find something else
}

// reachesIn returns the reach of a change at each place that somebody reads, and of an event of
// each kind.
func (t *tables) reachesIn(base *knowledge.Base) {
	t.ofPlace, t.ofKind = make(map[string]*reach), make(map[string]*reach)
	for place, refs := range t.readers {
		t.ofPlace[place] = &reach{refs, t.touches[place]}
	}
	for i := range base.Events {
		kind := base.Events[i].ID
		t.ofKind[kind] = t.at(eventPlace(kind))
	}
}

// ofEvent returns the reach of an event of a kind.
func (t *tables) ofEvent(kind string) *reach {
	if r := t.ofKind[kind]; r != nil {
		return r
	}
	return t.at(eventPlace(kind))
}

var nowhere = new(reach)

// at returns the reach of a change at a place.
func (t *tables) at(place string) *reach {
	if r := t.ofPlace[place]; r != nil {
		return r
	}
	return nowhere
}

// reachOf returns the reach of a supposition; one of several places is merged into the room.
func (t *tables) reachOf(s *Supposition, room *reach) *reach {
	switch {
	case s.isField():
		return t.at(pattern(s.Fields[0].Pointer))
	case len(s.Events) == 1 && len(s.Fields)+len(s.Absent)+len(s.Messages) == 0:
		return t.ofEvent(s.Events[0].Kind)
	}
	all := reach{room.refs[:0], room.touched[:0]}
	for place := range s.places() {
		r := t.at(place)
		all.refs = append(all.refs, r.refs...)
		all.touched = append(all.touched, r.touched...)
	}
	sorting.By(all.refs, compareRefs)
	all.refs = slices.Compact(all.refs)
	*room = all
	return room
}

// isField reports whether a supposition is of one field and nothing else.
func (s *Supposition) isField() bool {
	return len(s.Fields) == 1 && len(s.Events)+len(s.Absent)+len(s.Messages) == 0
}

// places yields the places that a supposition changes.
func (s *Supposition) places() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, field := range s.Fields {
			if !yield(pattern(field.Pointer)) {
				return
			}
		}
		for i := range s.Events {
			if !yield(eventPlace(s.Events[i].Kind)) {
				return
			}
		}
		for _, kind := range s.Absent {
			if !yield(eventPlace(kind)) {
				return
			}
		}
		for _, m := range s.Messages {
			for _, entry := range m.Entries {
				if !yield(placeMessages + "=" + entry.ID) {
					return
				}
			}
		}
	}
}
