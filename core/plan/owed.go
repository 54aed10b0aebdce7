package plan

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Loan is what is said about the money still owed. It stands in every answer:
// a restriction ends no debt.
type Loan struct {
	Text    string
	Due     profile.Date
	HasDue  bool
	Steps   []string
	Sources []string
}

// loan says what is due and what to do about it: an overdue before a payment
// that cannot be made, both before the care that every payment needs.
func loan(f *reason.Facts, calendar *workday.Calendar) Loan {
	words, locale := f.Base.Answer.ExistingLoan, f.Profile.Locale
	all := instalments(f)
	next := ahead(f, all)
	l := Loan{Text: words.Text.In(locale), Sources: words.Sources}
	recalled := alerted(f, "called_in_full")
	if recalled {
		l.Text = words.CalledIn.Text.In(locale)
	}
	if goOn := slices.DeleteFunc(slices.Clone(next), func(x *instalment) bool { return x.calledIn }); len(goOn) > 0 {
		l.Due, l.HasDue = goOn[0].on, true
		l.Text += knowledge.Space(locale) + dues(f, goOn)
	}
	for _, x := range next {
		if x.calledIn {
			l.Text += knowledge.Space(locale) + x.say(f, words.DueCalledIn)
		}
	}
	for _, x := range unsettled(f, all) {
		l.Steps = append(l.Steps, x.say(f, words.Passed))
	}
	switch {
	case alerted(f, "identity_theft"):
		l.advise(words.Unrecognised, locale) // what is overdue may be a thief's debt
	case overdueDays(f):
		l.advise(words.Overdue, locale)
	}
	if cannotPay(f) {
		l.speakFirst(f, calendar, next)
		l.advise(words.CannotPay, locale)
	}
	if recalled {
		l.advise(words.CalledIn, locale)
	}
	switch {
	case alerted(f, "authority_freeze"):
		l.advise(words.Frozen, locale) // money on a frozen card pays nothing
	case !recalled || len(f.Entries()) > 1:
		l.add(words.Steps, locale) // of a loan that is called in alone the schedule no longer holds
	}
	return l
}

// dues names the payments that go on: the only loan's in a sentence of its own,
// else in a list with their products.
func dues(f *reason.Facts, next []*instalment) string {
	words, locale := f.Base.Answer.ExistingLoan, f.Profile.Locale
	alone := len(f.Entries()) == 1
	named := make([]string, len(next))
	for i, x := range next {
		text := words.DuesEach
		switch {
		case alone && x.amountKnown:
			text = words.Due
		case alone:
			text = words.DueOpen
		case !x.amountKnown:
			text = words.DuesEachOpen
		}
		named[i] = x.say(f, text)
	}
	if alone {
		return named[0]
	}
	separator := f.Base.Answer.Terms["list"]["separator"].In(locale)
	listed := knowledge.FillWords(words.Dues.In(locale), map[string]string{"list": strings.Join(named, separator)})
	if sum, ok := together(next); ok {
		listed += knowledge.Space(locale) + knowledge.FillWords(words.DuesTogether.In(locale), map[string]string{"on": f.Day(next[0].on), "amount": reason.Amount(sum)})
	}
	return listed
}

// say writes a text with the product, the day and the amount of the payment.
func (i *instalment) say(f *reason.Facts, text knowledge.Text) string {
	return knowledge.FillWords(text.In(f.Profile.Locale), map[string]string{
		"product": f.Base.ProductTitle(i.product).In(f.Profile.Locale), "on": f.Day(i.on), "amount": reason.Amount(i.amount),
	})
}

// together returns what is due on the first day altogether, where that is more
// than one payment and every amount is given.
func together(next []*instalment) (sum profile.Decimal, ok bool) {
	same := 0
	for _, x := range next {
		if x.on != next[0].on {
			break
		}
		if !x.amountKnown {
			return 0, false
		}
		sum, same = sum+x.amount, same+1
	}
	return sum, same > 1
}

// speakFirst says by when to have spoken to the lender of each payment that
// cannot be made.
func (l *Loan) speakFirst(f *reason.Facts, calendar *workday.Calendar, next []*instalment) {
	words, locale := f.Base.Answer.ExistingLoan.CannotPay, f.Profile.Locale
	dated := false
	for _, x := range next {
		if !x.cannotPay || x.calledIn {
			continue
		}
		dated = true
		text, by := words.By, x.speakBy(calendar)
		if by <= f.Profile.AsOf {
			text = words.Today
		}
		said := knowledge.FillWords(text.In(locale), map[string]string{
			"product": f.Base.ProductTitle(x.product).In(locale), "on": f.Day(x.on), "by": f.Day(by),
		})
		if !calendar.Known(by) || !calendar.Known(x.on) {
			said += knowledge.Space(locale) + beyond(f.Base, x.on).In(locale)
		}
		l.Steps = append(l.Steps, said)
	}
	if !dated && !slices.ContainsFunc(next, func(x *instalment) bool { return x.cannotPay }) {
		l.Steps = append(l.Steps, words.Undated.In(locale))
	}
}

func (l *Loan) advise(advice knowledge.LoanAdvice, locale string) {
	l.add(advice.Steps, locale)
	for _, id := range advice.Sources {
		if !slices.Contains(l.Sources, id) {
			l.Sources = append(slices.Clip(l.Sources), id)
		}
	}
}

func (l *Loan) add(steps []knowledge.Text, locale string) {
	for _, s := range steps {
		l.Steps = append(l.Steps, s.In(locale))
	}
}
