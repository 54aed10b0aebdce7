package knowledge

import (
	"strings"
	"sync"
	"unicode/utf8"

	"limitcheck/core/sorting"
)

// builder collects words while a lexicon is built.
type builder struct {
	Lexicon
	ids     map[string]int32
	classes map[string][]string
	members map[string][]int32 // of the classes that were read, their words
	room    []int32            // of the words of a set, reused
}

// About how many words and patterns there are: growing to them would copy each several times over.
const (
	usualWords    = 6500
	usualPatterns = 700
)

// lexicon builds the lexicon of a base on first use: a profile without words
// does not pay for it.
func (b *Base) lexicon() *Lexicon {
	l := &builder{
		ids: make(map[string]int32, usualWords), classes: b.Vocabulary.Classes, members: make(map[string][]int32, len(b.Vocabulary.Classes)),
	}
	l.Words, l.Patterns = make([]Word, 0, usualWords), make([]LexicalPattern, 0, usualPatterns)
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

func (b *Base) prepare() {
	b.Lexicon, b.Keywords = sync.OnceValue(b.lexicon), sync.OnceValue(b.keywordsOf)
}

func (l *builder) unless(words string) int32 {
	if words == "" {
		return NoSet
	}
	return l.set(words)
}

func (l *builder) add(template LexicalPattern, patterns []Pattern) {
	for _, p := range patterns {
		compiled := template
		compiled.Parts = make([]LexicalPart, 0, len(p.Parts))
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
	l.room = l.appendWords(l.room[:0], alternatives)
	for _, word := range l.room {
		w := &l.Words[word]
		if n := len(w.Sets); n == 0 || w.Sets[n-1] != id {
			w.Sets = append(w.Sets, id)
		}
	}
	return id
}

// appendWords appends the words of the alternatives. Who writes 没还 means 没有还 and 未还 too.
func (l *builder) appendWords(to []int32, alternatives string) []int32 {
	for word := range strings.SplitSeq(alternatives, "|") {
		if class, ok := strings.CutPrefix(word, "@"); ok {
			to = append(to, l.class(class)...)
			continue
		}
		to = append(to, l.word(word))
		if rest, ok := strings.CutPrefix(word, "没"); ok && rest != "" && !strings.HasPrefix(rest, "有") {
			to = append(to, l.word("没有"+rest), l.word("未"+rest))
		}
	}
	return to
}

// class returns the words of a class, which many sets take in whole.
func (l *builder) class(name string) []int32 {
	words, ok := l.members[name]
	if !ok {
		for _, alternatives := range l.classes[name] {
			words = l.appendWords(words, alternatives)
		}
		l.members[name] = words
	}
	return words
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
