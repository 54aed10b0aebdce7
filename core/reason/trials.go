package reason

import "slices"

// trial is an open question with what each possible answer to it would change.
type trial struct {
	openQuestion
	answers []triedAnswer
	telling bool // some answer changes some cause
}

type triedAnswer struct {
	*possibleAnswer
	changes []rescore
}

// trials tries every possible answer to every open question. They are tried
// once for an assessment: the range of each rank, what settles an open cause
// and the next questions all come of them.
func (b *board) trials() []trial {
	if b.tried != nil {
		return b.tried
	}
	open := b.facts.openQuestions()
	b.tried, b.trialAt = make([]trial, 0, len(open)), make(map[string]int, len(open))
	for _, q := range open {
		answers := b.facts.answersTo(q.Question, q.entry)
		var days *daysTried
		if pattern(q.pointer) == placeSince {
			days = b.daysOf(q.entry)
		}
		t := trial{openQuestion: q, answers: make([]triedAnswer, len(answers))}
		for i := range answers {
			answer, tried := &answers[i], &t.answers[i]
			tried.possibleAnswer = answer
			if days != nil {
				tried.changes = days.try(answer.Supposition)
			} else {
				tried.changes = b.tryAnswer(answer, t.answers)
			}
			t.telling = t.telling || len(tried.changes) > 0
		}
		b.trialAt[t.pointer] = len(b.tried)
		b.tried = append(b.tried, t)
	}
	return b.tried
}

// tryAnswer tries an answer, where those before it do not tell what it changes.
func (b *board) tryAnswer(answer *possibleAnswer, before []triedAnswer) []rescore {
	if answer.like == 0 {
		return b.try(answer.Supposition)
	}
	changes := before[answer.like-1].changes
	if answer.with == 0 {
		return changes
	}
	// Two that change different causes change, together, what each does.
	others := before[answer.with-1].changes
	for _, c := range others {
		if slices.ContainsFunc(changes, func(o rescore) bool { return o.cause == c.cause }) {
			return b.try(answer.Supposition)
		}
	}
	return slices.Concat(changes, others)
}
