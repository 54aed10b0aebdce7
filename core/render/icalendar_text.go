package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestLine is how many octets a line of RFC 5545 may have before its CRLF.
const longestLine = 75

// line writes a property whose value is no text and needs no escape.
func (c *calendar) line(name, value string) {
	c.buffer = append(append(c.buffer, fold(name+":"+value)...), "\r\n"...)
}

// text writes a property whose value is text.
func (c *calendar) text(name, value string) { c.line(name, escapeText(value)) }

// escapeText writes a TEXT value. Carriage returns and control characters have
// no place in one.
func escapeText(text string) string {
	text = strings.ReplaceAll(strings.ReplaceAll(visible(text), "\r\n", "\n"), "\r", "\n")
	escaped := make([]byte, 0, len(text))
	for _, r := range text {
		switch {
		case r == '\n':
			escaped = append(escaped, `\n`...)
		case r == '\\' || r == ';' || r == ',':
			escaped = append(escaped, '\\', byte(r))
		case unicode.IsControl(r):
			escaped = append(escaped, ' ') // a tabulator and the like: visible has dropped the others
		default:
			escaped = utf8.AppendRune(escaped, r)
		}
	}
	return string(escaped)
}

// fold cuts a line so that no piece is longer than 75 octets, the space before
// a continued one counted, and no character is cut apart.
func fold(line string) string {
	var b strings.Builder
	room := longestLine
	for _, r := range line {
		size := utf8.RuneLen(r)
		if size > room {
			b.WriteString("\r\n ")
			room = longestLine - 1
		}
		b.WriteRune(r)
		room -= size
	}
	return b.String()
}
