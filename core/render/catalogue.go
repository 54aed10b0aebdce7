package render

import (
	"limitcheck/core/intake"
	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
)

// Catalogue writes one list of the knowledge base in the locale: an object with
// one array, whose items have an id. The lists are causes, messages, questions
// and sources; ok is false for any other.
func Catalogue(b *knowledge.Base, list, locale string) (document []byte, ok bool) {
	w := newWriter(locale, 0)
	w.open('{')
	switch list {
	case "causes":
		objects(w, list, b.Causes, func(c knowledge.Cause) {
			w.member("id", c.ID)
			w.member("origin", c.Origin)
			w.member("recoverability", c.Recoverability)
			w.words("text", c.Text)
			w.words("title", c.Title)
		})
	case "messages":
		objects(w, list, b.Messages, func(m knowledge.Message) { w.dictionaryEntry(&m) })
	case "questions":
		objects(w, list, b.Questions, w.question)
	case "sources":
		objects(w, list, b.Sources, w.source)
	default:
		return nil, false
	}
	w.close('}')
	return w.buffer, true
}

func (w *writer) dictionaryEntry(m *knowledge.Message) {
	w.texts("causes", m.Causes)
	w.member("id", m.ID)
	w.boolean("informative", m.Informative)
	w.words("meaning", m.Meaning)
	w.member("prompt", m.Prompt.ZH)
	w.boolean("seen_only_in_fiction", m.SeenInFiction)
	w.cite(m.Sources)
	w.boolean("wording_unseen", m.WordingUnseen)
}

func (w *writer) question(q knowledge.Question) {
	objects(w, "choices", q.Choices, func(c knowledge.Choice) {
		w.words("label", c.Label)
		w.key("value")
		w.raw(c.Value)
	})
	if help := q.Help.In(w.locale); help != "" {
		w.member("help", help)
	}
	w.member("id", q.Pointer)
	w.words("question", q.Question)
	w.cite(q.Sources)
	w.member("type", q.Type)
	if unit := q.Unit.In(w.locale); unit != "" {
		w.member("unit", unit)
	}
	w.words("why", q.Why)
}

// Cause writes everything that is known of one cause: its words, its rules with
// their conditions as written, the steps that answer it, its sources.
func Cause(b *knowledge.Base, id, locale string) (document []byte, ok bool) {
	c, ok := b.Cause(id)
	if !ok {
		return nil, false
	}
	w := newWriter(locale, 0)
	w.open('{')
	w.boolean("background", c.Background)
	if c.Card != "" {
		w.member("card", c.Card)
	}
	objects(w, "confused_with", c.ConfusedWith, w.neighbour)
	w.member("id", c.ID)
	w.words("noticing", c.Noticing)
	w.member("origin", c.Origin)
	w.member("recoverability", c.Recoverability)
	objects(w, "rules", c.Rules, w.rule)
	sources := len(w.buffer)
	objects(w, "steps", stepsFor(b, id), func(s *knowledge.Step) {
		w.member("id", s.ID)
		w.cite(s.Sources)
		w.words("title", s.Title)
	})
	w.words("text", c.Text)
	w.words("title", c.Title)
	w.window(c.Window)
	w.name(c.Sources)
	w.sourcesAt(sources, b.Sources, 0)
	w.close('}')
	return w.buffer, true
}

func (w *writer) rule(r knowledge.Rule) {
	if r.AtMost != knowledge.Named {
		w.member("at_most", knowledge.StandingIDs[r.AtMost])
	}
	w.member("direction", knowledge.DirectionIDs[r.Direction])
	if r.Group != "" {
		w.member("group", r.Group)
	}
	w.member("id", r.ID)
	if r.Reason != "" {
		w.member("reason", r.Reason)
	}
	w.cite(r.Sources)
	w.member("strength", knowledge.StrengthIDs[r.Strength])
	w.words("text", r.Text)
	w.member("tier", knowledge.TierIDs[r.Tier])
	w.key("when")
	w.raw(string(jcs.Append(nil, r.WhenJSON)))
}

func (w *writer) neighbour(n knowledge.Neighbour) {
	w.member("cause", n.Cause)
	w.words("text", n.Text)
}

func stepsFor(b *knowledge.Base, cause string) []*knowledge.Step {
	var steps []*knowledge.Step
	for _, s := range b.Steps {
		for _, id := range s.For {
			if id == cause {
				steps = append(steps, s)
			}
		}
	}
	return steps
}

// MessageReading writes what one message of the platform says and whether it
// names a cause: the item that an assessment has for it, and its sources.
func MessageReading(b *knowledge.Base, text, locale string) []byte {
	w := newWriter(locale, 0)
	w.open('{')
	w.key("message")
	w.message(text, intake.MatchMessage(text, b), b)
	objects(w, "sources", w.named(b.Sources), w.source)
	w.close('}')
	return w.buffer
}
