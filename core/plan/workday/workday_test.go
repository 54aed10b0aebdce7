package workday_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
)

func day(t *testing.T, text string) profile.Date {
	t.Helper()
	d, ok := profile.ParseDate(text)
	require.True(t, ok, "%s is no day", text)
	return d
}

func calendar() *workday.Calendar { return workday.New(knowledge.Load().Workdays) }

func TestOfficesAreOpen(t *testing.T) {
	for _, c := range []struct {
		on   string
		open bool
		why  string
	}{
		{"2026-11-20", true, "an ordinary Friday"},
		{"2026-11-21", false, "an ordinary Saturday"},
		{"2026-11-22", false, "an ordinary Sunday"},
		{"2026-02-16", false, "the eve of the Spring Festival"},
		{"2026-02-14", true, "a Saturday worked for the Spring Festival"},
		{"2026-01-04", true, "a Sunday worked for New Year"},
		{"2026-10-07", false, "the last day of the National Day holiday"},
		{"2026-10-08", true, "the day after it"},
		{"2025-10-08", false, "the year before it lasted a day longer"},
		{"2027-05-03", true, "a Monday past the table, of which only the week is known"},
	} {
		t.Run(c.on+" "+c.why, func(t *testing.T) {
			assert.Equal(t, c.open, calendar().IsWorkday(day(t, c.on)))
		})
	}
}

func TestTheNextAndTheLastWorkingDay(t *testing.T) {
	for _, c := range []struct{ from, next, last, why string }{
		{"2026-11-20", "2026-11-20", "2026-11-19", "a working day is its own"},
		{"2026-11-21", "2026-11-23", "2026-11-20", "a Saturday waits for Monday"},
		{"2026-11-23", "2026-11-23", "2026-11-20", "before a Monday comes Friday"},
		{"2026-02-14", "2026-02-14", "2026-02-13", "a Saturday that is worked counts"},
		{"2026-02-15", "2026-02-24", "2026-02-14", "over the nine days of the Spring Festival"},
		{"2026-10-07", "2026-10-08", "2026-09-30", "over the National Day holiday"},
		{"2027-01-01", "2027-01-01", "2026-12-31", "past the table New Year is a Friday like any other"},
	} {
		t.Run(c.why, func(t *testing.T) {
			assert.Equal(t, c.next, calendar().OnOrAfter(day(t, c.from)).String())
			assert.Equal(t, c.last, calendar().Before(day(t, c.from)).String())
		})
	}
}

func TestTheTableSaysHowFarItReaches(t *testing.T) {
	c := calendar()
	assert.True(t, c.Known(day(t, "2025-01-01")))
	assert.True(t, c.Known(day(t, "2026-12-31")))
	assert.False(t, c.Known(day(t, "2027-01-01")))
	assert.False(t, c.Known(day(t, "2024-12-31")))
}

func TestEveryExceptionIsOne(t *testing.T) {
	table := knowledge.Load().Workdays
	bare := workday.New(knowledge.WorkdayTable{})
	for _, on := range table.Workdays {
		assert.False(t, bare.IsWorkday(day(t, on)), "%s is a working day anyhow", on)
	}
	for _, on := range append(table.Holidays, table.Workdays...) {
		assert.True(t, calendar().Known(day(t, on)), "%s lies outside the table", on)
	}
}
