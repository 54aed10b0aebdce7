package lint

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// questionGroups: every choice of a group stands for an answer of one question,
// in one group only, and none of them says what its fields can hold.
func (l *linter) questionGroups() {
	doc := l.doc("question_groups.json")
	seen := make(map[string]bool)
	for i, g := range l.base.Groups {
		at := "/groups/" + itoa(i)
		if _, ok := profile.Describe(g.Pointer); !ok {
			l.report(doc, at+"/pointer", "the profile has no %s", g.Pointer)
		}
		inside := 0
		for f, flag := range g.Flags {
			place := at + "/flags/" + itoa(f)
			if !l.isAnswer(flag) {
				l.report(doc, place, "no question about %s has the answer %s", flag.At, flag.Value)
			}
			if seen[flag.At+flag.Value] {
				l.report(doc, place, "stands twice")
			}
			seen[flag.At+flag.Value] = true
			if strings.HasPrefix(flag.At, g.Pointer+"/") {
				inside++
			}
		}
		if 2*inside < len(g.Flags) {
			l.report(doc, at+"/pointer", "most of its flags lie in another object")
		}
		for n, change := range g.None {
			if _, ok := profile.Describe(change.At); !ok {
				l.report(doc, at+"/none/"+itoa(n)+"/at", "the profile has no field %s", change.At)
			}
		}
	}
	l.weights()
}

// isAnswer reports whether a question about the field of a flag has its value
// for an answer: of a list, one that is given in full, as none of them says that
// it is empty.
func (l *linter) isAnswer(flag knowledge.Flag) bool {
	i := slices.IndexFunc(l.base.Questions, func(q knowledge.Question) bool { return q.Pointer == flag.At })
	if i < 0 {
		return false
	}
	q := &l.base.Questions[i]
	if q.Type == "boolean" {
		return flag.Value == "true" || flag.Value == "false"
	}
	return q.Type == "choices" && profile.ClosedList(q.Pointer) &&
		slices.ContainsFunc(q.Choices, func(c knowledge.Choice) bool { return c.Value == flag.Value })
}

// weights: the weights of a question are of answers that it has.
func (l *linter) weights() {
	doc := l.doc("questions.json")
	for i, q := range l.base.Questions {
		for answer := range q.Weights {
			known := answer == "none" || q.Type == "boolean" && (answer == "true" || answer == "false")
			known = known || slices.ContainsFunc(q.Choices, func(c knowledge.Choice) bool { return c.Value == `"`+answer+`"` })
			if _, ok := l.base.Message(answer); ok && strings.HasSuffix(q.Pointer, "/messages") {
				known = true
			}
			if field, _ := profile.Describe(q.Pointer); field.HasRange {
				_, known = profile.ParseDecimal(answer)
			}
			if !known {
				l.report(doc, "/questions/"+itoa(i)+"/weights", "the question has no answer %q", answer)
			}
		}
	}
}

// priors: a cause is named once at most.
func (l *linter) priors() {
	doc := l.doc("priors.json")
	for i, p := range l.base.Priors {
		at := "/priors/" + itoa(i) + "/cause"
		if !l.hasCause(p.Cause) {
			l.report(doc, at, "there is no cause %q", p.Cause)
		}
		if slices.IndexFunc(l.base.Priors, func(o knowledge.Prior) bool { return o.Cause == p.Cause }) < i {
			l.report(doc, at, "the cause %q stands twice", p.Cause)
		}
	}
}
