package cash

import (
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// mostHits is how many hits are listed: a merchant reads no more.
const mostHits = 10

// hits returns what the shortfall hits: each payment of a day that ends short,
// wages, tax and instalments first, and the sales peak last. The order of
// payments within a day is not known, so such a day hits all of its own.
// The tally is of the payments that found no place in the list.
func (l *ledger) hits(b *days, first int, peak profile.Value, s speech) (hits []Hit, more tally) {
	var hit []*flow
	last := l.entered()
	for _, x := range l.out {
		if x.day >= 0 && x.day <= last && b[x.day] < 0 {
			hit = append(hit, x)
		}
	}
	sorting.By(hit, func(a, b *flow) int { return rank(a) - rank(b) })
	most := mostHits
	peaks := peak.Kind != 0 && l.dayOf(peak.Days.First) >= first
	if peaks {
		most--
	}
	for i, x := range hit {
		if i >= most {
			more.add(x)
			continue
		}
		hits = append(hits, Hit{On: l.date(x.day), Kind: x.kind, Amount: x.amount, Text: s.hit(x)})
	}
	if peaks {
		on := peak.Days.First
		text := s.say(s.words.Hits, "sales_peak", "on", s.day(on), "short_on", s.day(l.date(first)))
		hits = append(hits, Hit{On: on, Kind: "sales_peak", Text: text})
	}
	return hits, more
}

func rank(x *flow) int {
	if x.protected() {
		return 0
	}
	return 1
}

func (s speech) hit(x *flow) string {
	key := "other"
	switch {
	case x.late && x.protected():
		key = "late_protected"
	case x.late:
		key = "late"
	case x.protected():
		key = "protected"
	}
	return s.say(s.words.Hits, key, "on", s.day(x.on), "what", s.what(x), "amount", amount(x.amount))
}
