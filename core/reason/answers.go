package reason

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// possibleAnswer is one answer that somebody may give to a question. Between
// them the answers bring about everything that any answer can: values that no
// rule tells apart stand for each other.
type possibleAnswer struct {
	Supposition
	value string // JSON of what the answer puts into the profile, or adds to a list or to /events/-/kind
	// offered is whether the question counts on it: shows it as a choice, or
	// expects it where a number or a day is typed in. The others only complete
	// what is possible.
	offered bool
	weight  int  // how often it may be expected among the offered ones; 0 where the question does not say
	none    bool // of a list or of /events: that nothing of it is so
	like    int  // 1 + the index of an answer before it that changes just the same; 0 where there is none
	with    int  // 1 + the index of another: the two together are this one
}

// answersTo lists the possible answers to a question about an entry: of a
// restriction's question one of Entries, of an event's the event's pointer,
// otherwise "".
func (f *Facts) answersTo(q *knowledge.Question, entry string) []possibleAnswer {
	pointer := q.Pointer
	if strings.HasPrefix(pointer, "/restrictions/-/") {
		pointer = resolve(entryPrefix+strings.TrimPrefix(pointer, "/restrictions/-"), entry)
	}
	switch {
	case pointer == "/events":
		return f.eventAnswers(q)
	case strings.HasPrefix(pointer, "/events/-/"):
		return f.eventDayAnswers(q, entry)
	case pointer == placeMonthly:
		return f.monthlyAnswers()
	case strings.HasSuffix(pointer, "/messages"):
		return f.messageAnswers(q, entry, pointer)
	}
	if q.Type == "date" {
		return f.dayAnswers(pointer, entry)
	}
	t := f.tables
	if pointer == q.Pointer {
		return t.answers[pointer]
	}
	answers := slices.Clone(t.answers[q.Pointer])
	fields := make([]Fact, len(answers))
	for i := range answers {
		fields[i] = Fact{Pointer: pointer, Value: answers[i].Fields[0].Value}
		answers[i].Fields = fields[i : i+1 : i+1]
	}
	return answers
}

// fieldAnswers lists the answers to every question about a field of which the
// values are the same for everybody.
func (t *tables) fieldAnswers(base *knowledge.Base) map[string][]possibleAnswer {
	all := make(map[string][]possibleAnswer)
	for i := range base.Questions {
		q := &base.Questions[i]
		add := func(value, weight string) {
			all[q.Pointer] = append(all[q.Pointer], fieldAnswer(q.Pointer, profile.Constant(value), q.Weight(weight)))
		}
		switch q.Type {
		case "boolean":
			add("true", "true")
			add("false", "false")
		case "choice":
			for _, c := range q.Choices {
				add(c.Value, profile.Constant(c.Value).Text)
			}
		case "choices":
			all[q.Pointer] = listAnswers(q)
		case "integer", "number":
			all[q.Pointer] = t.numberAnswers(q)
		}
	}
	return all
}

func fieldAnswer(pointer string, v profile.Value, weight int) possibleAnswer {
	return possibleAnswer{Supposition: Supposition{Fields: []Fact{{Pointer: pointer, Value: v}}}, value: v.JSON, offered: true, weight: weight}
}

// unlikely marks an answer that only completes what is possible.
func unlikely(a possibleAnswer) possibleAnswer {
	a.offered, a.weight = false, 0
	return a
}

// listAnswers tries each value alone, and that there is none where the list is
// given in full.
func listAnswers(q *knowledge.Question) []possibleAnswer {
	var answers []possibleAnswer
	for _, c := range q.Choices {
		answer := fieldAnswer(q.Pointer, profile.ListValue(profile.Constant(c.Value)), q.Weight(profile.Constant(c.Value).Text))
		answer.value = c.Value
		answers = append(answers, answer)
	}
	none := fieldAnswer(q.Pointer, profile.ListValue(), q.Weight("none"))
	none.none, none.offered = true, profile.ClosedList(q.Pointer)
	return append(answers, none)
}
