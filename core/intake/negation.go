package intake

// negations counts the words that deny a match: before it, with nothing but
// words between that let a denial through (从来没有 在别家 逾期), inside it, and
// behind it (逾期从来没有过). It also says whether a word before it makes it unreal.
func (r *reader) negations(m *match, first int32) (count int, unreal bool) {
	s := m.sentence
	for at, steps := m.start(), 0; at > first && steps < 10; steps++ {
		begin := r.wordBefore(s, at)
		if begin < 0 {
			break
		}
		switch {
		case r.denies(s, begin, at):
			count++
		case r.isUnreal(s, at):
			unreal = true
		}
		at = begin
	}
	for i := 1; i < m.count; i++ {
		for at := m.parts[i-1].end; at < m.parts[i].start; {
			if end := r.denialAt(s, at, m.parts[i].start); end > 0 {
				count++
				at = end
				continue
			}
			at++
		}
		unreal = unreal || m.pattern.Symptom != nil && r.isUnreal(s, m.parts[i].start) // 额度 会 降
	}
	return count + r.deniedBehind(m), unreal
}

// isUnreal reports whether a word before a token makes what follows one that
// only may be: 会 关闭.
func (r *reader) isUnreal(s *sentence, at int32) bool {
	begin := s.ending(r.lexicon, at, r.marks.unreal)
	return begin >= 0 && !s.quiet[begin] && begin+2 >= at
}

// denialAt returns the end of the longest word that denies and lies between two
// tokens, 0 where there is none: of 没有 before a part that begins with 有 only 没.
func (r *reader) denialAt(s *sentence, at, limit int32) int32 {
	if s.quiet[at] {
		return 0
	}
	for _, o := range s.from(at) {
		if o.end <= limit && r.lexicon.Words[o.word].In(r.marks.no) {
			return o.end
		}
	}
	return 0
}

// wordBefore returns the start of the word that ends before a token and lets a
// denial through, denies or makes unreal; -1 where there is none.
func (r *reader) wordBefore(s *sentence, end int32) int32 {
	for begin := max(0, end-longestWord); begin < end; begin++ {
		for _, o := range s.from(begin) {
			w := &r.lexicon.Words[o.word]
			if o.end == end && (w.In(r.marks.no) || w.In(r.marks.unreal) || w.In(r.marks.through)) {
				return begin
			}
		}
	}
	return -1
}

func (r *reader) denies(s *sentence, begin, end int32) bool {
	if s.quiet[begin] {
		return false
	}
	for _, o := range s.from(begin) {
		if o.end == end && r.lexicon.Words[o.word].In(r.marks.no) {
			return true
		}
	}
	return false
}

func (r *reader) deniedBehind(m *match) int {
	s := m.sentence
	at := m.end()
	for steps := 0; steps < 5 && int(at) < len(s.tokens); steps++ {
		if end := s.is(r.lexicon, at, r.marks.no); end > 0 && !s.quiet[at] {
			if int(end) >= len(s.tokens) || s.tokens[end].kind >= comma || s.token(end) == "过" || s.token(end) == "的" {
				return 1
			}
			return 0
		}
		end := s.is(r.lexicon, at, r.marks.through)
		if end == 0 {
			return 0
		}
		at = end
	}
	return 0
}
