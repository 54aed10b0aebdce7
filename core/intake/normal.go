package intake

import (
	"strings"
	"unicode/utf8"

	"limitcheck/core/knowledge"
)

// normaliser writes a sentence the way that patterns are written: half width,
// lower case, simplified, one blank between English words and between Chinese
// ones where somebody typed a blank for a comma, and misspelt words put right.
type normaliser struct {
	vocabulary *knowledge.Vocabulary
	begin      [16]uint64 // a bit out of 1024 by the character that begins a misspelt word: most begin none
	firsts     []rune     // that character of each
}

func newNormaliser(v *knowledge.Vocabulary) *normaliser {
	n := &normaliser{vocabulary: v, firsts: make([]rune, len(v.Spelling))}
	for i := range v.Spelling {
		first, _ := utf8.DecodeRuneInString(v.Spelling[i].From)
		n.begin[first>>6&15] |= 1 << (first & 63)
		n.firsts[i] = first
	}
	return n
}

// normalise returns the sentence in normal form.
func (n *normaliser) normalise(sentence string) string { return n.respell(n.fold(sentence)) }

func (n *normaliser) fold(sentence string) string {
	var b strings.Builder
	b.Grow(len(sentence))
	last, blank := rune(0), false // the last character written, and whether a blank follows it
	for i, r := range sentence {
		r = n.character(r)
		switch {
		case r == '\'' || r == '’' || r == 0xFEFF || r >= 0x200B && r <= 0x200D:
			continue // don't is dont
		case r == ' ' || r == '\t' || r == 0x3000 || r == 0xA0 || r == '-' && isLetter(last) && isLetter(following(sentence, i)):
			blank = true
			continue
		case r == ',' && isDigit(last) && threeDigitsFollow(sentence[i+1:]):
			continue
		}
		if blank && last != 0 && (isASCIIWord(last) == isASCIIWord(r)) && !isMark(last) && !isMark(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		last, blank = r, false
	}
	return b.String()
}

func (n *normaliser) character(r rune) rune {
	if r >= 0xFF01 && r <= 0xFF5E {
		r -= 0xFEE0
	}
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	if r > 0x7F {
		if simplified, ok := n.vocabulary.Characters[r]; ok {
			return simplified
		}
	}
	return r
}

func following(text string, i int) rune {
	_, size := utf8.DecodeRuneInString(text[i:])
	r, _ := utf8.DecodeRuneInString(text[i+size:])
	return r | 0x20
}

func threeDigitsFollow(text string) bool {
	return len(text) >= 3 && isDigit(rune(text[0])) && isDigit(rune(text[1])) && isDigit(rune(text[2])) &&
		(len(text) == 3 || !isDigit(rune(text[3])))
}

// besideWindow is how many bytes around a misspelt word the words are looked
// for that tell it from the right one: about ten characters.
const besideWindow = 30

func (n *normaliser) respell(text string) string {
	var b strings.Builder
	kept := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if m := n.misspelling(text, i, r); m != nil {
			b.WriteString(text[kept:i])
			b.WriteString(m.To)
			i += len(m.From)
			kept = i
			continue
		}
		i += size
	}
	if kept == 0 {
		return text
	}
	b.WriteString(text[kept:])
	return b.String()
}

func (n *normaliser) misspelling(text string, at int, first rune) *knowledge.Misspelling {
	if n.begin[first>>6&15]&(1<<(first&63)) == 0 {
		return nil
	}
	for i := range n.firsts {
		if n.firsts[i] != first {
			continue
		}
		m := &n.vocabulary.Spelling[i]
		if strings.HasPrefix(text[at:], m.From) && isBeside(text, at, at+len(m.From), m.Beside) {
			return m
		}
	}
	return nil
}

func isBeside(text string, start, end int, words []string) bool {
	if len(words) == 0 {
		return true
	}
	before, after := text[max(0, start-besideWindow):start], text[end:min(len(text), end+besideWindow)]
	for _, w := range words {
		if strings.Contains(before, w) || strings.Contains(after, w) {
			return true
		}
	}
	return false
}

func isDigit(r rune) bool     { return r >= '0' && r <= '9' }
func isLetter(r rune) bool    { return r >= 'a' && r <= 'z' }
func isASCIIWord(r rune) bool { return isDigit(r) || isLetter(r) }

// isMark reports whether a character is neither letter nor digit.
func isMark(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return !isASCIIWord(r)
	case r >= 0x2000 && r <= 0x206F, r >= 0x3000 && r <= 0x303F, r >= 0xFE30 && r <= 0xFE4F, r >= 0xFF00 && r <= 0xFFEF:
		return true
	}
	return r < 0xC0
}
