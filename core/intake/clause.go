package intake

import (
	"limitcheck/core/knowledge"
)

// clauseLimit is how many tokens a clause has at most. People who type no comma
// would else have one clause of a whole narrative, and what is read of a clause
// for each match would cost the square of its length.
const clauseLimit = 60

// cut numbers the clauses: at marks, and before words such as "but" and "then"
// that are not part of a longer one that binds ("is it because").
func (s *sentence) cut(l *knowledge.Lexicon, m *marks) {
	s.clause, s.fence, s.pauses = make([]int32, len(s.tokens)+1), make([]int32, len(s.tokens)+1), make([]int32, len(s.tokens)+1)
	s.bounds = []int32{0}
	fence, bound, fresh := int32(0), int32(0), true
	for i, t := range s.tokens {
		at := int32(i)
		connects := at >= bound && s.is(l, at, m.connective) > 0
		breaks := at >= bound && s.is(l, at, m.breaks) > 0
		for _, set := range [...]int32{m.whether, m.causal, m.quiet, m.no} {
			bound = max(bound, s.is(l, at, set))
		}
		switch {
		case t.kind == comma || t.kind == pause:
			if t.kind == comma || i > 0 && closes(s.token(at-1)) {
				fence++
			}
			if !fresh {
				s.bounds = append(s.bounds, at)
			}
			fresh = true
		case !fresh && (connects || breaks || at-s.bounds[len(s.bounds)-1] >= clauseLimit):
			if connects {
				fence++
			}
			s.bounds = append(s.bounds, at)
		default:
			fresh = false
		}
		s.clause[i], s.fence[i] = int32(len(s.bounds)-1), fence
		s.pauses[i+1] = s.pauses[i]
		if t.kind == pause {
			s.pauses[i+1]++
		}
	}
	s.clause[len(s.tokens)], s.fence[len(s.tokens)] = int32(len(s.bounds)-1), fence
	s.bounds = append(s.bounds, int32(len(s.tokens)))
}

// closes reports whether a particle ends what is said, so that a blank behind it
// is a comma: 还完了 网商贷没额度.
func closes(particle string) bool {
	switch particle {
	case "了", "吗", "呢", "啊", "呀", "吧", "的":
		return true
	}
	return false
}

// clauseBounds returns the tokens of the clauses that hold two tokens.
func (s *sentence) clauseBounds(first, last int32) (start, end int32) {
	return s.bounds[s.clause[first]], s.bounds[s.clause[last]+1]
}
