package reason

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
)

// board holds what every rule and every cause came to, so that a supposition
// re-evaluates only the rules that read what it changes and re-weighs only their
// causes. The others cannot come out differently: a verdict depends on nothing
// but the facts that its rules read.
type board struct {
	facts       *Facts
	entries     []string
	scores      []score        // by the index of the cause in the base
	weighed     [][]weighed    // by cause, entry by entry
	truths      [][]Truth      // by cause: of its rules, of being cured and of being present, entry by entry
	tried       []trial        // by trials, nil until they are asked for
	trialAt     map[string]int // by pointer, of tried
	merged      reach          // of try, reused
	lastPointer string         // of the field that was tried last, with how far it reaches
	lastReach   *reach
	trying      Facts // of try, reused
	ranking     ranking
}

func newBoard(f *Facts, entries []string) *board {
	n := len(f.Base.Causes)
	b := &board{facts: f, entries: entries, scores: make([]score, n), weighed: make([][]weighed, n), truths: make([][]Truth, n)}
	for cause := range n {
		b.weigh(cause)
	}
	b.ranking = rankingOf(b.scores)
	return b
}

// weigh holds one cause against the facts of every entry.
func (b *board) weigh(at int) {
	f := b.facts
	cause := &f.Base.Causes[at]
	width := len(cause.Rules) + 2
	truths, all := make([]Truth, 0, width*len(b.entries)), make([]weighed, len(b.entries))
	for e, entry := range b.entries {
		for rule := range width {
			truth := Unknown
			if when := conditionOf(cause, rule); when != nil {
				truth = f.truth(when, entry, nil)
			}
			truths = append(truths, truth)
		}
		all[e] = f.judge(at, truths[e*width:])
	}
	b.truths[at], b.weighed[at], b.scores[at] = truths, all, scoreOf(cause, all)
}

// truthsOf returns what the rules of a cause, and behind them the conditions of its presence,
// came to for an entry.
func (b *board) truthsOf(cause, entry int) []Truth {
	width := len(b.truths[cause]) / len(b.entries)
	return b.truths[cause][entry*width : (entry+1)*width]
}

// rescore is the score of one cause after a change.
type rescore struct {
	cause int // index in the base
	score
}

// try re-weighs the causes that read what is supposed and returns those that
// come out differently.
func (b *board) try(s Supposition) []rescore {
	r := b.reachOf(&s)
	f := b.supposing(&s, r)
	only := s.entry()
	var changed []rescore
	for refs := r.refs; len(refs) > 0; {
		n := 1
		for n < len(refs) && refs[n].cause == refs[0].cause {
			n++
		}
		if after, ok := b.retry(f, refs[:n], only); ok {
			changed = append(changed, rescore{refs[0].cause, after})
		}
		refs = refs[n:]
	}
	return changed
}

// reachOf returns the reach of a supposition. Those tried one after another are mostly of one field.
func (b *board) reachOf(s *Supposition) *reach {
	if !s.isField() {
		return b.facts.tables.reachOf(s, &b.merged)
	}
	if at := s.Fields[0].Pointer; b.lastReach == nil || at != b.lastPointer {
		b.lastPointer, b.lastReach = at, b.facts.tables.reachOf(s, nil)
	}
	return b.lastReach
}

// supposing returns facts for one trial: the next one writes over them.
func (b *board) supposing(s *Supposition, r *reach) *Facts {
	if b.trying.known == nil {
		b.trying = b.facts.withOwnRoom()
	}
	b.facts.supposeInto(&b.trying, s, r.touched)
	return &b.trying
}

// retry evaluates the rules of one cause anew, for one entry or for all, and
// weighs the cause where one of them came out differently.
func (b *board) retry(f *Facts, refs []ruleRef, only string) (after score, changed bool) {
	at := refs[0].cause
	cause := &f.Base.Causes[at]
	var truthRoom, ofAll [32]Truth // ofAll: of the rules that read nothing of an entry
	alike, first := f.tables.alike[at], true
	var room [mostRestrictions]weighed
	entries := append(room[:0], b.weighed[at]...)
	for e, entry := range b.entries {
		if only != "" && only != entry {
			continue
		}
		was := b.truthsOf(at, e)
		truths := append(truthRoom[:0], was...)
		for _, ref := range refs {
			if first || !alike[ref.rule] {
				ofAll[ref.rule] = f.truth(conditionOf(cause, ref.rule), entry, nil)
			}
			truths[ref.rule] = ofAll[ref.rule]
		}
		first = false
		if !slices.Equal(truths, was) {
			entries[e], changed = f.judge(at, truths), true
		}
	}
	if !changed {
		return score{}, false // as nearly always: no score to work out
	}
	after = scoreOf(cause, entries)
	return after, after != b.scores[at]
}

// conditionOf returns what a rule of a cause asks: behind the last rule come being
// cured and being present, which a cause may lack.
func conditionOf(cause *knowledge.Cause, rule int) *knowledge.Condition {
	switch n := len(cause.Rules); rule {
	case n:
		return cause.Cured
	case n + 1:
		return cause.Yes
	}
	return &cause.Rules[rule].When
}

// entry returns the only entry that a supposition speaks of, or "".
func (s *Supposition) entry() string {
	if !s.isField() {
		return ""
	}
	return entryOfPointer(s.Fields[0].Pointer)
}

// under returns the score of a cause, by its index, once the changes hold.
func (b *board) under(changes []rescore, cause int) score {
	for _, c := range changes {
		if c.cause == cause {
			return c.score
		}
	}
	return b.scores[cause]
}

// index returns the place of a cause in the base.
func (b *board) index(cause *knowledge.Cause) int {
	at, _ := slices.BinarySearchFunc(b.facts.Base.Causes, cause.ID, func(c knowledge.Cause, id string) int { return strings.Compare(c.ID, id) })
	return at
}
