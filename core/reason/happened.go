package reason

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// happened evaluates the operator of that name: true where an event of one of
// the kinds fell into the window, false only where every kind is said not to
// have happened, because the list of events is never complete. events_absent
// speaks of the 90 days before the restriction, so it settles no other window.
func (f *Facts) happened(o *knowledge.Operand, entry string) outcome {
	since, product := f.find(placeSince, entry), f.find(placeProduct, entry)
	result := outcome{truth: False}
	var nearest *Event
	for _, kind := range o.Kinds {
		settled, listed := Unknown, false
		var absent Fact
		if o.When == "at_onset" || o.When == "recent" {
			var ok bool
			if absent, ok = f.absence(kind); ok {
				settled = False
			}
		}
		for i := range f.events {
			e := &f.events[i]
			if e.Kind != kind || o.Same && e.OfAnother(product.fact.Text) {
				continue
			}
			switch e.when(o.When, since.fact.Days, since.ok) {
			case True:
				if f.bare {
					return outcome{truth: True}
				}
				if nearest == nil || e.compare(nearest, since.fact.Days) < 0 {
					nearest = e
				}
			case Unknown:
				settled, listed = Unknown, true
				if !f.bare {
					result.needDays(e, since, entry)
				}
			}
		}
		switch {
		case f.bare:
		case settled == False:
			result.readFact(absent)
		case !listed:
			result.need("/events")
		}
		result.truth = result.truth.Or(settled)
	}
	if nearest != nil {
		return f.eventOutcome(nearest, since)
	}
	if result.truth == Unknown {
		result.read = nil // one kind that did not happen decides nothing
	}
	sorting.Ascending(result.missing)
	return result
}

// needDays names the days that would tell whether the event fell into the
// window: its own where it has none, a month, or one that is still to come, and
// the restriction's where that is open.
func (o *outcome) needDays(e *Event, since *lookup, entry string) {
	if !e.Dated || e.Future || since.ok && isMonth(e.On) {
		pointer := e.Pointer
		if e.Told() {
			pointer = "/events/-" // where it goes once it is confirmed
		}
		o.need(pointer + "/on")
	}
	if !since.ok || e.Dated && !e.Future && isMonth(since.fact.Days) {
		o.need(resolve(placeSince, entry))
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
	result := outcome{truth: True, quote: e.Quote}
	value := profile.Value{Kind: profile.Text, JSON: `"` + e.Kind + `"`, Text: e.Kind}
	result.readFact(Fact{Value: value, Pointer: e.Pointer, Quote: e.Quote})
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
