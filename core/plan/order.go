package plan

import (
	"cmp"
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/sorting"
)

// order is a plan while its steps are being put in order: each comes after
// those that it has to come after, what can start sooner comes sooner, what
// cannot wait comes first, and a channel that is visited is done with before
// the next one is.
type order struct {
	days   *days
	placed []*Step
	left   []*Step
	late   bool // what sets off an assessment comes last
}

// arrange returns the steps in the order to take them, with their days and
// visits; those that were done come first.
func arrange(f *reason.Facts, calendar *workday.Calendar, picked []*Step) []*Step {
	o := &order{days: &days{f.Profile.AsOf, f.Base, calendar}, late: limitRemains(f.Profile)}
	for _, s := range picked {
		if s.Done {
			o.days.set(s, nil)
			o.placed = append(o.placed, s)
		} else {
			o.left = append(o.left, s)
		}
	}
	sorting.By(o.placed, func(a, b *Step) int { return cmp.Compare(a.DoneOn, b.DoneOn) })
	for _, s := range o.left {
		o.rankOf(s)
	}
	for len(o.left) > 0 {
		o.place(o.next())
	}
	visits(o.placed)
	return o.placed
}

func (o *order) rankOf(s *Step) int {
	if s.ranked {
		return s.rank
	}
	s.rank = s.Step.Order
	for _, next := range o.left {
		if next.Step.ComesAfter(s.Step.ID) {
			s.rank = min(s.rank, o.rankOf(next))
		}
	}
	s.ranked = true
	return s.rank
}

// next chooses among the steps that are free to come next.
func (o *order) next() *Step {
	var best *Step
	for _, s := range o.left {
		if o.blocked(s) {
			continue
		}
		o.days.set(s, o.placed)
		if best == nil || o.compare(s, best) < 0 {
			best = s
		}
	}
	return best
}

// blocked reports whether a step that is not placed yet has to come before.
func (o *order) blocked(s *Step) bool {
	return len(s.Step.After)+len(s.Step.WaitsFor) > 0 &&
		slices.ContainsFunc(o.left, func(p *Step) bool { return s.Step.ComesAfter(p.Step.ID) })
}

func (o *order) compare(a, b *Step) int {
	if a.StartOn != b.StartOn || o.isLate(a) != o.isLate(b) {
		return cmp.Or(first(!o.isLate(a), !o.isLate(b)), cmp.Compare(a.StartOn, b.StartOn))
	}
	return cmp.Or(
		cmp.Compare(o.urgency(a), o.urgency(b)),
		first(o.continues(a), o.continues(b)),
		cmp.Compare(a.rank, b.rank), cmp.Compare(a.Step.Order, b.Step.Order))
}

func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

func (o *order) isLate(s *Step) bool { return o.late && s.Step.Reassesses }

// urgency is the place among what cannot wait; what can comes after all that.
func (o *order) urgency(s *Step) int { return min(s.rank, knowledge.UrgentBelow) }

// continues reports whether the step belongs to the visit that is under way.
func (o *order) continues(s *Step) bool {
	n := len(o.placed)
	return n > 0 && !o.placed[n-1].Done && sameVisit(o.placed[n-1], s)
}

func (o *order) place(s *Step) {
	o.days.set(s, o.placed)
	o.placed = append(o.placed, s)
	o.left = slices.DeleteFunc(o.left, func(other *Step) bool { return other == s })
}

// sameVisit reports whether two steps can be taken in one visit.
func sameVisit(a, b *Step) bool {
	return a.Step.Channel != "" && a.Step.Channel == b.Step.Channel && a.StartOn == b.StartOn
}

// visits numbers the visits: steps of one channel that follow one another on
// one day.
func visits(plan []*Step) {
	visit := 0
	for i, s := range plan {
		if s.Done || s.Step.Channel == "" {
			continue
		}
		if i == 0 || plan[i-1].Done || !sameVisit(plan[i-1], s) {
			visit++
		}
		s.Visit = visit
	}
}

// limitRemains reports whether something is left of a limit, or may be: only
// where every restricted limit is said to be zero is there nothing to lose.
func limitRemains(p *profile.Profile) bool {
	restrictions, _ := p.Lookup("/restrictions")
	return len(restrictions.Items) == 0 || slices.ContainsFunc(restrictions.Items, func(r profile.Value) bool {
		now, known := r.Member("limit_now")
		symptoms, _ := r.Member("symptoms")
		zero := known && now.Number == 0 || !known && slices.ContainsFunc(symptoms.Items, func(s profile.Value) bool {
			return s.Text == "limit_zero"
		})
		return !zero
	})
}
