package cash

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// flow is money that comes in or must be paid on a day.
type flow struct {
	on      profile.Date // as given; what must be paid and lies before the first day is still owed
	day     int          // on which it counts, from 0; below 0 where it does not
	amount  Fen          // never 0
	kind    string       // of the profile, "other" where none is given, or fixedCosts
	waits   bool         // it may be paid later without breach
	purpose string       // in the merchant's words
	pointer string       // "" where the merchant did not list it
	late    bool         // its day has passed
	guarded bool         // its purpose shows wages, tax or an instalment
	moved   bool         // an action has changed it already
}

const (
	fixedCosts = "fixed_costs"
	instalment = "loan_instalment"
)

// notCounted is the day of a flow that the forecast leaves out.
const notCounted = -1

// protected reports whether a payment is never delayed, whatever was said of it.
func (x *flow) protected() bool {
	return x.kind == "wages" || x.kind == "tax" || x.kind == instalment || x.guarded
}

// tally counts flows and adds up their amounts.
type tally struct {
	count  int
	amount Fen
}

func (t *tally) add(x *flow) { t.count++; t.amount += x.amount }

// fen returns the number in fen, half away from zero. It reads the digits as
// given: from a Decimal, which is rounded already, it would round twice.
func fen(v profile.Value) Fen {
	if strings.Contains(v.JSON, "e") {
		return 0 // RFC 8785 writes an exponent only below a millionth here
	}
	hundredths, _ := profile.ParseDecimal(v.JSON + "e-2") // ten-thousandths of a hundredth
	return Fen(hundredths)
}

func (l *ledger) read(p *profile.Profile) {
	if v, ok := p.Lookup("/cash/on_hand"); ok {
		l.onHand, l.known, l.given = fen(v), true, true
	}
	if v, ok := p.Lookup("/cash/monthly_fixed_costs"); ok {
		l.given = true
		l.addFixedCosts(fen(v))
	}
	due, expected := l.list(p, "/cash/due"), l.list(p, "/cash/expected")
	l.given = l.given || len(due)+len(expected) > 0
	if !l.given {
		return
	}
	due = append(due, l.instalments(p, due)...)
	for _, x := range due {
		if x.late = x.on < l.from; x.late {
			x.day = 0
			l.lateDue.add(x)
		} else if x.day == notCounted {
			l.laterDue.add(x)
		}
	}
	for _, x := range expected {
		if x.late = x.on < l.from; x.late {
			l.lateExpected.add(x)
		} else if x.day == notCounted {
			l.laterExpected.add(x)
		}
	}
	l.out, l.in = append(l.out, due...), expected
	// A list in any order is the same list, so it gives the same answer.
	sorting.By(l.out, compareFlows)
	sorting.By(l.in, compareFlows)
}

func compareFlows(a, b *flow) int {
	waits := func(x *flow) int {
		if x.waits {
			return 1
		}
		return 0
	}
	return cmp.Or(
		cmp.Compare(a.on, b.on), cmp.Compare(a.kind, b.kind), cmp.Compare(b.amount, a.amount),
		waits(a)-waits(b), cmp.Compare(a.purpose, b.purpose),
	)
}

func (l *ledger) list(p *profile.Profile, pointer string) []*flow {
	given, _ := p.Lookup(pointer)
	var flows []*flow
	for i, item := range given.Items {
		on, _ := item.Member("on")
		amount, _ := item.Member("amount")
		kind, _ := item.Member("kind")
		waits, _ := item.Member("can_wait")
		purpose, _ := item.Member("for")
		x := &flow{
			on: on.Days.First, day: l.dayOf(on.Days.First), amount: fen(amount), kind: cmp.Or(kind.Text, "other"),
			waits: waits.Bool, purpose: oneLine(purpose.Text), pointer: pointer + "/" + strconv.Itoa(i),
		}
		x.guarded = l.guards(x)
		if x.amount > 0 {
			flows = append(flows, x)
		}
	}
	return flows
}

// guards reports whether the merchant's words show a payment that never waits,
// where its kind does not tell.
func (l *ledger) guards(x *flow) bool {
	if x.kind != "other" && x.kind != "household" || x.purpose == "" {
		return false
	}
	purpose := knowledge.Fold(x.purpose)
	return slices.ContainsFunc(l.neverDelayed, func(word string) bool { return strings.Contains(purpose, word) })
}

// oneLine puts a caller's text into one line: it stands inside a sentence. One
// of which nothing would be seen is none.
func oneLine(text string) string {
	if profile.IsBlank(text) {
		return ""
	}
	return strings.Join(strings.Fields(text), " ")
}

// addFixedCosts adds the costs of each month on its first day, after the day of
// the profile.
func (l *ledger) addFixedCosts(amount Fen) {
	if amount == 0 {
		return
	}
	first := l.from.AddDays(1 - l.from.Day())
	for month := 1; ; month++ {
		on := first.AddMonths(month)
		if l.dayOf(on) == notCounted {
			return
		}
		l.out = append(l.out, &flow{on: on, day: l.dayOf(on), amount: amount, kind: fixedCosts})
	}
}
