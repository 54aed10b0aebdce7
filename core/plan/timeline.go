package plan

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/sorting"
)

// Entry is one line of the timeline.
type Entry struct {
	ID      string // stable: the same entry of a later answer has the same
	On      string // a day, or a month where only that is known
	Kind    string // one of those below
	Text    string
	For     []string // ids of causes
	Step    string   // id of the step that it belongs to, or ""
	Begins  bool     // the day to begin the step
	Checks  bool     // the day to see what came of the step
	Sources []string
}

// The kinds of entries, in their order within a day. The contract names them.
const (
	Happened = "happened"
	Deadline = "deadline" // somebody's duty
	ToDo     = "step"
	Expires  = "expires"
	Recheck  = "recheck"
)

var kindOrder = []string{Happened, Deadline, ToDo, Expires, Recheck}

// mostHappened is how much of the past is shown: what lies further back than
// the latest fifteen days that are known explains nothing to do now.
const mostHappened = 15

// timeline lists what happened, what to do when, the deadlines of others, what
// ends by itself and when to look again, by day. A date in it is a reminder or
// somebody's duty; none says that a limit returns.
func timeline(f *reason.Facts, calendar *workday.Calendar, p *Plan) []Entry {
	c := &chronicle{facts: f, plan: p, words: &f.Base.Timeline, locale: f.Profile.Locale, calendar: calendar}
	c.happened()
	c.stepDays()
	c.payments()
	c.clocks()
	c.expiries()
	c.add(Entry{
		ID: "recheck", On: p.Outlook.RecheckOn.String(), Kind: Recheck,
		Text: c.words.Recheck.Text.In(c.locale), Sources: c.words.Recheck.Sources,
	})
	return c.inOrder()
}

// chronicle collects the entries of one timeline.
type chronicle struct {
	facts    *reason.Facts
	plan     *Plan
	words    *knowledge.TimelineWords
	locale   string
	calendar *workday.Calendar
	entries  []*Entry
}

// add takes an entry; one that has the id of another is given a number, so that
// a calendar keeps both.
func (c *chronicle) add(e Entry) {
	id := e.ID
	for n := 2; slices.ContainsFunc(c.entries, func(x *Entry) bool { return x.ID == e.ID }); n++ {
		e.ID = id + "/" + strconv.Itoa(n)
	}
	c.entries = append(c.entries, &e)
}

// say writes a text of the timeline with words in its placeholders.
func (c *chronicle) say(t knowledge.Text, words map[string]string) string {
	return knowledge.FillWords(t.In(c.locale), words)
}

// also adds a sentence behind others.
func (c *chronicle) also(text string, sentence string) string {
	return text + knowledge.Space(c.locale) + sentence
}

// inOrder sorts the entries by day, kind and id, and drops the oldest of what
// happened. A month stands before its days.
func (c *chronicle) inOrder() []Entry {
	sorting.By(c.entries, compareEntries)
	drop := -mostHappened
	for _, e := range c.entries {
		if e.Kind == Happened {
			drop++
		}
	}
	all := make([]Entry, 0, len(c.entries))
	for _, e := range c.entries {
		if e.Kind == Happened && drop > 0 {
			drop--
			continue
		}
		all = append(all, *e)
	}
	return all
}

// compareEntries looks at what tells apart most of them first.
func compareEntries(x, y *Entry) int {
	if x.On != y.On {
		return strings.Compare(x.On, y.On)
	}
	if x.Kind != y.Kind {
		return slices.Index(kindOrder, x.Kind) - slices.Index(kindOrder, y.Kind)
	}
	return strings.Compare(x.ID, y.ID)
}

// inPlan returns the id where the step stands in the plan, else "": an entry
// links to no step that is not shown.
func (c *chronicle) inPlan(step string) string {
	if slices.ContainsFunc(c.plan.Steps, func(s Step) bool { return s.Step.ID == step }) {
		return step
	}
	return ""
}

// lastDay moves the last day of a time limit that is a day of rest (Civil Code,
// article 203), and says so; past the table of holidays it says that instead.
func (c *chronicle) lastDay(d profile.Date) (on profile.Date, remark string, sources []string) {
	on = c.calendar.OnOrAfter(d)
	switch last := c.facts.Base.Workdays.LastDay; {
	case !c.calendar.Known(on) && on >= c.facts.Profile.AsOf:
		return on, beyond(c.facts.Base, on).In(c.locale), nil
	case on != d:
		return on, last.Text.In(c.locale), last.Sources
	}
	return on, "", nil
}
