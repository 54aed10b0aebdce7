package intake

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// ask notes that the narrative asks about causes or points to them, with the
// words that do. Words that ask about two causes are quoted for the first.
func (r *reader) ask(causes []string, m *match) {
	for _, cause := range causes {
		if slices.ContainsFunc(r.Asked, func(a Asked) bool { return a.Cause == cause }) {
			continue
		}
		quote := r.clauseQuote(m)
		if slices.ContainsFunc(r.Asked, func(a Asked) bool { return a.Quote == quote }) {
			quote = ""
		}
		r.Asked = append(r.Asked, Asked{Cause: cause, Quote: quote})
	}
}

// clauseQuote is what the merchant wrote from comma to comma around a match, and
// the next clause where that is the one that asks: 换了手机，会影响额度吗.
func (r *reader) clauseQuote(m *match) string {
	s := m.sentence
	last := m.end() - 1
	if _, end := s.clauseBounds(m.start(), last); r.followedByCausal(s, end) {
		for last = end; s.tokens[last].kind >= comma; {
			last++
		}
	}
	before := func(token int32) int { return len(commas(s.text[:s.tokens[token].start])) }
	first, behind := before(m.start()), before(last)
	cuts := commas(s.quote)
	if len(cuts) != len(commas(s.text)) {
		return s.quote // it was cut short, or has a mark of its own
	}
	start, end := 0, len(s.quote)
	if first > 0 {
		start = cuts[first-1].end
	}
	if behind < len(cuts) {
		end = cuts[behind].start
	}
	return strings.TrimSpace(s.quote[start:end])
}

// commas returns where commas and dots of omission stand, in bytes; not one
// that groups the digits of a number.
func commas(text string) []stretch {
	var all []stretch
	for i, r := range text {
		switch {
		case r != ',' && r != '，' && r != '…':
		case r != '…' && i > 0 && isDigit(rune(text[i-1])) && threeDigitsFollow(text[i+utf8.RuneLen(r):]):
		default:
			all = append(all, stretch{i, i + utf8.RuneLen(r)})
		}
	}
	return all
}

// stretch is a part of a text, in bytes.
type stretch struct{ start, end int }
