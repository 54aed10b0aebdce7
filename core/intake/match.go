package intake

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// match is one pattern found in a sentence.
type match struct {
	pattern  *knowledge.LexicalPattern
	sentence *sentence
	parts    [PartLimit]span
	count    int // of parts
	values   [2]profile.Decimal
	captured int // of values
	person   int // whom it is told of: nobody, self, or another
	mood     mood
}

// span is a stretch of tokens, the last not in it.
type span struct{ start, end int32 }

// PartLimit is how many parts a pattern may have; the lint holds the readings to it.
const PartLimit = 5

func (m *match) start() int32 { return m.parts[0].start }
func (m *match) end() int32   { return m.parts[m.count-1].end }

// findMatches returns every pattern that the sentence holds in the order of
// their starts, each once for each place where it begins. A try costs no more
// than the gaps allow, so the work grows with the text and not with its square.
func (r *reader) findMatches(s *sentence) []match {
	var found []match
	number := 0
	for at := int32(0); int(at) < len(s.tokens); at++ {
		for _, o := range s.from(at) {
			for _, set := range r.lexicon.Words[o.word].Sets {
				for _, id := range r.lexicon.Starts[set] {
					m := match{pattern: &r.lexicon.Patterns[id], sentence: s, count: 1}
					m.parts[0] = span{o.start, o.end}
					found = r.keep(found, &m)
				}
			}
		}
		if number < len(s.numbers) && s.numbers[number].start == at {
			number++
			for _, id := range r.lexicon.Numbers {
				m := match{pattern: &r.lexicon.Patterns[id], sentence: s, count: 1, captured: 1}
				value, end, ok := s.captured(m.pattern.Parts[0].Capture, at)
				if ok {
					m.parts[0], m.values[0] = span{at, end}, value
					found = r.keep(found, &m)
				}
			}
		}
	}
	return found
}

func (r *reader) keep(found []match, m *match) []match {
	r.work++
	if r.complete(m) && !r.undone(m) && !repeats(found, m) {
		return append(found, *m)
	}
	return found
}

// repeats reports whether the same pattern was found at the same start with a
// longer or shorter first word.
func repeats(found []match, m *match) bool {
	for i := len(found) - 1; i >= 0 && found[i].start() >= m.start(); i-- {
		if f := &found[i]; f.pattern == m.pattern && f.start() == m.start() {
			return true
		}
	}
	return false
}

// complete finds the parts behind those that are there, the nearest first. A
// blank may stand between two parts ("身份证 过期"), but not one with words on a
// side of it: those speak of something else.
func (r *reader) complete(m *match) bool {
	if m.count == len(m.pattern.Parts) {
		return true
	}
	part := &m.pattern.Parts[m.count]
	from := m.end()
	s := m.sentence
	for at := from; at <= from+part.Gap && int(at) < len(s.tokens); at++ {
		if !part.Far && (s.fence[at] != s.fence[from-1] || at > from+1 && s.pauses[at] != s.pauses[from]) {
			return false
		}
		r.work++
		if part.Capture != "" {
			if value, end, ok := s.captured(part.Capture, at); ok && m.captured < len(m.values) {
				m.values[m.captured] = value
				m.captured++
				if r.extend(m, span{at, end}) {
					return true
				}
				m.captured--
			}
			continue
		}
		for _, o := range s.from(at) {
			if r.lexicon.Words[o.word].In(part.Set) && r.extend(m, span{at, o.end}) {
				return true
			}
		}
	}
	return false
}

func (r *reader) extend(m *match, part span) bool {
	m.parts[m.count] = part
	m.count++
	if r.complete(m) {
		return true
	}
	m.count--
	return false
}

// undone reports whether a word that undoes the match stands in its clauses.
func (r *reader) undone(m *match) bool {
	if m.pattern.Unless == knowledge.NoSet {
		return false
	}
	first, last := m.sentence.clauseBounds(m.start(), m.end()-1)
	return m.sentence.has(r.lexicon, first, last, m.pattern.Unless)
}
