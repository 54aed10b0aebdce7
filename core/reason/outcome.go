package reason

import (
	"cmp"
	"slices"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/sorting"
)

// outcome is what a condition came to, with the facts that decided it, the
// facts that would be needed where it is unknown, and the words for the
// placeholders of a rule's text.
type outcome struct {
	truth   Truth
	read    []*Fact
	missing []string
	words   Words
	quote   string

	missingOnly bool // of a condition that is unknown nothing else is asked for
}

func (o *outcome) readFact(fact *Fact) {
	for _, r := range o.read {
		if r == fact || r.Pointer == fact.Pointer && r.JSON == fact.JSON && r.Quote == fact.Quote {
			return
		}
	}
	o.read = append(o.read, fact)
}

func (o *outcome) need(pointer string) {
	if !slices.Contains(o.missing, pointer) {
		o.missing = append(o.missing, pointer)
	}
}

// say sets the words of a placeholder; the first to speak is heard.
func (o *outcome) say(placeholder, words string) {
	if _, said := o.words.find(placeholder); !said {
		o.words = append(o.words, spoken{placeholder, words})
	}
}

func (o *outcome) sayAll(words Words) {
	for _, w := range words {
		o.say(w.placeholder, w.words)
	}
}

// takeAll adds what the parts read, need and say. A condition's parts have no
// order, so the most telling part speaks first wherever it was written.
func (o *outcome) takeAll(parts []outcome) {
	sorting.By(parts, compareOutcomes)
	for i := range parts {
		part := &parts[i]
		for _, fact := range part.read {
			o.readFact(fact)
		}
		for _, pointer := range part.missing {
			o.need(pointer)
		}
		o.sayAll(part.words)
		if o.quote == "" {
			o.quote = part.quote
		}
	}
}

// compareOutcomes orders by the facts that were read. Two parts that read the
// same facts may still say different words of them.
func compareOutcomes(a, b outcome) int {
	return cmp.Or(
		slices.CompareFunc(a.read, b.read, compareFacts), strings.Compare(a.quote, b.quote),
		strings.Compare(a.words.of("value"), b.words.of("value")))
}

// compareFacts puts the most telling fact first, as evidence shows the first.
func compareFacts(a, b *Fact) int {
	return cmp.Or(
		cmp.Compare(telling(a.Pointer), telling(b.Pointer)), strings.Compare(a.Pointer, b.Pointer),
		strings.Compare(a.JSON, b.JSON), strings.Compare(a.Quote, b.Quote))
}

// telling ranks the place of a fact: words before events, events before states
// and figures, and last what only sets the scene for another fact.
func telling(pointer string) int {
	switch {
	case pointer == intake.NarrativePointer || strings.Contains(pointer, "/messages/"):
		return 0
	case strings.HasPrefix(pointer, "/events"):
		return 1
	case strings.HasPrefix(pointer, "/restrictions/") && sceneFields[pointer[strings.LastIndexByte(pointer, '/'):]]:
		return 3
	}
	return 2
}

// sceneFields are the members of a restriction that say which one it is.
var sceneFields = map[string]bool{"/product": true, "/since": true, "/symptoms": true}
