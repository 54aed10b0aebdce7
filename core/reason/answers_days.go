package reason

import (
	"slices"

	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// dayAnswers gives one day for each span between the days at which some rule
// over the field changes, none of them still to come; and, to complete them,
// the months around those days, of which a rule may not know on which side they lie.
func (f *Facts) dayAnswers(pointer, entry string) []possibleAnswer {
	var answers []possibleAnswer
	days := f.daysThatMatter(pointer, entry)
	for _, day := range days {
		answers = append(answers, fieldAnswer(pointer, dayValue(day), 0))
	}
	completing := f.daysOfMonths(pointer, entry)
	for _, day := range completing {
		answers = append(answers, unlikely(fieldAnswer(pointer, dayValue(day), 0)))
	}
	var months []month
	for _, day := range slices.Concat(days, completing) {
		months = append(months, monthOf(day))
	}
	sorting.Ascending(months)
	for _, m := range slices.Compact(months) {
		answers = append(answers, unlikely(fieldAnswer(pointer, monthValue(m), 0)))
	}
	return answers
}

// daysThatMatter lists one day of each span, the latest first.
func (f *Facts) daysThatMatter(pointer, entry string) []profile.Date {
	asOf := f.Profile.AsOf
	last := []profile.Date{asOf} // the last days of the spans
	cuts := f.tables.cuts
	for _, days := range cuts.days[pattern(pointer)] {
		last = append(last, asOf.AddDays(-days-1))
		last = append(last, asOf.AddDays(-days))
	}
	if len(last) > 1 {
		last = slices.DeleteFunc(last, func(d profile.Date) bool { return d == asOf })
	}
	switch pattern(pointer) {
	case placeSince:
		last = append(last, f.sinceDays(entry, cuts)...)
	case entryPrefix + "/opened_on":
		if since, ok := f.Lookup(placeSince, entry); ok {
			day := since.Days.First
			for _, limit := range cuts.anniversaries {
				last = append(last, inYear(day, day.Year()-1), inYear(day, day.Year()-1).AddDays(-limit-31))
			}
		}
	}
	last = slices.DeleteFunc(last, func(d profile.Date) bool { return d > asOf || d < firstDay })
	sorting.Ascending(last)
	last = slices.Compact(last)
	slices.Reverse(last)
	return last
}

// daysOfMonths completes the days that matter where the other day is known by
// its month only: a window of a month ends counted from its first and from its last day.
func (f *Facts) daysOfMonths(pointer, entry string) []profile.Date {
	var days []profile.Date
	limits := f.tables.cuts.anniversaries
	switch pattern(pointer) {
	case placeSince:
		for i := range f.events {
			if e := &f.events[i]; e.Dated && isMonth(e.On) {
				for _, after := range windowEnds {
					days = append(days, e.On.Last.AddDays(after+1))
				}
			}
		}
		if opened, ok := f.Lookup(entryPrefix+"/opened_on", entry); ok && isMonth(opened.Days) {
			for _, limit := range limits {
				for y := max(f.Profile.AsOf.Year()-2, opened.Days.First.Year()+1); y <= f.Profile.AsOf.Year(); y++ {
					first, last := inYear(opened.Days.First, y), inYear(opened.Days.Last, y)
					days = append(days, last.AddDays(-limit-1), last.AddDays(-limit), first.AddDays(limit), first.AddDays(limit+1))
				}
			}
		}
	case entryPrefix + "/opened_on":
		if since, ok := f.Lookup(placeSince, entry); ok && isMonth(since.Days) {
			for _, limit := range limits {
				day := since.Days.Last.AddDays(-limit)
				days = append(days, inYear(day, day.Year()-1))
			}
		}
	}
	days = slices.DeleteFunc(days, func(d profile.Date) bool { return d > f.Profile.AsOf || d < firstDay })
	sorting.Ascending(days)
	days = slices.Compact(days)
	slices.Reverse(days)
	return days
}

// firstDay is the first that a profile can name.
var firstDay = profile.DateOf(2000, 1, 1)

// sinceDays are the days of a restriction at which an event leaves a window, or
// a yearly return of its opening comes near.
func (f *Facts) sinceDays(entry string, cuts *cutTable) []profile.Date {
	var days []profile.Date
	for i := range f.events {
		if e := &f.events[i]; e.Dated {
			for _, after := range windowEnds {
				days = append(days, e.On.First.AddDays(after), e.On.First.AddDays(after+1))
			}
		}
	}
	if opened, ok := f.Lookup(entryPrefix+"/opened_on", entry); ok {
		year := f.Profile.AsOf.Year()
		for _, limit := range cuts.anniversaries {
			for y := max(year-2, opened.Days.First.Year()+1); y <= year; y++ {
				day := inYear(opened.Days.First, y)
				days = append(days, day, day.AddDays(limit+31), day.AddDays(-limit-31))
			}
		}
	}
	return days
}

// windowEnds are the last days of the windows of happened, after the event.
var windowEnds = [...]int{-1, onsetDays, recentDays, earlierDays}

// eventDays are days of an event, one for each window before a restriction of
// which the day is known, and one after it.
func (f *Facts) eventDays() []profile.Date {
	var days []profile.Date
	for _, entry := range f.Entries() {
		since, ok := f.Lookup(placeSince, entry)
		if !ok {
			continue
		}
		for _, before := range windowEnds {
			days = append(days, since.Days.Last.AddDays(-before-1))
			if isMonth(since.Days) || before < 0 {
				days = append(days, since.Days.First.AddDays(-before))
			}
		}
	}
	days = slices.DeleteFunc(days, func(d profile.Date) bool { return d > f.Profile.AsOf || d < firstDay })
	sorting.Ascending(days)
	days = slices.Compact(days)
	slices.Reverse(days)
	return days
}

func dayValue(d profile.Date) profile.Value {
	v := profile.TextValue(d.String())
	v.Days = dayRange(d)
	return v
}
