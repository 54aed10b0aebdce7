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

// told reports whether folded text holds every keyword of one of the sets and
// none of the words that undo it, and how many bytes of keywords it accounts
// for. The knowledge base holds its keywords folded.
func told(folded string, sets [][]string, unless []string) (length int, ok bool) {
	for _, set := range sets {
		if n := lengthIfAll(folded, set); n > length {
			length, ok = n, true
		}
	}
	if !ok {
		return 0, false
	}
	for _, word := range unless {
		if strings.Contains(folded, word) {
			return 0, false
		}
	}
	return length, true
}

// lengthIfAll returns how many bytes of keywords the text holds, 0 where one is missing.
func lengthIfAll(folded string, set []string) int {
	n := 0
	for _, word := range set {
		longest := 0
		for alternative := range strings.SplitSeq(word, "|") {
			if len(alternative) > longest && strings.Contains(folded, alternative) {
				longest = len(alternative)
			}
		}
		if longest == 0 {
			return 0
		}
		n += longest
	}
	return n
}

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
