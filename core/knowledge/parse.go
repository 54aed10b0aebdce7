package knowledge

import (
	"slices"
	"strings"
)

// Parse builds the knowledge base from data files in the order of their paths. It trusts their form: the
// lint of package knowledge/lint and the tests hold the files against it, so a
// browser does not pay for checks that cannot fail there.
func Parse(files []File) *Base {
	b := &Base{}
	var room []member
	for _, f := range files {
		room = room[:0]
		root := parseNode(&room, f.Content)
		switch folder, _, _ := strings.Cut(f.Path, "/"); folder {
		case "causes":
			b.Causes = append(b.Causes, parseCause(root))
		case "steps":
			step := parseStep(root)
			b.Steps = append(b.Steps, &step)
		case "readings":
			b.Readings = append(b.Readings, list(root, "readings", parseReading)...)
		case "words.json":
			b.Vocabulary.Classes = parseClasses(root.Get("classes"))
			b.Vocabulary.Times = list(root, "times", parseTimeWord)
		case "spelling.json":
			b.Vocabulary.Characters = parseCharacters(root.string("characters"))
			b.Vocabulary.Spelling = list(root, "words", parseMisspelling)
		case "messages.json":
			b.Messages = list(root, "messages", parseMessage)
		case "symptoms.json":
			b.Symptoms = list(root, "symptoms", parseSymptom)
			b.SinceText = text(root, "since")
		case "products.json":
			b.Products = list(root, "products", parseProduct)
		case "events.json":
			b.Events = list(root, "events", parseEvent)
		case "questions.json":
			b.Questions = list(root, "questions", parseQuestion)
		case "question_groups.json":
			b.Groups, b.AnswerWords = list(root, "groups", parseGroup), textMap(root, "answers")
		case "priors.json":
			b.Priors = list(root, "priors", parsePrior)
			b.QuietWeight = root.Get("answers").int("quiet_weight")
		case "channels.json":
			b.Channels = list(root, "channels", parseChannel)
		case "cues.json":
			b.Cues = list(root, "cues", parseCue)
		case "alerts.json":
			b.Alerts = list(root, "alerts", parseAlert)
		case "warnings.json":
			b.Warnings = list(root, "warnings", parseWarning)
		case "sources.json":
			b.Sources = list(root, "sources", func(r *node) *Source {
				source := parseSource(r)
				return &source
			})
		case "documents.json":
			b.Documents = list(root, "documents", parseDocument)
		case "rights.json":
			b.Rights = list(root, "rights", parseRight)
		case "impacts.json":
			b.Impacts = list(root, "impacts", parseImpact)
		case "financing.json":
			b.Financing = list(root, "financing", parseFinancing)
		case "corrections.json":
			b.Corrections = list(root, "corrections", parseCorrection)
		case "lender_duties.json":
			b.LenderDuties = list(root, "lender_duties", parseNote)
		case "glossary.json":
			b.Glossary = list(root, "glossary", parseNote)
		case "outlook_notes.json":
			b.OutlookNotes = list(root, "outlook_notes", parseNote)
		case "changeable.json":
			b.Changeable = list(root, "changeable", parseChangeable)
			b.Then = textMap(root, "then")
		case "workdays.json":
			b.Workdays = parseWorkdayTable(root)
		case "timeline.json":
			b.Timeline = parseTimelineWords(root)
		case "cash.json":
			b.Cash = parseCashWords(root)
		case "letters.json":
			b.Letters.Words = parseLetterWords(root)
		case "letters":
			b.Letters.Forms = append(b.Letters.Forms, parseLetterForm(root))
		case "format.json":
			b.Format = parseFormatWords(root)
		case "comparison.json":
			b.Comparison = parseComparisonWords(root)
		case "answer.json":
			b.Answer = parseAnswer(root)
		}
	}
	b.index()
	b.countDays()
	b.prepare()
	return b
}

func text(r *node, key string) Text {
	v := r.get(key)
	return asText(&v)
}

func asText(r *node) Text {
	return Text{ZH: r.string("zh-CN"), EN: r.string("en")}
}

func texts(r *node, key string) []Text { return list(r, key, asText) }

func textMap(r *node, key string) map[string]Text { return asTextMap(r.Get(key)) }

func asTextMap(r *node) map[string]Text {
	m := make(map[string]Text, len(r.members))
	r.each(func(name string, v *node) {
		if v.has("zh-CN") {
			m[name] = asText(v)
		}
	})
	return m
}

func stringsOf(r *node, key string) []string {
	v := r.get(key)
	return v.strings()
}

// keywords reads words that are looked for in folded text, folded.
func keywords(r *node, key string) []string { return asKeywords(r.Get(key)) }

func asKeywords(r *node) []string {
	all := r.strings()
	for i, words := range all {
		alternatives := strings.Split(words, "|")
		for i, a := range alternatives {
			alternatives[i] = Fold(a)
		}
		all[i] = strings.Join(alternatives, "|")
	}
	return all
}

func keywordSets(r *node, key string) [][]string { return list(r, key, asKeywords) }

// indexOf returns the place of an identifier in a table of the contract; an
// unknown one reads as the last, which claims least.
func indexOf(ids []string, id string) int {
	if i := slices.Index(ids, id); i >= 0 {
		return i
	}
	return len(ids) - 1
}
