package cash

import "limitcheck/core/profile"

// span is how many days the forecast looks ahead, with the first.
const span = 181

// ledger is the money on hand and all that is known to come in or go out.
//
// A sum never overflows: 100 flows each way of 1e12 yuan, fixed costs in seven
// months and eight instalments stay below 1.2e16 fen, their sum over 181 days
// below 2.2e18, and 64 bits hold 9.2e18.
type ledger struct {
	from    profile.Date
	onHand  Fen
	known   bool // the money on hand
	given   bool // anything
	in, out []*flow

	neverDelayed []string // words of a purpose, folded

	lateDue, lateExpected, laterDue, laterExpected tally
	instalmentsAdded                               tally
	instalmentsSame, instalmentsOpen               int
}

// dayOf returns the place of a day in the forecast, or notCounted.
func (l *ledger) dayOf(on profile.Date) int {
	if day := int(on) - int(l.from); day >= 0 && day < span {
		return day
	}
	return notCounted
}

func (l *ledger) date(day int) profile.Date { return l.from.AddDays(day) }

// days holds an amount for each day of the forecast.
type days [span]Fen

func perDay(flows []*flow) (sums days) {
	for _, x := range flows {
		if x.day >= 0 {
			sums[x.day] += x.amount
		}
	}
	return sums
}

// balances returns what is left at the end of each day.
func (l *ledger) balances() days {
	in, out := perDay(l.in), perDay(l.out)
	left := l.onHand
	var balances days
	for day := range balances {
		left += in[day] - out[day]
		balances[day] = left
	}
	return balances
}

// outcome is what balances come to.
type outcome struct {
	lowest   Fen
	lowestOn int // the first day on which it is so low
	first    int // the first day short, or notCounted
	missing  Fen // what is missing, summed over the days short
}

func (o outcome) short() bool { return o.first != notCounted }

// outcome tells of the days until the last one.
func (b *days) outcome(last int) outcome {
	o := outcome{lowest: b[0], first: notCounted}
	for day, left := range b[:last+1] {
		if left < o.lowest {
			o.lowest, o.lowestOn = left, day
		}
		if left < 0 {
			o.missing -= left
			if !o.short() {
				o.first = day
			}
		}
	}
	return o
}

// end returns the last day of the days short in a row that hold the day, the
// last one at most.
func (b *days) end(day, last int) int {
	for day < last && b[day+1] < 0 {
		day++
	}
	return day
}

// entered returns the last day for which the merchant entered anything. Only
// the fixed costs go on after it, with no income to pay them from: that the
// balance falls there says that no more was entered, not that money is missing.
func (l *ledger) entered() int {
	last := 0
	for _, flows := range [...][]*flow{l.in, l.out} {
		for _, x := range flows {
			if x.kind != fixedCosts {
				last = max(last, x.day)
			}
		}
	}
	return last
}

// tight returns how many days end well only because of money that comes in on
// the day itself, and the first of them: nobody knows which comes first.
func (l *ledger) tight(b *days) (count, first int) {
	out := perDay(l.out)
	before := l.onHand
	for day, left := range b {
		if out[day] > 0 && left >= 0 && before < out[day] {
			if count == 0 {
				first = day
			}
			count++
		}
		before = left
	}
	return count, first
}

// moves reports whether anything comes in or goes out within the forecast.
func moves(flows []*flow) bool {
	for _, x := range flows {
		if x.day >= 0 {
			return true
		}
	}
	return false
}
