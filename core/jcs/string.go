package jcs

import (
	"strings"
	"unicode/utf8"
)

// AppendString appends the text as a JSON string in RFC 8785 form: only the quotation mark, the
// backslash and control characters are escaped, and nothing for the sake of HTML. Bytes that are
// not UTF-8 become U+FFFD, so that the result is always valid JSON.
func AppendString(dst []byte, text string) []byte {
	dst = append(dst, '"')
	start := 0
	for {
		end := runEnd(text, start)
		dst = append(dst, text[start:end]...)
		if end == len(text) {
			return append(dst, '"')
		}
		if c := text[end]; c < utf8.RuneSelf {
			dst = appendEscape(dst, c)
		} else {
			dst = append(dst, "\uFFFD"...)
		}
		start = end + 1
	}
}

// runEnd returns where the text stops, from i on, that can stand in a JSON string as it is: at a
// byte to escape, at one that is not UTF-8, or at its end. Almost every character of an answer
// is ASCII or Chinese, so the three bytes of the latter are looked at here; the lead bytes that
// not every second byte may follow are left to the library.
func runEnd(text string, i int) int {
	for i < len(text) {
		c := text[i]
		switch {
		case c < utf8.RuneSelf:
			if c < ' ' || c == '"' || c == '\\' {
				return i
			}
			i++
		case c>>4 == 0xE && c != 0xE0 && c != 0xED && i+2 < len(text) && text[i+1]>>6 == 0b10 && text[i+2]>>6 == 0b10:
			i += 3
		default:
			_, size := utf8.DecodeRuneInString(text[i:])
			if size == 1 {
				return i
			}
			i += size
		}
	}
	return i
}

func appendEscape(dst []byte, c byte) []byte {
	const digits = "0123456789abcdef"
	if at := strings.IndexByte("\"\\\b\f\n\r\t", c); at >= 0 {
		return append(dst, '\\', `"\bfnrt`[at])
	}
	return append(dst, '\\', 'u', '0', '0', digits[c>>4], digits[c&15])
}

// Unquote returns the text of a JSON string given with its quotation marks, and whether it is
// one: control characters, unknown escapes and lone surrogates are refused.
func Unquote(quoted string) (string, bool) {
	if len(quoted) < 2 || quoted[0] != '"' || quoted[len(quoted)-1] != '"' {
		return "", false
	}
	inner := quoted[1 : len(quoted)-1]
	if strings.IndexByte(inner, '\\') < 0 {
		return inner, plain(inner)
	}
	text := make([]byte, 0, len(inner))
	for i := 0; i < len(inner); i++ {
		c := inner[i]
		if c < ' ' || c == '"' {
			return "", false
		}
		if c != '\\' {
			text = append(text, c)
			continue
		}
		i++
		if i == len(inner) {
			return "", false
		}
		if at := strings.IndexByte(`"\/bfnrt`, inner[i]); at >= 0 {
			text = append(text, "\"\\/\b\f\n\r\t"[at])
			continue
		}
		r, size, ok := unicodeEscape(inner[i-1:])
		if !ok {
			return "", false
		}
		text = utf8.AppendRune(text, r)
		i += size - 2
	}
	return string(text), true
}

func plain(inner string) bool {
	for i := range len(inner) {
		if inner[i] < ' ' || inner[i] == '"' {
			return false
		}
	}
	return true
}

// unicodeEscape reads \uXXXX, or two of them where the first is a high surrogate, and says how
// many bytes it took; a surrogate without its partner is not ok.
func unicodeEscape(text string) (r rune, size int, ok bool) {
	high, ok := Hex4(text)
	if !ok || high>>10 == 0xDC00>>10 {
		return 0, 0, false
	}
	if high>>10 != 0xD800>>10 {
		return high, 6, true
	}
	low, ok := Hex4(text[6:])
	if !ok || low>>10 != 0xDC00>>10 {
		return 0, 0, false
	}
	return (high-0xD800)<<10 | (low - 0xDC00) + 0x10000, 12, true
}

// Hex4 returns the code unit of an escape such as \u00e9 at the start of the text, and whether
// there is one.
func Hex4(text string) (unit rune, ok bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	for _, c := range []byte(text[2:6]) {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		unit = unit<<4 | rune(c)
	}
	return unit, true
}

// Compare orders two member names as RFC 8785 does, by UTF-16 code units. That differs from the
// order of bytes only where a character beyond U+FFFF meets one of U+E000 to U+FFFF.
func Compare(a, b string) int {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	if i == len(a) || i == len(b) {
		return len(a) - len(b)
	}
	for i > 0 && !utf8.RuneStart(a[i]) {
		i--
	}
	x, _ := utf8.DecodeRuneInString(a[i:])
	y, _ := utf8.DecodeRuneInString(b[i:])
	if (x > 0xFFFF) != (y > 0xFFFF) {
		// A surrogate pair starts with a unit of 0xD800 to 0xDBFF.
		if x > 0xFFFF {
			x = 0xD800
		} else {
			y = 0xD800
		}
	}
	return int(x - y)
}
