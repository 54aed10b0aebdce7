package profile

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDate_AgreesWithTheStandardLibraryOnEveryDayOfSixCenturies(t *testing.T) {
	day := time.Date(1699, 12, 30, 0, 0, 0, 0, time.UTC)
	for n := Date(day.Unix() / 86400); day.Year() < 2302; n, day = n+1, day.AddDate(0, 0, 1) {
		text := day.Format(time.DateOnly)
		parsed, ok := ParseDate(text)
		if !ok || parsed != n || n.String() != text || n.Year() != day.Year() || n.Month() != int(day.Month()) ||
			n.Day() != day.Day() || n.Weekday() != int(day.Weekday()) {
			require.Fail(t, "differs", "%s became %d, %s", text, parsed, n)
		}
	}
}

func TestParseDate_RefusesWhatNoCalendarHas(t *testing.T) {
	for _, text := range []string{
		"", "2026-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32",
		"2026-1-1", "2026/01/01", "2026-01-01 ", "26-01-01", "2026-01", "202a-01-01", "２０26-01-1",
	} {
		_, ok := ParseDate(text)
		assert.False(t, ok, text)
	}
	leap, ok := ParseDate("2000-02-29")
	assert.True(t, ok)
	assert.Equal(t, "2000-02-29", leap.String())
}

func TestParseDays_GivesADayOrTheWholeMonth(t *testing.T) {
	for text, want := range map[string][2]string{
		"2026-11-20": {"2026-11-20", "2026-11-20"}, "2026-11": {"2026-11-01", "2026-11-30"},
		"2024-02": {"2024-02-01", "2024-02-29"}, "2026-12": {"2026-12-01", "2026-12-31"},
	} {
		days, ok := ParseDays(text)
		assert.True(t, ok)
		assert.Equal(t, want, [2]string{days.First.String(), days.Last.String()})
	}
	for _, text := range []string{"2026", "2026-13", "2026-11-31", ""} {
		_, ok := ParseDays(text)
		assert.False(t, ok, text)
	}
}

func TestDate_AddsDaysAndMonths(t *testing.T) {
	day, _ := ParseDate("2026-01-31")
	assert.Equal(t, "2026-02-01", day.AddDays(1).String())
	assert.Equal(t, "2025-12-31", day.AddDays(-31).String())
	for months, want := range map[int]string{0: "2026-01-31", 1: "2026-02-28", 2: "2026-03-31", 12: "2027-01-31", 25: "2028-02-29", -1: "2025-12-31", -2: "2025-11-30", -13: "2024-12-31"} {
		assert.Equal(t, want, day.AddMonths(months).String(), months)
	}
	assert.Equal(t, "1970-01-01", Date(0).String())
}
