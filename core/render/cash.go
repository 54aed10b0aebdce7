package render

import (
	"strconv"

	"limitcheck/core/jcs"
	"limitcheck/core/plan/cash"
)

func (w *writer) cash(c *cash.Forecast) {
	if c == nil {
		w.raw("null")
		return
	}
	w.open('{')
	objects(w, "actions", c.Actions, w.cashAction)
	objects(w, "balances", c.Balances, w.balanceOn)
	objects(w, "hits", c.Hits, func(h cash.Hit) {
		if h.Amount != 0 {
			w.money("amount", h.Amount)
		}
		w.member("kind", h.Kind)
		w.member("on", h.On.String())
		w.member("text", h.Text)
	})
	w.optional("lowest", c.Lowest != nil, func() { w.balanceOn(*c.Lowest) })
	objects(w, "replacement_costs", c.Offers, w.offerCost)
	w.key("shortfall_on")
	if c.Short {
		w.text(c.ShortfallOn.String())
	} else {
		w.raw("null")
	}
	w.cite(c.Sources)
	w.member("text", c.Text)
	w.close('}')
}

func (w *writer) balanceOn(b cash.Balance) {
	w.money("balance", b.Amount)
	w.member("on", b.On.String())
}

func (w *writer) cashAction(a cash.Action) {
	w.money("amount", a.Amount)
	w.member("id", a.ID)
	w.money("lowest_after", a.LowestAfter)
	w.member("on", a.On.String())
	w.texts("pointers", a.Pointers)
	w.member("text", a.Text)
	if a.Moves {
		w.member("to", a.To.String())
	}
}

func (w *writer) offerCost(o cash.OfferCost) {
	w.key("annual_pct")
	if o.HasAnnual {
		w.raw(o.AnnualPct.String())
	} else {
		w.raw("null")
	}
	w.member("offer", o.Offer)
	w.member("text", o.Text)
	if o.HasCost {
		w.money("total_cost", o.TotalCost)
	} else {
		w.key("total_cost")
		w.raw("null")
	}
}

// money writes an amount in yuan as a number. RFC 8785 writes doubles: above
// 9e13 yuan one no longer tells every fen apart, so the digits pass through it.
func (w *writer) money(name string, fen cash.Fen) {
	w.key(name)
	sign := ""
	if fen < 0 {
		sign, fen = "-", -fen
	}
	cents := strconv.FormatInt(100+int64(fen%100), 10)[1:]
	w.comma()
	w.buffer = jcs.Append(w.buffer, sign+strconv.FormatInt(int64(fen/100), 10)+"."+cents)
}
