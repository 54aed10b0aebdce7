// Package intake reads words: what the platform's messages say, and what a
// merchant's narrative tells. Plain words become facts, events, symptoms and
// cues, each with the quote that it came from; nothing is guessed, and what is
// not understood is left alone.
//
// A narrative is cut into sentences, each put into a normal form (normal.go) and
// into tokens with every known word, number and time marked (sentence.go,
// numbers.go, times.go). Patterns of the knowledge base are found in them
// (match.go). Then each match is asked how it is said (mood.go, negation.go) and
// of whom (person.go), and what is asserted or denied becomes what is told
// (claims.go, settle.go). The work grows with the text, not with its square.
package intake

import (
	"strings"
	"unicode/utf8"
)

// sentences cuts a narrative at the marks that end a sentence. A full stop
// between digits (1.5万) ends none.
func sentences(text string) []string {
	var all []string
	start := 0
	for i, r := range text {
		if !strings.ContainsRune("。！？!?；;\n\r.", r) || r == '.' && betweenDigits(text, i) {
			continue
		}
		if s := strings.TrimSpace(text[start:i]); s != "" {
			all = append(all, s)
		}
		start = i + utf8.RuneLen(r)
	}
	if s := strings.TrimSpace(text[start:]); s != "" {
		all = append(all, s)
	}
	return all
}

func betweenDigits(text string, i int) bool {
	return i > 0 && i+1 < len(text) && text[i-1] >= '0' && text[i-1] <= '9' && text[i+1] >= '0' && text[i+1] <= '9'
}
