package plan

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

const (
	wrongReport = `"restrictions":[{"product":"jiebei"}],"credit":{"report_has_errors":true}`
	notPosted   = `"restrictions":[{"product":"jiebei","symptoms":["limit_not_restored"],"repaid_on":"2026-11-01","repayment_posted":false,"repayment_proof":true}]`
)

func TestDaysOfSteps(t *testing.T) {
	for _, c := range []struct{ name, profile, step, start, check, basis string }{
		{"an answer is due on the last day of the law's time", `{"as_of":"2026-11-20",` + wrongReport + `}`, "object-to-credit-report", "2026-11-20", "2026-12-10", "law"},
		{"a last day that is a Saturday moves to Monday", `{"as_of":"2026-11-22",` + wrongReport + `}`, "object-to-credit-report", "2026-11-23", "2026-12-14", "law"},
		{"what is handed in at a counter waits for Monday", `{"as_of":"2026-11-21",` + wrongReport + `}`, "object-to-credit-report", "2026-11-23", "2026-12-14", "law"},
		{"a report is looked up on any day", `{"as_of":"2026-11-21",` + wrongReport + `}`, "check-credit-report", "2026-11-21", "2026-12-12", "judgement"},
		{"an office is closed over the Spring Festival", `{"as_of":"2026-02-15","restrictions":[{"product":"jiebei"}],"information":{"license_status":"expired"}}`, "renew-licence", "2026-02-24", "2026-03-17", "judgement"},
		{"a last day in the National Day holiday moves behind it", `{"as_of":"2026-09-14",` + wrongReport + `}`, "object-to-credit-report", "2026-09-14", "2026-10-08", "law"},
		{"a complaint waits until support had its days", `{"as_of":"2026-11-20",` + notPosted + `}`, "complain-to-lender", "2026-11-27", "2026-12-14", "law"},
		{"and starts on a working day", `{"as_of":"2026-11-21",` + notPosted + `}`, "complain-to-lender", "2026-11-30", "2026-12-15", "law"},
		{"what comes after a visit starts no sooner", `{"as_of":"2026-11-21","restrictions":[{"product":"jiebei"}],"information":{"annual_report_filed":false,"business_info_updated_on":"2022-01"}}`, "correct-application-or-business-info", "2026-11-23", "2026-12-07", "judgement"},
		{"our own day may be a Sunday", `{"as_of":"2026-11-22",` + expired + `}`, "update-identity", "2026-11-22", "2026-11-29", "judgement"},
		{"what is never checked has no day", `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["授权已取消"]}],"account":{"authorization_cancelled":true}}`, "check-authorisations", "2026-11-20", "2026-11-20", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			s, _ := stepIn(p, c.step)
			require.NotNil(t, s, "%v", ids(p))
			assert.Equal(t, c.start, s.StartOn.String())
			assert.Equal(t, c.check, s.CheckOn.String())
			assert.Equal(t, c.basis, s.CheckBasis)
		})
	}
}

// saidOf reports whether a step says a caution that its file does not hold.
func saidOf(s *Step, text string) bool {
	return slices.ContainsFunc(s.Cautions, func(c knowledge.Text) bool { return c.ZH == text }) &&
		!slices.ContainsFunc(s.Step.Caution, func(c knowledge.Text) bool { return c.ZH == text })
}

func TestALastDayThatMovesSaysWhy(t *testing.T) {
	table := knowledge.Load().Workdays
	for _, c := range []struct {
		asOf  string
		moves bool
	}{{"2026-11-20", false}, {"2026-11-22", true}} {
		p, _ := planOf(t, `{"as_of":"`+c.asOf+`",`+wrongReport+`}`)
		s, _ := stepIn(p, "object-to-credit-report")
		require.NotNil(t, s)
		assert.Equal(t, c.moves, saidOf(s, table.LastDay.Text.ZH), c.asOf)
		assert.Equal(t, c.moves, slices.Contains(s.Sources, table.LastDay.Sources[0]), c.asOf)
	}
}

func TestADayPastTheCalendarSaysSo(t *testing.T) {
	const beyond = "2027 年的放假安排还没有收进来"
	says := func(s *Step) (n int) {
		for _, c := range s.Cautions {
			if len(c.ZH) > len(beyond) && c.ZH[:len(beyond)] == beyond {
				assert.Contains(t, c.EN, "2027")
				n++
			}
		}
		return n
	}
	p, _ := planOf(t, `{"as_of":"2026-12-20",`+wrongReport+`}`)
	object, _ := stepIn(p, "object-to-credit-report")
	assert.Equal(t, 1, says(object), "its answer is due in 2027")
	look, _ := stepIn(p, "check-credit-report")
	assert.Zero(t, says(look), "no office and no law counts its days")
	late, _ := planOf(t, `{"as_of":"2027-03-01",`+wrongReport+`}`)
	object, _ = stepIn(late, "object-to-credit-report")
	assert.Equal(t, 1, says(object), "once, though start and answer both lie past the calendar")
	assert.NotContains(t, object.Step.Sources, "public-holidays-2025-2026", "the knowledge base stays as it is")
	assert.Contains(t, object.Sources, "public-holidays-2025-2026")
}

func TestWhatCannotStartTodayIsNotForToday(t *testing.T) {
	sunday, _ := planOf(t, `{"as_of":"2026-11-22","restrictions":[{"product":"jiebei"}],"information":{"license_status":"expired"}}`)
	assert.NotContains(t, sunday.Today, "renew-licence")
	monday, _ := planOf(t, `{"as_of":"2026-11-23","restrictions":[{"product":"jiebei"}],"information":{"license_status":"expired"}}`)
	assert.Contains(t, monday.Today, "renew-licence")
}

// TestStepsDone: those who took a step and come back find what comes next, on
// the day on which the answer is due, or today where that has passed.
func TestStepsDone(t *testing.T) {
	done := func(steps string) string {
		return `{"as_of":"2026-11-20",` + notPosted + `,"events":[{"kind":"contacted_support","on":"2026-10-20"}],"steps_done":[` + steps + `]}`
	}
	happened := func(events string) string {
		return `{"as_of":"2026-11-20",` + notPosted + `,"events":[` + events + `]}`
	}
	for _, c := range []struct{ name, profile, step, start, doneOn string }{
		{"after support the complaint waits for the rest of the days", done(`{"step":"confirm-repayment-posted","on":"2026-11-16"},{"step":"contact-support-with-proof","on":"2026-11-16"}`), "complain-to-lender", "2026-11-23", ""},
		{"or starts today where they have passed", done(`{"step":"confirm-repayment-posted","on":"2026-11-02"},{"step":"contact-support-with-proof","on":"2026-11-02"}`), "complain-to-lender", "2026-11-20", ""},
		{"a complaint that was made stays, marked", done(`{"step":"complain-to-lender","on":"2026-11-12"}`), "complain-to-lender", "2026-11-12", "2026-11-12"},
		{"the regulator comes once the answer is overdue", done(`{"step":"complain-to-lender","on":"2026-11-12"}`), "ask-regulator", "2026-11-27", ""},
		{"and today where it is", done(`{"step":"complain-to-lender","on":"2026-10-12"}`), "ask-regulator", "2026-11-20", ""},
		{"a step without a day was done today at the latest", done(`{"step":"complain-to-lender"}`), "ask-regulator", "2026-12-07", ""},
		{"and so was one on a day that is still to come", done(`{"step":"complain-to-lender","on":"2030-01-01"}`), "ask-regulator", "2026-12-07", ""},
		{"of a step marked twice the last day counts", done(`{"step":"complain-to-lender","on":"2026-11-12"},{"step":"complain-to-lender","on":"2026-10-12"}`), "ask-regulator", "2026-11-27", ""},
		{"an event tells that the complaint was made", happened(`{"kind":"filed_complaint","on":"2026-11-12"}`), "ask-regulator", "2026-11-27", ""},
		{"the last of them counts", happened(`{"kind":"filed_complaint","on":"2026-09-12"},{"kind":"filed_complaint","on":"2026-11-12"}`), "ask-regulator", "2026-11-27", ""},
		{"of a month its last day counts", happened(`{"kind":"filed_complaint","on":"2026-10"},{"kind":"filed_complaint","on":"2026-09-01"}`), "ask-regulator", "2026-11-20", ""},
		{"of this month today", happened(`{"kind":"filed_complaint","on":"2026-11"}`), "ask-regulator", "2026-12-07", ""},
		{"an event without a day may be long ago", happened(`{"kind":"filed_complaint"}`), "ask-regulator", "2026-11-20", ""},
		{"also of a cause that asks for no complaint yet", `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["系统繁忙，请稍后再试"]}],"events":[{"kind":"filed_complaint","on":"2026-11-12"}],"environment":{"maintenance_notice":true}}`, "ask-regulator", "2026-11-27", ""},
		{"an answer that came ends the wait", happened(`{"kind":"filed_complaint","on":"2026-11-12"},{"kind":"lender_replied","on":"2026-11-18"}`), "ask-regulator", "2026-11-20", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			s, _ := stepIn(p, c.step)
			require.NotNil(t, s, "%v", ids(p))
			assert.Equal(t, c.start, s.StartOn.String())
			assert.Equal(t, c.doneOn != "", s.Done)
			if s.Done {
				assert.Equal(t, c.doneOn, s.DoneOn.String())
				assert.Zero(t, s.Visit)
			}
		})
	}
	t.Run("nobody who has not complained is sent to the regulator", func(t *testing.T) {
		p, _ := planOf(t, done(`{"step":"contact-support-with-proof","on":"2026-11-16"}`))
		s, _ := stepIn(p, "ask-regulator")
		assert.Nil(t, s)
	})
	t.Run("nobody is told to complain twice", func(t *testing.T) {
		p, _ := planOf(t, happened(`{"kind":"contacted_support","on":"2026-10-20"},{"kind":"filed_complaint","on":"2026-11-12"}`))
		s, _ := stepIn(p, "complain-to-lender")
		require.NotNil(t, s)
		assert.True(t, s.Done)
		assert.NotContains(t, p.Today, "complain-to-lender")
	})
	t.Run("a step done stays though its cause is cured", func(t *testing.T) {
		p, _ := planOf(t, `{`+expired+`,"information":{"id_expired":false},"steps_done":[{"step":"update-identity","on":"2026-11-18"}]}`)
		s, at := stepIn(p, "update-identity")
		require.NotNil(t, s)
		assert.True(t, s.Done)
		assert.Zero(t, at, "what was done stands first")
		assert.Equal(t, []string{"identity-expired"}, s.For)
	})
}

func TestADayOfOursThatHasPassedIsToday(t *testing.T) {
	p, _ := planOf(t, `{"as_of":"2026-11-20",`+wrongReport+`,"steps_done":[{"step":"check-credit-report","on":"2026-10-01"},{"step":"object-to-credit-report","on":"2026-10-12"}]}`)
	look, _ := stepIn(p, "check-credit-report")
	assert.Equal(t, "2026-11-20", look.CheckOn.String(), "look now")
	object, _ := stepIn(p, "object-to-credit-report")
	assert.Equal(t, "2026-11-02", object.CheckOn.String(), "the answer was due on a Sunday, so on the Monday")
	complain, _ := stepIn(p, "complain-to-central-bank")
	require.NotNil(t, complain, "an objection without an answer goes to the central bank")
	assert.Equal(t, "2026-11-20", complain.StartOn.String())
}
