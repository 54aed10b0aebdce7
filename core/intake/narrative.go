package intake

import (
	"slices"
	"strconv"
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
		quote := quoteOf(part)
		if isStruck(struck, quote) {
			continue
		}
		r.readCues(part, quote)
		r.readSentence(part, quote, endsWithQuestion(text, part))
	}
	r.findOwner()
	r.settleMoods()
	r.eclipse()
	r.drawAll()
	r.settleClaims()
}

func (r *reader) readSentence(part, quote string, question bool) {
	s := &sentence{quote: quote, text: r.normaliser.normalise(part), question: question}
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
	r.matches = append(r.matches, preferred(found)...)
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

// settleMoods decides how each match is said. Where no loss is told, a sentence
// that asks ("how long after an overdue does it come back") tells of nothing.
func (r *reader) settleMoods() {
	for i := range r.matches {
		m := &r.matches[i]
		m.mood = r.moodOf(m)
		if m.pattern.Symptom != nil && m.mood == asserted && r.concerns(m.person) {
			r.loss = true
			if s := m.sentence; s.lossEnd == 0 {
				s.lossEnd = m.end()
			}
		}
	}
	r.agree()
	for i := range r.matches {
		m := &r.matches[i]
		if m.mood == asserted && !r.loss && m.sentence.lastAsk >= m.start() && !r.presumesLoss(m) {
			m.mood = asked
		}
	}
}

// agree settles matches of one reading that overlap and disagree. One that has
// a negation among its own words knows best what it means ("not debited"); of
// the others a denial counts, because the longer stretch saw it.
func (r *reader) agree() {
	for i := range r.matches {
		m := &r.matches[i]
		if m.mood != denied || m.pattern.Reading == nil {
			continue
		}
		for j := max(0, i-neighbours); j < min(len(r.matches), i+neighbours); j++ {
			o := &r.matches[j]
			if o.mood != asserted || o.pattern.Reading != m.pattern.Reading || o.sentence != m.sentence || o.start() >= m.end() || m.start() >= o.end() {
				continue
			}
			if r.holdsNegation(o) {
				m.mood = ignored
			} else {
				o.mood = ignored
			}
		}
	}
}

func (r *reader) holdsNegation(m *match) bool {
	for _, part := range m.parts[:m.count] {
		for at := part.start; at < part.end; at++ {
			if m.sentence.is(r.lexicon, at, r.marks.no) > 0 {
				return true
			}
		}
	}
	return false
}

// neighbours is how many matches on either side may overlap one.
const neighbours = 12

// presumesLoss reports whether what is asked behind the match presumes that
// something happened: 逾期了 什么时候恢复.
func (r *reader) presumesLoss(m *match) bool {
	s := m.sentence
	done := false
	for at := m.end() - 1; at < min(m.end()+2, int32(len(s.tokens))); at++ {
		done = done || s.token(at) == "了" || s.token(at) == "过"
	}
	return done && s.has(r.lexicon, m.end(), int32(len(s.tokens)), r.marks.restored)
}

// eclipse ignores what a bare word says where another reading has told what it
// is of: after "my credit card was late", "the overdue was recorded" is the card's.
func (r *reader) eclipse() {
	var eclipsed []string
	for i := range r.matches {
		if m := &r.matches[i]; m.mood == asserted && m.pattern.Reading != nil && r.concerns(m.person) {
			eclipsed = append(eclipsed, m.pattern.Reading.Eclipses...)
		}
	}
	if len(eclipsed) == 0 {
		return
	}
	for i := range r.matches {
		m := &r.matches[i]
		if m.pattern.Reading != nil && slices.Contains(eclipsed, m.pattern.Reading.ID) && r.productOf(m) == "" {
			m.mood = ignored
		}
	}
}

func endsWithQuestion(text, part string) bool {
	at := strings.Index(text, part)
	rest := strings.TrimSpace(text[at+len(part):])
	return strings.HasPrefix(rest, "?") || strings.HasPrefix(rest, "？")
}

func (r *reader) readCues(part, quote string) {
	folded := knowledge.Fold(part)
	for _, c := range r.base.Cues {
		if _, ok := told(folded, c.Phrases, c.Unless); ok {
			r.addCue(c.ID, quote)
		}
	}
}

func (r *reader) addCue(id, quote string) {
	if !r.HasCue(id) {
		r.Cues = append(r.Cues, Cue{ID: id, Quote: quote})
	}
}

// productClass begins the names of the classes that name a product.
const productClass = "product_"

func (r *reader) readProducts(s *sentence) {
	for _, p := range r.base.Products {
		known := slices.ContainsFunc(r.Products, func(q Product) bool { return q.ID == p.ID })
		if set := r.lexicon.Set(productClass + p.ID); !known && s.has(r.lexicon, 0, int32(len(s.tokens)), set) {
			r.Products = append(r.Products, Product{ID: p.ID, Quote: s.quote})
		}
	}
}

// entryOf returns the pointer of the restriction that a match speaks of, with "-"
// where the profile names none; "" where it names several and the words do not
// say which.
func (r *reader) entryOf(m *match) string {
	switch len(r.restrictions) {
	case 0:
		return "/restrictions/-"
	case 1:
		return "/restrictions/0"
	}
	product := r.productOf(m)
	for i, entry := range r.restrictions {
		if p, _ := entry.Member("product"); p.Text == product {
			return "/restrictions/" + strconv.Itoa(i)
		}
	}
	return ""
}

// productOf returns the product that the clauses of a match name, "" for none or several.
func (r *reader) productOf(m *match) string {
	first, last := m.sentence.clauseBounds(m.start(), m.end()-1)
	found := ""
	for _, p := range r.base.Products {
		if m.sentence.has(r.lexicon, first, last, r.lexicon.Set(productClass+p.ID)) {
			if found != "" {
				return ""
			}
			found = p.ID
		}
	}
	return found
}
