package render

import (
	"limitcheck/core/plan/cash"
	"limitcheck/core/reason"
)

// yuan writes an amount with separators and its sign.
func yuan(amount cash.Fen) string {
	if amount < 0 {
		return "−" + reason.Amount((-amount).Decimal())
	}
	return reason.Amount(amount.Decimal())
}

func (d *document) cash() {
	c := d.Plan.Cash
	if c == nil {
		return
	}
	d.section("cash")
	d.paragraph(c.Text, c.Sources...)
	d.hits(c.Hits)
	d.actions(c.Actions)
	d.monthEnds(c)
	d.offers(c.Offers)
}

func (d *document) hits(hits []cash.Hit) {
	if len(hits) == 0 {
		return
	}
	d.heading(3, d.format.term("hits"))
	for _, h := range hits {
		d.item(0, h.Text)
	}
	d.gap()
}

func (d *document) actions(actions []cash.Action) {
	if len(actions) == 0 {
		return
	}
	d.heading(3, d.format.term("actions"))
	for i, action := range actions {
		d.numbered("", i+1, action.Text)
	}
	d.gap()
}

// monthEnds writes the balance at the end of each month, up to the one in which
// the last thing was entered: after that only the fixed costs run it down.
func (d *document) monthEnds(c *cash.Forecast) {
	if len(c.Balances) == 0 {
		return
	}
	d.table(d.format.term("cash_day"), d.format.term("cash_balance"))
	for i, b := range c.Balances {
		if last := i == len(c.Balances)-1; last || b.On.AddDays(1).Day() == 1 {
			d.row(d.format.day(b.On), yuan(b.Amount))
			if b.On >= c.Entered {
				break
			}
		}
	}
	d.gap()
}

// offers compares what offers of money really cost.
func (d *document) offers(offers []cash.OfferCost) {
	if len(offers) == 0 {
		return
	}
	d.heading(3, d.format.term("offers"))
	d.table(d.format.term("offer"), d.format.term("offer_rate"), d.format.term("offer_cost"))
	for _, o := range offers {
		rate, cost := "?", "?"
		if o.HasAnnual && o.AnnualPct >= 0 { // below it something is missing, as the text says
			rate = o.AnnualPct.String() + " %"
		}
		if o.HasCost {
			cost = yuan(o.TotalCost)
		}
		d.row(o.Offer, rate, cost)
	}
	d.gap()
	for _, o := range offers {
		if o.Text != "" {
			d.item(0, d.format.say("offer_text", "offer", o.Offer, "text", o.Text))
		}
	}
	d.gap()
}
