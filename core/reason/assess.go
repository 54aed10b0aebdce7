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
	a := &Assessment{Certainty: knowledge.Background, board: newBoard(f, f.Entries())}
	for cause := range f.Base.Causes {
		a.add(cause)
	}
	sorting.By(a.Findings, compareFindings)
	for e, entry := range a.board.entries {
		a.Entries = append(a.Entries, entryOf(entry, a.findingsOf(e)))
	}
	if len(a.Findings) > 0 {
		a.Certainty = a.Findings[0].Standing
	}
	return a
}

// add files one cause under what it comes to over all entries.
func (a *Assessment) add(at int) {
	cause, all := &a.board.facts.Base.Causes[at], a.board.weighed[at]
	s := a.board.scores[at]
	found := &Finding{Cause: cause, score: s}
	var why verdict
	for e := range all {
		if s.explains() && all[e].standing == knowledge.None {
			continue
		}
		found.Restrictions = append(found.Restrictions, a.board.entries[e])
		a.board.explain(&why, at, e)
	}
	sorting.By(why.evidence, compareEvidence)
	sorting.Ascending(why.missing)
	switch {
	case s.explains():
		found.Evidence, found.Missing = why.evidence, why.missing
		a.Findings = append(a.Findings, found)
	case s.ruledOut:
		a.RuledOut = append(a.RuledOut, RuledOut{cause, why.evidence})
	case len(why.missing) > 0:
		a.Undetermined = append(a.Undetermined, Open{cause, why.missing})
	}
}

// findingsOf returns the causes that explain one entry, best first.
func (a *Assessment) findingsOf(entry int) []*Finding {
	if len(a.board.entries) == 1 {
		return a.Findings
	}
	var findings []*Finding
	for i, all := range a.board.weighed {
		if all[entry].standing != knowledge.None {
			cause := &a.board.facts.Base.Causes[i]
			findings = append(findings, &Finding{Cause: cause, score: scoreOf(cause, all[entry:entry+1])})
		}
	}
	sorting.By(findings, compareFindings)
	return findings
}

// Trace returns what every rule of a finding came to, restriction by restriction.
func (a *Assessment) Trace(found *Finding) []RuleOutcome {
	var trace []RuleOutcome
	for _, entry := range found.Restrictions {
		for i := range found.Cause.Rules {
			rule := &found.Cause.Rules[i]
			o := a.board.facts.evaluate(&rule.When, entry)
			trace = append(trace, RuleOutcome{rule, entry, o.truth, o.read})
		}
	}
	return trace
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
func (f *Facts) Any(c *knowledge.Condition) (words Words, ok bool) {
	for _, entry := range f.Entries() {
		if f.truth(c, entry, nil) == True {
			return f.evaluate(c, entry).words, true
		}
	}
	return nil, false
}

// Holds is Any for those who want no words.
func (f *Facts) Holds(c *knowledge.Condition) bool {
	return slices.ContainsFunc(f.Entries(), func(entry string) bool { return f.truth(c, entry, nil) == True })
}

// Over returns the truth of a condition over all entries, where it must hold
// for every one of them or for one, and the first field that it reads or needs.
func (f *Facts) Over(c *knowledge.Condition, every bool) (truth Truth, pointer string) {
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
