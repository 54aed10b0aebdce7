package reason

import (
	"cmp"
	"slices"

	"limitcheck/core/knowledge"
)

// board holds what every cause came to, so that a supposition re-weighs only
// the causes that read what it changes. The others cannot come out differently:
// a verdict depends on nothing but the facts that its cause reads.
type board struct {
	facts   *Facts
	entries []string
	scores  []score // by the index of the cause in the base
}

func newBoard(f *Facts, entries []string) *board {
	return &board{facts: f, entries: entries, scores: make([]score, len(f.Base.Causes))}
}

// rescore is the score of one cause after a change.
type rescore struct {
	cause int // index in the base
	score
}

// try re-weighs the causes that read what is supposed and returns those that
// come out differently.
func (b *board) try(s Supposition) []rescore {
	f := b.facts.Suppose(s)
	f.bare = true
	var changed []rescore
	verdicts := make([]verdict, len(b.entries))
	for _, i := range readersOf(f.Base, s) {
		cause := &f.Base.Causes[i]
		for e, entry := range b.entries {
			verdicts[e] = f.weigh(cause, entry)
		}
		if after := scoreOf(cause, verdicts); after != b.scores[i] {
			changed = append(changed, rescore{i, after})
		}
	}
	return changed
}

// ranks returns the rank of every cause, by its index in the base, once the
// changes hold; 0 where it explains nothing.
func (b *board) ranks(changes []rescore) []int {
	scores := slices.Clone(b.scores)
	for _, c := range changes {
		scores[c.cause] = c.score
	}
	order := make([]int, 0, len(scores))
	for i, s := range scores {
		if s.Standing != knowledge.None {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(scores[x].compare(scores[y]), cmp.Compare(x, y)) // causes lie in the order of their ids
	})
	ranks := make([]int, len(scores))
	for rank, i := range order {
		ranks[i] = rank + 1
	}
	return ranks
}
