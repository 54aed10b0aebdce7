package plan

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// answerOf is what became of a matter that waits for an answer.
type answerOf uint8

const (
	unanswered answerOf = iota
	perhapsAnswered
	answered
)

// clocks tells by when others must answer what was started, and what comes next
// once they have or should have.
func (c *chronicle) clocks() {
	for i := range c.words.Clocks {
		x := &c.words.Clocks[i]
		start, ok := c.started(x)
		if !ok || c.takenSince(x.Next, start) {
			continue // what comes next has been done: the matter moved on
		}
		if c.endOf(x, start) == answered {
			c.next(x, start)
			continue
		}
		c.deadline(x, start, c.endOf(x, start))
	}
}

// started returns the latest day on which something started the clock.
func (c *chronicle) started(x *knowledge.Clock) (start profile.DateRange, ok bool) {
	take := func(on profile.DateRange) {
		if !ok || on.Last > start.Last {
			start, ok = on, true
		}
	}
	for e := range c.facts.Past() {
		if e.Dated && slices.Contains(x.Starts.Events, e.Kind) {
			take(e.On)
		}
	}
	done, _ := c.facts.Profile.Lookup("/steps_done")
	for _, v := range done.Items {
		id, _ := v.Member("step")
		if on, dated := v.Member("on"); dated && on.Days.First <= c.facts.Profile.AsOf && slices.Contains(x.Starts.Steps, id.Text) {
			take(on.Days)
		}
	}
	return start, ok
}

// takenSince reports whether a step was done, on a day that may lie after the
// start or on one that is not known.
func (c *chronicle) takenSince(step string, start profile.DateRange) bool {
	done, _ := c.facts.Profile.Lookup("/steps_done")
	return step != "" && slices.ContainsFunc(done.Items, func(v profile.Value) bool {
		id, _ := v.Member("step")
		on, dated := v.Member("on")
		return id.Text == step && (!dated || on.Days.Last >= start.First && on.Days.First <= c.facts.Profile.AsOf)
	})
}

// endOf says whether an answer came after the start. One of a kind that may
// answer something else, or of which the day is not known, is only perhaps it.
func (c *chronicle) endOf(x *knowledge.Clock, start profile.DateRange) answerOf {
	end := unanswered
	for e := range c.facts.Past() {
		after := !e.Dated || e.On.Last >= start.First
		switch {
		case after && e.Dated && slices.Contains(x.EndsOn, e.Kind):
			return answered
		case after && (slices.Contains(x.EndsOn, e.Kind) || slices.Contains(x.MayEndOn, e.Kind)):
			end = perhapsAnswered
		}
	}
	return end
}

// next opens the step that an answer leads to. No law says by when to take it,
// so it has the day of the profile.
func (c *chronicle) next(x *knowledge.Clock, start profile.DateRange) {
	c.add(Entry{
		ID: "next/" + x.ID, On: c.facts.Profile.AsOf.String(), Kind: ToDo, For: x.For, Step: c.inPlan(x.Next),
		Text: c.say(x.Answered, map[string]string{"start": c.facts.Days(start)}), Sources: x.Sources,
	})
}

// deadline counts the days from the start, which is not one of them (Civil
// Code, article 201). Of a month the last day that it leaves open starts them.
func (c *chronicle) deadline(x *knowledge.Clock, start profile.DateRange, end answerOf) {
	from := min(start.Last, c.facts.Profile.AsOf)
	on, remark, sources := c.lastDay(from.AddDays(x.Days))
	longest, _, _ := c.lastDay(from.AddDays(x.LongestDays))
	text, step := x.Running, ""
	switch {
	case on < c.facts.Profile.AsOf:
		text, step = x.Over, c.inPlan(x.Next)
	case end == perhapsAnswered:
		text, step = x.Perhaps, c.inPlan(x.Next)
	}
	said := c.say(text, map[string]string{"start": c.facts.Days(start), "longest": c.facts.Day(longest)})
	if start.First != start.Last {
		said = c.also(said, c.words.MonthOnly.In(c.locale))
	}
	if remark != "" {
		said = c.also(said, remark)
	}
	c.add(Entry{
		ID: "reply/" + x.ID, On: on.String(), Kind: Deadline, Text: said, For: x.For, Step: step,
		Sources: append(slices.Clone(x.Sources), sources...),
	})
}
