package reason

import (
	"slices"

	"limitcheck/core/intake"
	"limitcheck/core/profile"
)

// Supposition is what one answer, one step or one correction would add to the
// profile.
type Supposition struct {
	Fields   []Fact // at concrete pointers, such as /restrictions/0/since
	Events   []Event
	Absent   []string // kinds of events that did not happen
	Messages []intake.Message
}

// Suppose returns facts in which the supposition holds as if it were given.
// The facts that it is called on stay as they are.
func (f *Facts) Suppose(s Supposition) *Facts {
	supposed := f.withOwnRoom()
	f.supposeInto(&supposed, &s, f.tables.reachOf(&s, new(reach)).touched)
	return &supposed
}

// withOwnRoom returns a copy that a supposition may be put into.
func (f *Facts) withOwnRoom() Facts {
	c := *f
	c.anew, c.room, c.roomHolds = nil, nil, false
	return c
}

// supposeInto is Suppose into facts that are no longer used, of which nothing differs from f but
// what a supposition sets.
func (f *Facts) supposeInto(supposed *Facts, s *Supposition, touched []int) {
	supposed.anew, supposed.touched = supposed.anew[:0], touched
	if len(f.touched) > 0 {
		supposed.touched = slices.Concat(f.touched, touched)
	}
	supposed.supposed = slices.Clip(s.Fields)
	if len(f.supposed) > 0 {
		supposed.supposed = slices.Concat(f.supposed, s.Fields)
	}
	supposed.events, supposed.kinds = f.events, f.kinds
	if len(s.Events)+len(s.Absent) > 0 {
		f.addEvents(supposed, s)
	}
	supposed.absent, supposed.absentKinds = f.absent, f.absentKinds
	if len(s.Absent) > 0 {
		supposed.absent = append(slices.Clip(f.absent), s.Absent...)
		supposed.absentKinds |= profile.KindsOf(s.Absent...).Known()
	}
	supposed.Reading = f.Reading
	if len(s.Messages) > 0 {
		reading := *f.Reading
		reading.Messages = append(slices.Clip(reading.Messages), s.Messages...)
		supposed.Reading = &reading
	}
}

// addEvents adds the events of a supposition to those of f, without those that it tells otherwise:
// those of the narrative of a kind that it speaks of, as what is given replaces what was told, and
// the one whose day it fills in.
func (f *Facts) addEvents(supposed *Facts, s *Supposition) {
	kept := 0
	for kept < len(f.events) && !s.replaces(&f.events[kept]) {
		kept++
	}
	if kept < len(f.events) || !supposed.roomHolds {
		supposed.room = append(supposed.room[:0], f.events[:kept]...)
		supposed.roomHolds = kept == len(f.events)
	}
	supposed.room = supposed.room[:kept]
	for i := kept; i < len(f.events); i++ {
		if !s.replaces(&f.events[i]) {
			supposed.room = append(supposed.room, f.events[i])
		}
	}
	for i := range s.Events {
		e := s.Events[i]
		e.kind = profile.KindsOf(e.Kind)
		supposed.room, supposed.kinds = append(supposed.room, e), supposed.kinds|e.kind
	}
	supposed.events = supposed.room
}

func (s *Supposition) replaces(e *Event) bool {
	if e.Quote != "" && slices.Contains(s.Absent, e.Kind) {
		return true
	}
	for i := range s.Events {
		g := &s.Events[i]
		if !g.Last && (e.Quote != "" && g.Kind == e.Kind || g.Pointer != "/events/-" && e.Pointer == g.Pointer) {
			return true
		}
	}
	return false
}
