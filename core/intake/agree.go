package intake

import (
	"slices"
)

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
	r.doubtAll()
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
		if m := &r.matches[i]; m.mood == asserted && m.pattern.Reading != nil && r.counts(m) {
			eclipsed = append(eclipsed, m.pattern.Reading.Eclipses...)
		}
	}
	if len(eclipsed) == 0 {
		return
	}
	for i := range r.matches {
		m := &r.matches[i]
		if m.pattern.Reading != nil && slices.Contains(eclipsed, m.pattern.Reading.ID) && !r.productBefore(m) {
			m.mood = ignored
		}
	}
}
