package knowledge

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// Parse builds the knowledge base from data files in the order of their paths. It trusts their form: the
// lint of package knowledge/lint and the tests hold the files against it, so a
// browser does not pay for checks that cannot fail there.
func Parse(files []File) *Base {
	b := &Base{}
	for _, f := range files {
		root := gjson.Parse(f.Content)
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
			b.Vocabulary.Characters = parseCharacters(root.Get("characters").String())
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
			b.QuietWeight = int(root.Get("answers.quiet_weight").Int())
		case "channels.json":
			b.Channels = list(root, "channels", parseChannel)
		case "cues.json":
			b.Cues = list(root, "cues", parseCue)
		case "alerts.json":
			b.Alerts = list(root, "alerts", parseAlert)
		case "warnings.json":
			b.Warnings = list(root, "warnings", parseWarning)
		case "sources.json":
			b.Sources = list(root, "sources", func(r gjson.Result) *Source {
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
			b.Letters = parseLetterForms(root)
		case "format.json":
			b.Format = parseFormatWords(root)
		case "comparison.json":
			b.Comparison = parseComparisonWords(root)
		case "answer.json":
			b.Answer = parseAnswer(root)
		case "knowledge.json":
			b.Version = root.Get("version").String()
		}
	}
	b.index()
	b.prepare()
	return b
}

// index sorts what has an order and builds the look-ups. All of the core sorts
// pointers and stably: the compiler then makes one copy of the sort for all
// types, where each struct would bring 10 K of its own into the module.
func (b *Base) index() {
	slices.SortStableFunc(b.Steps, func(x, y *Step) int { return cmp.Compare(x.Order, y.Order) })
	slices.SortStableFunc(b.Sources, func(x, y *Source) int { return cmp.Compare(x.ID, y.ID) })
	b.causes = byID(b.Causes, func(c *Cause) string { return c.ID })
	b.messages = byID(b.Messages, func(m *Message) string { return m.ID })
	b.symptoms = byID(b.Symptoms, func(s *Symptom) string { return s.ID })
	b.products = byID(b.Products, func(p *Product) string { return p.ID })
	b.events = byID(b.Events, func(e *Event) string { return e.ID })
	b.documents = byID(b.Documents, func(d *Document) string { return d.ID })
	b.channels = byID(b.Channels, func(c *Channel) string { return c.ID })
	for _, p := range b.Priors {
		if cause, ok := b.causes[p.Cause]; ok {
			cause.Prior = p.Decibans
		}
	}
	b.sources = make(map[string]*Source, len(b.Sources))
	for _, s := range b.Sources {
		b.sources[s.ID] = s
	}
	b.labels = make(map[string]Text)
	for _, q := range b.Questions {
		for _, c := range q.Choices {
			b.labels[anyElement(q.Pointer)+"="+gjson.Parse(c.Value).String()] = c.Label
		}
	}
}

// anyElement writes the pointer of a question (/restrictions/-/x) the way
// rules write it (/restrictions/*/x).
func anyElement(pointer string) string { return strings.ReplaceAll(pointer, "/-", "/*") }

func byID[T any](items []T, id func(*T) string) map[string]*T {
	m := make(map[string]*T, len(items))
	for i := range items {
		m[id(&items[i])] = &items[i]
	}
	return m
}

func list[T any](r gjson.Result, key string, parse func(gjson.Result) T) []T {
	var items []T
	r.Get(key).ForEach(func(_, v gjson.Result) bool {
		items = append(items, parse(v))
		return true
	})
	return items
}

func text(r gjson.Result, key string) Text { return asText(r.Get(key)) }

func asText(r gjson.Result) Text {
	return Text{ZH: r.Get("zh-CN").String(), EN: r.Get("en").String()}
}

func texts(r gjson.Result, key string) []Text { return list(r, key, asText) }

func textMap(r gjson.Result, key string) map[string]Text {
	m := make(map[string]Text)
	r.Get(key).ForEach(func(k, v gjson.Result) bool {
		if v.Get("zh-CN").Exists() {
			m[k.String()] = asText(v)
		}
		return true
	})
	return m
}

func stringsOf(r gjson.Result, key string) []string { return list(r, key, gjson.Result.String) }

// keywords reads words that are looked for in folded text, folded.
func keywords(r gjson.Result, key string) []string {
	return list(r, key, func(v gjson.Result) string { return Fold(v.String()) })
}

func keywordSets(r gjson.Result, key string) [][]string {
	return list(r, key, func(v gjson.Result) []string { return keywords(v, "@this") })
}

// indexOf returns the place of an identifier in a table of the contract; an
// unknown one reads as the last, which claims least.
func indexOf(ids []string, id string) int {
	if i := slices.Index(ids, id); i >= 0 {
		return i
	}
	return len(ids) - 1
}
