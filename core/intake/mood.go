package intake

import (
	"strconv"

	"limitcheck/core/knowledge"
)

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
	self, person, stranger, crowd, behalf, pronoun, look, product, breaks, connective, restored,
	feared, rhetoric, neverSo, formerly, actually, toldMe, caller, official, bystander, longAgo, also, still, swindle,
	demanded, done, putOff, repaid int32
	months [12]int32 // by number, from January
}

func marksOf(l *knowledge.Lexicon) marks {
	m := marks{
		no: l.Set("no"), quiet: l.Set("quiet"), through: l.Set("through"), perhaps: l.Set("perhaps"), aside: l.Set("aside"), stranger: l.Set("stranger"), behalf: l.Set("behalf"), look: l.Set("look"), product: l.Set("product"), breaks: l.Set("breaks"), crowd: l.Set("crowd"), whether: l.Set("whether"),
		unreal: l.Set("unreal"), causal: l.Set("causal"), asking: l.Set("asking"), ending: l.Set("ending"), but: l.Set("but"),
		says: l.Set("says"), voice: l.Set("voice"), resume: l.Set("resume"), now: l.Set("now"), after: l.Set("after"),
		self: l.Set("self"), person: l.Set("person"), pronoun: l.Set("pronoun"), connective: l.Set("connective"), restored: l.Set("restored"),
		feared: l.Set("feared"), rhetoric: l.Set("rhetoric"), neverSo: l.Set("never_so"), formerly: l.Set("formerly"), actually: l.Set("actually"),
		toldMe: l.Set("told_me"), caller: l.Set("caller"), official: l.Set("official"), bystander: l.Set("bystander"), longAgo: l.Set("long_ago"), also: l.Set("also"), still: l.Set("still"), swindle: l.Set("swindle"),
		demanded: l.Set("demanded"), done: l.Set("done"), putOff: l.Set("put_off"), repaid: l.Set("repaid"),
	}
	for i := range m.months {
		m.months[i] = l.Set("month_" + strconv.Itoa(i+1))
	}
	return m
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
		if s.is(r.lexicon, i, r.marks.perhaps) > 0 && !s.countsBefore(i) { // 8万一直 is no 万一
			maybe = int32(n)
		}
		if s.is(r.lexicon, i, r.marks.but) > 0 {
			maybe = min(maybe, i)
		}
		if behind := s.is(r.lexicon, i, r.marks.aside); behind > 0 && !s.isDeadline(i, behind) { // 下月五号以前 is when it is due
			_, end := s.clauseBounds(i, i)
			maybe = max(maybe, end)
		}
		if end := s.is(r.lexicon, i, r.marks.whether); end > 0 {
			_, whether = s.clauseBounds(i, i)
			for t := i + 1; t < end; t++ {
				s.quiet[t] = true // the 没有 of 有没有 denies nothing
			}
		}
		if end := s.is(r.lexicon, i, r.marks.asking); end > 0 {
			s.lastAsk = i
			for t := i + 1; t < end; t++ {
				s.quiet[t] = s.quiet[t] || s.token(t) == "不" // nor does that of 能不能
			}
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
	case unreal, r.isDemanded(m):
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

// countsBefore reports whether a number stands before a token: 两万一 is no 万一.
func (s *sentence) countsBefore(at int32) bool {
	if at == 0 {
		return false
	}
	switch s.token(at - 1) {
	case "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "几":
		return true
	}
	return s.tokens[at-1].kind == digitRun
}
