package plan

import (
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
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

// due is the next day on or after as_of on which an instalment of a restricted
// product is due, with the sum of all that are due on it.
type due struct {
	on          profile.Date
	known       bool
	amount      profile.Decimal
	amountKnown bool // of every instalment of the day
	cannotPay   bool
}

func nextDue(p *profile.Profile) due {
	var next due
	restrictions, _ := p.Lookup("/restrictions")
	for _, r := range restrictions.Items {
		if pays, ok := r.Member("can_pay_next"); ok && !pays.Bool {
			next.cannotPay = true
		}
		on, ok := r.Member("next_due_on")
		if !ok || on.Days.First < p.AsOf || next.known && next.on < on.Days.First {
			continue
		}
		amount, given := r.Member("next_due_amount")
		if next.known && next.on == on.Days.First {
			next.amount, next.amountKnown = next.amount+amount.Number, next.amountKnown && given
			continue
		}
		next.on, next.known, next.amount, next.amountKnown = on.Days.First, true, amount.Number, given
	}
	return next
}

func overdueDays(p *profile.Profile) bool {
	days, ok := p.Lookup("/repayment/overdue_days_now")
	return ok && days.Number > 0
}

func loan(f *reason.Facts) Loan {
	words, locale := f.Base.Answer.ExistingLoan, f.Profile.Locale
	next := nextDue(f.Profile)
	l := Loan{Text: words.Text.In(locale), Due: next.on, HasDue: next.known, Sources: words.Sources}
	if next.known && next.amountKnown {
		sentence := strings.ReplaceAll(words.Due.In(locale), "{amount}", reason.Amount(next.amount))
		l.Text += space(locale) + strings.ReplaceAll(sentence, "{on}", next.on.String())
	}
	if overdueDays(f.Profile) {
		l.add(words.Overdue, locale)
	}
	if next.cannotPay {
		l.add(words.CannotPaySteps, locale)
	}
	l.add(words.Steps, locale)
	return l
}

// space stands between two sentences; Chinese needs none.
func space(locale string) string {
	if locale == "en" {
		return " "
	}
	return ""
}

func (l *Loan) add(steps []knowledge.Text, locale string) {
	for _, s := range steps {
		l.Steps = append(l.Steps, s.In(locale))
	}
}

// The days before an instalment at which it becomes urgent, and at which it
// belongs to this week.
const (
	dueNowDays  = 3
	dueWeekDays = 7
)

// urgency says how soon to act and why: an alert, an overdue or an instalment
// come before a cause that the merchant can remove.
func (p *Plan) urgency(f *reason.Facts, a *reason.Assessment) (urgency, why string) {
	say := func(urgency, reason string) (string, string) {
		return urgency, f.Base.Answer.Urgency[reason].In(f.Profile.Locale)
	}
	next := nextDue(f.Profile)
	days := int(next.on) - int(f.Profile.AsOf)
	soon := func(urgency string) (string, string) {
		if days == 0 {
			return say(urgency, "due_today")
		}
		_, why := say(urgency, "due_soon")
		return urgency, strings.ReplaceAll(why, "{days}", strconv.Itoa(days))
	}
	switch {
	case p.Alert != nil:
		return say("now", "alert")
	case overdueDays(f.Profile):
		return say("now", "overdue")
	case next.known && days <= dueNowDays:
		return soon("now")
	case blocked(a):
		return say("this_week", "blocker")
	case next.known && days <= dueWeekDays:
		return soon("this_week")
	}
	return say("no_rush", "nothing_urgent")
}

// blocked reports whether a cause stands in the way that the merchant can
// remove or have corrected.
func blocked(a *reason.Assessment) bool {
	for _, x := range open(a) {
		if r := x.Cause.Recoverability; r == "fixable" || r == "correctable" {
			return true
		}
	}
	return false
}
