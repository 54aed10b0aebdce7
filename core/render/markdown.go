package render

import (
	"bytes"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// document is one answer on its way to Markdown.
type document struct {
	page
	Answer
	locale   string
	json     string   // the same answer
	channels []string // ids of those that were told in full
}

// Markdown writes the answer as a document to read and to print, in CommonMark
// with tables and task lists: UTF-8, ended by one new line. The texts of the
// merchant come out as text, whatever they hold.
func Markdown(a Answer) []byte {
	d := &document{Answer: a, locale: a.Facts.Profile.Locale, json: string(JSON(a, false))}
	d.format = newFormatter(a)
	d.head()
	d.owed()
	d.reasons()
	d.open()
	d.steps()
	d.outlook()
	d.timeline()
	d.warnings()
	d.cash()
	d.rights()
	d.financing()
	d.letters()
	d.sources()
	d.receipt()
	return append(bytes.TrimRight(d.buffer, "\n"), '\n')
}

// words are those of the locale.
func (d *document) words(t knowledge.Text) string { return t.In(d.locale) }

func (d *document) label(enum, id string) string {
	return d.words(d.Facts.Base.Answer.Terms[enum][id])
}

// section opens a section of the second level by the name of its heading.
func (d *document) section(term string) { d.heading(2, d.format.term(term)) }

// head says what this is, what cannot wait, what it looks like and what to do
// first.
func (d *document) head() {
	answer := d.Facts.Base.Answer
	d.heading(1, d.format.term("title"))
	d.paragraph(d.format.say("as_of", "day", d.format.day(d.Facts.Profile.AsOf)))
	d.quotation(d.words(answer.Disclaimer))
	if alert := d.Plan.Alert; alert != nil {
		d.heading(2, "⚠ "+alert.Title)
		d.paragraph(alert.Text, alert.Sources...)
		for i, step := range alert.Steps {
			d.numbered("", i+1, step)
		}
		d.gap()
	}
	d.section("verdict")
	d.verdict()
	d.notices()
	d.today()
}

func (d *document) verdict() {
	d.bold(d.headline(), "")
	d.gap()
	d.paragraph(d.words(d.Facts.Base.Answer.CertaintyText[certainty(d.Assessment.Certainty)]))
	if len(d.Assessment.Entries) > 1 {
		for _, e := range d.Assessment.Entries {
			d.item(0, d.entryHeadline(e))
		}
		d.gap()
	}
	d.bold(d.label("urgency", d.Plan.Urgency), d.format.say("warning", "why", d.Plan.Why))
	d.gap()
}

func (d *document) notices() {
	notices := reason.Notices(d.Facts)
	if len(notices) == 0 {
		return
	}
	d.heading(3, d.format.term("notices"))
	for _, n := range notices {
		d.item(0, n.Text)
	}
	d.gap()
}

// today names the first steps by their titles.
func (d *document) today() {
	if len(d.Plan.Today) == 0 {
		return
	}
	heading := "today"
	if d.Plan.Alert != nil {
		heading = "today_after"
	}
	d.heading(3, d.format.term(heading))
	for i, id := range d.Plan.Today {
		for _, s := range d.Plan.Steps {
			if s.Step.ID == id {
				d.numbered("", i+1, d.words(s.Step.Title))
			}
		}
	}
	d.gap()
}

// owed says what stays owed, and when the next instalment is due.
func (d *document) owed() {
	loan := d.Plan.Loan
	d.section("owed")
	d.paragraph(loan.Text, loan.Sources...)
	for _, step := range loan.Steps {
		d.item(0, step)
	}
	d.gap()
}
