package render_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	ical "github.com/arran4/golang-ical"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// calendarOf reads the calendar of a profile with a parser that is not ours.
func calendarOf(t *testing.T, profile, locale string) (*ical.Calendar, string) {
	t.Helper()
	file, rejection := core.Assess([]byte(profile), core.Options{Locale: locale, Format: core.Calendar})
	require.Nil(t, rejection, "%+v", rejection)
	calendar, err := ical.ParseCalendar(strings.NewReader(string(file)))
	require.NoError(t, err)
	return calendar, string(file)
}

// calendarProfiles are those whose calendars are held.
func calendarProfiles(t *testing.T) map[string]string {
	t.Helper()
	all := make(map[string]string)
	for _, pattern := range []string{"plans/profiles/*.json", "profiles/*.json", "causes/*/first.json"} {
		paths, err := filepath.Glob("../../testdata/" + pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths, pattern)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			all[path] = string(text)
		}
	}
	return all
}

func value(e *ical.VEvent, property ical.ComponentProperty) string {
	if p := e.GetProperty(property); p != nil {
		return p.Value
	}
	return ""
}

func TestCalendarsHoldTheDaysAheadOfTheAnswer(t *testing.T) {
	for path, profile := range calendarProfiles(t) {
		calendar, file := calendarOf(t, profile, "zh-CN")
		body, _ := core.Assess([]byte(profile), core.Options{})
		answer := gjson.ParseBytes(body)
		asOf := answer.Get("as_of").String()
		days := make(map[string]string) // by the id of the entry
		for _, e := range answer.Get("timeline").Array() {
			if on := e.Get("on").String(); len(on) == len(asOf) && on >= asOf && e.Get("kind").String() != "happened" {
				days[e.Get("id").String()] = on
			}
		}
		require.Len(t, calendar.Events(), len(days), path)
		require.NotEmpty(t, days, path)
		seen := make(map[string]bool)
		for _, e := range calendar.Events() {
			uid := e.Id()
			require.False(t, seen[uid], "%s: %s stands twice", path, uid)
			seen[uid] = true
			parts := regexp.MustCompile(`^(.+)-([0-9a-f]{8})@limitcheck$`).FindStringSubmatch(uid)
			require.NotNil(t, parts, uid)
			starts, err := e.GetAllDayStartAt()
			require.NoError(t, err, uid)
			ends, err := e.GetAllDayEndAt()
			require.NoError(t, err, uid)
			assert.Equal(t, days[parts[1]], starts.Format("2006-01-02"), uid)
			assert.Equal(t, starts.AddDate(0, 0, 1), ends, uid)
			assert.Equal(t, strings.ReplaceAll(asOf, "-", "")+"T000000Z", value(e, ical.ComponentPropertyDtstamp))
			assert.Equal(t, "TRANSPARENT", value(e, ical.ComponentPropertyTransp), "it takes nobody's time")
			assert.NotEmpty(t, value(e, ical.ComponentPropertyDescription))
			assert.Empty(t, value(e, ical.ComponentPropertyOrganizer), "nobody is invited")
			assert.Empty(t, value(e, ical.ComponentPropertyAttendee), "nobody is invited")
		}
		assert.True(t, strings.HasPrefix(file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), path)
		for line := range strings.SplitSeq(strings.TrimSuffix(file, "\r\n"), "\r\n") {
			assert.LessOrEqual(t, len(line), 75, path)
			assert.NotContains(t, line, "\n", path)
		}
	}
}

// TestASummaryIsOneOfTheCalmOnes: whatever the answer is about, a phone shows
// nothing but the words of data/format.json.
func TestASummaryIsOneOfTheCalmOnes(t *testing.T) {
	for path, profile := range calendarProfiles(t) {
		for _, locale := range []string{"zh-CN", "en"} {
			calendar, _ := calendarOf(t, profile, locale)
			for _, e := range calendar.Events() {
				said := []string{value(e, ical.ComponentPropertySummary)}
				for _, alarm := range e.Alarms() {
					said = append(said, alarm.GetProperty(ical.ComponentPropertyDescription).Value)
				}
				for _, words := range said {
					assert.True(t, isCalm(words), "%s: %q", path, words)
				}
			}
		}
	}
}

func isCalm(words string) bool {
	words = regexp.MustCompile(`\d+`).ReplaceAllString(words, "{n}")
	for name, text := range knowledge.Load().Format.Terms {
		if strings.HasPrefix(name, "calendar_") && (words == text.ZH || words == text.EN) {
			return true
		}
	}
	return false
}

func TestDeadlinesWakeTwiceAndTheDayOfTheFileNotAtAll(t *testing.T) {
	calendar, _ := calendarOf(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","since":"2026-11-10","next_due_on":"2026-12-08","next_due_amount":920,"messages":["身份证已过期"]}]}`, "en")
	for _, e := range calendar.Events() {
		on, err := e.GetAllDayStartAt()
		require.NoError(t, err)
		switch value(e, ical.ComponentPropertyCategories) {
		case "deadline":
			assert.Len(t, e.Alarms(), 2)
		default:
			assert.LessOrEqual(t, len(e.Alarms()), 1)
			if on.Format("2006-01-02") == "2026-11-20" {
				assert.Empty(t, e.Alarms())
			}
		}
	}
}

// TestUIDs: a later answer of the same merchant updates what the earlier one put
// into a calendar, and nobody overwrites another's.
func TestUIDs(t *testing.T) {
	const merchant = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","since":"2026-11-10","limit_before":20000}]}`
	uids := func(profile string) []string {
		calendar, _ := calendarOf(t, profile, "zh-CN")
		var all []string
		for _, e := range calendar.Events() {
			all = append(all, e.Id())
		}
		return all
	}
	sequence := func(profile string) string {
		calendar, _ := calendarOf(t, profile, "zh-CN")
		return value(calendar.Events()[0], ical.ComponentPropertySequence)
	}
	later := strings.Replace(merchant, `"2026-11-20"`, `"2026-11-27","credit":{"hard_inquiries_3m":9}`, 1)
	t.Run("a later answer has those of the same matters", func(t *testing.T) {
		for _, id := range []string{"recheck", "step/check-credit-report", "check/check-credit-report"} {
			has := func(uid string) bool { return strings.HasPrefix(uid, id+"-") }
			before, after := slices.IndexFunc(uids(merchant), has), slices.IndexFunc(uids(later), has)
			require.GreaterOrEqual(t, min(before, after), 0, id)
			assert.Equal(t, uids(merchant)[before], uids(later)[after])
		}
		assert.Less(t, sequence(merchant), sequence(later))
	})
	t.Run("the language changes none", func(t *testing.T) {
		assert.Equal(t, uids(merchant), uids(strings.Replace(merchant, "{", `{"locale":"en",`, 1)))
	})
	for _, change := range [][2]string{{"2026-11-10", "2026-11-11"}, {"jiebei", "huabei"}, {"20000", "20001"}} {
		t.Run("another merchant shares none: "+change[1], func(t *testing.T) {
			for _, uid := range uids(strings.Replace(merchant, change[0], change[1], 1)) {
				assert.NotContains(t, uids(merchant), uid)
			}
		})
	}
	t.Run("the order of restrictions changes none", func(t *testing.T) {
		const a, b = `{"product":"jiebei","since":"2026-11-10"}`, `{"product":"huabei","since":"2026-11-12"}`
		both := func(x, y string) string { return `{"as_of":"2026-11-20","restrictions":[` + x + `,` + y + `]}` }
		assert.ElementsMatch(t, uids(both(a, b)), uids(both(b, a)))
	})
}
