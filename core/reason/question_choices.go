package reason

import (
	"cmp"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// fieldChoices offers the values of a field. Numbers and days are typed in: only
// that there was none is offered, as no other number is known to be true.
func (s *asker) fieldChoices(q *Question, t *trial) {
	words := s.facts.Base.AnswerWords
	add := func(label knowledge.Text, pointer, json string) {
		q.Choices = append(q.Choices, Choice{label, []Addition{{pointer, json}}})
	}
	switch t.Type {
	case "boolean":
		add(words["yes"], t.pointer, "true")
		add(words["no"], t.pointer, "false")
	case "choice":
		for _, c := range t.Choices {
			if q.door {
				add(c.Label, "/restrictions/-", `{"product":`+c.Value+`}`)
				continue
			}
			add(c.Label, t.pointer, c.Value)
		}
	case "choices":
		for _, c := range t.Choices {
			add(c.Label, t.pointer+"/-", c.Value)
		}
		if profile.ClosedList(t.pointer) {
			add(orElse(t.None, words["none"]), t.pointer, "[]")
		}
	case "integer", "number":
		q.Typed = t.pointer
		if field, _ := profile.Describe(t.pointer); field.HasRange && field.Minimum == 0 {
			add(knowledge.Text{ZH: "0 " + t.Unit.ZH, EN: "0 " + t.Unit.EN}, t.pointer, "0")
		}
	case "date":
		q.Typed = t.pointer
	}
}

func orElse(t, otherwise knowledge.Text) knowledge.Text {
	if t == (knowledge.Text{}) {
		return otherwise
	}
	return t
}

// messageChoices offers the prompts that people have reported, word for word, and
// that there was none. Any other is typed in.
func (s *asker) messageChoices(q *Question, t *trial) {
	q.Typed = t.pointer + "/-"
	for i := range s.facts.Base.Messages {
		if m := &s.facts.Base.Messages[i]; reported(m) {
			q.Choices = append(q.Choices, Choice{m.Prompt, []Addition{{t.pointer + "/-", profile.TextValue(m.Prompt.ZH).JSON}}})
		}
	}
	q.Choices = append(q.Choices, Choice{orElse(t.None, s.facts.Base.AnswerWords["none"]), []Addition{{t.pointer, "[]"}}})
}

// reported reports whether somebody has seen the prompt in these words.
func reported(m *knowledge.Message) bool { return !m.SeenInFiction && !m.WordingUnseen }

// eventQuestion is the question on events: which kinds it offers, and what it
// may be expected to tell.
type eventQuestion struct {
	kinds []eventKind
	none  noneOfThese
	gain  int64
}

type eventKind struct {
	kind, value string
	entropy     int64 // once it has happened
}

// eventsOf takes every kind that would tell something, the most telling first.
func (s *asker) eventsOf(t *trial) *eventQuestion {
	q := &eventQuestion{}
	var e expectation
	for i := range t.answers {
		if a := &t.answers[i]; a.offered && !a.none && len(a.changes) > 0 {
			q.kinds = append(q.kinds, eventKind{a.Events[0].Kind, a.value, s.entropyAfter(a.changes)})
			q.none.Absent = append(q.none.Absent, a.Events[0].Kind)
			q.none.adds = append(q.none.adds, Addition{"/events_absent/-", a.value})
			s.expect(&e, a.changes, a.weight)
		}
	}
	sorting.By(q.kinds, func(x, y eventKind) int { return cmp.Compare(x.entropy, y.entropy) })
	s.expect(&e, s.board.try(q.none.Supposition), t.Weight("none"))
	q.gain = e.gain(s.now, s.facts.Base.QuietWeight)
	return q
}

// eventChoices offers the kinds at once, each as having happened just before the
// restriction. None of these says that none of them did in the 90 days before.
func (s *asker) eventChoices(q *Question, t *trial) {
	for _, a := range s.events.kinds {
		kind, _ := s.facts.Base.Event(a.kind)
		add := Addition{"/events/-", `{"kind":` + a.value + `,"timing":"just_before"}`}
		q.Choices = append(q.Choices, Choice{kind.Title, []Addition{add}})
	}
	q.Choices = append(q.Choices, Choice{orElse(t.None, s.facts.Base.AnswerWords["none"]), s.events.none.adds})
}
