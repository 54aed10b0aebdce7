package knowledge

// CashWords is what data/cash.json holds.
type CashWords struct{}
