package intake

import (
	"unicode/utf8"

	"limitcheck/core/knowledge"
)

// sentence is one sentence of a narrative, ready to be matched: its tokens, and
// every word of the lexicon that stands in it.
type sentence struct {
	quote  string // as the merchant wrote it, with private numbers masked
	text   string // in normal form
	tokens []token
	words  []occurrence
	at     []int32 // by token: the first occurrence that starts at or after it
	clause []int32 // by token: the number of its clause, from 0
	bounds []int32 // by clause: its first token, and behind the last the end
	fence  []int32 // by token: how many commas stand before it
	pauses []int32 // by token: how many blanks and the like stand before it

	numbers []number
	times   []timeMark

	quiet    []bool // by token: a negative word in it denies nothing, as in "unexpectedly"
	maybe    []bool // by token: a hypothesis or hearsay reaches to it
	whether  []bool // by token: it is asked whether it is so
	covered  []bool // by token: something that accuses nobody was read there
	tells    []bool // by clause: something was read in it
	person   []int  // by token: whom it is told of
	lastAsk  int32  // the last token at which the sentence asks, -1 where it does not
	lossEnd  int32  // behind the first loss that it asserts, 0 where it asserts none
	question bool   // it ends with a question mark
	spoken   []span // what the platform said, and the dictionary knows
	number   int    // of the sentence

}

// token is a Chinese character, an English word, a number or a mark.
type token struct {
	start, end int32
	kind       tokenKind
}

type tokenKind uint8

const (
	character tokenKind = iota
	word
	digitRun
	comma // ends a clause
	pause // a blank between Chinese words, a colon, a bracket: ends a clause more softly
)

// occurrence is a word of the lexicon where it stands.
type occurrence struct{ word, start, end int32 }

func (s *sentence) tokenise() {
	for i := 0; i < len(s.text); {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		end := i + size
		kind := character
		switch {
		case isDigit(r):
			end, kind = s.run(i, isDigit), digitRun
			if end+1 < len(s.text) && s.text[end] == '.' && isDigit(rune(s.text[end+1])) {
				end = s.run(end+1, isDigit)
			}
		case isLetter(r):
			end, kind = s.run(i, isLetter), word
		case r == ' ' && i > 0 && isASCIIWord(rune(s.text[i-1])):
			i = end
			continue // between English words
		case r == ',' || r == '，' || r == '…':
			kind = comma
		case isMark(r) && r != '%' && r != '¥' && !s.joinsDigits(i):
			kind = pause
		}
		s.tokens = append(s.tokens, token{int32(i), int32(end), kind})
		i = end
	}
}

// joinsDigits reports whether a mark stands within a date: 2026-08-15.
func (s *sentence) joinsDigits(at int) bool {
	return at > 0 && at+1 < len(s.text) && isDigit(rune(s.text[at-1])) && isDigit(rune(s.text[at+1]))
}

func (s *sentence) run(start int, in func(rune) bool) int {
	for start < len(s.text) && in(rune(s.text[start])) {
		start++
	}
	return start
}

// findWords notes every word of the lexicon, the longest first at each token.
func (s *sentence) findWords(l *knowledge.Lexicon) {
	starts := make([]int32, len(s.text)+1) // by byte: the token that starts there, plus one
	for i, t := range s.tokens {
		starts[t.start] = int32(i) + 1
		if starts[t.end] == 0 {
			starts[t.end] = int32(i) + 2
		}
	}
	s.at = make([]int32, len(s.tokens)+1)
	for i, t := range s.tokens {
		s.at[i] = int32(len(s.words))
		if t.kind == comma || t.kind == pause {
			continue
		}
		rest := s.text[t.start:]
		first, _ := utf8.DecodeRuneInString(rest)
		for _, id := range l.From(first) {
			w := &l.Words[id]
			if len(w.Text) > len(rest) || rest[:len(w.Text)] != w.Text {
				continue
			}
			end := starts[int(t.start)+len(w.Text)] - 1
			if w.Prefix && end < 0 {
				end = int32(i) + 1
			}
			if end > int32(i) {
				s.words = append(s.words, occurrence{id, int32(i), end})
			}
		}
	}
	s.at[len(s.tokens)] = int32(len(s.words))
}

// from returns the words that start at a token.
func (s *sentence) from(token int32) []occurrence { return s.words[s.at[token]:s.at[token+1]] }

// is returns the end of the longest word of a set that starts at the token, 0
// where none does.
func (s *sentence) is(l *knowledge.Lexicon, token, set int32) int32 {
	for _, o := range s.from(token) {
		if l.Words[o.word].In(set) {
			return o.end
		}
	}
	return 0
}

// ending returns the start of the longest word of a set that ends before the
// token, -1 where none does.
func (s *sentence) ending(l *knowledge.Lexicon, token, set int32) int32 {
	found := int32(-1)
	for start := max(0, token-longestWord); start < token && found < 0; start++ {
		for _, o := range s.from(start) {
			if o.end == token && l.Words[o.word].In(set) {
				found = start
			}
		}
	}
	return found
}

// longestWord is how many tokens back ending looks.
const longestWord = 6

// has reports whether a word of a set starts within the tokens.
func (s *sentence) has(l *knowledge.Lexicon, first, last, set int32) bool {
	for _, o := range s.words[s.at[first]:s.at[last]] {
		if l.Words[o.word].In(set) {
			return true
		}
	}
	return false
}
