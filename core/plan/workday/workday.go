// Package workday counts working days by the public calendar of China: five
// days a week, but for the holidays and the shifted working days that the State
// Council announces year by year. Past the end of the announced table only the
// week is known, and Known says so.
package workday

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Calendar tells working days from days of rest.
type Calendar struct {
	from, until  profile.Date
	open, closed []profile.Date // the exceptions of the table
}

// New reads the table.
func New(table knowledge.WorkdayTable) *Calendar {
	c := &Calendar{open: read(table.Workdays), closed: read(table.Holidays)}
	c.from, _ = profile.ParseDate(table.From)
	c.until, _ = profile.ParseDate(table.Until)
	return c
}

func read(table []string) []profile.Date {
	days := make([]profile.Date, 0, len(table))
	for _, day := range table {
		if d, ok := profile.ParseDate(day); ok {
			days = append(days, d)
		}
	}
	return days
}

// Known reports whether the table speaks of the day.
func (c *Calendar) Known(d profile.Date) bool { return c.from <= d && d <= c.until }

// IsWorkday reports whether offices are open on the day; of a day that the
// table does not reach, whether it is a Monday to Friday.
func (c *Calendar) IsWorkday(d profile.Date) bool {
	switch {
	case slices.Contains(c.open, d):
		return true
	case slices.Contains(c.closed, d):
		return false
	}
	return d.Weekday() != 0 && d.Weekday() != 6
}

// OnOrAfter returns the first working day that is not before d.
func (c *Calendar) OnOrAfter(d profile.Date) profile.Date {
	for !c.IsWorkday(d) {
		d++
	}
	return d
}

// Before returns the last working day before d.
func (c *Calendar) Before(d profile.Date) profile.Date {
	for d--; !c.IsWorkday(d); d-- {
	}
	return d
}
