package intake

// A wrong accusation is worse than any miss. What can lift a cause of the
// merchant's own conduct is therefore believed only where it is plainly said of
// the one whose limit it is and of recent times. Any mark of doubt in its
// sentence leaves it unread: the platform may be wrong, and the questions ask.

// doubtAll leaves unread what accuses and is in doubt.
func (r *reader) doubtAll() {
	for i := range r.matches {
		m := &r.matches[i]
		accuses := m.mood == asserted && m.pattern.Accuses || m.mood == denied && m.pattern.DenialAccuses
		if accuses && (r.isDoubted(m) || r.isEcho(m)) {
			m.mood = ignored
		}
	}
}

func (r *reader) isDoubted(m *match) bool {
	s := m.sentence
	first, _ := s.clauseBounds(m.start(), m.start())
	scamAlone := !r.loss && (r.HasCue("pay_to_restore") || r.HasCue("paid_somebody"))
	return scamAlone || s.has(r.lexicon, first, m.start(), r.marks.feared) ||
		r.isRhetorical(m, first) || r.deniedSomewhere(m, first) || r.deniedLater(m) ||
		r.isHearsay(m) || r.isOfBystander(m) || r.isLongAgo(m)
}

// isEcho reports whether a sentence only repeats a reproach to question it where
// the loss is told elsewhere: 违规扣分？
func (r *reader) isEcho(m *match) bool {
	s := m.sentence
	_, last := s.clauseBounds(m.end()-1, m.end()-1)
	return r.loss && s.question && int(last) == len(s.tokens) && s.lossEnd == 0 && !s.has(r.lexicon, 0, last, r.marks.asking) && !s.has(r.lexicon, 0, last, r.marks.breaks)
}

// isRhetorical reports whether a word such as "where was I ever" stands in the
// clause of the match up to a little behind it.
func (r *reader) isRhetorical(m *match, first int32) bool {
	s := m.sentence
	behind := min(m.end()+rhetoricBehind, int32(len(s.tokens)))
	return s.has(r.lexicon, first, behind, r.marks.rhetoric)
}

// rhetoricBehind is how many tokens behind a match a rhetorical word is of it.
const rhetoricBehind = 3

// deniedSomewhere reports whether a negation stands before the match in its
// clause that belongs to nothing else that was read: "no single one is overdue".
func (r *reader) deniedSomewhere(m *match, first int32) bool {
	if m.mood == denied {
		return false
	}
	s := m.sentence
	for at := first; at < m.start(); at++ {
		if r.denialAt(s, at, m.start()) > 0 && !s.covered[at] && !s.isComplement(at) {
			return true
		}
	}
	return false
}

// isComplement reports whether a 不 only says that a verb fails or a thing runs
// short: 联系不上, 余额不够.
func (s *sentence) isComplement(at int32) bool {
	if at == 0 || s.token(at) != "不" {
		return false
	}
	switch s.token(at + 1) {
	case "上", "了", "到", "起", "及", "通", "着", "住", "出", "进", "下", "动", "清", "过", "够", "足":
		return true
	}
	return false
}

// deniedLater reports whether words behind the match, in its sentence or the
// next, say that it never was: 套现这种事 我从来没做过. Not "never before".
func (r *reader) deniedLater(m *match) bool {
	s := m.sentence
	if r.takesBack(m, s, m.end()) {
		return true
	}
	if next := s.number + 1; next < len(r.sentences) {
		return r.takesBack(m, r.sentences[next], 0)
	}
	return false
}

func (r *reader) takesBack(m *match, s *sentence, from int32) bool {
	for at := from; int(at) < len(s.tokens) && at < from+clauseLimit; at++ {
		if s.is(r.lexicon, at, r.marks.actually) > 0 && r.saysBefore(m) >= 0 {
			return true
		}
		if s.is(r.lexicon, at, r.marks.swindle) > 0 {
			return true
		}
		end := s.is(r.lexicon, at, r.marks.neverSo)
		if end == 0 {
			end = r.neverDone(s, at)
		}
		if end > 0 && !s.covered[at] && !s.quiet[at] && !s.has(r.lexicon, max(0, at-formerlyBefore), at, r.marks.formerly) {
			return true
		}
	}
	return false
}

// formerlyBefore is how many tokens before "never" the word "formerly" may
// stand that makes it a clean past and no denial.
const formerlyBefore = 5

// neverDone returns the end of 没被扣过 and the like: a negation with 过 near
// behind it, 0 where there is none.
func (r *reader) neverDone(s *sentence, at int32) int32 {
	end := r.denialAt(s, at, int32(len(s.tokens)))
	if end == 0 || int(end) >= len(s.tokens) || s.is(r.lexicon, end, r.marks.toldMe) > 0 {
		return 0
	}
	for i := end + 1; i < min(end+5, int32(len(s.tokens))) && s.tokens[i].kind < comma; i++ {
		if s.token(i) == "过" {
			return i + 1
		}
	}
	return 0
}

// cover notes which tokens belong to a loss or to something else that was read
// and accuses nobody: a negation among them is of that.
func (s *sentence) cover(found []match) {
	s.covered = make([]bool, len(s.tokens))
	for i := range found {
		m := &found[i]
		if m.pattern.Symptom == nil && (m.pattern.Reading == nil || m.pattern.Accuses || m.pattern.DenialAccuses) {
			continue
		}
		for at := m.start(); at < m.end(); at++ {
			s.covered[at] = true
		}
	}
}
