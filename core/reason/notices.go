package reason

import (
	"strconv"

	"limitcheck/core/profile"
)

// Notice is a contradiction or an oddity in the profile. It changes no ranking:
// it is told, and the merchant decides.
type Notice struct {
	Code     string
	Pointers []string
	Text     string
}

// Notices looks for what cannot be as the profile says.
func Notices(f *Facts) []Notice {
	var notices []Notice
	add := func(code string, words map[string]string, pointers ...string) {
		text := f.Base.Answer.Notices[code].In(f.Profile.Locale)
		notices = append(notices, Notice{code, pointers, fill(text, words)})
	}
	restrictions, _ := f.Profile.Lookup("/restrictions")
	for i, r := range restrictions.Items {
		pointer := "/restrictions/" + strconv.Itoa(i)
		if since, ok := r.Member("since"); ok && since.Days.First > f.Profile.AsOf {
			add("since_after_as_of", map[string]string{"on": daysText(since.Days)}, pointer+"/since")
		}
		if due, ok := r.Member("next_due_on"); ok && due.Days.First < f.Profile.AsOf {
			add("due_day_passed", map[string]string{"on": daysText(due.Days)}, pointer+"/next_due_on")
		}
		before, known := r.Member("limit_before")
		if now, ok := r.Member("limit_now"); ok && known && saysReduced(r) && now.Number >= before.Number {
			add("limit_not_reduced", nil, pointer+"/limit_now", pointer+"/limit_before")
		}
	}
	for _, e := range f.events {
		if e.Dated && e.On.First > f.Profile.AsOf {
			add("event_after_as_of", map[string]string{"on": daysText(e.On)}, e.Pointer+"/on")
		}
		f.flagsAgainst(e, add)
	}
	rows, _ := f.Profile.Lookup("/business/monthly")
	for i, row := range rows.Items {
		if when, ok := row.Member("month"); ok && monthOf(when.Days.First) >= monthOf(f.Profile.AsOf) {
			add("month_not_full", map[string]string{"value": when.Text}, "/business/monthly/"+strconv.Itoa(i))
		}
	}
	return notices
}

func saysReduced(restriction profile.Value) bool {
	symptoms, _ := restriction.Member("symptoms")
	return holdsText(symptoms, "limit_reduced") || holdsText(symptoms, "limit_zero")
}

// flagsAgainst tells where a given flag says the opposite of what the latest
// event about it leaves behind.
func (f *Facts) flagsAgainst(e Event, add func(string, map[string]string, ...string)) {
	kind, ok := f.Base.Event(e.Kind)
	if !ok {
		return
	}
	for _, change := range kind.Sets {
		given, known := f.given(change.At)
		latest, _ := f.implied(change.At)
		if known && latest.Pointer == e.Pointer && given.JSON != change.Value {
			add("flag_against_event", map[string]string{"value": kind.Title.In(f.Profile.Locale)}, change.At, e.Pointer)
		}
	}
}
