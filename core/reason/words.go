package reason

import (
	"slices"

	"limitcheck/core/knowledge"
)

// Words are what a condition says for the placeholders of a text. There are so few that a list
// finds one as soon as a map would, and costs less to make.
type Words []spoken

type spoken struct{ placeholder, words string }

func (w Words) find(placeholder string) (words string, said bool) {
	for i := range w {
		if w[i].placeholder == placeholder {
			return w[i].words, true
		}
	}
	return "", false
}

// of returns the words for a placeholder, "" where there are none.
func (w Words) of(placeholder string) string {
	words, _ := w.find(placeholder)
	return words
}

// placeholders are those of a rule's text; what else stands in braces is left to others.
var placeholders = [...]string{"value", "quote", "on", "days", "from", "to", "months"}

// Fill puts words into the placeholders of a text; one that has no words is left out.
func Fill(text string, words Words) string {
	return knowledge.Fill(text, func(name string) (string, bool) {
		return words.of(name), slices.Contains(placeholders[:], name)
	})
}
