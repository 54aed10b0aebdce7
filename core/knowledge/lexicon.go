package knowledge

import "slices"

// Lexicon is every word that a pattern or a class names, by its first
// character, so that a text is searched for all of them in one pass. It is
// immutable.
type Lexicon struct {
	Words    []Word
	Starts   [][]int32 // by set: the patterns that begin with one of its words
	Patterns []LexicalPattern
	Numbers  []int32             // the patterns that begin with a number
	Times    map[int32]*TimeWord // by word
	first    map[rune][]int32    // words by their first character, the longest first
	sets     map[string]int32
}

// Word is a word in the form that normalised text has.
type Word struct {
	Text   string
	Prefix bool    // it may go on: expir* is expired too
	Sets   []int32 // the sets that hold it, in order
}

// LexicalPattern is a pattern of a reading, a symptom or a cue over sets of words.
type LexicalPattern struct {
	Reading *Reading // one of the three is set
	Symptom *Symptom
	Cue     *Cue
	Parts   []LexicalPart
	Unless  int32 // a set, or NoSet

	Accuses       bool // what it tells can lift a cause of the merchant's conduct
	DenialAccuses bool // what its denial tells can
}

// LexicalPart is a part whose words are a set of the lexicon.
type LexicalPart struct {
	Set     int32
	Capture string
	Gap     int32
	Far     bool
}

// NoSet is the set of no words.
const NoSet = int32(-1)

// Set returns the set of a class, NoSet where the vocabulary has no such class.
func (l *Lexicon) Set(class string) int32 {
	if set, ok := l.sets["@"+class]; ok {
		return set
	}
	return NoSet
}

// From returns the words that begin with a character, the longest first.
func (l *Lexicon) From(first rune) []int32 { return l.first[first] }

// In reports whether a word belongs to a set.
func (w *Word) In(set int32) bool { return slices.Contains(w.Sets, set) }
