package render

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"

	"github.com/tidwall/gjson"
)

// The most reasons that are told with all that is known of them, the most
// questions that are named for one, and the most causes that are named as open: a
// long list of what might be frightens and says nothing.
const (
	fullReasons       = 3
	namedQuestions    = 2
	namedUndetermined = 6
)

// reasons tells the causes that something points to one by one, those that
// nobody can tell apart from outside together, and the background in one line.
func (d *document) reasons() {
	var background []string
	rank, carded := 0, false
	if d.Assessment.Certainty < knowledge.Background {
		d.section("reasons")
	} else {
		d.section("backgrounds")
	}
	for _, f := range d.Assessment.Findings {
		switch {
		case f.Cause.Card != "" && f.Standing < knowledge.Background && !carded:
			rank, carded = rank+1, true
			d.card()
		case f.Cause.Card != "":
		case f.Standing < knowledge.Background:
			rank++
			d.finding(f, rank)
		default:
			background = append(background, d.words(f.Cause.Title))
		}
	}
	if !carded {
		d.card()
	}
	if len(background) > 0 {
		d.paragraph(d.format.say("background", "causes", d.format.list(background, "titles")))
	}
}

// card tells the causes of a card together, with all that speaks for any.
func (d *document) card() {
	var titles []string
	for _, f := range d.Assessment.Findings {
		if f.Cause.Card != "" {
			titles = append(titles, d.words(f.Cause.Title))
		}
	}
	if len(titles) == 0 {
		return
	}
	d.heading(3, d.format.term("card"))
	d.paragraph(d.format.say("card", "causes", d.format.list(titles, "titles")))
	for _, f := range d.Assessment.Findings {
		if f.Cause.Card != "" && f.Standing < knowledge.Background {
			for _, e := range f.Evidence {
				d.evidence(e)
			}
		}
	}
	d.gap()
}

func (d *document) finding(f *reason.Finding, rank int) {
	c := f.Cause
	d.heading(3, d.words(c.Title))
	var marks []string
	marks = append(marks, d.label("standing", knowledge.StandingIDs[f.Standing]), d.label("present", knowledge.PresenceIDs[f.Present]))
	if len(d.Assessment.Entries) > 1 {
		for _, pointer := range f.Restrictions {
			marks = append(marks, d.product(pointer))
		}
	}
	d.raw("*" + escape(d.format.list(marks, "dot")) + "*\n")
	d.gap()
	d.paragraph(d.words(c.Text), c.Sources...)
	for _, e := range f.Evidence {
		d.evidence(e)
	}
	if rank <= fullReasons {
		if noticing := d.words(c.Noticing); noticing != "" {
			d.item(0, d.format.say("noticing", "text", noticing))
		}
		if questions := d.questionsFor(f.Missing); len(questions) > 0 {
			d.item(0, d.format.say("missing", "questions", strings.Join(questions, knowledge.Space(d.locale))))
		}
		if c.Window != nil && (rank == 1 || c.Window.HasDays) {
			d.item(0, d.format.say("window", "text", d.words(c.Window.Text)), c.Window.Sources...)
		}
	}
	d.gap()
}

// evidence says what speaks for or against, with the words that it rests on.
func (d *document) evidence(e *reason.Evidence) {
	text := e.Text
	if e.Quote != "" && !strings.Contains(text, e.Quote) {
		text = d.format.say("quote", "text", text, "quote", e.Quote)
	}
	side := "for"
	if e.Rule.Direction == knowledge.Contradicts {
		side = "against"
	}
	strength := d.label("strength", knowledge.StrengthIDs[e.Rule.Strength])
	d.item(0, d.format.say(side, "strength", strength, "text", text), e.Sources...)
}

// wideQuestions ask what happened, and would stand under every cause.
var wideQuestions = map[string]bool{"/events": true, "/narrative": true, "/restrictions/-/symptoms": true}

// questionsFor returns the questions that would fill in what is missing.
func (d *document) questionsFor(missing []string) []string {
	var questions []string
	for _, pointer := range missing {
		if _, given := d.Facts.Profile.Lookup(pointer); given {
			continue // a list that was given may be incomplete; who gave it is not asked as if not
		}
		for i := range d.Facts.Base.Questions {
			q := &d.Facts.Base.Questions[i]
			asked := d.words(q.Question)
			if q.Pointer == anyPlace(pointer) && !wideQuestions[q.Pointer] && len(questions) < namedQuestions && !slices.Contains(questions, asked) {
				questions = append(questions, asked)
			}
		}
	}
	return questions
}

// anyPlace writes the pointer of a restriction's member the way questions do.
func anyPlace(pointer string) string {
	rest, ok := strings.CutPrefix(pointer, "/restrictions/")
	if _, member, inside := strings.Cut(rest, "/"); ok && inside {
		return "/restrictions/-/" + member
	}
	return pointer
}

// open says what cannot be told yet, and what to find out next.
func (d *document) open() {
	var undetermined, ruledOut []string
	for _, o := range d.Assessment.Undetermined {
		undetermined = append(undetermined, d.words(o.Cause.Title))
	}
	for _, r := range d.Assessment.RuledOut {
		ruledOut = append(ruledOut, d.words(r.Cause.Title))
	}
	question, why := d.nextQuestion()
	if len(undetermined)+len(ruledOut)+len(question) == 0 {
		return
	}
	d.section("open")
	if question != "" {
		d.paragraph(d.format.say("next_question", "question", question, "why", why))
	}
	switch {
	case len(undetermined) > namedUndetermined:
		d.paragraph(d.format.say("undetermined_many", "n", strconv.Itoa(len(undetermined))))
	case len(undetermined) > 0:
		d.paragraph(d.format.say("undetermined", "causes", d.format.list(undetermined, "titles")))
	}
	if len(ruledOut) > 0 {
		d.paragraph(d.format.say("ruled_out", "causes", d.format.list(ruledOut, "titles")))
	}
}

// nextQuestion reads the first question from the answer's JSON: to find it anew
// would take as long as the rest of the answer.
func (d *document) nextQuestion() (question, why string) {
	first := gjson.Get(d.json, "next_questions.0")
	return first.Get("question").String(), first.Get("why").String()
}
