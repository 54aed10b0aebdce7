package render

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
)

// steps writes the plan as a list to tick off.
func (d *document) steps() {
	if len(d.Plan.Steps) == 0 {
		return
	}
	d.section("plan")
	for i, s := range d.Plan.Steps {
		d.step(s, i+1)
	}
	d.gap()
	if len(d.Plan.SetAside) > 0 {
		d.paragraph(d.words(d.Facts.Base.Answer.Outlook.SetAside))
		for _, s := range d.Plan.SetAside {
			d.item(0, d.words(s.Step.Title))
		}
		d.gap()
	}
}

func (d *document) step(s plan.Step, number int) {
	box := "[ ]"
	if s.Done {
		box = "[x]"
	}
	title := strconv.Itoa(number) + ". " + escapeAfter(d.words(s.Step.Title))
	if s.Essential {
		title += escapeAfter(d.format.term("dot") + d.format.term("essential"))
	}
	d.raw("- " + box + " **" + title + "**\n")
	if s.Done {
		d.item(1, d.format.say("done_on", "day", d.format.days(s.DoneOn.String())))
		return
	}
	d.item(1, d.when(s))
	if titles := d.causes(s.For); titles != "" && d.several() {
		d.item(1, d.format.say("for_causes", "causes", titles))
	}
	for i, instruction := range s.Step.Instructions {
		d.numbered("  ", i+1, d.words(instruction))
	}
	d.documents(s.Step.Documents)
	d.channel(s.Step.Channel)
	for _, caution := range s.Cautions {
		d.item(1, d.format.say("caution", "text", d.words(caution)))
	}
	for _, e := range s.Effect {
		d.item(1, d.format.say("effect", "text", e.Text))
	}
	if len(s.Alternatives) > 0 {
		d.item(1, d.format.say("alternatives", "titles", d.format.list(d.stepTitles(s.Alternatives), "titles")))
	}
	if expect := d.words(s.Step.NotExpect); expect != "" {
		d.item(1, d.format.say("not_expect", "text", expect), s.Sources...)
	}
}

// several reports whether there is more than one cause that a step could be for.
func (d *document) several() bool {
	findings := d.Assessment.Findings
	return len(findings) > 1 && findings[1].Standing < knowledge.Background
}

// when says from what day, how long it takes and when to look at the result.
func (d *document) when(s plan.Step) string {
	parts := []string{d.format.say("when", "day", d.format.days(s.StartOn.String())), d.label("effort", s.Step.Effort)}
	if s.CheckBasis != "" {
		parts = append(parts, d.format.say("check", "day", d.format.days(s.CheckOn.String())))
	}
	return d.format.list(parts, "dot")
}

func (d *document) stepTitles(ids []string) []string {
	var titles []string
	for _, s := range d.Plan.Steps {
		if slices.Contains(ids, s.Step.ID) {
			titles = append(titles, d.words(s.Step.Title))
		}
	}
	return titles
}

// causes joins the titles of causes.
func (d *document) causes(ids []string) string {
	var titles []string
	for _, id := range ids {
		if c, ok := d.Facts.Base.Cause(id); ok {
			titles = append(titles, d.words(c.Title))
		}
	}
	return d.format.list(titles, "titles")
}

func (d *document) documents(ids []string) {
	if titles := d.Facts.Base.DocumentTitles(ids, d.locale); len(titles) > 0 {
		d.item(1, d.format.say("documents", "documents", d.format.list(titles, "titles")))
	}
}

// channel says where to go and, the first time, how to know that it is the right
// place.
func (d *document) channel(id string) {
	c, ok := d.Facts.Base.Channel(id)
	if !ok {
		return
	}
	title := d.words(c.Title)
	if c.Contact != "" && !strings.Contains(title, c.Contact) {
		title = d.format.say("contact", "channel", title, "contact", c.Contact)
	}
	confirm := d.words(c.Confirm)
	if slices.Contains(d.channels, id) {
		d.item(1, strings.TrimSpace(d.format.say("channel", "channel", title, "confirm", "")))
		return
	}
	d.channels = append(d.channels, id)
	d.item(1, d.format.say("channel", "channel", title, "confirm", confirm), c.Sources...)
}

func (d *document) outlook() {
	o := d.Plan.Outlook
	d.section("outlook")
	d.paragraph(o.Text, o.Sources...)
	for _, w := range o.Waiting {
		d.paragraph(w.Text)
	}
	for _, note := range o.Notes {
		d.item(0, d.words(note.Text), note.Sources...)
	}
	d.gap()
	d.paragraph(d.format.say("recheck_on", "day", d.format.days(o.RecheckOn.String())))
}

// fullWarnings are given with their reason, and so are those that this merchant
// has a cause to hear; the knowledge base has the gravest first.
const fullWarnings = 6

func (d *document) warnings() {
	if len(d.Plan.Warnings) == 0 {
		return
	}
	var titles []string
	d.section("warnings")
	for i, w := range d.Plan.Warnings {
		if i >= fullWarnings && w.When == nil {
			titles = append(titles, d.words(w.Title))
			continue
		}
		d.titled(d.words(w.Title), d.format.say("warning", "why", d.words(w.Why)), w.Sources...)
	}
	if len(titles) > 0 {
		d.item(0, d.format.say("more_warnings", "titles", d.format.list(titles, "separator")))
	}
	d.gap()
}
