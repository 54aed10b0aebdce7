package intake

// What somebody demands of the merchant, or the merchant only means to do, was
// not done: "they want me to pay off the rest by the end of the month" tells of
// no repayment. It was done where the words say so: 让我还清，我已经还清了.

// isDemanded reports whether a deed is only demanded, wished or planned.
func (r *reader) isDemanded(m *match) bool {
	end := m.end()
	switch {
	case m.pattern.Reading != nil && m.pattern.Reading.Deed:
	case m.pattern.Symptom != nil && m.pattern.Parts[0].Set == r.marks.repaid:
		end = m.parts[0].end // of "repaid, and still no limit" only the repayment
	default:
		return false
	}
	demand := r.demandBefore(m, end)
	return demand >= 0 && !r.isDone(m, demand, end)
}

// demandBefore returns the last token at which a demand or a wish stands that
// reaches to a deed, -1 where none does: one in its clause, else one in a clause
// before it as long as nobody is named and nothing else is told in between.
func (r *reader) demandBefore(m *match, end int32) int32 {
	s := m.sentence
	first, _ := s.clauseBounds(m.start(), m.start())
	for at := end - 1; at >= max(0, m.start()-clauseLimit); at-- {
		if s.is(r.lexicon, at, r.marks.demanded) > 0 {
			return at
		}
		if at < first && (s.is(r.lexicon, at, r.marks.self) > 0 || s.tells[s.clause[at]]) {
			return -1
		}
	}
	return -1
}

// isDone reports whether the words behind a demand say that it was met. What is
// to be done first for something else was not: 要我还清了才给恢复.
func (r *reader) isDone(m *match, demand, end int32) bool {
	s := m.sentence
	if s.has(r.lexicon, demand+1, end, r.marks.done) {
		return true
	}
	for at := end - 1; at < min(end+1, int32(len(s.tokens))); at++ {
		if text := s.token(at); text == "了" || text == "过" {
			return int(at+1) == len(s.tokens) || s.is(r.lexicon, at+1, r.marks.putOff) == 0
		}
	}
	return false
}
