package intake

// saysBefore returns the last token before a match, within reach, at which
// somebody or something says it; -1 where nobody does.
func (r *reader) saysBefore(m *match) int32 {
	s := m.sentence
	for at := m.start() - 1; at >= max(0, m.start()-speechReach); at-- {
		if s.is(r.lexicon, at, r.marks.says) > 0 {
			return at
		}
	}
	return -1
}

// speechReach is how many tokens "he says" reaches forward, and how many tokens
// the one who says it may stand before it.
const speechReach = 12

// isHearsay reports whether a person or a caller says what the match tells, and
// not the platform. What is told of the speaker's own limit is no hearsay.
func (r *reader) isHearsay(m *match) bool {
	s := m.sentence
	if s.has(r.lexicon, max(0, m.start()-2*speechReach), m.start(), r.marks.caller) {
		return true
	}
	says := r.saysBefore(m)
	if says < 0 {
		return false
	}
	for at := says; at >= max(0, says-speechReach); at-- {
		for _, o := range s.from(at) {
			w := &r.lexicon.Words[o.word]
			switch {
			case w.In(r.marks.official) || w.In(r.marks.product):
				return false
			case w.In(r.marks.self) && at < says:
				return false
			case w.In(r.marks.pronoun) || w.In(r.marks.bystander) || w.In(r.marks.stranger) || w.In(r.marks.person):
				return !r.isOwner(s.person[at])
			}
		}
	}
	return false
}

func (r *reader) isOwner(person int) bool { return person >= firstOther && person == r.owner }

// isOfBystander reports whether the match is told of somebody next door: the
// last one named before it in its sentence is no "I". A story that names no "I"
// is theirs.
func (r *reader) isOfBystander(m *match) bool {
	s := m.sentence
	if m.pattern.Reading.AboutOthers || !r.selfNamed && !s.has(r.lexicon, m.end(), int32(len(s.tokens)), r.marks.also) {
		return false
	}
	for at := m.start() - 1; at >= max(0, m.start()-clauseLimit); at-- {
		if s.is(r.lexicon, at, r.marks.self) > 0 || s.is(r.lexicon, at, r.marks.person) > 0 {
			return false
		}
		if s.is(r.lexicon, at, r.marks.bystander) > 0 {
			return true
		}
	}
	return false
}

// isLongAgo reports whether the words put the match years back: in its clause
// or one of the two before it, with no newer time in between
// and nothing that says that it is so to this day.
func (r *reader) isLongAgo(m *match) bool {
	s := m.sentence
	if s.has(r.lexicon, m.end(), int32(len(s.tokens)), r.marks.still) {
		return false
	}
	clause := max(0, s.clause[m.start()]-2)
	first := s.bounds[clause]
	if s.has(r.lexicon, first, m.end(), r.marks.longAgo) {
		return true
	}
	old := false
	for i := range s.times {
		if t := &s.times[i]; t.start >= first && t.start < m.end()+afterMatch {
			if t.start >= m.start() && !t.old {
				continue
			}
			old = t.old
		}
	}
	return old
}
