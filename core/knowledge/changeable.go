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

func parseChangeable(r node) Changeable {
	least, _ := profile.ParseDecimal(r.raw("down_to"))
	return Changeable{
		ID: r.Get("id").String(), At: r.Get("at").String(),
		To: r.raw("to"), Today: r.Get("today").Bool(), Down: r.Get("down_to").Exists(), Least: least,
		OnlyMissing: r.Get("only_missing").Bool(), Text: text(r, "text"), Sources: stringsOf(r, "sources"),
	}
}
