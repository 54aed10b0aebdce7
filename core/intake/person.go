package intake

// Whom a match is told of: nobody in particular, the one who writes, or one of
// the other people that the narrative names, numbered from firstOther.
const (
	nobody = iota
	self
	firstOther
)

// findPeople notes for each token the person named last before it: a clause
// without a subject has that of the clause before. A new sentence starts anew.
func (r *reader) findPeople(s *sentence) {
	s.person = make([]int, len(s.tokens))
	person := nobody
	for i := int32(0); int(i) < len(s.tokens); {
		end := i + 1
		if behind, named := r.personAt(s, i); behind > 0 {
			person, end = named, behind
		}
		for ; i < end; i++ {
			s.person[i] = person
		}
	}
}

// personAt returns the person whom the longest such word at a token names, and
// the token behind it; 0 where there is none.
func (r *reader) personAt(s *sentence, at int32) (end int32, person int) {
	for _, o := range s.from(at) {
		w := &r.lexicon.Words[o.word]
		switch {
		case w.In(r.marks.crowd):
			return o.end, s.personBefore(at)
		case w.In(r.marks.stranger), w.In(r.marks.person):
			r.lastOther = r.other(o.word)
			if isObject(s.token(at-1)) || s.ownsThing(o.end) {
				return o.end, s.personBefore(at)
			}
			return o.end, r.lastOther
		case w.In(r.marks.self):
			r.selfNamed = true
			r.behalf = r.behalf || s.has(r.lexicon, at, min(o.end+6, int32(len(s.tokens))), r.marks.behalf)
			return o.end, self
		case w.In(r.marks.pronoun) && r.lastOther > 0:
			return o.end, r.lastOther
		}
	}
	return 0, nobody
}

// isObject reports whether a word makes the person behind it an object: what is
// given to a friend is not told of the friend.
func isObject(before string) bool {
	switch before {
	case "给", "跟", "和", "向", "替", "帮", "被", "对", "与", "找", "在", "从", "to", "with", "by", "for":
		return true
	}
	return false
}

// ownsThing reports whether only a thing of the person is named: 顾客的钱.
func (s *sentence) ownsThing(end int32) bool {
	if s.token(end) != "的" {
		return false
	}
	switch s.token(end + 1) {
	case "钱", "货", "单", "订", "款", "投", "评":
		return true
	}
	return false
}

// personBefore returns the person named last before a token.
func (s *sentence) personBefore(at int32) int {
	if at == 0 {
		return nobody
	}
	return s.person[at-1]
}

func (r *reader) other(word int32) int {
	for i, w := range r.others {
		if w == word {
			return firstOther + i
		}
	}
	r.others = append(r.others, word)
	return firstOther + len(r.others) - 1
}

// concerns reports whether what is told of a person is told of the one whose
// limit it is.
func (r *reader) concerns(person int) bool {
	return person == nobody || r.owner == nobody || person == r.owner || r.owner != self && person == self
}

// findOwner finds out whose limit the narrative is about: whoever the loss is
// told of. Somebody who tells of a friend's loss means an own one beside it,
// unless it is asked on the friend's behalf; of a mother's, hers.
func (r *reader) findOwner() {
	r.owner = nobody
	for i := range r.matches {
		m := &r.matches[i]
		if m.pattern.Symptom == nil {
			continue
		}
		if m.person <= self || r.selfNamed && !r.behalf && r.isStranger(m.person) {
			r.owner = self
			return
		}
		if r.owner == nobody {
			r.owner = m.person
		}
	}
	if r.owner == nobody && r.selfNamed {
		r.owner = self
	}
}

func (r *reader) isStranger(person int) bool {
	return person >= firstOther && r.lexicon.Words[r.others[person-firstOther]].In(r.marks.stranger)
}
