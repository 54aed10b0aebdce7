package plan

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// doing is what is known of a step that was taken.
type doing struct {
	taken, given bool // given: the merchant marked it as done
	on           profile.Date
	waitOver     bool // its answer is there, or it was so long ago that nobody knows when
}

// stepsDone returns the steps that the merchant has taken, those that an event
// tells of among them. One that is marked without a day, or with one that is
// still to come, was taken by as_of at the latest: a slip in the year must not
// put off what waits for it. Of one that is marked twice the last day counts. An
// event without a day may be long ago, so nothing waits for it.
func stepsDone(f *reason.Facts) map[string]doing {
	done := make(map[string]doing)
	list, _ := f.Profile.Lookup("/steps_done")
	for _, v := range list.Items {
		id, _ := v.Member("step")
		day := f.Profile.AsOf
		if on, ok := v.Member("on"); ok {
			day = min(day, on.Days.First)
		}
		if before, twice := done[id.Text]; twice {
			day = max(day, before.on)
		}
		done[id.Text] = doing{taken: true, given: true, on: day}
	}
	for _, s := range f.Base.Steps {
		d := done[s.ID]
		if !d.taken && happened(f, s.DoneBy) {
			var known bool
			d.taken = true
			if d.on, known = latest(f, s.DoneBy); !known {
				d.on, d.waitOver = f.Profile.AsOf, true
			}
		}
		if d.taken {
			d.waitOver = d.waitOver || happened(f, s.AnsweredBy)
			done[s.ID] = d
		}
	}
	return done
}

func happened(f *reason.Facts, kinds []string) bool {
	return len(kinds) > 0 && holds(f, &knowledge.Condition{
		At: "/events", Op: knowledge.Happened, Value: knowledge.Operand{Kinds: kinds, Set: profile.KindsOf(kinds...), When: knowledge.Ever},
	})
}

// latest returns the last day that is known of an event of the kinds.
func latest(f *reason.Facts, kinds []string) (day profile.Date, known bool) {
	for e := range f.Past() {
		if !e.Dated || !slices.Contains(kinds, e.Kind) {
			continue
		}
		if last := min(e.On.Last, f.Profile.AsOf); !known || last > day {
			day, known = last, true
		}
	}
	return day, known
}
