package reason

import "slices"

// RankRange is the best and the worst rank that a finding can come to.
type RankRange struct{ Best, Worst int }

// RankRanges returns, for each of Findings, its best and worst rank over every
// single answer to one open question, the rank as it stands included. Each
// answer is weighed anew; values that no rule tells apart stand for each other,
// so the ranges are exact and not an estimate. A question is open while its
// field is neither given, told nor declined. An answer that takes a cause out of
// the explanations puts it behind all that remain.
func (a *Assessment) RankRanges() []RankRange {
	causes := make([]int, len(a.Findings))
	ranges := make([]RankRange, len(a.Findings))
	for i, f := range a.Findings {
		causes[i] = a.board.index(f.Cause)
		ranges[i] = RankRange{i + 1, i + 1}
	}
	for _, t := range a.board.trials() {
		if t.Type == "choices" && t.Pointer != "/events" {
			a.widenByList(ranges, causes, t.pointer)
			continue
		}
		for _, answer := range t.answers {
			a.widen(ranges, causes, answer.changes)
		}
	}
	return ranges
}

// widen takes in the ranks that the causes come to under one answer.
func (a *Assessment) widen(ranges []RankRange, causes []int, changes []rescore) {
	if len(changes) == 0 {
		return
	}
	ranks := a.board.ranking.after(changes)
	behind := slices.Max(ranks) + 1
	for i, cause := range causes {
		rank := ranks[cause]
		if rank == 0 {
			rank = behind
		}
		ranges[i].Best, ranges[i].Worst = min(ranges[i].Best, rank), max(ranges[i].Worst, rank)
	}
}

// widenByList takes in the ranks that the causes come to under any list of
// values at the pointer.
func (a *Assessment) widenByList(ranges []RankRange, causes []int, pointer string) {
	l := a.board.tryList(pointer)
	if len(l.blocs) == 0 {
		return
	}
	for i, cause := range causes {
		r := l.rangeOf(cause)
		ranges[i].Best, ranges[i].Worst = min(ranges[i].Best, r.Best), max(ranges[i].Worst, r.Worst)
	}
}
