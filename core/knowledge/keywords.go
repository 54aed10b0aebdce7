package knowledge

import (
	"strings"
	"unicode/utf8"
)

// Keywords is every keyword of the messages and cues, by its first character, so
// that a folded text is searched for all of them in one pass. It is immutable.
type Keywords struct {
	words        []string
	from         map[rune][]int32 // words by their first character
	alternatives []int32          // words, those of a keyword beside each other
	wordings     []wording        // of the messages, and behind them of the cues
	cues         int              // where those begin
	wordingsWith [][]int32        // by word: the wordings that name it
}

// wording is what tells of a message or a cue.
type wording struct {
	sets   [][]keyword // of one of which a text holds every keyword
	unless []int32     // words, none of which it holds
}

// keyword is a stretch of alternatives, one of which a text holds.
type keyword struct{ start, end int32 }

// KeywordsFound says which keywords a text holds.
type KeywordsFound struct {
	*Keywords
	found []bool // by word
	named []bool // by wording: whether a word of it is found
}

// In searches a folded text.
func (k *Keywords) In(folded string) KeywordsFound {
	room := make([]bool, len(k.words)+len(k.wordings))
	f := KeywordsFound{k, room[:len(k.words)], room[len(k.words):]}
	for i, first := range folded {
		for _, id := range k.from[first] {
			if f.found[id] || !strings.HasPrefix(folded[i:], k.words[id]) {
				continue
			}
			f.found[id] = true
			for _, w := range k.wordingsWith[id] {
				f.named[w] = true
			}
		}
	}
	return f
}

// Message reports whether the text tells the message with the index in the base,
// and how many bytes of keywords it accounts for.
func (f KeywordsFound) Message(index int) (length int, ok bool) { return f.tell(index) }

// Cue reports whether the text tells the cue with the index in the base.
func (f KeywordsFound) Cue(index int) bool {
	_, ok := f.tell(f.cues + index)
	return ok
}

// tell returns how many bytes of keywords of a wording the text holds, of the set that accounts for most.
func (f KeywordsFound) tell(index int) (length int, ok bool) {
	if !f.named[index] {
		return 0, false // as nearly all of them
	}
	w := &f.wordings[index]
	for _, set := range w.sets {
		length = max(length, f.lengthIfAll(set))
	}
	for _, id := range w.unless {
		if f.found[id] {
			return 0, false
		}
	}
	return length, length > 0
}

// lengthIfAll returns how many bytes of keywords the text holds, 0 where one is missing.
func (f KeywordsFound) lengthIfAll(set []keyword) int {
	n := 0
	for _, k := range set {
		longest := 0
		for _, id := range f.alternatives[k.start:k.end] {
			if f.found[id] {
				longest = max(longest, len(f.words[id]))
			}
		}
		if longest == 0 {
			return 0
		}
		n += longest
	}
	return n
}

// usualKeywords is about how many there are.
const usualKeywords = 2000

// keywordsOf builds the keywords of a base on first use.
func (b *Base) keywordsOf() *Keywords {
	k := &Keywords{words: make([]string, 0, usualKeywords), from: make(map[rune][]int32)}
	ids := make(map[string]int32, usualKeywords)
	for i := range b.Messages {
		k.wordings = append(k.wordings, k.wording(ids, b.Messages[i].Match, b.Messages[i].Unless))
	}
	k.cues = len(b.Messages)
	for i := range b.Cues {
		k.wordings = append(k.wordings, k.wording(ids, b.Cues[i].Phrases, b.Cues[i].Unless))
	}
	return k
}

func (k *Keywords) wording(ids map[string]int32, sets [][]string, unless []string) wording {
	w := wording{sets: make([][]keyword, len(sets))}
	for i, set := range sets {
		w.sets[i] = make([]keyword, 0, len(set))
		for _, alternatives := range set {
			start := int32(len(k.alternatives))
			for word := range strings.SplitSeq(alternatives, "|") {
				id := k.word(ids, word)
				k.alternatives, k.wordingsWith[id] = append(k.alternatives, id), append(k.wordingsWith[id], int32(len(k.wordings)))
			}
			w.sets[i] = append(w.sets[i], keyword{start, int32(len(k.alternatives))})
		}
	}
	for _, word := range unless {
		w.unless = append(w.unless, k.word(ids, word))
	}
	return w
}

func (k *Keywords) word(ids map[string]int32, word string) int32 {
	id, ok := ids[word]
	if !ok {
		id = int32(len(k.words))
		ids[word] = id
		k.words, k.wordingsWith = append(k.words, word), append(k.wordingsWith, nil)
		first, _ := utf8.DecodeRuneInString(word)
		k.from[first] = append(k.from[first], id)
	}
	return id
}
