package knowledge

import "limitcheck/core/profile"

// Changeable is a fact that a merchant can honestly change or correct, so that
// a counterfactual may speak of it. Exactly one of To, Today and Down is set.
type Changeable struct {
	ID, At      string
	To          string // JSON scalar
	Today       bool   // a date that can be brought to as_of
	Down        bool   // a number that can fall as far as Least
	Least       profile.Decimal
	OnlyMissing bool // only where the profile does not say
	Text        Text // the condition; {to} is the number that it falls to
	Sources     []string
}

func parseChangeable(r *node) Changeable {
	least, _ := profile.ParseDecimal(r.raw("down_to"))
	return Changeable{
		ID: r.string("id"), At: r.string("at"),
		To: r.raw("to"), Today: r.bool("today"), Down: r.has("down_to"), Least: least,
		OnlyMissing: r.bool("only_missing"), Text: text(r, "text"), Sources: stringsOf(r, "sources"),
	}
}
