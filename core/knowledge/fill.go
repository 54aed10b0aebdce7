package knowledge

import "strings"

// Fill puts words in the place of the {names} that words knows and leaves the
// rest as it stands. It passes over the text once: a message that is quoted may
// itself hold what looks like a name.
func Fill(text string, words func(name string) (string, bool)) string {
	var b strings.Builder
	for {
		before, rest, open := strings.Cut(text, "{")
		b.WriteString(before)
		if !open {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		if closed {
			if value, ok := words(name); ok {
				b.WriteString(value)
				text = after
				continue
			}
		}
		b.WriteByte('{')
		text = rest
	}
}
