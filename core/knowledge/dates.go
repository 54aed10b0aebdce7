package knowledge

import (
	"strconv"

	"limitcheck/core/profile"
)

// DayText writes a day as people of the locale write it within a sentence;
// machines read days from the members of an answer.
func (w *FormatWords) DayText(d profile.Date, locale string) string {
	return w.civil(w.Day, d, locale)
}

// DaysText writes a range that is one day as DayText does, and any other by the
// month in which it begins.
func (w *FormatWords) DaysText(r profile.DateRange, locale string) string {
	if r.First == r.Last {
		return w.DayText(r.First, locale)
	}
	return w.civil(w.Month, r.First, locale)
}

func (w *FormatWords) civil(form Text, d profile.Date, locale string) string {
	year, month, day := d.Civil()
	return Fill(form.In(locale), func(name string) (string, bool) {
		switch name {
		case "year":
			return strconv.Itoa(year), true
		case "month":
			return strconv.Itoa(month), true
		case "day":
			return strconv.Itoa(day), true
		}
		return w.Months[month-1].In(locale), name == "name"
	})
}
