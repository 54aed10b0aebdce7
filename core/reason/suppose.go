package reason

import (
	"maps"
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
	supposed := *f
	if len(s.Fields) > 0 {
		supposed.supposed = maps.Clone(f.supposed)
		if supposed.supposed == nil {
			supposed.supposed = make(map[string]profile.Value, len(s.Fields))
		}
		for _, field := range s.Fields {
			supposed.supposed[field.Pointer] = field.Value
		}
	}
	supposed.events = append(slices.Clip(f.events), s.Events...)
	supposed.absent = append(slices.Clip(f.absent), s.Absent...)
	if len(s.Messages) > 0 {
		reading := *f.Reading
		reading.Messages = append(slices.Clip(reading.Messages), s.Messages...)
		supposed.Reading = &reading
	}
	return &supposed
}
