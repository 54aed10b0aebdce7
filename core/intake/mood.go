package intake

import "limitcheck/core/knowledge"

// mood is how a match is said.
type mood uint8

const (
	asserted mood = iota
	denied
	asked   // it is asked whether it is so, or whether it is why
	ignored // a hypothesis, hearsay, a plan, a double negation: nothing follows
)

// marks are the sets of words that decide a mood. The words stand in words.json.
type marks struct {
	no, quiet, through, perhaps, aside, whether, unreal, causal, asking, ending, but, says, voice, resume, now, after,
	self, person, stranger, crowd, behalf, pronoun, look, connective, restored int32
}

func marksOf(l *knowledge.Lexicon) marks {
	return marks{
		no: l.Set("no"), quiet: l.Set("quiet"), through: l.Set("through"), perhaps: l.Set("perhaps"), aside: l.Set("aside"), stranger: l.Set("stranger"), behalf: l.Set("behalf"), look: l.Set("look"), crowd: l.Set("crowd"), whether: l.Set("whether"),
		unreal: l.Set("unreal"), causal: l.Set("causal"), asking: l.Set("asking"), ending: l.Set("ending"), but: l.Set("but"),
		says: l.Set("says"), voice: l.Set("voice"), resume: l.Set("resume"), now: l.Set("now"), after: l.Set("after"),
		self: l.Set("self"), person: l.Set("person"), pronoun: l.Set("pronoun"), connective: l.Set("connective"), restored: l.Set("restored"),
	}
}

// listen notes what the moods of a sentence's matches depend on: quiet words,
// the reach of each hypothesis and of each "whether", and where it last asks.
func (r *reader) listen(s *sentence) {
	n := len(s.tokens)
	s.quiet, s.maybe, s.whether = make([]bool, n), make([]bool, n), make([]bool, n)
	s.lastAsk = -1
	for i := int32(0); int(i) < n; i++ {
		if end := s.is(r.lexicon, i, r.marks.quiet); end > 0 {
			for t := i; t < end; t++ {
				s.quiet[t] = true
			}
		}
	}
	maybe, whether := int32(0), int32(0) // up to which token
	for i := int32(0); int(i) < n; i++ {
		if s.quiet[i] {
			s.maybe[i], s.whether[i] = i < maybe, i < whether
			continue
		}
		if s.is(r.lexicon, i, r.marks.perhaps) > 0 && !(i > 0 && s.tokens[i-1].kind == digitRun) { // 8万一直 is no 万一
			maybe = int32(n)
		}
		if s.is(r.lexicon, i, r.marks.but) > 0 {
			maybe = min(maybe, i)
		}
		if s.is(r.lexicon, i, r.marks.aside) > 0 {
			_, end := s.clauseBounds(i, i)
			maybe = max(maybe, end)
		}
		if end := s.is(r.lexicon, i, r.marks.whether); end > 0 {
			_, whether = s.clauseBounds(i, i)
			for t := i + 1; t < end; t++ {
				s.quiet[t] = true // the 没有 of 有没有 denies nothing
			}
		}
		if s.is(r.lexicon, i, r.marks.asking) > 0 {
			s.lastAsk = i
		}
		if s.token(i) == "的" && s.token(i+1) == "话" {
			first, _ := s.clauseBounds(i, i)
			for t := first; t < i; t++ {
				s.maybe[t] = true
			}
		}
		s.maybe[i], s.whether[i] = s.maybe[i] || i < maybe, i < whether
	}
	if s.question {
		s.lastAsk = int32(n)
	}
}

// moodOf says how a match is said, as far as its own sentence tells.
func (r *reader) moodOf(m *match) mood {
	s := m.sentence
	first, last := s.clauseBounds(m.start(), m.end()-1)
	no, unreal := r.negations(m, first)
	switch {
	case s.maybe[m.start()] || s.maybe[m.end()-1]:
		return ignored
	case s.whether[m.start()] || s.whether[m.end()-1] || s.has(r.lexicon, first, last, r.marks.causal) || r.followedByCausal(s, last):
		return asked
	case unreal:
		return ignored
	case r.endsAsking(m, last):
		return asked
	case no == 1:
		return denied
	case no > 1:
		return ignored
	}
	return asserted
}

// followedByCausal reports whether the next clause asks whether that is why and
// tells nothing itself, as in "my account was banned, will that affect my limit".
func (r *reader) followedByCausal(s *sentence, end int32) bool {
	for int(end) < len(s.tokens) && s.tokens[end].kind >= comma {
		end++
	}
	if int(end) >= len(s.tokens) {
		return false
	}
	first, last := s.clauseBounds(end, end)
	return s.has(r.lexicon, first, last, r.marks.causal) && !s.tells[s.clause[end]]
}

// endsAsking reports whether the clause ends right behind the match with a
// particle that makes it a question: 我逾期了吗. A rhetorical one asserts: 不是还清了吗.
func (r *reader) endsAsking(m *match, last int32) bool {
	s := m.sentence
	for at := m.end(); at < min(last, m.end()+3); at++ {
		if end := s.is(r.lexicon, at, r.marks.ending); end > 0 {
			return end == last && s.ending(r.lexicon, m.start(), r.marks.no) < 0
		}
		if text := s.token(at); text != "了" && text != "过" && text != "的" {
			return false
		}
	}
	return false
}

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
		case s.is(r.lexicon, begin, r.marks.unreal) == at && !s.quiet[begin]:
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
	}
	return count + r.deniedBehind(m), unreal
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
