package reason

import (
	"slices"

	"limitcheck/core/intake"
	"limitcheck/core/profile"
)

// Supposition is what one answer, one step or one correction would add to the
// profile.
type Supposition struct {
	Fields   []Field
	Events   []Event
	Absent   []string // kinds of events that did not happen
	Messages []intake.Message
}

// Field is a value at a concrete pointer, such as /restrictions/0/since.
type Field struct {
	Pointer string
	Value   profile.Value
}

// Suppose returns facts in which the supposition holds as if it were given.
// The facts that it is called on stay as they are.
func (f *Facts) Suppose(s Supposition) *Facts {
	supposed := new(Facts)
	f.supposeInto(supposed, &s)
	return supposed
}

// supposeInto is Suppose into facts that are no longer used.
func (f *Facts) supposeInto(supposed *Facts, s *Supposition) {
	anew, room := supposed.anew[:0], supposed.room[:0]
	*supposed = *f
	supposed.anew, supposed.room, supposed.touched = anew, room, f.tables.touchedBy(s)
	if len(f.touched) > 0 {
		supposed.touched = slices.Concat(f.touched, supposed.touched)
	}
	supposed.supposed = slices.Clip(s.Fields)
	if len(f.supposed) > 0 {
		supposed.supposed = slices.Concat(f.supposed, s.Fields)
	}
	if len(s.Events)+len(s.Absent) > 0 {
		supposed.events = append(f.withoutReplaced(room, s), s.Events...)
		supposed.room = supposed.events
	}
	supposed.absent = append(slices.Clip(f.absent), s.Absent...)
	if len(s.Messages) > 0 {
		reading := *f.Reading
		reading.Messages = append(slices.Clip(reading.Messages), s.Messages...)
		supposed.Reading = &reading
	}
}

// withoutReplaced adds to the room the events without those that the supposition tells
// otherwise: those of the narrative of a kind that it speaks of, as what is
// given replaces what was told, and the one whose day it fills in.
func (f *Facts) withoutReplaced(room []Event, s *Supposition) []Event {
	for i := range f.events {
		if !s.replaces(&f.events[i]) {
			room = append(room, f.events[i])
		}
	}
	return room
}

func (s *Supposition) replaces(e *Event) bool {
	if e.Quote != "" && slices.Contains(s.Absent, e.Kind) {
		return true
	}
	for i := range s.Events {
		g := &s.Events[i]
		if !g.Last && (e.Quote != "" && g.Kind == e.Kind || e.Pointer == g.Pointer && e.Pointer != "/events/-") {
			return true
		}
	}
	return false
}
