package reason

import (
	"cmp"
	"slices"

	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// daysTried tries the days since when one entry may be restricted, one after
// another. From a day to the next few events enter or leave a window, and only
// the rules that read those events, or the day alone, can come out differently;
// the others stay as the day before left them. Fifty events and eight
// restrictions make thousands of days to try, of rules that nearly all read.
type daysTried struct {
	board  *board
	entry  int
	scores []score   // by cause, under the day tried last
	truths [][]Truth // by cause, for the entry; nil where they are the board's
	spans  []int     // of each event, as span has it; nil before the first day
	refs   []ruleRef // of try, reused
}

func (b *board) daysOf(entry string) *daysTried {
	return &daysTried{board: b, entry: slices.Index(b.entries, entry), scores: slices.Clone(b.scores), truths: make([][]Truth, len(b.scores))}
}

// try is the board's try for a day, or a month, of the entry's since.
func (d *daysTried) try(s Supposition) (changed []rescore) {
	r := d.board.reachOf(&s)
	f := d.board.supposing(&s, r)
	for refs := d.readers(f, r, s.Fields[0].Value.Days); len(refs) > 0; {
		n := 1
		for n < len(refs) && refs[n].cause == refs[0].cause {
			n++
		}
		d.retry(f, refs[:n])
		refs = refs[n:]
	}
	for cause, after := range d.scores {
		if after != d.board.scores[cause] {
			changed = append(changed, rescore{cause, after})
		}
	}
	return changed
}

// readers returns the rules that may come out otherwise than under the day
// tried last.
func (d *daysTried) readers(f *Facts, all *reach, since profile.DateRange) []ruleRef {
	tables, first := f.tables, d.spans == nil
	d.spans = slices.Grow(d.spans, len(f.events))[:len(f.events)]
	d.refs = append(d.refs[:0], tables.readSince...)
	for i := range f.events {
		e := &f.events[i]
		if now := e.span(since); now != d.spans[i] {
			d.spans[i] = now
			d.refs = append(d.refs, tables.ofEvent(e.Kind).refs...)
		}
	}
	if first {
		return all.refs
	}
	sorting.By(d.refs, compareRefs)
	d.refs = slices.Compact(d.refs)
	return d.refs
}

// span tells days of a restriction apart by the windows that they put the event
// into; of one without a day its timing decides for all of them.
func (e *Event) span(since profile.DateRange) int {
	if !e.Dated {
		return 0
	}
	fewest, most := daysBetween(e.On, since)
	of := 0
	for _, end := range windowEnds {
		if of *= 4; fewest > end {
			of++
		}
		if most > end {
			of += 2
		}
	}
	return of
}

// retry evaluates the rules of one cause anew and keeps what they came to.
func (d *daysTried) retry(f *Facts, refs []ruleRef) {
	at := refs[0].cause
	cause := &f.Base.Causes[at]
	if d.truths[at] == nil {
		d.truths[at] = slices.Clone(d.board.truthsOf(at, d.entry))
	}
	truths, changed := d.truths[at], false
	alike := f.tables.alike[at]
	for _, ref := range refs {
		if alike[ref.rule] {
			continue // it reads a flag that the event sets, and not when
		}
		truth := f.truth(conditionOf(cause, ref.rule), d.board.entries[d.entry], nil)
		changed = changed || truth != truths[ref.rule]
		truths[ref.rule] = truth
	}
	if !changed {
		return
	}
	var room [mostRestrictions]weighed
	entries := append(room[:0], d.board.weighed[at]...)
	entries[d.entry] = f.judge(at, truths)
	d.scores[at] = scoreOf(cause, entries)
}

func compareRefs(a, b ruleRef) int {
	return cmp.Or(cmp.Compare(a.cause, b.cause), cmp.Compare(a.rule, b.rule))
}
