package comparison

import (
	"strings"

	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

func (c *comparer) alert() Move {
	from, to := c.before.alert, c.after.alert
	switch {
	case from == "" && to == "":
		return Move{}
	case from == "":
		return Move{from, to, c.say("alert-new")}
	case to == "":
		return Move{from, to, c.say("alert-gone")}
	case from == to:
		return Move{from, to, c.say("alert-same")}
	}
	return Move{from, to, c.say("alert-other")}
}

func (c *comparer) due() Move {
	from, to := c.before.nextDue, c.after.nextDue
	id := "due-moved"
	switch {
	case from == "" && to == "":
		return Move{}
	case from == "":
		id = "due-new"
	case to == "":
		id = "due-gone"
	case from == to:
		id = "due-same"
	}
	return Move{from, to, c.say(id, "from", c.day(from), "to", c.day(to))}
}

func (c *comparer) recheck() Move {
	move := Move{From: c.before.recheck, To: c.after.recheck}
	if move.To != "" {
		move.Said = c.say("recheck", "to", c.day(move.To))
	}
	return move
}

// Cash is what became of the lowest balance and of the first day short.
type Cash struct {
	From, To           *Balance // nil where not known
	ShortFrom, ShortTo string
	Changed            bool
	Said
}

func (c *comparer) cash() *Cash {
	was, now := c.before.cash, c.after.cash
	if was == nil && now == nil {
		return nil
	}
	result := &Cash{Changed: true}
	if was != nil {
		result.From, result.ShortFrom = was.lowest, was.shortfallOn
	}
	if now != nil {
		result.To, result.ShortTo = now.lowest, now.shortfallOn
	}
	from, to := result.ShortFrom, result.ShortTo
	switch {
	case was == nil:
		result.Said = c.say("cash-new")
	case now == nil:
		result.Said = c.say("cash-gone")
	case from == "" && to != "":
		result.Said = c.say("cash-short-new", "to", c.day(to))
	case from != "" && to == "":
		result.Said = c.say("cash-short-gone", "from", c.day(from))
	case from != to:
		result.Said = c.say("cash-short-moved", "from", c.day(from), "to", c.day(to))
	case result.From == nil && result.To == nil:
		result.Changed = false
	case result.From == nil:
		result.Said = c.say("cash-new")
	case result.To == nil:
		result.Said = c.say("cash-gone")
	case result.From.Amount == result.To.Amount: // its day moves with that of the answer
		result.Changed, result.Said = false, c.say("cash-same")
	default:
		result.Said = c.say("cash-lowest", "from", c.money(result.From.Amount), "to", c.money(result.To.Amount))
	}
	return result
}

// money writes an amount with its sign and the currency.
func (c *comparer) money(amount profile.Decimal) string {
	sign := ""
	if amount < 0 {
		sign, amount = "-", -amount
	}
	return strings.ReplaceAll(c.term("list", "money"), "{amount}", sign+reason.Amount(amount))
}
