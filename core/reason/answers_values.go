package reason

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

func monthValue(m month) profile.Value {
	v := profile.TextValue(m.String())
	v.Days, _ = profile.ParseDays(v.Text)
	return v
}

// numberAnswers gives one number for each interval between the thresholds that
// rules compare the field with.
func (t *tables) numberAnswers(q *knowledge.Question) []possibleAnswer {
	field, ok := profile.Describe(q.Pointer)
	if !ok || !field.HasRange {
		return nil
	}
	at := strings.Replace(q.Pointer, "/restrictions/-", entryPrefix, 1)
	var answers []possibleAnswer
	for _, n := range representatives(t.cuts.numbers[at], field.Minimum, field.Maximum) {
		v := profile.NumberValue(n)
		answers = append(answers, fieldAnswer(q.Pointer, v, q.Weight(v.JSON)))
	}
	return answers
}

// representatives returns a whole number from every interval that cuts leave of
// the range, and where it holds none, what lies in it.
func representatives(cuts []cut, minimum, maximum profile.Decimal) []profile.Decimal {
	var all []profile.Decimal
	low := minimum
	for _, c := range append(slices.Clone(cuts), cut{maximum, true}) {
		high := c.at // the last of the interval
		if !c.above {
			high--
		}
		high = min(high, maximum)
		if low > high {
			continue
		}
		switch whole := ceiling(low); {
		case low == minimum && floor(high) >= low:
			all = append(all, floor(high)) // the value next to what a rule speaks of, not the least of all
		case whole <= high:
			all = append(all, whole)
		default:
			all = append(all, low)
		}
		low = high + 1
	}
	return all
}

func floor(d profile.Decimal) profile.Decimal {
	rest := d % profile.DecimalOne
	if rest < 0 {
		rest += profile.DecimalOne
	}
	return d - rest
}

func ceiling(d profile.Decimal) profile.Decimal { return -floor(-d) }

// monthlyAnswers gives sales of the full months before as_of: on every side of
// every threshold of their change, falling month by month or not. Alone they are
// expected; with them, to complete what is possible, refunds on every side of
// theirs, which stand for a column of refunds beside the sales.
func (f *Facts) monthlyAnswers() []possibleAnswer {
	const at, sales = "/business/refund_rate_change_pp", 10_000
	cuts := f.tables.cuts
	patterns := [][6]int64{ // in hundredths of sales: falling by little each month, and by much
		{100, 95, 90, 85, 80, 75}, {100, 85, 72, 60, 50, 40},
	}
	for _, change := range representatives(cuts.numbers["/business/sales_change_3m_pct"], -90*profile.DecimalOne, 100*profile.DecimalOne) {
		now := 100 + change.Whole()
		patterns = append(patterns, [6]int64{100, 100, 100, now, now, now})
	}
	var rises []profile.Decimal
	if f.given(at) == nil { // what is given wins over what is computed
		rises = representatives(cuts.numbers[at], -20*profile.DecimalOne, 40*profile.DecimalOne)
	}
	answers := make([]possibleAnswer, 0, len(rises)+len(patterns)*(1+len(rises)))
	for _, rise := range rises {
		v := profile.NumberValue(rise)
		answers = append(answers, unlikely(fieldAnswer(at, v, 0)))
	}
	var months [6]profile.Value
	for i := range months {
		months[i] = monthValue(monthOf(f.Profile.AsOf) - month(len(months)-i))
	}
	for _, p := range patterns {
		answers = append(answers, fieldAnswer(placeMonthly, table(months, p, sales/100), 0))
		like := len(answers)
		for with := range rises {
			both := unlikely(answers[like-1])
			both.Fields = []Fact{both.Fields[0], answers[with].Fields[0]}
			both.like, both.with = like, with+1
			answers = append(answers, both)
		}
	}
	return answers
}

// table writes monthly sales up to the last full month, of which the months are given.
func table(months [6]profile.Value, sales [6]int64, times int64) profile.Value {
	rows := make([]profile.Value, len(sales))
	members := make([]profile.Member, 0, 2*len(sales))
	for i, s := range sales {
		members = append(members, profile.Member{Name: "month", Value: months[i]}, profile.Member{Name: "sales", Value: number(s * times)})
		rows[i] = profile.Value{Kind: profile.Object, Members: members[2*i : 2*i+2]}
	}
	return profile.Value{Kind: profile.List, Items: rows}
}

func number(whole int64) profile.Value {
	n := profile.Decimal(whole) * profile.DecimalOne
	return profile.NumberValue(n)
}
