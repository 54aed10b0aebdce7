package reason

import (
	"math/bits"
	"strconv"
	"strings"

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

// figures are one column of /business/monthly; a month without it is unknown.
type figures map[month]profile.Decimal

func (f *Facts) figures(column string) figures {
	rows, _ := f.Profile.Lookup("/business/monthly")
	known := make(figures, len(rows.Items))
	for _, row := range rows.Items {
		when, _ := row.Member("month")
		if v, ok := row.Member(column); ok {
			known[monthOf(when.Days.First)] = v.Number
		}
	}
	return known
}

// sum adds three months from first; it is unknown where one of them is.
func (f figures) sum(first month) (profile.Decimal, bool) {
	var total profile.Decimal
	for m := first; m < first+3; m++ {
		v, ok := f[m]
		if !ok {
			return 0, false
		}
		total += v
	}
	return total, true
}

// derived computes the figures that the schema describes as trends where their
// own field is absent, from the full months before as_of.
func (f *Facts) derived(pointer string) (Fact, bool) {
	last := monthOf(f.Profile.AsOf) - 3
	switch pointer {
	case "/business/sales_change_3m_pct":
		return f.salesChange(last)
	case "/business/refund_rate_pct":
		rate, ok := f.refundRate(last)
		return computed(rate), ok
	case "/business/refund_rate_change_pp":
		now, nowKnown := f.refundRate(last)
		before, beforeKnown := f.refundRate(last - 3)
		fact := computed(now - before)
		fact.Detail = map[string]string{
			"from": numberText(before) + "%", "to": numberText(now) + "%", "months": f.span(last-3, last),
		}
		return fact, nowKnown && beforeKnown
	}
	return Fact{}, false
}

func computed(v profile.Decimal) Fact {
	value := profile.Value{Kind: profile.Number, Number: v, JSON: v.String()}
	return Fact{Value: value, Pointer: "/business/monthly"}
}

// salesChange compares three full months with the same months a year before,
// else with the three before them.
func (f *Facts) salesChange(last month) (Fact, bool) {
	sales := f.figures("sales")
	now, ok := sales.sum(last)
	if !ok {
		return Fact{}, false
	}
	for _, base := range []month{last - 12, last - 3} {
		before, ok := sales.sum(base)
		if !ok || before == 0 {
			continue
		}
		fact := computed(percent(now-before, before))
		fact.Detail = map[string]string{"from": f.money(before), "to": f.money(now), "months": f.span(base, last)}
		return fact, true
	}
	return Fact{}, false
}

func (f *Facts) refundRate(first month) (profile.Decimal, bool) {
	refunds, ok := f.figures("refunds").sum(first)
	sales, known := f.figures("sales").sum(first)
	if !ok || !known || sales == 0 {
		return 0, false
	}
	return percent(refunds, sales), true
}

// salesFell says whether each of the last n full months lies below the one
// before it. A gap is unknown; one month that did not fall decides.
func (f *Facts) salesFell(o knowledge.Operand) outcome {
	n := month(o.Number / profile.DecimalOne)
	last := monthOf(f.Profile.AsOf) - 1
	sales := f.figures("sales")
	result := outcome{truth: True}
	for m := last - n + 1; m <= last; m++ {
		now, nowKnown := sales[m]
		before, beforeKnown := sales[m-1]
		if nowKnown && beforeKnown {
			result.truth = result.truth.And(truthOf(now < before))
		} else {
			result.truth = result.truth.And(Unknown)
		}
	}
	switch rows, ok := f.Profile.Lookup("/business/monthly"); {
	case result.truth == Unknown || !ok:
		result.need("/business/monthly")
	default:
		result.readFact(Fact{Value: profile.Value{Kind: profile.Number, JSON: rows.JSON}, Pointer: "/business/monthly"})
		result.say("from", f.money(sales[last-n]))
		result.say("to", f.money(sales[last]))
		result.say("value", strconv.Itoa(int(n)))
		result.say("months", f.joined(last-n, last))
	}
	return result
}

// span names three months against three others: 2026-05 … 2026-07 → 2026-08 … 2026-10.
func (f *Facts) span(base, last month) string {
	return f.joined(base, base+2) + f.term("list", "against") + f.joined(last, last+2)
}

func (f *Facts) joined(first, last month) string {
	return first.String() + f.term("list", "to") + last.String()
}

// mostPercent is the most that the schema lets anybody give as a percentage; of
// an absurd profile a computed one is no more. A double holds it exactly as written.
const mostPercent = 1_000_000 * profile.DecimalOne

// percent returns 100 part / whole in ten-thousandths, half away from zero,
// through 128 bits: sums of money in ten-thousandths leave no room in 64.
func percent(part, whole profile.Decimal) profile.Decimal {
	negative := part < 0
	if negative {
		part = -part
	}
	high, low := bits.Mul64(uint64(part), 100*uint64(profile.DecimalOne))
	low, carry := bits.Add64(low, uint64(whole)/2, 0)
	high += carry
	quotient := uint64(mostPercent)
	if high < uint64(whole) {
		exact, _ := bits.Div64(high, low, uint64(whole))
		quotient = min(exact, quotient)
	}
	if negative {
		return -profile.Decimal(quotient)
	}
	return profile.Decimal(quotient)
}

// money writes an amount in whole yuan with the currency.
func (f *Facts) money(v profile.Decimal) string {
	yuan := (v + profile.DecimalOne/2) / profile.DecimalOne * profile.DecimalOne
	return strings.ReplaceAll(f.term("list", "money"), "{amount}", Amount(yuan))
}

// Amount writes yuan with separators, and fen where there are any.
func Amount(v profile.Decimal) string {
	fen := int64(v+profile.DecimalOne/200) / (int64(profile.DecimalOne) / 100)
	digits := strconv.FormatInt(fen/100, 10)
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	if fen%100 != 0 {
		b.WriteString("." + strconv.FormatInt(100+fen%100, 10)[1:])
	}
	return b.String()
}

// numberText writes a number with one decimal at most, as people say it.
func numberText(v profile.Decimal) string {
	sign := ""
	if v < 0 {
		sign, v = "-", -v
	}
	tenths := (int64(v) + int64(profile.DecimalOne)/20) / (int64(profile.DecimalOne) / 10)
	text := sign + strconv.FormatInt(tenths/10, 10)
	if tenths%10 != 0 {
		text += "." + strconv.FormatInt(tenths%10, 10)
	}
	return text
}
