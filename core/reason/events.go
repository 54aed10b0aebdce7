package reason

import (
	"iter"
	"slices"
	"strconv"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Event is one event of the profile.
type Event struct {
	Kind    string
	On      profile.DateRange
	Dated   bool
	Timing  string // "just_before", "earlier", "after" or ""
	Product string // "" where it names none
	Pointer string
	Quote   string // of the narrative, where it was read from that
	Future  bool   // it is dated after as_of, so it cannot have happened; a notice says so
	Last    bool   // a step makes it happen, after everything that the profile tells

	kind profile.KindSet // of one, set where the facts are read or supposed
}

// Past yields the events that are not still to come: those that the profile
// gives, then those that the narrative tells of kinds of which it says nothing.
func (f *Facts) Past() iter.Seq[*Event] {
	return func(yield func(*Event) bool) {
		for i := range f.events {
			if e := &f.events[i]; !e.Future && !yield(e) {
				return
			}
		}
	}
}

// Told reports whether the event was read from the narrative and not given.
func (e *Event) Told() bool { return e.Pointer == intake.NarrativePointer }

// eventsOf lists what the profile gives, then what the narrative tells of kinds
// that the profile neither gives nor says to be absent.
func eventsOf(p *profile.Profile, reading *intake.Reading) []Event {
	list, _ := p.Lookup("/events")
	events := make([]Event, 0, len(list.Items)+len(reading.Events))
	for i, v := range list.Items {
		kind, _ := v.Member("kind")
		timing, _ := v.Member("timing")
		on, dated := v.Member("on")
		product, _ := v.Member("product")
		events = append(events, Event{
			Kind: kind.Text, kind: profile.KindsOf(kind.Text), Timing: timing.Text, On: on.Days, Dated: dated, Product: product.Text, Pointer: "/events/" + strconv.Itoa(i),
			Future: dated && on.Days.First > p.AsOf,
		})
	}
	for _, e := range reading.Events {
		if Gives(p, e.Kind) {
			continue
		}
		events = append(events, Event{Kind: e.Kind, kind: profile.KindsOf(e.Kind), Timing: e.Timing, On: e.On, Dated: e.Dated, Product: e.Product, Pointer: intake.NarrativePointer, Quote: e.Quote})
	}
	return events
}

// Gives reports whether the profile itself says of a kind of event that it
// happened or that it did not: what the narrative tells of it yields.
func Gives(p *profile.Profile, kind string) bool {
	events, _ := p.Lookup("/events")
	absent, _ := p.Lookup("/events_absent")
	return holdsText(&absent, kind) || slices.ContainsFunc(events.Items, func(v profile.Value) bool {
		k, _ := v.Member("kind")
		return k.Text == kind
	})
}

// absence is where it is said that a kind did not happen before the restriction.
func (f *Facts) absence(kind string) *Fact {
	switch {
	case slices.Contains(f.absent, kind):
		return &Fact{Pointer: "/events_absent"}
	case holdsText(&f.givenAbsent, kind):
		return &Fact{Value: f.givenAbsent, Pointer: "/events_absent"}
	}
	i := slices.IndexFunc(f.Reading.Absent, func(a intake.Absent) bool { return a.Kind == kind })
	return &Fact{Pointer: intake.NarrativePointer, Quote: f.Reading.Absent[i].Quote}
}

// The bounds, in days before the restriction: of its onset, of "recent", and of
// "earlier", a year after which nobody would tie the two together.
const (
	onsetDays   = 7
	recentDays  = 90 // what events_absent speaks of
	earlierDays = 365
)

// when says whether an event fell into the window. Where the day is missing, or
// a month leaves the answer open, the timing decides; without one it is unknown,
// as is an event of which the day is still to come.
func (e *Event) when(window knowledge.EventWindow, since profile.DateRange, known bool) Truth {
	if e.Future {
		return Unknown
	}
	if window == knowledge.Ever {
		return True
	}
	if !e.Dated || !known {
		return e.whenByTiming(window)
	}
	fewest, most := daysBetween(e.On, since)
	low, high := 0, onsetDays
	switch window {
	case knowledge.Recent:
		high = recentDays
	case knowledge.Earlier:
		low, high = onsetDays+1, earlierDays
	case knowledge.Before:
		high = earlierDays
	case knowledge.After:
		low, high = -1<<30, -1
	}
	switch {
	case fewest >= low && most <= high:
		return True
	case most < low || fewest > high:
		return False
	}
	return e.whenByTiming(window)
}

// OfAnother reports whether the event is said to be of another product; one
// that names none may be of any.
func (e *Event) OfAnother(product string) bool {
	return e.Product != "" && product != "" && e.Product != product
}

func (e *Event) whenByTiming(window knowledge.EventWindow) Truth {
	switch e.Timing {
	case "just_before":
		return truthOf(window == knowledge.AtOnset || window == knowledge.Recent || window == knowledge.Before)
	case "earlier":
		if window == knowledge.Recent {
			return Unknown
		}
		return truthOf(window == knowledge.Earlier || window == knowledge.Before)
	case "after":
		return truthOf(window == knowledge.After)
	}
	return Unknown
}

func holdsText(list *profile.Value, text string) bool {
	for i := range list.Items { // a value is large to hand to a function
		if list.Items[i].Text == text {
			return true
		}
	}
	return false
}
