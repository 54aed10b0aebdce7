package letter

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// latest returns the latest event of the kinds that has come to pass and is not
// said to be of another product; after it was restricted, where that is asked
// for. One with a day tells more than one without.
func (w *writer) latest(kinds []string, after bool, s *subject) *reason.Event {
	since, restricted := w.since(s)
	var last *reason.Event
	for e := range w.facts.Past() {
		if e.Told() || !slices.Contains(kinds, e.Kind) || e.OfAnother(s.product) || after && restricted && e.Dated && e.On.Last < since {
			continue
		}
		if last == nil || e.Dated && (!last.Dated || e.On.First > last.On.First) {
			last = e
		}
	}
	return last
}

// since is the first day on which a product can have been restricted, where the
// profile gives one. Of all products together there is no one day.
func (w *writer) since(s *subject) (profile.Date, bool) {
	for _, entry := range s.entries {
		if since, ok := w.facts.Profile.Lookup(entry + "/since"); ok && s.product != "" {
			return since.Days.First, true
		}
	}
	return 0, false
}

// due says whether a supervisor can be addressed: not before the institution
// was, and not before its time to answer is over, unless it has answered and
// the matter is open all the same.
func (w *writer) due(d *knowledge.LetterDue, s *subject) bool {
	complaint, answer := w.latest(d.Complaints, true, s), w.latest(d.Answers, true, s)
	if complaint == nil {
		return false
	}
	if answer != nil && !(answer.Dated && complaint.Dated && answer.On.Last < complaint.On.First) {
		return slices.ContainsFunc(d.Open, func(matter string) bool { return w.isSo(matter, s) })
	}
	from := min(complaint.On.Last, w.facts.Profile.AsOf) // as the timeline counts, where only the month is known
	last := w.calendar.OnOrAfter(from.AddDays(d.Days))
	return complaint.Dated && w.facts.Profile.AsOf > last
}
