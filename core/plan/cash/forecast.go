// Package cash looks 180 days ahead: the balance day by day, the first day
// short, what the shortfall hits, what can be done about it in money, and what
// each offer of replacement money really costs. All money is integer fen.
package cash

import (
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Fen is an amount of money in hundredths of a yuan.
type Fen int64

// Balance is what is left at the end of a day.
type Balance struct {
	On     profile.Date
	Amount Fen
}

// Hit is a payment that the money does not reach for, or the sales peak.
type Hit struct {
	On     profile.Date
	Kind   string // of a flow, or "sales_peak"
	Amount Fen    // 0 for the sales peak
	Text   string
}

// Action is something that can be done about a shortfall.
type Action struct {
	ID          string // "collect-early", "delay" or "order-less"
	Text        string
	Amount      Fen
	On          profile.Date
	LowestAfter Fen // the lowest balance after this action and those before it
}

// OfferCost is what an offer of replacement money really costs.
type OfferCost struct {
	Offer     string
	AnnualPct profile.Decimal // simple, fees counted, two decimals
	TotalCost Fen
	Text      string
}

// Forecast is the whole look ahead. Where the money on hand is not known there
// are no balances and no lowest one.
type Forecast struct {
	Balances    []Balance
	Lowest      *Balance
	ShortfallOn profile.Date
	Short       bool
	Hits        []Hit
	Actions     []Action
	Offers      []OfferCost
	Text        string
	Sources     []string
}

// Of returns the forecast for the facts, or nil where they tell of no money.
func Of(f *reason.Facts) *Forecast { return nil }
