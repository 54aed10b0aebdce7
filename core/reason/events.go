package reason

import (
	"slices"
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Event is one event of the profile.
type Event struct {
	Kind    string
	On      profile.DateRange
	Dated   bool
	Timing  string // "just_before", "earlier", "after" or ""
	Pointer string
}

func eventsOf(p *profile.Profile) []Event {
	list, _ := p.Lookup("/events")
	events := make([]Event, 0, len(list.Items))
	for i, v := range list.Items {
		kind, _ := v.Member("kind")
		timing, _ := v.Member("timing")
		on, dated := v.Member("on")
		events = append(events, Event{
			Kind: kind.Text, Timing: timing.Text, On: on.Days, Dated: dated, Pointer: "/events/" + strconv.Itoa(i),
		})
	}
	return events
}

// The bounds, in days before the restriction: of its onset, of "recent", and of
// "earlier", a year after which nobody would tie the two together.
const (
	onsetDays   = 7
	recentDays  = 90 // what events_absent speaks of
	earlierDays = 365
)

// when says whether an event fell into the window. Without a day and without a
// timing it is unknown, and so it is where a month leaves both open.
func (e Event) when(window string, since profile.DateRange, known bool) Truth {
	if window == "ever" {
		return True
	}
	if !e.Dated || !known {
		return e.whenByTiming(window)
	}
	fewest := int(since.First) - int(e.On.Last)
	most := int(since.Last) - int(e.On.First)
	low, high := 0, onsetDays
	switch window {
	case "recent":
		high = recentDays
	case "earlier":
		low, high = onsetDays+1, earlierDays
	case "before":
		high = earlierDays
	case "after":
		low, high = -1<<30, -1
	}
	switch {
	case fewest >= low && most <= high:
		return True
	case most < low || fewest > high:
		return False
	}
	return Unknown
}

func (e Event) whenByTiming(window string) Truth {
	switch e.Timing {
	case "just_before":
		return truthOf(window == "at_onset" || window == "recent" || window == "before")
	case "earlier":
		if window == "recent" {
			return Unknown
		}
		return truthOf(window == "earlier" || window == "before")
	case "after":
		return truthOf(window == "after")
	}
	return Unknown
}

// happened evaluates the operator of that name: true on the first event of a
// kind within the window, false only where every kind is said not to have
// happened, because the list of events is never complete. events_absent speaks
// of the 90 days before the restriction, so it settles no other window.
func (f *Facts) happened(o knowledge.Operand, entry string) outcome {
	since, known := f.Lookup(entryPrefix+"/since", entry)
	absent, _ := f.Profile.Lookup("/events_absent")
	result := outcome{truth: False}
	for _, kind := range o.Kinds {
		settled := Unknown
		if (o.When == "at_onset" || o.When == "recent") && holdsText(absent, kind) {
			settled = False
		}
		for _, e := range f.events {
			if e.Kind != kind {
				continue
			}
			switch e.when(o.When, since.Days, known) {
			case True:
				return f.eventOutcome(e, since.Days, known)
			case Unknown:
				settled = Unknown
				if !e.Dated && e.Timing == "" {
					result.need(e.Pointer + "/on")
				}
				if !known {
					result.need(resolve(entryPrefix+"/since", entry))
				}
			}
		}
		result.truth = result.truth.Or(settled)
	}
	if result.truth == Unknown && len(result.missing) == 0 {
		result.need("/events")
	}
	if result.truth == False {
		result.readFact(Fact{Value: absent, Pointer: "/events_absent"})
	}
	return result
}

func (f *Facts) eventOutcome(e Event, since profile.DateRange, known bool) outcome {
	result := outcome{truth: True}
	value := profile.Value{Kind: profile.Text, JSON: `"` + e.Kind + `"`, Text: e.Kind}
	result.readFact(Fact{Value: value, Pointer: e.Pointer})
	if kind, ok := f.Base.Event(e.Kind); ok {
		result.say("value", kind.Title.In(f.Profile.Locale))
	}
	switch {
	case e.Dated:
		result.say("on", daysText(e.On))
		if known {
			result.say("days", strconv.Itoa(max(0, int(since.First)-int(e.On.Last))))
		}
	case e.Timing != "":
		result.say("on", f.term("timing", e.Timing))
	default:
		result.say("on", f.term("timing", "unknown"))
	}
	return result
}

// daysText writes a day as 2026-11-20 and a month as 2026-11.
func daysText(days profile.DateRange) string {
	if days.First == days.Last {
		return days.First.String()
	}
	return days.First.String()[:7]
}

// implied is a flag that an event set: the latest event that speaks of it.
func (f *Facts) implied(pointer string) (Fact, bool) {
	var fact Fact
	var latest Event
	found := false
	for _, e := range f.events {
		kind, ok := f.Base.Event(e.Kind)
		if !ok {
			continue
		}
		i := slices.IndexFunc(kind.Sets, func(c knowledge.Change) bool { return c.At == pointer })
		if i < 0 || found && e.before(latest) {
			continue
		}
		fact, latest, found = Fact{Value: constant(kind.Sets[i].Value), Pointer: e.Pointer}, e, true
	}
	return fact, found
}

// before orders two events that set the same flag; without days the later one
// in the list holds, as people tell things in order.
func (e Event) before(other Event) bool {
	return e.Dated && other.Dated && e.On.Last < other.On.First
}

func holdsText(list profile.Value, text string) bool {
	return slices.ContainsFunc(list.Items, func(v profile.Value) bool { return v.Text == text })
}
