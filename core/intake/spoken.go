package intake

import "limitcheck/core/knowledge"

// mostTries bounds how often a narrative is held against the dictionary: the
// word "says" on every line must not cost a search of it each time.
const mostTries = 20

// readSpoken looks for what the platform said: behind a word such as "it shows"
// that no person speaks, or in the platform's own voice ("your identity card").
// What the dictionary knows becomes a message, as if it had been pasted.
func (r *reader) readSpoken(s *sentence) {
	for i := int32(0); int(i) < len(s.tokens); i++ {
		if s.is(r.lexicon, i, r.marks.voice) > 0 {
			r.readWords(s, 0)
			return
		}
		end := s.is(r.lexicon, i, r.marks.says)
		if end == 0 || s.maybe[i] || s.whether[i] || r.saidByPerson(s, i) || r.isDisputed(s, i, end) || r.tries >= mostTries {
			continue
		}
		r.tries++
		if behind := r.readWords(s, end); behind > end {
			i = behind - 1
		}
	}
}

// saidByPerson reports whether a person speaks, or nobody does: 我说, 没提示.
func (r *reader) saidByPerson(s *sentence, at int32) bool {
	first, _ := s.clauseBounds(at, at)
	for begin := max(first, at-2); begin < at; begin++ {
		for _, o := range s.from(begin) {
			w := &r.lexicon.Words[o.word]
			if o.end == at && (w.In(r.marks.person) || w.In(r.marks.stranger) || w.In(r.marks.self) || w.In(r.marks.pronoun) || w.In(r.marks.no)) {
				return true
			}
		}
	}
	return false
}

// isDisputed reports whether a caller speaks, or words around what is said call
// it untrue: 谁说…, and behind it 是诈骗短信.
func (r *reader) isDisputed(s *sentence, says, end int32) bool {
	first, _ := s.clauseBounds(says, says)
	behind := min(end+2*speechReach, int32(len(s.tokens)))
	return s.has(r.lexicon, max(0, says-2*speechReach), says, r.marks.caller) ||
		s.has(r.lexicon, first, end, r.marks.rhetoric) || s.has(r.lexicon, end, behind, r.marks.swindle)
}

// readWords holds what stands from a token on against the dictionary, clause by
// clause until the merchant speaks again, and returns the token behind it. The
// shortest stretch that names a cause is taken, else the longest that is known.
func (r *reader) readWords(s *sentence, start int32) (behind int32) {
	for int(start) < len(s.tokens) && s.tokens[start].kind >= comma {
		start++
	}
	if int(start) >= len(s.tokens) {
		return start
	}
	var known []*knowledge.Message
	behind = start
	_, end := s.clauseBounds(start, start)
	for clauses := 0; clauses < 4; clauses++ {
		text := s.text[s.tokens[start].start:s.tokens[end-1].end]
		if entries := MatchMessage(text, r.base); len(entries) > 0 {
			known, behind = entries, end
			if entries[0].Informative {
				s.spoken = append(s.spoken, span{start, end})
				break
			}
		}
		if int(end) >= len(s.tokens) || r.resumes(s, end) {
			break
		}
		_, end = s.clauseBounds(end, end)
	}
	if len(known) > 0 {
		r.addMessage(s, known, start)
	}
	return behind
}

// resumes reports whether the merchant speaks again from a token on.
func (r *reader) resumes(s *sentence, at int32) bool {
	for int(at) < len(s.tokens) && s.tokens[at].kind >= comma {
		at++
	}
	return int(at) >= len(s.tokens) || s.is(r.lexicon, at, r.marks.resume) > 0
}

func (r *reader) addMessage(s *sentence, entries []*knowledge.Message, at int32) {
	entry := ""
	if len(r.restrictions) > 0 {
		if entry = r.entryOf(&match{sentence: s, parts: [PartLimit]span{{at, at + 1}}, count: 1}); entry == "" {
			entry = "/restrictions/0"
		}
	}
	for _, m := range r.Messages {
		if m.Pointer == NarrativePointer && m.Restriction == entry && len(m.Entries) > 0 && m.Entries[0] == entries[0] {
			return
		}
	}
	r.Messages = append(r.Messages, Message{Restriction: entry, Pointer: NarrativePointer, Text: s.quote, Entries: entries})
}

// NarrativePointer is where a message stands that the narrative retells.
const NarrativePointer = "/narrative"
