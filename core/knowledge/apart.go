package knowledge

import (
	"strings"

	"github.com/tidwall/gjson"
)

// Mark stands in rules without words in the place of each text. No JSON text
// can hold this byte.
const Mark = "\x01"

// Apart is a knowledge base whose words are handed over language by language,
// so that a browser loads the one that its reader reads. It reads what
// datafiles.Split makes of the data files.
type Apart struct {
	rules   string
	edition string
	words   map[string][]string // by locale: JSON strings, in the order of their marks
	base    *Base               // with the words that are there; nil until it is asked for
}

// NewApart returns the knowledge base of rules that have no words yet.
func NewApart(rules string) *Apart {
	// The edition stands first: nothing else is read before there are words.
	return &Apart{rules: rules, edition: gjson.Parse(rules).Get("edition").Str, words: make(map[string][]string)}
}

// Add takes the words of one language and returns its locale. It returns "" for
// what is not the whole of such a file, and for words of another edition: those
// beside a module that was cached before an update.
func (a *Apart) Add(words string) (locale string) {
	file := gjson.Parse(words)
	locale = file.Get("locale").Str
	marks := strings.Count(a.rules, Mark)
	texts := make([]string, 0, marks)
	file.Get("texts").ForEach(func(_, v gjson.Result) bool {
		texts = append(texts, v.Raw)
		return true
	})
	if locale == "" || file.Get("edition").Str != a.edition || len(texts) != marks {
		return ""
	}
	a.words[locale], a.base = texts, nil
	return locale
}

// Has reports whether the words of the locale are there.
func (a *Apart) Has(locale string) bool {
	_, ok := a.words[locale]
	return ok
}

// Base returns the knowledge base with the words that are there.
func (a *Apart) Base() *Base {
	if a.base == nil {
		a.base = Parse(a.Files())
	}
	return a.base
}

// Files returns the data files as Parse reads them, with each text in its place;
// a language that is not there has empty ones.
func (a *Apart) Files() []File {
	var files []File
	gjson.Parse(a.joined()).Get("files").ForEach(func(path, content gjson.Result) bool {
		files = append(files, File{path.Str, content.Raw})
		return true
	})
	return files
}

func (a *Apart) joined() string {
	chinese, english := a.words["zh-CN"], a.words["en"]
	size := len(a.rules)
	for _, texts := range a.words {
		for _, text := range texts {
			size += len(text) + len(`{"zh-CN":"","en":`)
		}
	}
	var b strings.Builder
	b.Grow(size)
	rest := a.rules
	for i := 0; ; i++ {
		before, after, marked := strings.Cut(rest, Mark)
		b.WriteString(before)
		if !marked {
			return b.String()
		}
		zh, en := `""`, `""`
		if english != nil {
			en = english[i]
		}
		// A text that is needed in Chinese too stands in the words of en in both languages.
		if both := gjson.Parse(en); both.IsObject() {
			zh, en = both.Get("zh-CN").Raw, both.Get("en").Raw
		}
		if chinese != nil {
			zh = chinese[i]
		}
		b.WriteString(`{"zh-CN":`)
		b.WriteString(zh)
		b.WriteString(`,"en":`)
		b.WriteString(en)
		b.WriteByte('}')
		rest = after
	}
}
