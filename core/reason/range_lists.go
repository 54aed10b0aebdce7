package reason

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// bloc is a set of causes that read the same values of a list. What a list says
// to one bloc it says to no other, so the blocs are tried one by one, and every
// list of values is one saying to each of them.
type bloc struct {
	causes   []int
	operands [][]string // by which the causes read the list
	says     [][]string // a list of values for everything that can be said to the bloc
	sayings  [][]score  // of the causes, for each of them
}

// blocsIn returns the blocs of each list that a question asks for.
func (t *tables) blocsIn(base *knowledge.Base) {
	t.blocs = make(map[string][]bloc)
	for i := range base.Questions {
		if q := &base.Questions[i]; q.Type == "choices" && q.Pointer != "/events" {
			at := strings.Replace(q.Pointer, "/restrictions/-", entryPrefix, 1)
			t.blocs[at] = blocsOf(base, t.readers[at], at)
		}
	}
}

func blocsOf(base *knowledge.Base, readers []ruleRef, at string) []bloc {
	var all []bloc
	for _, ref := range readers {
		cause := ref.cause
		joined := bloc{causes: []int{cause}, operands: operandsOf(&base.Causes[cause], at)}
		if len(joined.operands) == 0 || slices.ContainsFunc(all, func(o bloc) bool { return slices.Contains(o.causes, cause) }) {
			continue
		}
		apart := all[:0:0]
		for _, o := range all {
			if o.shares(joined) {
				joined.causes, joined.operands = append(joined.causes, o.causes...), append(joined.operands, o.operands...)
			} else {
				apart = append(apart, o)
			}
		}
		all = append(apart, joined)
	}
	for i := range all {
		all[i].says = all[i].lists()
	}
	return all
}

// listTried is everything that a list can say, tried.
type listTried struct {
	board  *board
	blocs  []bloc
	others []int // the causes of no bloc: nothing that the list says changes them
}

// tryList tries everything that the list at a pointer can say.
func (b *board) tryList(pointer string) listTried {
	l := listTried{board: b, blocs: slices.Clone(b.facts.tables.blocs[pattern(pointer)])}
	for i := range l.blocs {
		o := &l.blocs[i]
		o.sayings = make([][]score, len(o.says))
		for s, values := range o.says {
			o.sayings[s] = b.scoresOf(o.causes, pointer, values)
		}
	}
	for cause := range b.scores {
		if !slices.ContainsFunc(l.blocs, func(o bloc) bool { return slices.Contains(o.causes, cause) }) {
			l.others = append(l.others, cause)
		}
	}
	return l
}

// operandsOf lists what the rules of a cause look for in a list.
func operandsOf(cause *knowledge.Cause, at string) [][]string {
	var all [][]string
	for _, rule := range cause.Rules {
		rule.When.EachLeaf(func(c knowledge.Condition) {
			if c.At == at && c.Op == knowledge.Includes {
				all = append(all, c.Value.Texts)
			}
		})
	}
	return all
}

func (o bloc) shares(other bloc) bool {
	values := slices.Concat(other.operands...)
	return slices.ContainsFunc(slices.Concat(o.operands...), func(v string) bool { return slices.Contains(values, v) })
}

// lists returns one list of values for everything that can be said to the bloc:
// which of its operands are found. It begins with the empty list.
func (o bloc) lists() [][]string {
	values := slices.Concat(o.operands...)
	sorting.Ascending(values)
	lists, said := [][]string{nil}, []uint64{0}
	for _, v := range slices.Compact(values) {
		for i := range lists {
			says := said[i] | o.found(v)
			if !slices.Contains(said, says) {
				lists, said = append(lists, append(slices.Clone(lists[i]), v)), append(said, says)
			}
		}
	}
	return lists
}

// found returns, as a set of bits, the operands that name the value.
func (o bloc) found(value string) uint64 {
	var bits uint64
	for i, operand := range o.operands {
		if slices.Contains(operand, value) {
			bits |= 1 << i
		}
	}
	return bits
}

// scoresOf weighs the causes as if the list held the values and no others.
func (b *board) scoresOf(causes []int, pointer string, values []string) []score {
	items := make([]profile.Value, len(values))
	for i, v := range values {
		items[i] = profile.TextValue(v)
	}
	changes := b.try(Supposition{Fields: []Fact{{Pointer: pointer, Value: profile.ListValue(items...)}}})
	scores := make([]score, len(causes))
	for i, cause := range causes {
		scores[i] = b.under(changes, cause)
	}
	return scores
}

// rangeOf is the range of ranks of one cause over everything that a list can
// say. What it says to the cause's own bloc gives the cause its score; what it
// says to each other bloc is then the best or the worst for it.
func (l *listTried) rangeOf(cause int) RankRange {
	all := RankRange{Best: len(l.board.scores) + 1}
	own := slices.IndexFunc(l.blocs, func(o bloc) bool { return slices.Contains(o.causes, cause) })
	sayings := [][]score{nil}
	if own >= 0 {
		sayings = l.blocs[own].sayings
	}
	for _, said := range sayings {
		s, ahead := l.board.scores[cause], 0
		if own >= 0 {
			s = said[slices.Index(l.blocs[own].causes, cause)]
			ahead = aheadOf(s, cause, l.blocs[own].causes, said)
		}
		rank := 1 + ahead + l.alwaysAheadOf(s, cause)
		r := RankRange{rank, rank}
		for i := range l.blocs {
			if i == own {
				continue
			}
			fewest, most := l.blocs[i].aheadOf(s, cause)
			r.Best, r.Worst = r.Best+fewest, r.Worst+most
		}
		all.Best, all.Worst = min(all.Best, r.Best), max(all.Worst, r.Worst)
	}
	return all
}

// aheadOf counts the causes that come before another one with its score: all
// that explain something where it explains nothing itself.
func aheadOf(s score, cause int, others []int, scores []score) int {
	n, key := 0, s.key(cause)
	for i, o := range scores {
		if others[i] != cause && o.key(others[i]) < key {
			n++
		}
	}
	return n
}

// aheadOf returns the fewest and the most causes of the bloc that can come
// before another one with its score.
func (o *bloc) aheadOf(s score, cause int) (fewest, most int) {
	fewest = len(o.causes)
	for _, said := range o.sayings {
		n := aheadOf(s, cause, o.causes, said)
		fewest, most = min(fewest, n), max(most, n)
	}
	return fewest, most
}

// alwaysAheadOf counts the causes of no bloc that come before one with its score.
func (l *listTried) alwaysAheadOf(s score, cause int) int {
	n, key := 0, s.key(cause)
	for _, other := range l.others {
		if other != cause && l.board.ranking.keys[other] < key {
			n++
		}
	}
	return n
}
