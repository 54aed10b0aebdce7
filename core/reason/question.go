package reason

import (
	"cmp"
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// Question is one question that is worth asking next.
type Question struct {
	Pointer   string         // of the field, the list or the object that it asks about
	Type      string         // as in the knowledge base
	Of        knowledge.Text // what it is about where several could be meant, a product or an event; or that it asks for the rest
	Question  knowledge.Text
	Why, Help knowledge.Text
	Unit      knowledge.Text
	Gain      profile.Decimal // expected fall of entropy, in bits, two decimals
	Choices   []Choice        // the last is that the merchant does not know
	Typed     string          // the place of a value that is typed in; "" where there are only choices
	Months    []string        // of which a figure is asked, for a question about monthly figures

	door bool // nothing else about a restriction can be asked before it
}

// candidate is a question that may be asked: only of those that are, the words and the choices
// are put together.
type candidate struct {
	pointer string
	door    bool  // nothing else about a restriction can be asked before it
	gain    int64 // in 2^-logBits
	order   int
	offer   func(*Question) // adds the words and the choices
}

// Choice is an answer that a question offers, with what it puts into the
// profile. Of a question of type "choices" several may be chosen.
type Choice struct {
	Label knowledge.Text
	Adds  []Addition
}

// Addition is one value to be added to the profile, as JSON. A pointer that ends
// in /- appends to a list.
type Addition struct{ Pointer, JSON string }

// mostQuestions are asked at a time.
const mostQuestions = 5

// Questions returns the questions worth asking next, at most five, the most
// telling first: those of which some answer would change a cause, by how far
// they may be expected to lower the entropy of the causes. Those that are only
// expected to raise doubt come last: an answer to one of them may still turn the
// order, and a doubt is worth knowing of.
//
// Where no restriction is named, which product it is comes first: whatever else
// is asked about a restriction has no place to go before.
func (a *Assessment) Questions() []*Question {
	belief := a.board.uncertainty()
	s := &asker{board: a.board, facts: a.board.facts, belief: belief, now: belief.entropy(), namesNone: a.board.entries[0] == ""}
	trials := a.board.trials()
	grouped := s.groups(trials)
	for i := range trials {
		if !slices.Contains(grouped, trials[i].pointer) {
			s.consider(&trials[i], i)
		}
	}
	sorting.By(s.candidates, func(x, y *candidate) int {
		if x.door != y.door {
			return -cmp.Compare(truthOf(x.door), truthOf(y.door))
		}
		return cmp.Or(cmp.Compare(y.gain, x.gain), cmp.Compare(x.order, y.order))
	})
	var questions []*Question
	for _, c := range s.candidates[:min(mostQuestions, len(s.candidates))] {
		q := &Question{Pointer: c.pointer, Gain: hundredths(c.gain), door: c.door}
		c.offer(q)
		s.offerUnknown(q)
		questions = append(questions, q)
	}
	return questions
}

// asker builds the questions of one assessment.
type asker struct {
	board      *board
	facts      *Facts
	belief     uncertain
	now        int64 // the entropy as it is
	namesNone  bool  // the profile names no restriction
	events     *eventQuestion
	candidates []*candidate
}

// consider adds the question of a trial, where it is worth asking.
func (s *asker) consider(t *trial, order int) {
	nowhere := s.namesNone && strings.HasPrefix(t.pointer, "/restrictions/-/")
	door := nowhere && t.pointer == "/restrictions/-/product"
	switch {
	case door && len(s.facts.Reading.Products) > 0:
		return // the narrative names it, and the answer offers to confirm it
	case !door && (!t.telling || nowhere):
		return
	case isTwin(t.pointer) && !s.namesNone:
		return // asked of the restriction itself
	case t.pointer == "/events" && s.facts.full("/events"):
		return
	}
	c := &candidate{pointer: t.pointer, order: order, door: door, offer: func(q *Question) { s.offer(q, t) }}
	if t.pointer == "/events" {
		s.events = s.eventsOf(t)
		c.gain = s.events.gain
	} else {
		c.gain = s.gain(t.answers)
	}
	s.candidates = append(s.candidates, c)
}

// offer adds the words and the choices of a question of the knowledge base.
func (s *asker) offer(q *Question, t *trial) {
	q.Type, q.Question, q.Why, q.Help, q.Unit, q.Of = t.Type, t.Question.Question, t.Why, t.Help, t.Unit, s.facts.about(t)
	switch {
	case t.pointer == "/events":
		if len(s.facts.events) > 0 || len(s.facts.givenAbsent.Items) > 0 {
			q.Of = s.facts.Base.AnswerWords["more"]
		}
		s.eventChoices(q, t)
	case t.pointer == placeMonthly:
		q.Typed, q.Months = t.pointer, s.facts.monthsToAsk()
	case t.Type == "text":
		s.messageChoices(q, t)
	default:
		s.fieldChoices(q, t)
	}
}

// offerUnknown adds the choice of not knowing.
func (s *asker) offerUnknown(q *Question) {
	if !s.facts.full("/declined") {
		unknown := Addition{"/declined/-", profile.TextValue(q.Pointer).JSON}
		q.Choices = append(q.Choices, Choice{s.facts.Base.AnswerWords["unknown"], []Addition{unknown}})
	}
}

// gain is by how much the answers may be expected to lower the entropy.
func (s *asker) gain(answers []triedAnswer) int64 {
	var e expectation
	for i := range answers {
		if answers[i].offered {
			s.expect(&e, answers[i].changes, answers[i].weight)
		}
	}
	return e.gain(s.now, s.facts.Base.QuietWeight)
}

// expect takes in one answer. Where the question does not say how often it may
// be expected, that goes by whether it raises some cause.
func (s *asker) expect(e *expectation, changes []rescore, weight int) {
	switch entropy := s.entropyAfter(changes); {
	case weight > 0:
		e.weighed.add(entropy, weight)
	case s.raises(changes):
		e.loud.add(entropy, 1)
	default:
		e.quiet.add(entropy, 1)
	}
}

func (s *asker) raises(changes []rescore) bool {
	return slices.ContainsFunc(changes, func(c rescore) bool { return c.logOdds > s.board.scores[c.cause].logOdds })
}

func (s *asker) entropyAfter(changes []rescore) int64 {
	return s.belief.after(s.board, changes).entropy()
}
