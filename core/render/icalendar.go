package render

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/profile"
	"limitcheck/core/sha256"
	"limitcheck/core/sorting"
)

// The alarms of an all-day event, counted from its midnight: at nine on the day,
// and at eight on the evening before.
const (
	alarmOnTheDay      = "PT9H"
	alarmEveningBefore = "-PT4H"
)

// calendar is one answer on its way to iCalendar.
type calendar struct {
	buffer []byte
	Answer
	format *formatter
	owner  string
}

// Calendar writes the dates of the plan as an iCalendar file (RFC 5545): one
// all-day event for each day on or after as_of on which there is something to do
// or to look at.
//
// What a phone shows on its lock screen, the summary, names no debt and no
// lender; the description says what it is about.
func Calendar(a Answer) []byte {
	c := &calendar{Answer: a, format: newFormatter(a), owner: owner(a.Facts.Profile)}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//LimitCheck//LimitCheck "+a.CoreVersion+"//EN")
	c.line("CALSCALE", "GREGORIAN")
	c.line("METHOD", "PUBLISH")
	c.text("X-WR-CALNAME", c.format.term("calendar"))
	day := a.Facts.Profile.AsOf.String()
	for _, e := range c.entries() {
		c.event(e, e.On != day)
		day = e.On
	}
	c.line("END", "VCALENDAR")
	return c.buffer
}

// owner tells the files of one merchant from those of another who keeps both in
// one calendar, and stays the same in the merchant's later answers: a digest of
// what is restricted and since when, with how much was approved and when it was
// opened. All of these lie in the past, so a later answer has the same; one in
// which another of them was given for the first time stands beside the earlier.
// Four bytes are enough to tell a few apart and say little of what they come from.
func owner(p *profile.Profile) string {
	var restrictions []string
	list, _ := p.Lookup("/restrictions")
	for _, r := range list.Items {
		var facts []string
		for _, name := range []string{"product", "since", "opened_on", "limit_before"} {
			fact, _ := r.Member(name)
			facts = append(facts, fact.JSON)
		}
		restrictions = append(restrictions, strings.Join(facts, " "))
	}
	sorting.Ascending(restrictions)
	return sha256.Hex([]byte(strings.Join(restrictions, "\n")))[:8]
}

// entries returns the days ahead. There is always one, that to look again: RFC
// 5545 has no empty calendars.
func (c *calendar) entries() []plan.Entry {
	var ahead []plan.Entry
	for _, e := range c.Plan.Timeline {
		if on, ok := profile.ParseDate(e.On); ok && on >= c.Facts.Profile.AsOf && e.Kind != plan.Happened {
			ahead = append(ahead, e)
		}
	}
	return ahead
}

// event writes one day. Only the first event of a day wakes anybody, and none of
// the day on which the file is made; a deadline always does, the evening before
// as well.
func (c *calendar) event(e plan.Entry, wakes bool) {
	on, _ := profile.ParseDate(e.On)
	asOf := c.Facts.Profile.AsOf
	summary := c.summary(e)
	c.line("BEGIN", "VEVENT")
	c.text("UID", e.ID+"-"+c.owner+"@limitcheck")
	c.line("DTSTAMP", basicDate(asOf)+"T000000Z")
	c.line("SEQUENCE", strconv.Itoa(max(0, int(asOf))))
	c.line("DTSTART;VALUE=DATE", basicDate(on))
	c.line("DTEND;VALUE=DATE", basicDate(on.AddDays(1)))
	c.text("SUMMARY", summary)
	c.text("DESCRIPTION", c.description(e))
	c.text("CATEGORIES", c.format.term(e.Kind))
	c.line("CLASS", "PRIVATE")
	c.line("TRANSP", "TRANSPARENT")
	if e.Kind == plan.Deadline {
		c.alarm(alarmEveningBefore, summary)
	}
	if wakes || e.Kind == plan.Deadline {
		c.alarm(alarmOnTheDay, summary)
	}
	c.line("END", "VEVENT")
}

func (c *calendar) alarm(trigger, summary string) {
	c.line("BEGIN", "VALARM")
	c.line("ACTION", "DISPLAY")
	c.line("TRIGGER", trigger)
	c.text("DESCRIPTION", summary)
	c.line("END", "VALARM")
}

// summary is what a phone shows to whoever looks at it.
func (c *calendar) summary(e plan.Entry) string {
	i := slices.IndexFunc(c.Plan.Steps, func(s plan.Step) bool { return s.Step.ID == e.Step })
	switch {
	case e.Kind != plan.ToDo:
		return c.format.term("calendar_" + e.Kind)
	case i < 0:
		return c.format.term("calendar_step")
	case e.Checks:
		return c.numbered("calendar_check", i+1)
	}
	return c.numbered("calendar_step_number", i+1)
}

func (c *calendar) numbered(term string, number int) string {
	return knowledge.FillPairs(c.format.term(term), "n", strconv.Itoa(number))
}

// description says what the day is about, a line for each thing; of a step also
// how it is done.
func (c *calendar) description(e plan.Entry) string {
	locale, lines := c.format.locale, []string{e.Text}
	for _, s := range c.Plan.Steps {
		if s.Step.ID != e.Step || e.Kind != plan.ToDo || e.Checks {
			continue
		}
		for i, instruction := range s.Step.Instructions {
			lines = append(lines, strconv.Itoa(i+1)+". "+instruction.In(locale))
		}
		if channel, ok := c.Facts.Base.Channel(s.Step.Channel); ok {
			lines = append(lines, c.format.say("channel", "channel", channel.Title.In(locale), "confirm", channel.Confirm.In(locale)))
		}
		if expect := s.Step.NotExpect.In(locale); expect != "" {
			lines = append(lines, c.format.say("not_expect", "text", expect))
		}
	}
	return strings.Join(append(lines, c.format.say("calendar_where")), "\n")
}

// basicDate writes a day as RFC 5545 has it: 20261120.
func basicDate(d profile.Date) string { return strings.ReplaceAll(d.String(), "-", "") }
