// Package cash looks 180 days ahead: the balance day by day, the first day
// short, what the shortfall hits, what can be done about it in money, and what
// each offer of replacement money really costs. All money is integer fen.
package cash

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Fen is an amount of money in hundredths of a yuan.
type Fen int64

// Decimal returns the amount in yuan.
func (v Fen) Decimal() profile.Decimal { return profile.Decimal(v) * (profile.DecimalOne / 100) }

// Balance is what is left at the end of a day.
type Balance struct {
	On     profile.Date
	Amount Fen
}

// Hit is a payment that the money does not reach for, or the sales peak.
type Hit struct {
	On     profile.Date
	Kind   string // of the flow, "fixed_costs" or "sales_peak"
	Amount Fen    // 0 for the sales peak
	Text   string
}

// Action is something that can be done about a shortfall.
type Action struct {
	ID          string // "collect-early", "delay" or "order-less"
	Text        string
	Amount      Fen
	On          profile.Date // the last day to do it; what is collected counts on it
	To          profile.Date // of a delay: the day on which the payment then counts
	Moves       bool         // whether there is a To
	Pointers    []string     // of the flows that it changes
	LowestAfter Fen          // the lowest balance after this action and those before it
}

// OfferCost is what an offer of replacement money really costs.
type OfferCost struct {
	Offer     string
	AnnualPct profile.Decimal // simple, fees counted, two decimals
	TotalCost Fen
	HasAnnual bool // whether the offer says enough for a yearly rate
	HasCost   bool
	Text      string
}

// Forecast is the whole look ahead. Where the money on hand is not known, or
// nothing comes in or goes out, there are no balances and no lowest one. Lowest
// and ShortfallOn are of the days for which something was entered: after those
// only the fixed costs go on, and the balance falls whatever really happens.
type Forecast struct {
	Balances    []Balance
	Lowest      *Balance
	ShortfallOn profile.Date
	Short       bool
	Entered     profile.Date // the last day for which anything was entered; where there are balances
	Hits        []Hit
	Actions     []Action
	Offers      []OfferCost
	Text        string
	Sources     []string
}

// Of returns the forecast for the facts, or nil where they tell of no money.
func Of(f *reason.Facts) *Forecast {
	c := &Forecast{}
	s := speech{words: &f.Base.Cash, format: &f.Base.Format, locale: f.Profile.Locale, sources: &c.Sources}
	l := &ledger{from: f.Profile.AsOf, neverDelayed: s.words.NeverDelayed}
	l.read(f.Profile)
	offers := readOffers(f.Profile, s)
	if !l.given && len(offers) == 0 {
		return nil
	}
	var text []string
	if l.given {
		peak, _ := f.Profile.Lookup("/business/next_peak_on")
		text = c.lookAhead(l, peak, s)
		if alerted(f, "authority_freeze") { // what lies on a frozen account pays nothing
			text = append(text, s.say(s.words.Forecast, "frozen"))
		}
	}
	for _, o := range offers {
		c.Offers = append(c.Offers, o.told(s))
	}
	if len(offers) > 0 {
		text = append(text, compared(offers, s)...)
		if alerted(f, "money_lost", "scam") {
			text = append(text, s.say(s.words.Offers, "stranger"))
		}
	}
	c.Text = s.join(text)
	return c
}

// alerted reports whether an alert of one of the kinds holds.
func alerted(f *reason.Facts, kinds ...string) bool {
	return slices.ContainsFunc(f.Base.Alerts, func(a knowledge.Alert) bool {
		if !slices.Contains(kinds, a.Kind) {
			return false
		}
		return f.Holds(&a.When)
	})
}
