package reason

import (
	"slices"
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Evaluate returns the truth of a condition for an entry of Entries.
func (f *Facts) Evaluate(c knowledge.Condition, entry string) Truth {
	bare := *f
	bare.bare = true
	return bare.evaluate(c, entry).truth
}

func (f *Facts) evaluate(c knowledge.Condition, entry string) outcome { return f.outcomeOf(&c, entry) }

// outcomeOf is evaluate in place: a condition is as large as thirty numbers, and trying every
// answer evaluates thousands.
func (f *Facts) outcomeOf(c *knowledge.Condition, entry string) outcome {
	switch {
	case len(c.All) > 0:
		return f.combine(c.All, entry, True, Truth.And)
	case len(c.Any) > 0:
		return f.combine(c.Any, entry, False, Truth.Or)
	case c.Not != nil:
		result := f.outcomeOf(c.Not, entry)
		result.truth = result.truth.Not()
		return result
	}
	return f.leaf(c, entry)
}

// combine folds the parts with Kleene's and/or. What it read and what it still
// needs are those of the parts that agree with the result, so that evidence
// shows what decided it and no more is asked than could decide it.
func (f *Facts) combine(parts []knowledge.Condition, entry string, start Truth, fold func(Truth, Truth) Truth) outcome {
	result := outcome{truth: start}
	if f.bare {
		for i := 0; i < len(parts) && result.truth != start.Not(); i++ {
			result.truth = fold(result.truth, f.outcomeOf(&parts[i], entry).truth)
		}
		return result
	}
	outcomes := make([]outcome, 0, len(parts))
	for i := range parts {
		o := f.outcomeOf(&parts[i], entry)
		outcomes = append(outcomes, o)
		result.truth = fold(result.truth, o.truth)
	}
	result.takeAll(slices.DeleteFunc(outcomes, func(o outcome) bool { return o.truth != result.truth }))
	return result
}

// leaf compares the fact at a pointer with the operand.
func (f *Facts) leaf(c *knowledge.Condition, entry string) outcome {
	switch c.Op {
	case "says":
		return f.says(&c.Value, entry)
	case "happened":
		return f.happened(&c.Value, entry)
	case "tells":
		return f.tells(&c.Value)
	case "anniversary_within_days":
		return f.anniversary(c, entry)
	case "sales_fell_for_months":
		return f.salesFell(&c.Value)
	}
	found := f.find(c.At, entry)
	var result outcome
	if found.ok {
		result.truth = f.compare(c, &found.fact)
	}
	if f.bare {
		return result
	}
	if result.truth == Unknown {
		result.need(resolve(c.At, entry))
	}
	if !found.ok {
		return result
	}
	f.tell(&result, c, found.fact)
	if c.At == placeLastBorrowed {
		f.tellMonthsUnused(&result, found.fact, entry)
	}
	return result
}

// tell adds the fact that a leaf compared, with the words for it.
func (f *Facts) tell(o *outcome, c *knowledge.Condition, fact Fact) {
	o.readFact(fact)
	o.quote = fact.Quote
	for placeholder, words := range fact.Detail {
		o.say(placeholder, words)
	}
	o.say("value", f.valueText(c, fact.Value))
	if fact.Kind == profile.Text && fact.Days != (profile.DateRange{}) {
		o.say("on", f.Days(fact.Days))
	}
}

// tellMonthsUnused adds how long nothing had been borrowed when the restriction
// came; the time after it does not count.
func (f *Facts) tellMonthsUnused(o *outcome, borrowed Fact, entry string) {
	if since, ok := f.Lookup(placeSince, entry); ok {
		o.readFact(since)
		o.say("months", strconv.Itoa(fullMonths(borrowed.Days, since.Days)))
	}
}
