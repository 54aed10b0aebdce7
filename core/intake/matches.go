package intake

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Match is one reading found in a narrative, for those who write readings.
type Match struct {
	Reading string // its id
	Mood    string // "asserted", "denied", "asked" or "ignored"
	Words   string // in normal form, from the first word to the last
}

var moodNames = [...]string{"asserted", "denied", "asked", "ignored"}

// Matches returns every reading that the narrative of a profile holds and that
// is told of the person whose limit it is, in the order of the text.
func Matches(p *profile.Profile, base *knowledge.Base) []Match {
	narrative, _ := p.Lookup(NarrativePointer)
	n := newReader(&Reading{}, p, base)
	n.read(narrative.Text, nil)
	var all []Match
	for i := range n.matches {
		m := &n.matches[i]
		if r := m.pattern.Reading; r != nil && n.counts(m) {
			tokens := m.sentence.tokens
			all = append(all, Match{r.ID, moodNames[m.mood], m.sentence.text[tokens[m.start()].start:tokens[m.end()-1].end]})
		}
	}
	return all
}
