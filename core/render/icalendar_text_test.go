package render

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// unfolded takes the lines of a file apart the way RFC 5545 3.1 says.
func unfolded(file string) []string {
	return strings.Split(strings.TrimSuffix(strings.ReplaceAll(file, "\r\n ", ""), "\r\n"), "\r\n")
}

var textUnescapes = strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n")

// holdsInCalendar claims that a text comes back whole, in lines that a reader
// must accept.
func holdsInCalendar(t *testing.T, text string) {
	t.Helper()
	c := &calendar{}
	c.text("DESCRIPTION", text)
	file := string(c.buffer)
	assert.True(t, utf8.ValidString(file), "%q", text)
	assert.True(t, strings.HasSuffix(file, "\r\n"))
	for _, line := range strings.Split(strings.TrimSuffix(file, "\r\n"), "\r\n") {
		assert.LessOrEqual(t, len(line), 75, "%q", line)
		assert.True(t, utf8.ValidString(line), "a character is cut apart: %q", line)
		assert.False(t, strings.ContainsFunc(line, unicode.IsControl), "%q", line)
	}
	lines := unfolded(file)
	assert.Len(t, lines, 1, "%q", text)
	value, ok := strings.CutPrefix(lines[0], "DESCRIPTION:")
	assert.True(t, ok)
	assert.Equal(t, plain(text), textUnescapes.Replace(value), "%q", text)
}

// plain is the text that can come back: its lines, without what no reader shows.
func plain(text string) string {
	text = strings.ReplaceAll(strings.ReplaceAll(visible(text), "\r\n", "\n"), "\r", "\n")
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text)
}

func TestTextsComeBackFromACalendar(t *testing.T) {
	for _, text := range append([]string{
		"", "a;b,c\\d\ne", `\n is no new line, \\n neither`, "BEGIN:VEVENT\r\nEND:VEVENT", "x\r\nATTENDEE:mailto:a@b.example", strings.Repeat("额度", 100), strings.Repeat("a", 200),
		strings.Repeat("a", 63), strings.Repeat("a", 62) + "额", strings.Repeat("a", 61) + "😀😀", strings.Repeat("👩‍👩‍👧", 20), "tab\tvertical\vfeed\f",
	}, hostile...) {
		holdsInCalendar(t, text)
	}
}

func TestALineIsFoldedAtSeventyFiveOctets(t *testing.T) {
	assert.Equal(t, strings.Repeat("a", 75), fold(strings.Repeat("a", 75)))
	assert.Equal(t, strings.Repeat("a", 75)+"\r\n a", fold(strings.Repeat("a", 76)))
	assert.Equal(t, strings.Repeat("a", 75)+"\r\n "+strings.Repeat("a", 74)+"\r\n a", fold(strings.Repeat("a", 150)))
	assert.Equal(t, strings.Repeat("a", 74)+"\r\n 额", fold(strings.Repeat("a", 74)+"额"), "no character is cut apart")
}

func FuzzCalendarTextComesBack(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { holdsInCalendar(t, text) })
}
