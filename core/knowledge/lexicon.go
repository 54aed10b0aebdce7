package knowledge

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"limitcheck/core/sorting"
)

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

// builder collects words while a lexicon is built.
type builder struct {
	Lexicon
	ids     map[string]int32
	classes map[string][]string
}

// lexicon builds the lexicon of a base on first use: a profile without words
// does not pay for it.
func (b *Base) lexicon() *Lexicon {
	l := &builder{ids: make(map[string]int32), classes: b.Vocabulary.Classes}
	l.first, l.sets = make(map[rune][]int32), make(map[string]int32)
	for name := range b.Vocabulary.Classes {
		l.set("@" + name)
	}
	l.Times = make(map[int32]*TimeWord)
	for i := range b.Vocabulary.Times {
		for _, w := range b.Vocabulary.Times[i].Words {
			l.Times[l.word(w)] = &b.Vocabulary.Times[i]
		}
	}
	leaves := b.accusing()
	for i := range b.Readings {
		r := &b.Readings[i]
		l.add(LexicalPattern{
			Reading: r, Unless: l.unless(r.Unless),
			Accuses: r.Told.accuses(leaves) || b.pointsToConduct(r), DenialAccuses: r.Denied.accuses(leaves),
		}, r.Patterns)
	}
	for i := range b.Symptoms {
		s := &b.Symptoms[i]
		l.add(LexicalPattern{Symptom: s, Unless: l.unless(s.Unless)}, s.Patterns)
	}
	for i := range b.Cues {
		c := &b.Cues[i]
		l.add(LexicalPattern{Cue: c, Unless: l.unless(c.UnlessWords)}, c.Patterns)
	}
	for _, words := range l.first {
		sorting.By(words, func(x, y int32) int { return len(l.Words[y].Text) - len(l.Words[x].Text) })
	}
	return &l.Lexicon
}

func (b *Base) prepare() { b.Lexicon = sync.OnceValue(b.lexicon) }

func (l *builder) unless(words string) int32 {
	if words == "" {
		return NoSet
	}
	return l.set(words)
}

func (l *builder) add(template LexicalPattern, patterns []Pattern) {
	for _, p := range patterns {
		compiled := template
		for _, part := range p.Parts {
			set := NoSet
			if part.Capture == "" {
				set = l.set(part.Words)
			}
			compiled.Parts = append(compiled.Parts, LexicalPart{set, part.Capture, int32(part.Gap), part.Far})
		}
		id := int32(len(l.Patterns))
		if first := compiled.Parts[0].Set; first == NoSet {
			l.Numbers = append(l.Numbers, id)
		} else {
			l.Starts[first] = append(l.Starts[first], id)
		}
		l.Patterns = append(l.Patterns, compiled)
	}
}

// set returns the set of alternatives such as "过期|到期|@lapsed".
func (l *builder) set(alternatives string) int32 {
	if id, ok := l.sets[alternatives]; ok {
		return id
	}
	id := int32(len(l.Starts))
	l.sets[alternatives] = id
	l.Starts = append(l.Starts, nil)
	l.fill(id, alternatives)
	return id
}

// fill adds the alternatives to a set. Who writes 没还 means 没有还 and 未还 too.
func (l *builder) fill(set int32, alternatives string) {
	for word := range strings.SplitSeq(alternatives, "|") {
		if class, ok := strings.CutPrefix(word, "@"); ok {
			for _, w := range l.classes[class] {
				l.fill(set, w)
			}
			continue
		}
		l.put(set, word)
		if rest, ok := strings.CutPrefix(word, "没"); ok && rest != "" && !strings.HasPrefix(rest, "有") {
			l.put(set, "没有"+rest)
			l.put(set, "未"+rest)
		}
	}
}

func (l *builder) put(set int32, word string) {
	id := l.word(word)
	if w := &l.Words[id]; !w.In(set) {
		w.Sets = append(w.Sets, set)
	}
}

func (l *builder) word(text string) int32 {
	text = strings.ReplaceAll(text, "_", " ")
	if id, ok := l.ids[text]; ok {
		return id
	}
	id := int32(len(l.Words))
	l.ids[text] = id
	word, prefix := strings.CutSuffix(text, "*")
	first, _ := utf8.DecodeRuneInString(word)
	l.first[first] = append(l.first[first], id)
	l.Words = append(l.Words, Word{Text: word, Prefix: prefix})
	return id
}
