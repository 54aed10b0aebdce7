package reason

import (
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// Evaluate returns the truth of a condition for an entry of Entries.
func (f *Facts) Evaluate(c knowledge.Condition, entry string) Truth { return f.truth(&c, entry, nil) }

// evaluate returns what a condition comes to, with what is to be told of it.
func (f *Facts) evaluate(c *knowledge.Condition, entry string) outcome {
	var told outcome
	told.truth = f.truth(c, entry, &told)
	sorting.Ascending(told.missing)
	return told
}

// truth evaluates a condition. What decided it, what it needs and the words for it go into told,
// which is nil where the truth alone is wanted, as by the trials: they ask for thousands.
func (f *Facts) truth(c *knowledge.Condition, entry string, told *outcome) Truth {
	switch {
	case c.Op != knowledge.NoOperator:
		return f.leaf(c, entry, told)
	case len(c.All) > 0:
		return f.combine(c.All, entry, True, told)
	case len(c.Any) > 0:
		return f.combine(c.Any, entry, False, told)
	case c.Not != nil:
		return f.truth(c.Not, entry, told).Not()
	}
	return Unknown
}

// combine folds the parts with Kleene's and, which starts with True, or with his or. What it read
// and what it still needs are those of the parts that agree with the result, so that evidence
// shows what decided it and no more is asked than could decide it.
func (f *Facts) combine(parts []knowledge.Condition, entry string, start Truth, told *outcome) Truth {
	result := start
	for i := 0; i < len(parts) && result != start.Not(); i++ {
		if truth := f.truth(&parts[i], entry, nil); truth != start {
			result = truth
		}
	}
	switch {
	case told == nil:
		return result
	case told.missingOnly:
		for i := range parts {
			if f.truth(&parts[i], entry, nil) == result {
				f.truth(&parts[i], entry, told)
			}
		}
		return result
	}
	var agreeing []outcome
	for i := range parts {
		if f.truth(&parts[i], entry, nil) == result {
			agreeing = append(agreeing, f.evaluate(&parts[i], entry))
		}
	}
	told.takeAll(agreeing)
	return result
}

// leaf compares the fact at a pointer with the operand.
func (f *Facts) leaf(c *knowledge.Condition, entry string, told *outcome) Truth {
	switch c.Op {
	case knowledge.Says:
		return f.says(&c.Value, entry, told)
	case knowledge.Happened:
		return f.happened(&c.Value, entry, told)
	case knowledge.Tells:
		return f.tells(&c.Value, told)
	case knowledge.AnniversaryWithinDays:
		return f.anniversary(c, entry, told)
	case knowledge.SalesFellForMonths:
		return f.salesFell(&c.Value, told)
	}
	found := f.find(c.At, c.Place, entry)
	truth := Unknown
	if found.ok {
		truth = f.compare(c, found.fact)
	}
	if told == nil {
		return truth
	}
	if truth == Unknown {
		told.need(found.pointer)
	}
	if found.ok && !told.missingOnly {
		f.tell(told, c, found)
		if c.At == placeLastBorrowed {
			f.tellMonthsUnused(told, found.fact, entry)
		}
	}
	return truth
}

// tell adds the fact that a leaf compared, with the words for it.
func (f *Facts) tell(o *outcome, c *knowledge.Condition, found *lookup) {
	fact := found.fact
	o.readFact(fact)
	o.quote = fact.Quote
	if fact.Pointer == placeMonthly {
		if found.compared == nil {
			found.compared = f.compared(c.At)
		}
		o.sayAll(found.compared)
	}
	o.say("value", f.valueText(c, &fact.Value))
	if fact.Kind == profile.Text && fact.Days != (profile.DateRange{}) {
		o.say("on", f.Days(fact.Days))
	}
}

// tellMonthsUnused adds how long nothing had been borrowed when the restriction
// came; the time after it does not count.
func (f *Facts) tellMonthsUnused(o *outcome, borrowed *Fact, entry string) {
	if since := f.since(entry); since.ok {
		o.readFact(since.fact)
		o.say("months", strconv.Itoa(fullMonths(borrowed.Days, since.fact.Days)))
	}
}

// since is the day from which the entry is restricted.
func (f *Facts) since(entry string) *lookup { return f.find(placeSince, f.tables.since, entry) }

// product is which one the entry restricts.
func (f *Facts) product(entry string) *lookup { return f.find(placeProduct, f.tables.product, entry) }
