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
func (f *Facts) happened(o *knowledge.Operand, entry string, told *outcome) Truth {
	denied := o.When == knowledge.AtOnset || o.When == knowledge.Recent // what is absent is so of these
	if told == nil && f.kinds&o.Set == 0 {                              // as nearly always in a trial
		if denied && o.Set&^f.absentKinds == 0 {
			return False
		}
		return Unknown
	}
	since, product := f.since(entry), f.product(entry)
	truth := False
	var nearest *Event
	for _, kind := range o.Kinds {
		settled, listed := Unknown, false
		if denied && f.isAbsent(kind) {
			settled = False
		}
		for i := range f.events {
			e := &f.events[i]
			if e.Kind != kind || o.Same && e.OfAnother(product.fact.Text) {
				continue
			}
			switch e.when(o.When, since.fact.Days, since.ok) {
			case True:
				if told == nil {
					return True
				}
				if nearest == nil || e.compare(nearest, since.fact.Days) < 0 {
					nearest = e
				}
			case Unknown:
				settled, listed = Unknown, true
				if told != nil {
					told.needDays(e, since)
				}
			}
		}
		if told != nil && settled == Unknown && !listed {
			told.need("/events")
		}
		truth = truth.Or(settled)
	}
	switch {
	case told == nil:
	case nearest != nil:
		*told = f.eventOutcome(nearest, since)
		return True
	case truth == False: // else a kind that did not happen decides nothing
		for _, kind := range o.Kinds {
			told.readFact(f.absence(kind))
		}
	default:
		sorting.Ascending(told.missing)
	}
	return truth
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
			result.readFact(&since.fact)
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
