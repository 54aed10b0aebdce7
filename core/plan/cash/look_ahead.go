package cash

import "limitcheck/core/profile"

// lookAhead fills in the balances and what follows from them and returns the
// sentences about them.
func (c *Forecast) lookAhead(l *ledger, peak profile.Value, s speech) []string {
	var text []string
	group := s.words.Forecast
	say := func(key string, filled ...string) { text = append(text, s.say(group, key, filled...)) }
	until := s.day(l.date(span - 1))
	switch paying := moves(l.out); {
	case !l.known:
		say("hand_missing", "until", until, "out", amount(counted(l.out)), "in", amount(counted(l.in)))
	case !paying && !moves(l.in):
		say("only_on_hand", "amount", amount(l.onHand))
	default:
		balances := l.balances()
		c.draw(&balances, l)
		whole := balances.outcome(span - 1)
		switch {
		case c.Short:
			say("short", "on", s.day(c.ShortfallOn), "lowest_on", s.day(c.Lowest.On), "missing", amount(-c.Lowest.Amount))
			if whole.lowest < c.Lowest.Amount {
				say("tail", "on", s.day(l.date(l.entered())))
			}
		case whole.short():
			say("lasts", "until", s.day(l.date(whole.first-1)))
		case paying:
			say("enough", "until", until, "lowest_on", s.day(c.Lowest.On), "lowest", amount(c.Lowest.Amount))
		default:
			say("no_payments")
		}
		if count, first := l.tight(&balances); count > 0 {
			say("same_day", "count", number(count), "on", s.day(l.date(first)))
		}
		if c.Short {
			text = append(text, c.shortage(&balances, l, peak, s)...)
		}
	}
	return append(text, l.notes(until, s)...)
}

func (c *Forecast) draw(b *days, l *ledger) {
	for day, left := range b {
		c.Balances = append(c.Balances, Balance{l.date(day), left})
	}
	o := b.outcome(l.entered())
	c.Entered = l.date(l.entered())
	c.Lowest = &Balance{l.date(o.lowestOn), o.lowest}
	if o.short() {
		c.Short, c.ShortfallOn = true, l.date(o.first)
	}
}

// shortage fills in what the shortfall hits and what can be done; the ledger is
// then as it is after all of that.
func (c *Forecast) shortage(b *days, l *ledger, peak profile.Value, s speech) []string {
	var text []string
	result := b.outcome(l.entered())
	hits, more := l.hits(b, result.first, peak, s)
	c.Hits = hits
	if more.count > 0 {
		text = append(text, s.say(s.words.Forecast, "more_hits", "count", number(more.count), "amount", amount(more.amount)))
	}
	for _, g := range l.remedy() {
		c.Actions = append(c.Actions, l.action(g, s))
		result = g.result
	}
	switch {
	case !result.short():
		return append(text, s.say(s.words.Actions, "solved"))
	case len(c.Actions) == 0:
		text = append(text, s.say(s.words.Actions, "none"))
	default:
		text = append(text, s.say(s.words.Actions, "left", "on", s.day(l.date(result.first)), "missing", amount(-result.lowest)))
	}
	return append(text, s.say(s.words.Actions, "next"))
}

// notes say what was assumed and what was left out.
func (l *ledger) notes(until string, s speech) []string {
	var text []string
	say := func(key string, filled ...string) { text = append(text, s.say(s.words.Forecast, key, filled...)) }
	told := func(key string, t tally) {
		if t.count > 0 {
			say(key, "until", until, "count", number(t.count), "amount", amount(t.amount))
		}
	}
	told("late_due", l.lateDue)
	told("late_expected", l.lateExpected)
	told("instalment", l.instalmentsAdded)
	if l.instalmentsSame > 0 {
		say("instalment_same", "count", number(l.instalmentsSame))
	}
	if l.instalmentsOpen > 0 {
		say("instalment_open", "count", number(l.instalmentsOpen))
	}
	told("later_due", l.laterDue)
	told("later_expected", l.laterExpected)
	if moves(l.out) {
		if moves(l.in) {
			say("scope")
		} else {
			say("no_income")
		}
	}
	return text
}

func counted(flows []*flow) (sum Fen) {
	for _, x := range flows {
		if x.day >= 0 {
			sum += x.amount
		}
	}
	return sum
}
