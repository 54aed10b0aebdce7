package reason

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// happened evaluates the operator of that name: true where an event of one of
// the kinds fell into the window, false only where every kind is said not to
// have happened, because the list of events is never complete. events_absent
// speaks of the 90 days before the restriction, so it settles no other window.
func (f *Facts) happened(o *knowledge.Operand, entry string, told *outcome) Truth {
	truth := Unknown
	if o.Set&^f.settled(o) == 0 {
		truth = False
	}
	if f.kinds&o.Set != 0 { // which is rare, and those who try answers ask thousands of times
		for i := range f.events {
			e := &f.events[i]
			if !f.asksFor(o, e, entry) {
				continue
			}
			if now := f.fell(e, o, entry); now != False {
				truth = now
			}
			if truth == True {
				break
			}
		}
	}
	if told != nil {
		f.tellHappened(o, entry, truth, told)
	}
	return truth
}

// settled returns the kinds of which it is said that none happened in the window.
func (f *Facts) settled(o *knowledge.Operand) profile.KindSet {
	if o.When == knowledge.AtOnset || o.When == knowledge.Recent {
		return f.absentKinds
	}
	return 0
}

// asksFor reports whether an event is one of those that the operand asks for.
func (f *Facts) asksFor(o *knowledge.Operand, e *Event, entry string) bool {
	return e.kind&o.Set != 0 && (e.kind.Known() != 0 || slices.Contains(o.Kinds, e.Kind)) &&
		!(o.Same && e.OfAnother(f.product(entry).fact.Text))
}

// fell says whether an event fell into the window.
func (f *Facts) fell(e *Event, o *knowledge.Operand, entry string) Truth {
	since := f.since(entry)
	return e.when(o.When, since.fact.Days, since.ok)
}

// tellHappened tells of the event that lies nearest, of what is said not to have happened, or of
// what it would take to know.
func (f *Facts) tellHappened(o *knowledge.Operand, entry string, truth Truth, told *outcome) {
	since := f.since(entry)
	if truth == False {
		for _, kind := range o.Kinds {
			told.readFact(f.absence(kind))
		}
		return
	}
	var nearest *Event
	listed := f.settled(o)
	for i := range f.events {
		e := &f.events[i]
		if !f.asksFor(o, e, entry) {
			continue
		}
		switch f.fell(e, o, entry) {
		case True:
			if nearest == nil || e.compare(nearest, since.fact.Days) < 0 {
				nearest = e
			}
		case Unknown:
			listed |= e.kind
			told.needDays(e, since)
		}
	}
	if nearest != nil {
		*told = f.eventOutcome(nearest, since)
		return
	}
	if o.Set&^listed != 0 {
		told.need("/events")
	}
}

// needDays names the days that would tell whether the event fell into the
// window: its own where it has none, a month, or one that is still to come, and
// the restriction's where that is open.
func (o *outcome) needDays(e *Event, since *lookup) {
	if !e.Dated || e.Future || since.ok && isMonth(e.On) {
		pointer := e.Pointer
		if e.Told() {
			pointer = "/events/-" // where it goes once it is confirmed
		}
		o.need(pointer + "/on")
	}
	if !since.ok || e.Dated && !e.Future && isMonth(since.fact.Days) {
		o.need(since.pointer)
	}
}

// compare puts the event that lies nearest to the restriction first, and those
// without a day last. The list of events has no order.
func (e *Event) compare(o *Event, since profile.DateRange) int {
	return cmp.Or(
		cmp.Compare(e.distance(since), o.distance(since)), cmp.Compare(timingOrder(o.Timing), timingOrder(e.Timing)),
		strings.Compare(e.Kind, o.Kind), strings.Compare(e.Product, o.Product))
}

func (e *Event) distance(since profile.DateRange) int {
	if !e.Dated {
		return math.MaxInt
	}
	if since == (profile.DateRange{}) {
		return -int(e.On.Last) // the latest
	}
	distance := int(since.First) - int(e.On.Last)
	return max(distance, -distance)
}

func (f *Facts) eventOutcome(e *Event, since *lookup) outcome {
	result := outcome{quote: e.Quote}
	value := profile.Value{Kind: profile.Text, JSON: `"` + e.Kind + `"`, Text: e.Kind}
	result.readFact(&Fact{Value: value, Pointer: e.Pointer, Quote: e.Quote})
	if kind, ok := f.Base.Event(e.Kind); ok {
		result.say("value", kind.Title.In(f.Profile.Locale))
	}
	switch {
	case e.Dated:
		result.say("on", f.Days(e.On))
		if since.ok {
			result.readFact(since.fact)
			if fewest, most := daysBetween(e.On, since.fact.Days); fewest == most {
				result.say("days", strconv.Itoa(max(fewest, -fewest)))
			}
		}
	case e.Timing != "":
		result.say("on", f.term("timing", e.Timing))
	default:
		result.say("on", f.term("timing", "unknown"))
	}
	return result
}
