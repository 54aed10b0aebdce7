package plan

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// on writes a profile of the day with events and steps done, each "name day";
// a name alone has no day.
func on(asOf string, events, steps []string) string {
	items := func(member string, all []string) string {
		var written []string
		for _, x := range all {
			name, day, dated := strings.Cut(x, " ")
			item := `{"` + member + `":"` + name + `"`
			if dated {
				item += `,"on":"` + day + `"`
			}
			written = append(written, item+"}")
		}
		return "[" + strings.Join(written, ",") + "]"
	}
	return `{"as_of":"` + asOf + `","events":` + items("kind", events) + `,"steps_done":` + items("step", steps) + `}`
}

func TestEachClockRunsForItsDays(t *testing.T) {
	for _, c := range []struct {
		name, profile string
		id, on        string
	}{
		{"a complaint is answered within 15 days", on("2026-11-20", []string{"filed_complaint 2026-11-10"}, nil), "reply/complaint-to-lender", "2026-11-25"},
		{"a complaint marked as a step", on("2026-11-20", nil, []string{"complain-to-lender 2026-11-10"}), "reply/complaint-to-lender", "2026-11-25"},
		{"the later of two objections", on("2026-11-20", nil, []string{"object-to-credit-report 2026-11-12", "object-to-credit-report 2026-10-01"}), "reply/objection-to-credit-report", "2026-12-02"},
		{"an objection within 20 days", on("2026-11-20", nil, []string{"object-to-credit-report 2026-11-12"}), "reply/objection-to-credit-report", "2026-12-02"},
		{"an objection to an inquiry within 20", on("2026-11-20", nil, []string{"question-unknown-inquiries 2026-11-12"}), "reply/objection-to-inquiries", "2026-12-02"},
		{"an objection to a loan never taken within 20", on("2026-11-20", nil, []string{"deny-unknown-loan 2026-11-12"}), "reply/objection-to-unknown-loans", "2026-12-02"},
		{"the central bank within 30 of acceptance", on("2026-11-20", nil, []string{"complain-to-central-bank 2026-11-12"}), "reply/complaint-to-central-bank", "2026-12-14"},
		{"an anti-money-laundering objection within 15", on("2026-11-20", nil, []string{"appeal-account-restriction 2026-11-12"}), "reply/objection-to-account-measure", "2026-11-27"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := entry(timelineOf(t, c.profile), c.id)
			require.NotNil(t, e)
			assert.Equal(t, c.on, e.On)
			assert.Equal(t, Deadline, e.Kind)
			assert.NotContains(t, e.Text, "到这天应已")
		})
	}
}

// TestDaysAreCountedAfterTheCivilCode: article 201, the first day does not
// count; article 203, a last day of rest moves to the next working day.
func TestDaysAreCountedAfterTheCivilCode(t *testing.T) {
	moved := knowledge.Load().Workdays.LastDay
	for _, c := range []struct {
		name, asOf, start, on string
		moves                 bool
	}{
		{"over a year that is no leap year", "2026-02-25", "2026-02-20", "2026-03-09", true}, // the 7th is a Saturday
		{"the last day is a working day", "2026-11-20", "2026-11-10", "2026-11-25", false},
		{"it is a Saturday", "2026-11-20", "2026-11-13", "2026-11-30", true},
		{"it is a Saturday on which offices work", "2026-10-01", "2026-09-25", "2026-10-10", false},
		{"it lies in the National Day holiday", "2026-09-20", "2026-09-18", "2026-10-08", true},
		{"it lies in the Spring Festival", "2026-02-05", "2026-02-03", "2026-02-24", true},
		{"over a leap day", "2028-02-20", "2028-02-17", "2028-03-03", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := entry(timelineOf(t, on(c.asOf, []string{"filed_complaint " + c.start}, nil)), "reply/complaint-to-lender")
			require.NotNil(t, e)
			assert.Equal(t, c.on, e.On)
			assert.Equal(t, c.moves, strings.Contains(e.Text, moved.Text.ZH))
			assert.Equal(t, c.moves, slices.Contains(e.Sources, "civil-code-203"))
		})
	}
}

func TestPastTheTableOfHolidaysADeadlineSaysSo(t *testing.T) {
	e := entry(timelineOf(t, on("2026-12-28", []string{"filed_complaint 2026-12-25"}, nil)), "reply/complaint-to-lender")
	require.NotNil(t, e)
	assert.Equal(t, "2027-01-11", e.On, "the 9th is a Saturday")
	assert.Contains(t, e.Text, "2027 年的放假安排还没有收进来")
	over := entry(timelineOf(t, on("2027-03-01", []string{"filed_complaint 2027-01-05"}, nil)), "reply/complaint-to-lender")
	require.NotNil(t, over)
	assert.NotContains(t, over.Text, "放假安排", "of a day that has passed it no longer matters")
}

func TestAComplaintTellsOfTheLongerTimesToo(t *testing.T) {
	e := entry(timelineOf(t, on("2026-11-20", []string{"filed_complaint 2026-11-10"}, nil)), "reply/complaint-to-lender")
	require.NotNil(t, e)
	assert.Contains(t, e.Text, "情况复杂的到 2026 年 12 月 10 日")
	assert.Contains(t, e.Text, "特殊情况再延 30 天")
}

func TestAMonthStartsAClockOnTheLastDayItLeavesOpen(t *testing.T) {
	for _, c := range []struct{ asOf, month, on string }{
		{"2026-11-20", "2026-10", "2026-11-16"}, // the 15th is a Sunday
		{"2026-11-20", "2026-11", "2026-12-07"}, // counted from today; the 5th is a Saturday
	} {
		e := entry(timelineOf(t, on(c.asOf, []string{"filed_complaint " + c.month}, nil)), "reply/complaint-to-lender")
		require.NotNil(t, e)
		assert.Equal(t, c.on, e.On, c.month)
		assert.Contains(t, e.Text, "按最晚的一天算")
	}
}

func TestAClockThatHasRunOutSaysSoAndWhatComesNext(t *testing.T) {
	running := entry(timelineOf(t, on("2026-11-25", []string{"filed_complaint 2026-11-10"}, nil)), "reply/complaint-to-lender")
	require.NotNil(t, running)
	assert.Contains(t, running.Text, "一般最晚这天答复", "the last day is not over")
	over := entry(timelineOf(t, on("2026-11-26", []string{"filed_complaint 2026-11-10"}, nil)), "reply/complaint-to-lender")
	require.NotNil(t, over)
	assert.Equal(t, "2026-11-25", over.On)
	assert.Contains(t, over.Text, "到这天应已答复")
	assert.Contains(t, over.Text, "监管热线")
	objection := entry(timelineOf(t, on("2026-11-20", nil, []string{"object-to-credit-report 2026-10-20"})), "reply/objection-to-credit-report")
	require.NotNil(t, objection)
	assert.Contains(t, objection.Text, "向当地人民银行投诉")
}

func TestAReplyStartsTheNextStep(t *testing.T) {
	const reply, next = "reply/complaint-to-lender", "next/complaint-to-lender"
	for _, c := range []struct {
		name          string
		events, steps []string
		id, says      string
	}{
		{"a reply after the complaint", []string{"filed_complaint 2026-11-01", "lender_replied 2026-11-05"}, nil, next, "接下来可以找监管热线"},
		{"on the same day", []string{"filed_complaint 2026-11-05", "lender_replied 2026-11-05"}, nil, next, "接下来可以找监管热线"},
		{"a reply before it answers something else", []string{"filed_complaint 2026-11-10", "lender_replied 2026-11-05"}, nil, reply, "一般最晚这天答复"},
		{"a second complaint after the reply runs anew", []string{"filed_complaint 2026-11-01", "lender_replied 2026-11-05", "filed_complaint 2026-11-10"}, nil, reply, "2026 年 11 月 10 日的投诉"},
		{"a reply of which the day is not known may be the answer", []string{"filed_complaint 2026-11-10", "lender_replied"}, nil, reply, "您说有过回复"},
		{"a reply still to come is none", []string{"filed_complaint 2026-11-10", "lender_replied 2026-11-21"}, nil, reply, "情况复杂的到"},
		{"an appeal turned down may be another matter", []string{"filed_complaint 2026-11-10", "appeal_rejected 2026-11-12"}, nil, reply, "您说有过回复"},
		{"a reply may answer the objection or not", []string{"lender_replied 2026-11-12"}, []string{"object-to-credit-report 2026-11-10"}, "reply/objection-to-credit-report", "答的如果就是它"},
		{"an appeal turned down ends the account's clock", []string{"appeal_rejected 2026-11-12"}, []string{"appeal-account-restriction 2026-11-10"}, "next/objection-to-account-measure", "申诉没通过"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := timelineOf(t, on("2026-11-20", c.events, c.steps))
			e := entry(all, c.id)
			require.NotNil(t, e)
			assert.Contains(t, e.Text, c.says)
			if strings.HasPrefix(c.id, "next/") {
				assert.Equal(t, ToDo, e.Kind)
				assert.Equal(t, "2026-11-20", e.On)
				assert.Nil(t, entry(all, "reply/"+strings.TrimPrefix(c.id, "next/")), "the clock has stopped")
			} else {
				assert.Nil(t, entry(all, "next/"+strings.TrimPrefix(c.id, "reply/")))
			}
		})
	}
}

func TestAMatterThatMovedOnHasNoOldDeadline(t *testing.T) {
	for _, c := range []struct {
		name  string
		steps []string
		there bool
	}{
		{"the next step was done after it", []string{"object-to-credit-report 2026-10-01", "complain-to-central-bank 2026-11-02"}, false},
		{"on a day that is not known", []string{"object-to-credit-report 2026-10-01", "complain-to-central-bank"}, false},
		{"the next step of an earlier matter", []string{"object-to-credit-report 2026-11-10", "complain-to-central-bank 2026-06-02"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := entry(timelineOf(t, on("2026-11-20", nil, c.steps)), "reply/objection-to-credit-report")
			assert.Equal(t, c.there, e != nil)
		})
	}
}

func TestNothingThatDidNotStartRuns(t *testing.T) {
	for _, c := range []struct{ name, profile string }{
		{"nothing", `{}`},
		{"a complaint without a day", on("2026-11-20", []string{"filed_complaint"}, nil)},
		{"a complaint still to come", on("2026-11-20", []string{"filed_complaint 2026-11-21"}, nil)},
		{"a step without a day", on("2026-11-20", nil, []string{"object-to-credit-report"})},
		{"a step still to come", on("2026-11-20", nil, []string{"object-to-credit-report 2026-11-21"})},
		{"a request for which no law gives days", on("2026-11-20", nil, []string{"request-own-data 2026-11-12", "ask-regulator 2026-11-12", "ask-for-explanation 2026-11-12"})},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, e := range timelineOf(t, c.profile) {
				assert.False(t, strings.HasPrefix(e.ID, "reply/") || strings.HasPrefix(e.ID, "next/"), e.ID)
			}
		})
	}
}

// TestClocksSayWhatTheirRightSays: the days are those of the right, and the
// words name the same number.
func TestClocksSayWhatTheirRightSays(t *testing.T) {
	base := knowledge.Load()
	for _, c := range base.Timeline.Clocks {
		t.Run(c.ID, func(t *testing.T) {
			right, ok := base.Right(c.Right)
			require.True(t, ok, "there is no right %s", c.Right)
			require.Positive(t, c.Days, "%s has no days", c.Right)
			assert.Contains(t, c.Sources, right.Sources[0], "the law that gives the days is cited")
			assert.Contains(t, right.Text.ZH, strconv.Itoa(c.Days))
			assert.Equal(t, len(c.EndsOn) > 0, c.Answered.ZH != "", "what ends it has words, and nothing else")
			assert.Equal(t, len(c.EndsOn)+len(c.MayEndOn) > 0, c.Perhaps.ZH != "")
			assert.Equal(t, c.LongestDays > 0, strings.Contains(c.Running.ZH, "{longest}"))
		})
	}
}

func TestTheFieldsOfTheTimelineAreDays(t *testing.T) {
	base := knowledge.Load()
	for _, f := range base.Timeline.Facts {
		field, ok := profile.Describe(f.At)
		require.True(t, ok, f.At)
		assert.NotEmpty(t, field.Format, "%s is no day", f.At)
		for _, kind := range f.UnlessEvent {
			_, ok := base.Event(kind)
			assert.True(t, ok, "there is no event %s", kind)
		}
	}
}
