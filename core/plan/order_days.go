package plan

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
)

// days sets the days of steps, those that they come after first.
type days struct {
	asOf     profile.Date
	base     *knowledge.Base
	calendar *workday.Calendar
}

// set works out when a step starts, from the steps that are placed, and when to
// check it. One that was done started on the day on which it was done.
func (d *days) set(s *Step, placed []*Step) {
	s.Cautions, s.Sources = slices.Clip(s.Step.Caution), slices.Clip(s.Step.Sources)
	s.StartOn = s.DoneOn
	if !s.Done {
		s.StartOn = d.start(s, placed)
	}
	s.CheckOn, s.CheckBasis = s.StartOn.AddDays(s.Step.CheckAfterDays), ""
	switch {
	case s.Step.Right != "":
		s.CheckBasis = "law"
		d.lastDay(s)
	case s.Step.CheckAfterDays > 0:
		s.CheckBasis = "judgement"
		if s.Done {
			s.CheckOn = max(s.CheckOn, d.asOf) // no answer is due: today is as good a day to look
		}
	}
}

// start is as_of, or later: not before a step that comes first is begun, nor
// before one that is waited for can be checked, and on a working day where
// somebody has to be in.
func (d *days) start(s *Step, placed []*Step) profile.Date {
	start := d.asOf
	for _, p := range placed {
		switch {
		case slices.Contains(s.Step.WaitsFor, p.Step.ID):
			if !p.waitOver {
				start = max(start, p.CheckOn)
			}
		case slices.Contains(s.Step.After, p.Step.ID):
			start = max(start, p.StartOn)
		}
	}
	if channel, ok := d.base.Channel(s.Step.Channel); s.Step.WorkingDays || ok && channel.WorkingDays {
		start = d.calendar.OnOrAfter(start)
		d.beyond(s, start)
	}
	return start
}

// lastDay moves the end of a time limit to a working day, as the law does.
func (d *days) lastDay(s *Step) {
	end := d.calendar.OnOrAfter(s.CheckOn)
	if end != s.CheckOn {
		s.CheckOn = end
		s.say(d.base.Workdays.LastDay.Text, d.base.Workdays.LastDay.Sources)
	}
	d.beyond(s, end)
}

// beyond says of a day that the calendar does not know how it was counted.
func (d *days) beyond(s *Step, day profile.Date) {
	if d.calendar.Known(day) {
		return
	}
	s.say(beyond(d.base, day), d.base.Workdays.Sources)
}

// beyond says that the working days of a year are not known yet.
func beyond(b *knowledge.Base, day profile.Date) knowledge.Text {
	year := strconv.Itoa(day.Year())
	words := b.Workdays.BeyondText
	return knowledge.Text{ZH: strings.ReplaceAll(words.ZH, "{year}", year), EN: strings.ReplaceAll(words.EN, "{year}", year)}
}

// say adds a caution, and the sources behind it, where the step has not said it yet.
func (s *Step) say(caution knowledge.Text, sources []string) {
	if slices.Contains(s.Cautions, caution) {
		return
	}
	s.Cautions = append(s.Cautions, caution)
	for _, id := range sources {
		if !slices.Contains(s.Sources, id) {
			s.Sources = append(s.Sources, id)
		}
	}
}
