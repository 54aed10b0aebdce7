package plan

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/reason"
)

// The days before an instalment at which it becomes urgent, and at which it
// belongs to this week.
const (
	dueNowDays  = 3
	dueWeekDays = 7
)

// urgency says how soon to act and why: an alert, an overdue or an instalment
// come before a cause that the merchant can remove.
func (p *Plan) urgency(f *reason.Facts, calendar *workday.Calendar, a *reason.Assessment) (urgency, why string) {
	all := instalments(f)
	urgency, key, days := "no_rush", "nothing_urgent", 0
	if next := ahead(f, all); len(next) > 0 {
		days = int(next[0].on) - int(f.Profile.AsOf)
		urgency, key = dueSoon(f, calendar, next[0])
	}
	switch {
	case p.Alert != nil:
		urgency, key = "now", "alert"
	case overdueDays(f) || overdueStands(a):
		urgency, key = "now", "overdue"
	case len(unsettled(f, all)) > 0:
		urgency, key = "now", "due_passed"
	case urgency != "now" && p.cannotWait(a):
		urgency, key = "now", "cannot_wait"
	case urgency == "now":
	case perhapsOverdue(a):
		urgency, key = "this_week", "overdue_perhaps"
	case named(a):
		urgency, key = "this_week", "answer_platform"
	case removable(a, "fixable"):
		urgency, key = "this_week", "blocker"
	case removable(a, "correctable"):
		urgency, key = "this_week", "to_correct"
	case frozen(f):
		urgency, key = "this_week", "frozen"
	}
	why = f.Base.Answer.Urgency[key].In(f.Profile.Locale)
	return urgency, strings.ReplaceAll(why, "{days}", strconv.Itoa(days))
}

// dueSoon says how urgent the next payment is. Before a holiday the last day on
// which anybody answers counts, not the days until the payment.
func dueSoon(f *reason.Facts, calendar *workday.Calendar, next *instalment) (urgency, key string) {
	days := int(next.on) - int(f.Profile.AsOf)
	switch {
	case days == 0:
		return "now", "due_today"
	case days <= dueNowDays:
		return "now", "due_soon"
	case next.speakBy(calendar) <= f.Profile.AsOf:
		return "now", "due_before_rest"
	case days <= dueWeekDays:
		return "this_week", "due_soon"
	}
	return "no_rush", "nothing_urgent"
}

// overdueDays reports whether something is overdue now.
func overdueDays(f *reason.Facts) bool {
	days, ok := f.Lookup("/repayment/overdue_days_now", "")
	return ok && days.Number > 0
}

// The causes that are an overdue of the merchant's own which paying settles; a
// serious default is mostly with a court by now.
const (
	overdueWithLender = "overdue-with-lender"
	overdueElsewhere  = "overdue-elsewhere"
)

// overdueStands reports whether an overdue is at least likely and stands in the
// way: the facts or the platform's own words say that something is overdue now.
// A repayment that was not recorded is no overdue to settle but one to correct.
func overdueStands(a *reason.Assessment) bool {
	stands := func(cause string) bool {
		x, ok := a.Find(cause)
		return ok && x.Standing <= knowledge.Likely && x.Present == knowledge.PresentYes
	}
	return stands(overdueWithLender) && !stands("repayment-not-posted")
}

// perhapsOverdue reports whether an overdue is at least possible and nothing
// says that it was settled.
func perhapsOverdue(a *reason.Assessment) bool {
	return slices.ContainsFunc(a.Findings, isPerhapsOverdue)
}

// isPerhapsOverdue: what is known of an overdue elsewhere is only that there was
// one within two years.
func isPerhapsOverdue(x *reason.Finding) bool {
	return x.Standing <= knowledge.Possible && (x.Cause.ID == overdueWithLender && x.Present == knowledge.PresenceUnknown ||
		x.Cause.ID == overdueElsewhere && x.Present != knowledge.Cured)
}

// named reports whether the platform itself speaks of something that the
// merchant did and that still stands: such a notice mostly has a day by which
// to answer.
func named(a *reason.Assessment) bool {
	return slices.ContainsFunc(open(a), func(x *reason.Finding) bool {
		return x.Cause.Origin == "merchant_conduct" && x.Present == knowledge.PresentYes && x.Cause.ID != overdueWithLender && x.Cause.ID != overdueElsewhere &&
			slices.ContainsFunc(x.Evidence, func(e *reason.Evidence) bool {
				return e.Rule.Direction == knowledge.Supports && slices.ContainsFunc(e.Facts, isNotice)
			})
	})
}

func isNotice(fact *reason.Fact) bool {
	return strings.Contains(fact.Pointer, "/messages/") || strings.HasSuffix(fact.Pointer, "_notice")
}

// frozen reports whether somebody froze the account.
func frozen(f *reason.Facts) bool {
	by, ok := f.Lookup("/account/freeze_by", "")
	return ok && by.Text != ""
}

// cannotWait reports whether a step that cannot wait answers a cause that is
// at least likely and still stands in the way: for a mere possibility nobody
// has to hurry.
func (p *Plan) cannotWait(a *reason.Assessment) bool {
	return slices.ContainsFunc(p.Steps, func(s Step) bool {
		return !s.Done && s.Step.Order < knowledge.UrgentBelow && slices.ContainsFunc(s.For, func(cause string) bool {
			x, ok := a.Find(cause)
			return ok && x.Standing <= knowledge.Likely && x.Present == knowledge.PresentYes && !isPerhapsOverdue(x)
		})
	})
}

// removable reports whether a cause of the recoverability stands in the way.
func removable(a *reason.Assessment, recoverability string) bool {
	return slices.ContainsFunc(open(a), func(x *reason.Finding) bool { return x.Cause.Recoverability == recoverability })
}
