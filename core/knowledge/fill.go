package knowledge

import "strings"

// Fill puts words in the place of the {names} that words knows and leaves the
// rest as it stands. It passes over the text once: a message that is quoted may
// itself hold what looks like a name.
func Fill(text string, words func(name string) (string, bool)) string {
	if !strings.Contains(text, "{") {
		return text
	}
	var b strings.Builder
	b.Grow(len(text) + 64) // most words are short
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

// FillWords is Fill with the words by name.
func FillWords(text string, words map[string]string) string {
	return Fill(text, func(name string) (string, bool) {
		word, ok := words[name]
		return word, ok
	})
}

// FillPairs is Fill with each name before its word: "on", "2026-11-20".
func FillPairs(text string, pairs ...string) string {
	return Fill(text, func(name string) (string, bool) {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1], true
			}
		}
		return "", false
	})
}

// Space is what stands between two sentences in the locale; Chinese needs none.
func Space(locale string) string {
	if locale == "en" {
		return " "
	}
	return ""
}
