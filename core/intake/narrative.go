package intake

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// reader reads one narrative. It first finds every pattern in every sentence,
// then asks of each match who it is told of and whether it is asserted, denied
// or asked, and only then draws what follows, because a loss told at the end
// decides what a question at the beginning means.
type reader struct {
	*Reading
	base         *knowledge.Base
	lexicon      *knowledge.Lexicon
	marks        marks
	normaliser   *normaliser
	today        profile.Date
	restrictions []profile.Value

	sentences []*sentence
	matches   []match
	others    []int32 // the words by which other people are named
	lastOther int
	selfNamed bool
	behalf    bool // it asks for somebody else
	owner     int
	loss      bool // a loss is told, not only asked about
	tries     int  // how often the dictionary was searched
	work      int  // steps of matching, which a test holds to grow with the text
	claims    []claim
}

func newReader(r *Reading, p *profile.Profile, base *knowledge.Base) *reader {
	restrictions, _ := p.Lookup("/restrictions")
	n := &reader{
		Reading: r, base: base, lexicon: base.Lexicon(), normaliser: newNormaliser(&base.Vocabulary),
		today: p.AsOf, restrictions: restrictions.Items,
	}
	n.marks = marksOf(n.lexicon)
	return n
}

func (r *reader) read(text string, struck []string) {
	for _, part := range sentences(text) {
		text = text[strings.Index(text, part)+len(part):] // the same words may stand twice
		quote := quoteOf(part)
		if isStruck(struck, quote) {
			continue
		}
		r.readCues(part, quote)
		r.readSentence(part, quote, isQuestion(text))
	}
	r.findOwner()
	r.settleMoods()
	r.eclipse()
	r.drawAll()
	r.settleClaims()
}

func (r *reader) readSentence(part, quote string, question bool) {
	s := &sentence{number: len(r.sentences), quote: quote, text: r.normaliser.normalise(part), question: question}
	s.tokenise()
	s.findWords(r.lexicon)
	s.cut(r.lexicon, &r.marks)
	s.findNumbers()
	r.findTimes(s)
	r.findPeople(s)
	r.listen(s)
	r.readSpoken(s)
	if len(r.restrictions) == 0 {
		r.readProducts(s)
	}
	found := r.findMatches(s)
	s.tells = make([]bool, len(s.bounds))
	for i := range found {
		m := &found[i]
		m.person = s.person[m.start()]
		s.tells[s.clause[m.start()]] = true
	}
	kept := preferred(found)
	s.cover(kept)
	r.matches = append(r.matches, kept...)
	r.sentences = append(r.sentences, s)
}

// preferred drops the matches that yield to a more telling one over the same
// words, and those within what the platform said, where the dictionary has it.
// Matches lie in the order of their starts.
func preferred(found []match) []match {
	kept := found[:0:0]
	for i := range found {
		if m := &found[i]; m.pattern.Reading == nil || !m.spoken() && !yields(found, i) {
			kept = append(kept, *m)
		}
	}
	return kept
}

func (m *match) spoken() bool {
	return slices.ContainsFunc(m.sentence.spoken, func(s span) bool { return m.start() >= s.start && m.end() <= s.end })
}

// longestMatch bounds how far apart two matches that share words can begin.
const longestMatch = 64

func yields(found []match, i int) bool {
	m := &found[i]
	over := func(o *match) bool {
		return o.pattern.Reading != nil && slices.Contains(o.pattern.Reading.Over, m.pattern.Reading.ID) &&
			o.start() < m.end() && m.start() < o.end()
	}
	for j := i - 1; j >= 0 && found[j].start() > m.start()-longestMatch; j-- {
		if over(&found[j]) {
			return true
		}
	}
	for j := i + 1; j < len(found) && found[j].start() < m.end(); j++ {
		if over(&found[j]) {
			return true
		}
	}
	return false
}

// isQuestion reports whether a sentence is one, by what stands behind it.
func isQuestion(rest string) bool {
	rest = strings.TrimSpace(rest)
	return strings.HasPrefix(rest, "?") || strings.HasPrefix(rest, "？")
}

func (r *reader) readCues(part, quote string) {
	found := r.base.Keywords().In(knowledge.Fold(part))
	for i := range r.base.Cues {
		if found.Cue(i) {
			r.addCue(r.base.Cues[i].ID, quote)
		}
	}
}

func (r *reader) addCue(id, quote string) {
	if !r.HasCue(id) {
		r.Cues = append(r.Cues, Cue{ID: id, Quote: quote})
	}
}
