package intake

import (
	"slices"
)

// comesAfterLoss reports whether the words put an event behind the loss: the
// loss is told first and the event's clause begins with "after that".
func (r *reader) comesAfterLoss(m *match) bool {
	s := m.sentence
	first, _ := s.clauseBounds(m.start(), m.start())
	if !s.has(r.lexicon, first, m.start(), r.marks.after) {
		return false
	}
	return s.lossEnd > 0 && s.lossEnd <= m.start()
}

// timeOf returns the time mark that belongs to a match: one in its clause with
// no other match nearer to it, else one that makes up the clause before.
func (r *reader) timeOf(m *match) *timeMark {
	s := m.sentence
	first, last := s.clauseBounds(m.start(), m.end()-1)
	var best *timeMark
	from, _ := slices.BinarySearchFunc(s.times, first-clauseLimit, func(t timeMark, at int32) int { return int(t.start - at) })
	for i := from; i < len(s.times); i++ {
		t := &s.times[i]
		switch {
		case t.end > last:
			return best
		case t.start >= first && (t.lasting || t.start < m.start() || t.start < m.end()+afterMatch):
			best = t
		case t.start < first && !t.lasting && r.fillsClause(s, t) && s.isNextClause(t, first):
			best = t
		}
	}
	return best
}

// afterMatch is how near behind a match "three days ago" must stand to be of it.
const afterMatch = 3

// fillsClause reports whether a time mark is all that its clause says, beside
// that somebody looked.
func (r *reader) fillsClause(s *sentence, t *timeMark) bool {
	first, last := s.clauseBounds(t.start, t.end-1)
	for i := first; i < last; {
		end := s.is(r.lexicon, i, r.marks.look)
		switch {
		case i >= t.start && i < t.end:
			i = t.end
		case end > 0:
			i = end
		case s.tokens[i].kind >= comma:
			i++
		default:
			return false
		}
	}
	return true
}

// isDeadline reports whether words that say when only say by when something is
// to be done: 本周五前.
func (s *sentence) isDeadline(start, end int32) bool {
	for at := end; at < min(end+deadlineBehind, int32(len(s.tokens))) && s.tokens[at].kind < comma; at++ {
		switch s.token(at) {
		case "前":
			return s.token(at-1) != "提"
		case "内", "底":
			return true
		}
	}
	return s.token(start-1) == "by"
}

// deadlineBehind is how many tokens behind a day its 前 may stand: 下月 五 号 以 前.
const deadlineBehind = 4

func (s *sentence) isNextClause(t *timeMark, first int32) bool {
	return s.clause[t.start]+1 == s.clause[first]
}
