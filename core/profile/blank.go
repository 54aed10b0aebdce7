package profile

import (
	"strings"
	"unicode"
)

// IsBlank reports whether nobody would see anything of a text: it is empty, or
// holds white space, control characters and characters without width alone.
func IsBlank(text string) bool {
	return strings.IndexFunc(text, isSeen) < 0
}

// isSeen leaves out what Unicode calls a format character as far as phones can
// type or paste it; the table of all of them would be bytes in the browser.
func isSeen(r rune) bool {
	switch {
	case unicode.IsSpace(r), unicode.IsControl(r):
		return false
	case r == '\u00ad', r == '\u034f', r == '\u061c', r == '\ufeff':
		return false
	case '\u200b' <= r && r <= '\u200f', '\u2028' <= r && r <= '\u202e', '\u2060' <= r && r <= '\u206f', '\ufe00' <= r && r <= '\ufe0f':
		return false
	case 0xe0000 <= r && r <= 0xe01ef:
		return false
	}
	return true
}
