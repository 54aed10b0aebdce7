package cash

import (
	"cmp"

	"limitcheck/core/sorting"
)

// The three things that can be done about a shortfall, in the order in which
// they are tried: the first costs least.
const (
	collectEarly = "collect-early"
	delay        = "delay"
	orderLess    = "order-less"
)

// mostOfAKind is how many actions of a kind stand alone; what else helps is put
// together into one more.
const mostOfAKind = 4

// move is a change to one flow: to another day, or less of it.
type move struct {
	flow *flow
	to   int // the day on which it then counts
	less Fen
	open bool // the payment moves to the last day: nothing that was listed covers it
}

// group is one action: one move or more of a kind, with what they come to.
type group struct {
	id     string
	moves  []*move
	before outcome
	result outcome
}

// remedy returns the actions that change something, largest help first within
// each kind, until the money reaches. The ledger is as it is after all of them.
func (l *ledger) remedy() []group {
	groups := l.some(nil, collectEarly, l.collectable)
	groups = l.some(groups, delay, l.delayable)
	return l.some(groups, orderLess, l.reducible)
}

func (l *ledger) some(groups []group, id string, candidates func(*days, outcome) []*move) []group {
	for range mostOfAKind {
		best, before, result := l.best(candidates)
		if best == nil {
			return groups
		}
		l.do(best)
		groups = append(groups, group{id, []*move{best}, before, result})
	}
	if rest := l.rest(candidates); id != orderLess && len(rest.moves) > 0 {
		rest.id = id
		groups = append(groups, rest)
	}
	return groups
}

// rest makes one action of what else helps and leads to the same day.
func (l *ledger) rest(candidates func(*days, outcome) []*move) (g group) {
	balances := l.balances()
	g.before = balances.outcome(l.entered())
	g.result = g.before
	if !g.result.short() {
		return g
	}
	all := candidates(&balances, g.result)
	sorting.By(all, func(a, b *move) int { return cmp.Compare(b.flow.amount, a.flow.amount) })
	for _, m := range all {
		if !g.result.short() || m.flow.moved || m.less > 0 || m.to != all[0].to || m.open != all[0].open {
			continue
		}
		if then := l.after(m); then.missing < g.result.missing {
			l.do(m)
			g.moves, g.result = append(g.moves, m), then
		}
	}
	return g
}

// best returns the candidate that leaves the lowest balance highest, or, where
// several do, least missing over all days; nil where there is none that leaves
// no more missing than before.
func (l *ledger) best(candidates func(*days, outcome) []*move) (best *move, now, result outcome) {
	balances := l.balances()
	now = balances.outcome(l.entered())
	if !now.short() {
		return nil, now, now
	}
	for _, m := range candidates(&balances, now) {
		then := l.after(m)
		if then.missing > now.missing {
			continue
		}
		if best == nil || then.lowest > result.lowest || then.lowest == result.lowest && then.missing < result.missing {
			best, result = m, then
		}
	}
	return best, now, result
}

// after runs the forecast anew with the move made, and takes it back.
func (l *ledger) after(m *move) outcome {
	was := *m.flow
	l.do(m)
	balances, last := l.balances(), l.entered()
	*m.flow = was
	return balances.outcome(last)
}

func (l *ledger) do(m *move) {
	m.flow.day, m.flow.moved = m.to, true
	m.flow.amount -= m.less
}
