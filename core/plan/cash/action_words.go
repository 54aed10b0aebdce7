package cash

// action tells of a group; on is the last day to do it, which for a payment is
// the day before it.
func (l *ledger) action(g group, s speech) Action {
	first := g.moves[0]
	a := Action{ID: g.id, LowestAfter: g.result.lowest}
	by := l.date(first.to)
	for _, m := range g.moves {
		a.Pointers = append(a.Pointers, m.flow.pointer)
		changed := m.flow.amount
		if g.id == orderLess {
			changed = m.less
		}
		a.Amount += changed
		if g.id == collectEarly {
			continue
		}
		if before := max(l.from, m.flow.on.AddDays(-1)); m == first || before < by {
			by = before
		}
	}
	a.On = by
	if g.id == delay {
		a.To, a.Moves = l.date(first.to), true
	}
	a.Text = s.join([]string{
		s.say(s.words.Actions, g.sentence(), "by", s.day(by), "on", s.day(first.flow.on), "to", s.day(l.date(first.to)),
			"what", s.what(first.flow), "amount", amount(a.Amount), "count", number(len(g.moves))),
		s.after(g.before, g.result),
	})
	return a
}

func (g group) sentence() string {
	several := len(g.moves) > 1
	switch {
	case g.id == collectEarly && several:
		return "collect_rest"
	case g.id == collectEarly:
		return "collect_early"
	case g.id == delay && several:
		return "delay_rest"
	case g.id == delay && g.moves[0].open:
		return "delay_open"
	case g.id == delay:
		return "delay"
	}
	return "order_less"
}

func (s speech) after(before, o outcome) string {
	if o.short() && o.lowest == before.lowest {
		return s.say(s.words.Actions, "after_same", "missing", amount(-o.lowest))
	}
	if o.short() {
		return s.say(s.words.Actions, "after_short", "missing", amount(-o.lowest))
	}
	return s.say(s.words.Actions, "after_enough", "lowest", amount(o.lowest))
}
