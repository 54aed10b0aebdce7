package knowledge

func parseCashWords(r *node) CashWords {
	group := func(name string) SourcedWords {
		return SourcedWords{Words: textMap(r, name), Sources: stringsOf(r.Get(name), "sources")}
	}
	return CashWords{
		Forecast: group("forecast"), Hits: group("hits"), Actions: group("actions"),
		Offers: group("offers"), Ceiling: group("ceiling"), Fraud: group("fraud"),
		NeverDelayed: keywords(r, "never_delayed"),
		Kinds:        textMap(r.Get("terms"), "kinds"), Terms: textMap(r.Get("terms"), "words"),
	}
}
