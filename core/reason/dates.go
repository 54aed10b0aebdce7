package reason

import "limitcheck/core/profile"

// Day writes a day for a sentence in the locale of the profile.
func (f *Facts) Day(d profile.Date) string {
	return f.Base.Format.DayText(d, f.Profile.Locale)
}

// Days writes a day, or a month of which no day is known, for a sentence in the
// locale of the profile.
func (f *Facts) Days(r profile.DateRange) string {
	return f.Base.Format.DaysText(r, f.Profile.Locale)
}

// monthText writes a month for a sentence.
func (f *Facts) monthText(m month) string {
	first := profile.DateOf(int(m/12), int(m%12)+1, 1)
	return f.Days(profile.DateRange{First: first, Last: first.AddMonths(1).AddDays(-1)})
}
