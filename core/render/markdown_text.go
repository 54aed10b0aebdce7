package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// markdownActive are the characters that begin something in CommonMark or in
// one of its common extensions (tables, strikethrough, mathematics, attributes).
const markdownActive = "\\`*_{}[]<>#|~$"

// longestNumber is how many digits the number of a list may have in CommonMark.
const longestNumber = 9

// escape writes a text so that every reader of Markdown shows it as it is: a
// merchant's message may hold anything. It stays on one line, because a new line
// could begin a block.
func escape(text string) string {
	text = oneLine(text)
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if activeAt(text, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// activeAt reports whether the character at i would mean something. Some do only
// where a line begins, which is taken to be at the start of every text: a
// backslash too many is not shown.
func activeAt(text string, i int) bool {
	c, rest := text[i], text[i+1:]
	switch c {
	case '-', '+', '=', ':':
		if i == 0 {
			return true
		}
	case '.', ')':
		if 0 < i && i <= longestNumber && strings.Trim(text[:i], "0123456789") == "" {
			return true
		}
	}
	switch c {
	case '&':
		return rest != "" && (rest[0] == '#' || isLetter(rest[0]))
	case '!':
		return strings.HasPrefix(rest, "[")
	case ':':
		return strings.HasPrefix(rest, "//") || endsIn(text[:i], "mailto") || endsIn(text[:i], "xmpp")
	case '.':
		return endsIn(text[:i], "www")
	case '@':
		return true // an address
	}
	return strings.IndexByte(markdownActive, c) >= 0
}

// endsIn reports whether the text ends in the word of small letters, in whatever
// case.
func endsIn(text, word string) bool {
	start := len(text) - len(word)
	for i := range len(word) {
		if start < 0 || text[start+i]|0x20 != word[i] {
			return false
		}
	}
	return true
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// oneLine makes one line of a text: white space becomes single spaces, and
// characters that are not shown, or turn the direction of what follows, go.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(visible(text), unicode.IsSpace), " ")
}

// visible drops the control characters that are no white space, those that turn
// the direction of the text around, and bytes that are no UTF-8.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError, r == '\ufeff', isDirection(r):
			return -1
		case unicode.IsControl(r) && !unicode.IsSpace(r):
			return -1
		}
		return r
	}, text)
}

func isDirection(r rune) bool {
	return r == '\u200e' || r == '\u200f' || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069'
}
