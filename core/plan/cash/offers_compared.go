package cash

import "strings"

// compared sets the offers side by side, where there are two that can be.
func compared(offers []*offer, s speech) []string {
	var text []string
	say := func(key string, filled ...string) { text = append(text, s.say(s.words.Offers, key, filled...)) }
	var low, high *offer
	count, sameTerms := 0, true
	for _, o := range offers {
		if !o.comparable() {
			continue
		}
		count++
		if low == nil {
			low, high = o, o
		}
		sameTerms = sameTerms && o.days == low.days && o.received == low.received
		if o.annual() < low.annual() {
			low = o
		}
		if o.annual() > high.annual() {
			high = o
		}
	}
	if count > 1 {
		key := "range"
		if low.annual() == high.annual() {
			key = "equal"
		}
		say(key, "low", s.term("named_offer", "name", low.name), "low_rate", s.percent(low.annual()),
			"high", s.term("named_offer", "name", high.name), "high_rate", s.percent(high.annual()))
		if !sameTerms {
			say("other_terms")
		} else if low.cost() != high.cost() {
			say("same_terms", "difference", amount(high.cost()-low.cost()))
		}
	}
	say("only_cost")
	return text
}

func (s speech) percent(rate hundredths) string { return s.rate(rate, rate < mostAnnual) }

// rate writes a percentage, or that it is over the most that is said.
func (s speech) rate(rate hundredths, exact bool) string {
	if !exact {
		return s.term("over_percent", "number", hundredthsText(mostAnnualSaid))
	}
	return s.term("percent", "number", hundredthsText(rate))
}

func hundredthsText(rate hundredths) string {
	text := number(int(rate / 100))
	if rest := rate % 100; rest != 0 {
		text += "." + strings.TrimRight(number(int(100 + rest))[1:], "0")
	}
	return text
}
