package profile

import (
	"strings"
	"unicode/utf8"
)

// lineCounter turns byte offsets into lines and columns. It goes on from the last offset, so that
// a hundred problems cost one pass and not a hundred.
type lineCounter struct {
	line  int // lines ended before start
	start int // of the line
}

// position returns the 1-based line and the 1-based column, in characters, of the offset, which
// must not be before the one of the last call.
func (l *lineCounter) position(text string, at int) (line, column int) {
	for {
		end := strings.IndexByte(text[l.start:at], '\n')
		if end < 0 {
			return l.line + 1, utf8.RuneCountInString(text[l.start:at]) + 1
		}
		l.line++
		l.start += end + 1
	}
}

// foundLimit is how many characters of a value a problem repeats: enough to know it again.
const foundLimit = 60

// ahead shows what stands at the head of the text: the word, number or escape that starts there,
// or one character, by its code where it cannot be seen; "" is the end of the text.
func ahead(text string) string {
	if text == "" {
		return ""
	}
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == utf8.RuneError && size == 1:
		return "0x" + hex(int(text[0]), 2)
	case invisible(r):
		return "U+" + hex(int(r), 4)
	}
	end := 0
	for end < len(text) && end < foundLimit && wordByte(text[end]) {
		end++
	}
	return text[:max(end, size)]
}

// invisible says that a reader would not see the character, or take it for a space.
func invisible(r rune) bool {
	return r <= ' ' || r >= 0x7F && r <= 0xA0 || r == 0x3000 || r == 0xFEFF ||
		r >= 0x2000 && r <= 0x200F || r >= 0x2028 && r <= 0x202F || r >= 0x205F && r <= 0x206F
}

func wordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '\\' || c == '.' || c == '+' || c == '-'
}

func hex(number, digits int) string {
	text := ""
	for ; number > 0 || len(text) < digits; number /= 16 {
		text = "0123456789ABCDEF"[number%16:][:1] + text
	}
	return text
}

// clip returns a JSON text without white space between its tokens and clipped to foundLimit
// characters, the last of them an ellipsis where something was left out.
func clip(raw string) string {
	text := make([]byte, 0, 4*foundLimit)
	count, quoted, escaped := 0, false, false
	for _, r := range raw {
		if !quoted && (r == ' ' || r == '\n' || r == '\r' || r == '\t') {
			continue
		}
		if count++; count > foundLimit {
			_, size := utf8.DecodeLastRune(text)
			return string(text[:len(text)-size]) + "…"
		}
		text = utf8.AppendRune(text, r)
		switch {
		case escaped:
			escaped = false
		case quoted && r == '\\':
			escaped = true
		case r == '"':
			quoted = !quoted
		}
	}
	return string(text)
}
