package reason

import (
	"cmp"
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/sorting"
)

// Assessment is the ranking of all causes for a profile.
type Assessment struct {
	Findings     []*Finding // most credible first
	Undetermined []Open
	RuledOut     []RuledOut
	Entries      []Entry
	Certainty    knowledge.Standing // Background means that nobody outside can know

	board *board
}

// Finding is one cause that explains at least one restriction.
type Finding struct {
	Cause        *knowledge.Cause
	Restrictions []string
	Evidence     []*Evidence
	Missing      []string // pointers, sorted
	Trace        []RuleOutcome

	score
}

// Open is a cause that the facts neither support nor rule out.
type Open struct {
	Cause   *knowledge.Cause
	Missing []string // pointers, sorted
}

// RuledOut is a cause that the facts speak against.
type RuledOut struct {
	Cause    *knowledge.Cause
	Evidence []*Evidence
}

// Entry is one restriction with the causes that explain it, best first.
type Entry struct {
	Pointer   string
	Certainty knowledge.Standing
	Top       []*knowledge.Cause // above background, three at most
}

// Assess weighs every cause for every entry and ranks them.
func Assess(f *Facts) *Assessment {
	entries := f.Entries()
	a := &Assessment{Certainty: knowledge.Background, board: newBoard(f, entries)}
	byEntry := make([][]*Finding, len(entries))
	for i := range f.Base.Causes {
		cause := &f.Base.Causes[i]
		verdicts, all := make([]verdict, len(entries)), make([]weighed, len(entries))
		for e, entry := range entries {
			verdicts[e] = f.weigh(cause, entry)
			if all[e] = verdicts[e].weighed; all[e].standing != knowledge.None {
				byEntry[e] = append(byEntry[e], &Finding{Cause: cause, score: scoreOf(cause, all[e:e+1])})
			}
		}
		a.board.weighed[i], a.board.scores[i] = all, scoreOf(cause, all)
		a.add(cause, entries, verdicts, a.board.scores[i])
	}
	sorting.By(a.Findings, compareFindings)
	for e, findings := range byEntry {
		sorting.By(findings, compareFindings)
		a.Entries = append(a.Entries, entryOf(entries[e], findings))
	}
	if len(a.Findings) > 0 {
		a.Certainty = a.Findings[0].Standing
	}
	return a
}

// add files one cause under what its verdicts over all entries come to.
func (a *Assessment) add(cause *knowledge.Cause, entries []string, verdicts []verdict, s score) {
	if s.explains() {
		a.Findings = append(a.Findings, finding(cause, entries, verdicts, s))
		return
	}
	var all verdict
	ruledOut := true
	for _, v := range verdicts {
		ruledOut = ruledOut && v.ruledOut
		all.need(v.missing)
		all.addEvidence(v.evidence)
	}
	sorting.Ascending(all.missing)
	switch {
	case ruledOut:
		sorting.By(all.evidence, compareEvidence)
		a.RuledOut = append(a.RuledOut, RuledOut{cause, all.evidence})
	case len(all.missing) > 0:
		a.Undetermined = append(a.Undetermined, Open{cause, all.missing})
	}
}

// finding merges the verdicts of the entries that a cause explains: the best
// of them gives standing and rank, all of them give evidence.
func finding(cause *knowledge.Cause, entries []string, verdicts []verdict, s score) *Finding {
	f := &Finding{Cause: cause, score: s}
	var all verdict
	for i, v := range verdicts {
		if v.standing == knowledge.None {
			continue
		}
		f.Restrictions = append(f.Restrictions, entries[i])
		all.addEvidence(v.evidence)
		all.need(v.missing)
		f.Trace = append(f.Trace, v.trace...)
	}
	sorting.By(all.evidence, compareEvidence)
	sorting.Ascending(all.missing)
	f.Evidence, f.Missing = all.evidence, all.missing
	return f
}

// merged is the presence over several restrictions: a blocker of one is a
// blocker, and only what is cured for all of them is cured.
func merged(all []knowledge.Presence) knowledge.Presence {
	cured := len(all) > 0
	for _, p := range all {
		if p == knowledge.PresentYes {
			return knowledge.PresentYes
		}
		cured = cured && p == knowledge.Cured
	}
	if cured {
		return knowledge.Cured
	}
	return knowledge.PresenceUnknown
}

// compareFindings orders by score, then by id.
func compareFindings(a, b *Finding) int {
	return cmp.Or(a.score.compare(b.score), cmp.Compare(a.Cause.ID, b.Cause.ID))
}

// compareEvidence puts what supports first, then the most telling and strongest.
func compareEvidence(a, b *Evidence) int {
	return cmp.Or(
		cmp.Compare(a.Rule.Direction, b.Rule.Direction),
		cmp.Compare(a.Rule.Tier, b.Rule.Tier), cmp.Compare(b.Rule.Strength, a.Rule.Strength))
}

// addEvidence adds what another entry did not already say.
func (v *verdict) addEvidence(evidence []*Evidence) {
	for _, e := range evidence {
		same := func(o *Evidence) bool { return o.Rule == e.Rule && o.Text == e.Text && pointer(o) == pointer(e) }
		if !slices.ContainsFunc(v.evidence, same) {
			v.evidence = append(v.evidence, e)
		}
	}
}

func pointer(e *Evidence) string {
	if len(e.Facts) == 0 {
		return ""
	}
	return e.Facts[0].Pointer
}

func entryOf(pointer string, findings []*Finding) Entry {
	e := Entry{Pointer: pointer, Certainty: knowledge.Background}
	for _, f := range findings {
		if f.Standing < knowledge.Background && len(e.Top) < 3 {
			e.Certainty = min(e.Certainty, f.Standing)
			e.Top = append(e.Top, f.Cause)
		}
	}
	return e
}

// Find returns the finding of a cause.
func (a *Assessment) Find(cause string) (*Finding, bool) {
	i := slices.IndexFunc(a.Findings, func(f *Finding) bool { return f.Cause.ID == cause })
	if i < 0 {
		return nil, false
	}
	return a.Findings[i], true
}

// Concerns reports whether one of the causes is an explanation above
// background; no cause named concerns everybody.
func (a *Assessment) Concerns(causes []string) bool {
	return len(causes) == 0 || slices.ContainsFunc(a.Findings, func(x *Finding) bool {
		return x.Standing < knowledge.Background && slices.Contains(causes, x.Cause.ID)
	})
}

// Present says whether a cause still stands in the way of any of the entries.
func (f *Facts) Present(cause *knowledge.Cause, entries []string) knowledge.Presence {
	var present []knowledge.Presence
	for _, entry := range entries {
		present = append(present, f.presence(cause, entry))
	}
	return merged(present)
}

// Any reports whether a condition is true for any entry, and the words for the
// placeholders of a text that speaks of it.
func (f *Facts) Any(c knowledge.Condition) (words map[string]string, ok bool) {
	for _, entry := range f.Entries() {
		if o := f.evaluate(c, entry); o.truth == True {
			return o.words, true
		}
	}
	return nil, false
}

// Over returns the truth of a condition over all entries, where it must hold
// for every one of them or for one, and the first field that it reads or needs.
func (f *Facts) Over(c knowledge.Condition, every bool) (truth Truth, pointer string) {
	truth, fold := False, Truth.Or
	if every {
		truth, fold = True, Truth.And
	}
	for _, entry := range f.Entries() {
		o := f.evaluate(c, entry)
		truth = fold(truth, o.truth)
		switch {
		case pointer != "":
		case len(o.read) > 0:
			pointer = o.read[0].Pointer
		case len(o.missing) > 0:
			pointer = o.missing[0]
		}
	}
	return truth, pointer
}

// Fill puts words into the placeholders of a text.
func Fill(text string, words map[string]string) string { return fill(text, words) }
