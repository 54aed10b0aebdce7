package cash

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// speech says sentences of the knowledge base in one language and remembers
// what they rest on.
type speech struct {
	words   *knowledge.CashWords
	format  *knowledge.FormatWords
	locale  string
	sources *[]string
}

// say returns a sentence with its {names} filled: names and values alternate.
func (s speech) say(group knowledge.SourcedWords, key string, filled ...string) string {
	s.cite(group)
	return knowledge.FillPairs(group.Words[key].In(s.locale), filled...)
}

func (s speech) day(d profile.Date) string { return s.format.DayText(d, s.locale) }

func (s speech) cite(group knowledge.SourcedWords) {
	for _, id := range group.Sources {
		if !slices.Contains(*s.sources, id) {
			*s.sources = append(*s.sources, id)
		}
	}
}

func (s speech) term(key string, filled ...string) string {
	return knowledge.FillPairs(s.words.Terms[key].In(s.locale), filled...)
}

// what names a flow by its kind, and by what the merchant says it is for.
func (s speech) what(x *flow) string {
	kind := s.words.Kinds[x.kind].In(s.locale)
	if x.purpose == "" {
		return kind
	}
	return s.term("purpose", "kind", kind, "for", x.purpose)
}

// join puts sentences one after the other.
func (s speech) join(sentences []string) string {
	return strings.Join(sentences, knowledge.Space(s.locale))
}

// amount writes an amount that is not negative with separators, and fen where
// there are any.
func amount(v Fen) string { return reason.Amount(v.Decimal()) }

func number(n int) string { return strconv.Itoa(n) }
