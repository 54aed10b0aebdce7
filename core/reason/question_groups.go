package reason

import (
	"limitcheck/core/profile"
	"slices"

	"limitcheck/core/knowledge"
)

// groups adds the questions that ask for several things at once and returns the
// fields that they ask for. What is left of a group with one choice is asked by
// its own question.
func (s *asker) groups(trials []trial) (asked []string) {
	places := s.board.trialAt
	for i := range s.facts.Base.Groups {
		g := &s.facts.Base.Groups[i]
		c := &candidate{pointer: g.Pointer, order: len(trials)}
		var of knowledge.Text
		var choices []Choice
		var e expectation
		var none noneOfThese
		for _, flag := range g.Flags {
			at, open := places[flag.At]
			if !open {
				of = s.facts.Base.AnswerWords["more"] // a part is known, so the rest is asked as the rest
			}
			if !open || !trials[at].telling {
				continue
			}
			s.expect(&e, trials[at].changesOf(flag.Value), 0)
			choices = append(choices, flagChoice(flag))
			c.order = min(c.order, at)
			none.add(flag.At, flag.Otherwise())
		}
		if len(choices) < 2 {
			continue
		}
		asked = append(asked, none.fields()...)
		// What none says besides follows from the whole list: where part of it is
		// known, or not asked, the merchant has not denied that.
		if whole(g, none.fields()) {
			for _, change := range g.None {
				if _, open := places[change.At]; open {
					none.add(change.At, change.Value)
				}
			}
		}
		s.expect(&e, s.board.try(none.Supposition), 0)
		c.gain = e.gain(s.now, s.facts.Base.QuietWeight)
		c.offer = func(q *Question) {
			q.Type, q.Question, q.Why, q.Of = "choices", g.Question, g.Why, of
			q.Choices = append(choices, Choice{s.facts.Base.AnswerWords["none"], none.adds})
		}
		s.candidates = append(s.candidates, c)
	}
	return asked
}

// whole reports whether every list of the group is among the fields asked for.
func whole(g *knowledge.Group, asked []string) bool {
	return !slices.ContainsFunc(g.Flags, func(flag knowledge.Flag) bool {
		return flag.Otherwise() == "[]" && !slices.Contains(asked, flag.At)
	})
}

// changesOf returns what an answer changes, by the value that it gives.
func (t *trial) changesOf(value string) []rescore {
	for i := range t.answers {
		if t.answers[i].value == value {
			return t.answers[i].changes
		}
	}
	return nil
}

func flagChoice(flag knowledge.Flag) Choice {
	add := Addition{flag.At, flag.Value}
	if flag.Otherwise() == "[]" {
		add.Pointer += "/-"
	}
	return Choice{flag.Label, []Addition{add}}
}

// noneOfThese is what it says that no flag of a group is so.
type noneOfThese struct {
	Supposition
	adds []Addition
}

func (n *noneOfThese) add(at, json string) {
	if slices.ContainsFunc(n.adds, func(a Addition) bool { return a.Pointer == at }) {
		return // another value of the same list
	}
	value := profile.ListValue()
	if json != "[]" {
		value = profile.Constant(json)
	}
	n.Fields = append(n.Fields, Fact{Pointer: at, Value: value})
	n.adds = append(n.adds, Addition{at, json})
}

func (n *noneOfThese) fields() []string {
	all := make([]string, len(n.adds))
	for i := range n.adds {
		all[i] = n.adds[i].Pointer
	}
	return all
}
