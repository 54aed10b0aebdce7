package knowledge

import (
	"strings"
	"unicode/utf8"
)

// Fold makes two ways of writing the same words equal: lower case, half width,
// no white space or punctuation. Messages are retyped from a screen, so exact
// comparison would miss most of them.
func Fold(text string) string {
	if isFolded(text) {
		return text // as nearly every keyword is written
	}
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range text {
		if r >= 0xFF01 && r <= 0xFF5E {
			r -= 0xFEE0
		}
		switch {
		case r >= 'A' && r <= 'Z':
			b.WriteRune(r + 'a' - 'A')
		case isWord(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isFolded(text string) bool {
	for _, r := range text {
		if !isWord(r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// isWord keeps letters and digits: ASCII ones, and everything beyond Latin
// punctuation that is no CJK or general punctuation mark.
func isWord(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= '0' && r <= '9' || r >= 'a' && r <= 'z'
	case r >= 0x2000 && r <= 0x206F, r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFFEF:
		return false
	}
	return r > 0xBF
}
