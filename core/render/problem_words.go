package render

import (
	"strconv"
	"strings"

	"limitcheck/core/profile"
)

// phrases are the words of problems in one language; {names} are filled in.
type phrases struct {
	sentence        string // a wrong value
	sentenceOnWhole string // a document that is no object
	sentenceMissing string // a value that is not there
	sentenceInText  string // a fault at a line and column
	sentenceAtEnd   string // a text that ends too soon
	sentenceChoice  string // a wrong value that is near a right one
	sentenceField   string // an unknown field that is near a known one
	empty           string // a body without anything
	several         string // before the first of several problems
	atLeast         string // the same, where more may have been left out
	nothing         string // found, where nothing was
	endOfText       string // found, where the text ends
	tooLarge        string // found, where the body is too large to be read
	tooLargePair    string // of two assessments that are too large together
	or              string
	listComma       string
	semicolon       string
	moreValues      string
	rules           map[profile.ExpectedKind]string
	types           map[string]string
	patterns        map[string]string
	otherPattern    string
	between         string
	rangeFrom       string
	rangeTo         string
	anyNumber       string
}

func phrasebook(locale string) *phrases {
	if profile.Locale(locale) == profile.English {
		return &englishPhrases
	}
	return &chinesePhrases
}

// valuesShown is how many choices a sentence lists before it stops.
const valuesShown = 24

// expected says what would be right.
func (w *phrases) expected(e profile.Expected) string {
	switch e.Kind {
	case profile.ExpectedType:
		text := w.oneOfTypes(e.Types)
		if e.Pattern != "" {
			text += w.semicolon + w.pattern(e.Pattern)
		}
		return text
	case profile.ExpectedOneOf:
		quoted := make([]string, len(e.Values))
		for i, value := range e.Values {
			quoted[i] = `"` + value + `"`
		}
		e.Values = quoted
	case profile.ExpectedRange:
		template := w.anyNumber
		switch {
		case e.Minimum != "" && e.Maximum != "":
			template = w.between
		case e.Minimum != "":
			template = w.rangeFrom
		case e.Maximum != "":
			template = w.rangeTo
		}
		return fill(template, "minimum", e.Minimum, "maximum", e.Maximum)
	case profile.ExpectedPattern:
		return w.pattern(e.Pattern)
	}
	return fill(w.rules[e.Kind], "count", strconv.Itoa(e.Count), "values", w.list(e.Values), "other", e.Other)
}

// pattern says in words what a regular expression asks for.
func (w *phrases) pattern(source string) string {
	if text := w.patterns[source]; text != "" {
		return text
	}
	return fill(w.otherPattern, "pattern", source)
}

// oneOfTypes names the types; null needs no mention where something else will do.
func (w *phrases) oneOfTypes(types []string) string {
	var names []string
	for _, name := range types {
		if name != "null" || len(types) == 1 {
			names = append(names, w.types[name])
		}
	}
	return strings.Join(names, w.or)
}

func (w *phrases) list(values []string) string {
	more := ""
	if len(values) > valuesShown {
		values, more = values[:valuesShown], w.moreValues
	}
	return strings.Join(values, w.listComma) + more
}
