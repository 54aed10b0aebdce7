package plan

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/sorting"
)

// instalment is the next payment of one restricted product.
type instalment struct {
	entry       string // pointer of the restriction
	product     string // id
	on          profile.Date
	amount      profile.Decimal
	amountKnown bool
	cannotPay   bool // it is said of this one, or of the loans altogether
	calledIn    bool // the lender demands the whole loan
}

// speakBy returns the last working day before the payment.
func (i *instalment) speakBy(c *workday.Calendar) profile.Date { return c.Before(i.on) }

// instalments lists the next payments of which the day is given, by day.
func instalments(f *reason.Facts) []*instalment {
	restrictions, _ := f.Profile.Lookup("/restrictions")
	var all []*instalment
	for i, entry := range f.Entries() {
		if i >= len(restrictions.Items) {
			break // nothing is named
		}
		r := restrictions.Items[i]
		on, ok := r.Member("next_due_on")
		if !ok {
			continue
		}
		product, _ := r.Member("product")
		amount, known := r.Member("next_due_amount")
		pays, said := f.Lookup("/restrictions/*/can_pay_next", entry)
		all = append(all, &instalment{
			entry: entry, product: product.Text, on: on.Days.First, amount: amount.Number, amountKnown: known,
			cannotPay: said && !pays.Bool || saidOfAll(f, "debt_distress"), calledIn: calledIn(f, entry),
		})
	}
	sorting.By(all, func(x, y *instalment) int { return int(x.on) - int(y.on) })
	return all
}

// ahead returns the instalments that are due on as_of or later.
func ahead(f *reason.Facts, all []*instalment) []*instalment {
	n := slices.IndexFunc(all, func(x *instalment) bool { return x.on >= f.Profile.AsOf })
	if n < 0 {
		return nil
	}
	return all[n:]
}

// unsettled returns the instalments of which the day has passed, where nothing
// says that they were paid.
func unsettled(f *reason.Facts, all []*instalment) []*instalment {
	if days, ok := f.Lookup("/repayment/overdue_days_now", ""); ok && days.Number == 0 {
		return nil
	}
	var open []*instalment
	for _, x := range all {
		if x.on >= f.Profile.AsOf {
			break
		}
		repaid, told := f.Lookup("/restrictions/*/repaid_on", x.entry)
		owed, given := f.Lookup("/restrictions/*/outstanding", x.entry)
		if (!told || repaid.Days.Last < x.on) && (!given || owed.Number > 0) {
			open = append(open, x)
		}
	}
	return open
}

// cannotPay reports whether the next payment of a loan that goes on cannot be
// made: for one that is called in, the notice and not the old day decides.
func cannotPay(f *reason.Facts) bool {
	return alerted(f, "debt_distress") && slices.ContainsFunc(f.Entries(), func(entry string) bool {
		can, known := f.Lookup("/restrictions/*/can_pay_next", entry)
		return !calledIn(f, entry) && (!known || !can.Bool)
	})
}

// saidOfAll reports whether an alert stands on the narrative and not on what is
// given of one of the restrictions.
func saidOfAll(f *reason.Facts, alert string) bool {
	restrictions, _ := f.Profile.Lookup("/restrictions")
	given := slices.ContainsFunc(restrictions.Items, func(r profile.Value) bool { _, ok := r.Member("can_pay_next"); return ok })
	return !given && alerted(f, alert)
}

// alerted reports whether the condition of an alert holds, though another may
// take precedence over it.
func alerted(f *reason.Facts, kind string) bool {
	i := slices.IndexFunc(f.Base.Alerts, func(a knowledge.Alert) bool { return a.Kind == kind })
	return i >= 0 && holds(f, &f.Base.Alerts[i].When)
}

// calledIn reports whether the lender of a restriction demands the whole loan.
// Where only one is named, what is told of it is told of that one.
func calledIn(f *reason.Facts, entry string) bool {
	if len(f.Entries()) == 1 {
		return alerted(f, "called_in_full")
	}
	symptoms, _ := f.Lookup("/restrictions/*/symptoms", entry)
	return slices.ContainsFunc(symptoms.Items, func(s profile.Value) bool { return s.Text == "called_in_full" })
}
