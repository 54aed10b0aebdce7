package lint

import (
	"encoding/json"
	"slices"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// readings holds the readings against the vocabulary, the profile and their
// own cases.
func (l *linter) readings(doc *document) {
	if !strings.HasPrefix(doc.path, "readings/") && doc.path != "symptoms.json" && doc.path != "cues.json" {
		return
	}
	root, _ := doc.root.(map[string]any)
	for _, list := range []string{"readings", "symptoms", "cues"} {
		items, _ := root[list].([]any)
		for i, item := range items {
			object, _ := item.(map[string]any)
			pointer := "/" + list + "/" + itoa(i)
			l.patternsOf(doc, pointer, object)
			if id, _ := object["id"].(string); list == "readings" {
				if r, ok := l.base.Reading(id); ok {
					l.reading(doc, pointer, r)
				}
			}
		}
	}
}

// patternsOf holds the patterns of an item to what the matcher can do.
func (l *linter) patternsOf(doc *document, pointer string, object map[string]any) {
	seen := make(map[string]bool)
	for i, written := range textsOf(object["patterns"]) {
		at := pointer + "/patterns/" + itoa(i)
		pattern := knowledge.ParsePattern(written)
		if len(pattern.Parts) == 0 || len(pattern.Parts) > intake.PartLimit {
			l.report(doc, at, "has %d parts, 1 to %d are possible", len(pattern.Parts), intake.PartLimit)
		}
		if seen[written] {
			l.report(doc, at, "stands twice")
		}
		seen[written] = true
		for _, part := range pattern.Parts {
			if part.Capture == "" {
				l.words(doc, at, part.Words)
			} else if !slices.Contains([]string{"money", "number", "times", "days", "percent"}, part.Capture) {
				l.report(doc, at, "there is no number of the kind %q", part.Capture)
			}
		}
	}
	for _, member := range []string{"unless", "unless_words"} {
		if words, ok := object[member].(string); ok && words != "" {
			l.words(doc, pointer+"/"+member, words)
		}
	}
}

// words holds alternatives against the classes; each is written as normalised
// text has it.
func (l *linter) words(doc *document, pointer, alternatives string) {
	for word := range strings.SplitSeq(alternatives, "|") {
		class, named := strings.CutPrefix(word, "@")
		switch {
		case word == "":
			l.report(doc, pointer, "has an empty alternative")
		case named && l.base.Vocabulary.Classes[class] == nil:
			l.report(doc, pointer, "there is no class %q", class)
		case !named && word != strings.ToLower(word):
			l.report(doc, pointer, "%q has capitals, which no normalised text has", word)
		}
	}
}

func (l *linter) reading(doc *document, pointer string, r *knowledge.Reading) {
	for member, ids := range map[string][]string{"over": r.Over, "eclipses": r.Eclipses} {
		for _, id := range ids {
			if _, ok := l.base.Reading(id); !ok {
				l.report(doc, pointer+"/"+member, "there is no reading %q", id)
			}
		}
	}
	for member, ids := range map[string][]string{"asks": r.Asks, "points_to": r.PointsTo} {
		for _, id := range ids {
			if !l.hasCause(id) {
				l.report(doc, pointer+"/"+member, "there is no cause %q", id)
			}
		}
	}
	l.effect(doc, pointer+"/told", r.Told)
	l.effect(doc, pointer+"/denied", r.Denied)
	l.readingCases(doc, pointer+"/cases", r)
}

func (l *linter) effect(doc *document, pointer string, e knowledge.Effect) {
	for _, f := range e.Fields {
		if _, ok := profile.Describe(f.At); !ok {
			l.report(doc, pointer, "the profile has no field %s", f.At)
		}
	}
	for _, event := range e.Events {
		if _, ok := l.base.Event(event.Kind); !ok {
			l.report(doc, pointer, "there is no event %q", event.Kind)
		}
	}
	for _, kind := range e.Absent {
		if _, ok := l.base.Event(kind); !ok {
			l.report(doc, pointer, "there is no event %q", kind)
		}
	}
}

// moods says which mood a case of a kind must come out with, "" for none at all.
var moods = map[string]string{"fires": "asserted", "denied": "denied", "questioned": "asked", "near_miss": ""}

func (l *linter) readingCases(doc *document, pointer string, r *knowledge.Reading) {
	needed := []string{"fires", "near_miss"}
	if len(r.Denied.Fields)+len(r.Denied.Events)+len(r.Denied.Absent) > 0 {
		needed = append(needed, "denied")
	}
	if len(r.Asks) > 0 {
		needed = append(needed, "questioned")
	}
	cases := r.Cases()
	for _, kind := range needed {
		if !slices.ContainsFunc(cases, func(c knowledge.ReadingCase) bool { return c.Kind == kind }) {
			l.report(doc, pointer, "ships no case of the kind %s", kind)
		}
	}
	for _, c := range cases {
		if mood, want := l.moodOf(r, c.Narrative), moods[c.Kind]; mood != want {
			l.report(doc, pointer, "%q comes out as %q, not %q", c.Narrative, mood, want)
		}
	}
}

// moodOf reads a narrative about a product that the reading can be told of and
// returns the mood of its first match.
func (l *linter) moodOf(r *knowledge.Reading, narrative string) string {
	product := "jiebei"
	if r.OtherProduct == "jiebei" || strings.Contains(narrative, "网商贷") && r.OtherProduct != "wangshangdai" {
		product = "wangshangdai"
	}
	body, _ := json.Marshal(map[string]any{"narrative": narrative, "restrictions": []any{map[string]string{"product": product}}})
	p, rejection := profile.Parse(body, caseDay, "zh-CN")
	if rejection != nil {
		return string(rejection.Code)
	}
	for _, m := range intake.Matches(p, l.base) {
		if m.Reading == r.ID && m.Mood != "ignored" {
			return m.Mood
		}
	}
	return ""
}
