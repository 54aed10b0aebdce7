package knowledge

import "github.com/tidwall/gjson"

func parseCashWords(r gjson.Result) CashWords {
	group := func(name string) SourcedWords {
		return SourcedWords{Words: textMap(r, name), Sources: stringsOf(r.Get(name), "sources")}
	}
	return CashWords{
		Forecast: group("forecast"), Hits: group("hits"), Actions: group("actions"),
		Offers: group("offers"), Ceiling: group("ceiling"), Fraud: group("fraud"),
		NeverDelayed: keywords(r, "never_delayed"),
		Kinds:        textMap(r, "terms.kinds"), Terms: textMap(r, "terms.words"),
	}
}
