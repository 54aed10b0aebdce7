package reason

import (
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// A month is counted from year 0: 12 times the year plus the month, from 0.
type month int

func monthOf(d profile.Date) month { return month(d.Year()*12 + d.Month() - 1) }

func (m month) String() string {
	text := strconv.Itoa(int(m%12) + 1)
	if len(text) == 1 {
		text = "0" + text
	}
	return strconv.Itoa(int(m/12)) + "-" + text
}

// derivedFrom lists the derived fields with those that they are computed from:
// the full months before as_of. A field that is given wins over its computed
// value, and evidence points to the figures that the value came from.
//
// Two more derived facts have no field of their own and stand in the words of a
// rule: the days between an event and the restriction ({days}), and the months
// between the last borrowing and the restriction ({months}). What they are
// computed from is read beside them.
var derivedFrom = map[string][]string{
	"/business/sales_change_3m_pct":   {placeMonthly},
	"/business/refund_rate_pct":       {placeMonthly},
	"/business/refund_rate_change_pp": {placeMonthly},
}

// daysBetween returns the fewest and the most days from one day to another,
// where each may be known by its month only; negative where it comes first.
func daysBetween(from, to profile.DateRange) (fewest, most int) {
	return int(to.First) - int(from.Last), int(to.Last) - int(from.First)
}

// fullMonths returns how many months have passed at the least from one day to
// another; 0 where it does not come first. The 31st is the last day of a month
// that has none.
func fullMonths(from, to profile.DateRange) int {
	first, last := from.Last, to.First
	months := int(monthOf(last) - monthOf(first))
	if last.Day() < min(first.Day(), profile.DaysIn(last.Year(), last.Month())) {
		months--
	}
	return max(0, months)
}

func dayRange(d profile.Date) profile.DateRange { return profile.DateRange{First: d, Last: d} }

// isMonth reports whether the day itself is not known.
func isMonth(days profile.DateRange) bool { return days.First != days.Last }

// figures are one column of /business/monthly; a month without it is unknown.
type figures []monthFigure

type monthFigure struct {
	month
	profile.Decimal
}

func (f *Facts) figures(column string) figures {
	rows := f.given(placeMonthly)
	if rows == nil {
		return nil
	}
	known := make(figures, 0, len(rows.Items))
	for i := range rows.Items {
		when, _ := rows.Items[i].Member("month")
		if v, ok := rows.Items[i].Member(column); ok {
			known = append(known, monthFigure{monthOf(when.Days.First), v.Number})
		}
	}
	return known
}

// in returns the figure of a month.
func (f figures) in(m month) (profile.Decimal, bool) {
	for i := range f {
		if f[i].month == m {
			return f[i].Decimal, true
		}
	}
	return 0, false
}

// sum adds three months from first; it is unknown where one of them is.
func (f figures) sum(first month) (profile.Decimal, bool) {
	var total profile.Decimal
	for m := first; m < first+3; m++ {
		v, ok := f.in(m)
		if !ok {
			return 0, false
		}
		total += v
	}
	return total, true
}

// derived computes the figures that the schema describes as trends where their
// own field is absent, from the full months before as_of.
func (f *Facts) derived(pointer string) *Fact {
	last := monthOf(f.Profile.AsOf) - 3
	switch pointer {
	case "/business/sales_change_3m_pct":
		if change, ok := f.salesChange(last); ok {
			return computed(percent(change.now-change.before, change.before))
		}
	case "/business/refund_rate_pct":
		if rate, ok := f.refundRate(last); ok {
			return computed(rate)
		}
	case "/business/refund_rate_change_pp":
		now, nowKnown := f.refundRate(last)
		if before, ok := f.refundRate(last - 3); ok && nowKnown {
			return computed(now - before)
		}
	}
	return nil
}

func computed(v profile.Decimal) *Fact {
	return &Fact{Value: profile.NumberValue(v), Pointer: placeMonthly}
}

// compared are the words for the months that a derived figure compares.
func (f *Facts) compared(pointer string) Words {
	last := monthOf(f.Profile.AsOf) - 3
	switch pointer {
	case "/business/sales_change_3m_pct":
		if c, ok := f.salesChange(last); ok {
			return Words{{"from", f.money(c.before)}, {"to", f.money(c.now)}, {"months", f.span(c.base, last)}}
		}
	case "/business/refund_rate_change_pp":
		now, _ := f.refundRate(last)
		before, _ := f.refundRate(last - 3)
		return Words{{"from", numberText(before) + "%"}, {"to", numberText(now) + "%"}, {"months", f.span(last-3, last)}}
	}
	return nil
}

// change is from the three months that begin with base to the last three.
type change struct {
	base        month
	before, now profile.Decimal
}

// salesChange compares three full months with the same months a year before,
// else with the three before them.
func (f *Facts) salesChange(last month) (change, bool) {
	sales := f.figures("sales")
	now, ok := sales.sum(last)
	if !ok {
		return change{}, false
	}
	for _, base := range [...]month{last - 12, last - 3} {
		if before, ok := sales.sum(base); ok && before != 0 {
			return change{base, before, now}, true
		}
	}
	return change{}, false
}

func (f *Facts) refundRate(first month) (profile.Decimal, bool) {
	refunds, ok := f.figures("refunds").sum(first)
	sales, known := f.figures("sales").sum(first)
	if !ok || !known || sales == 0 {
		return 0, false
	}
	return min(percent(refunds, sales), 100*profile.DecimalOne), true // refunds of earlier sales can be more
}

// salesFell says whether each of the last n full months lies below the one
// before it. A gap is unknown; one month that did not fall decides.
func (f *Facts) salesFell(c *knowledge.Operand, told *outcome) Truth {
	n := month(c.Number / profile.DecimalOne)
	last := monthOf(f.Profile.AsOf) - 1
	sales := f.figures("sales")
	truth := True
	for m := last - n + 1; m <= last; m++ {
		now, nowKnown := sales.in(m)
		before, beforeKnown := sales.in(m - 1)
		if nowKnown && beforeKnown {
			truth = truth.And(truthOf(now < before))
		} else {
			truth = truth.And(Unknown)
		}
	}
	switch {
	case told == nil:
		return truth
	case truth == Unknown:
		told.need(placeMonthly)
		return truth
	}
	told.readFact(f.given(placeMonthly))
	if truth == True {
		from, _ := sales.in(last - n)
		to, _ := sales.in(last)
		told.say("from", f.money(from))
		told.say("to", f.money(to))
		told.say("value", strconv.Itoa(int(n)))
		told.say("months", f.joined(last-n, last))
	}
	return truth
}

// span names three months against three others.
func (f *Facts) span(base, last month) string {
	return f.joined(base, base+2) + f.term("list", "against") + f.joined(last, last+2)
}

func (f *Facts) joined(first, last month) string {
	return f.monthText(first) + f.term("list", "to") + f.monthText(last)
}
