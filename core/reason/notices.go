package reason

import (
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Notice is a contradiction or an oddity in the profile. It changes no ranking:
// it is told, and the merchant decides.
type Notice struct {
	Code     string
	Pointers []string
	Text     string
}

// Notices looks for what cannot be as the profile says. It reads what is given
// alone: what a narrative tells is there to be struck.
func Notices(f *Facts) []Notice {
	n := &noticer{facts: f, asOf: f.Profile.AsOf}
	restrictions, _ := f.Profile.Lookup("/restrictions")
	for i, r := range restrictions.Items {
		pointer := "/restrictions/" + strconv.Itoa(i)
		n.restrictionDays(r, pointer)
		n.restrictionLimits(r, pointer)
		n.stillWorking(r, pointer)
		n.listedTwice(restrictions.Items[:i], r, pointer)
	}
	for _, e := range f.events {
		if strings.HasPrefix(e.Pointer, "/events/") {
			n.event(e)
		}
	}
	n.overdue()
	n.neverUsed(restrictions.Items)
	n.licence()
	for _, pointer := range [...]string{"/repayment/last_repaid_on", "/credit/report_checked_on", "/information/business_info_updated_on"} {
		if day, ok := f.Profile.Lookup(pointer); ok {
			n.afterAsOf("date_after_as_of", day, pointer)
		}
	}
	n.monthly()
	n.stepsDone()
	return n.all
}

// noticer collects the notices of one profile.
type noticer struct {
	facts *Facts
	asOf  profile.Date
	all   []Notice
}

func (n *noticer) add(code string, words Words, pointers ...string) {
	text := n.facts.Base.Answer.Notices[code].In(n.facts.Profile.Locale)
	n.all = append(n.all, Notice{code, pointers, Fill(text, words)})
}

// afterAsOf tells of a day that is still to come on the day of the profile.
func (n *noticer) afterAsOf(code string, day profile.Value, pointer string) {
	if day.Days.First > n.asOf {
		n.add(code, Words{{"on", n.facts.Days(day.Days)}}, pointer)
	}
}

func (n *noticer) event(e Event) {
	title := e.Kind
	if kind, ok := n.facts.Base.Event(e.Kind); ok {
		title = kind.Title.In(n.facts.Profile.Locale)
	}
	words := Words{{"value", title}}
	if e.Dated && e.Future {
		n.add("event_after_as_of", Words{{"on", n.facts.Days(e.On)}}, e.Pointer+"/on")
	}
	n.flagsAgainst(e, words)
	absent, _ := n.facts.Profile.Lookup("/events_absent")
	if holdsText(&absent, e.Kind) && n.ofEveryRestriction(func(since profile.DateRange, known bool) bool { return e.when(knowledge.Recent, since, known) == True }) {
		n.add("event_and_absent", words, e.Pointer, "/events_absent")
	}
	if e.Dated && e.Timing != "" && n.ofEveryRestriction(func(since profile.DateRange, known bool) bool { return known && e.timingDenied(since) }) {
		n.add("timing_against_day", words, e.Pointer+"/on", e.Pointer+"/timing")
	}
}

// ofEveryRestriction: which of several restrictions the merchant thought of is
// not known, so that only what holds of all of them is a contradiction.
func (n *noticer) ofEveryRestriction(holds func(since profile.DateRange, known bool) bool) bool {
	for _, entry := range n.facts.Entries() {
		since, known := n.facts.Lookup(placeSince, entry)
		if !holds(since.Days, known) {
			return false
		}
	}
	return true
}

// timingDenied reports whether the day of the event surely lies on the other
// side of the restriction than its timing says.
func (e Event) timingDenied(since profile.DateRange) bool {
	fewest, most := daysBetween(e.On, since)
	if e.Timing == "after" {
		return fewest > 0
	}
	return most < 0
}

// flagsAgainst tells where a given flag says the opposite of what the latest
// event about it leaves behind.
func (n *noticer) flagsAgainst(e Event, words Words) {
	kind, ok := n.facts.Base.Event(e.Kind)
	if !ok {
		return
	}
	for _, change := range kind.Sets {
		given, latest := n.facts.given(change.At), n.facts.implied(change.At)
		if given != nil && latest != nil && latest.Pointer == e.Pointer && given.JSON != change.Value {
			n.add("flag_against_event", words, change.At, e.Pointer)
		}
	}
}

func (n *noticer) monthly() {
	rows, _ := n.facts.Profile.Lookup(placeMonthly)
	for i, row := range rows.Items {
		if when, ok := row.Member("month"); ok && monthOf(when.Days.First) >= monthOf(n.asOf) {
			n.add("month_not_full", Words{{"value", n.facts.Days(when.Days)}}, placeMonthly+"/"+strconv.Itoa(i))
		}
	}
}

// stepsDone: a step that is not known is left aside. Its name is not quoted, as
// anything may stand there.
func (n *noticer) stepsDone() {
	done, _ := n.facts.Profile.Lookup("/steps_done")
	for i, item := range done.Items {
		pointer := "/steps_done/" + strconv.Itoa(i)
		if on, ok := item.Member("on"); ok {
			n.afterAsOf("step_after_as_of", on, pointer+"/on")
		}
		id, _ := item.Member("step")
		if _, ok := n.facts.Base.Step(id.Text); !ok {
			n.add("unknown_step", nil, pointer+"/step")
		}
	}
}
