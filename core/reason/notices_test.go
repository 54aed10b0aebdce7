package reason

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// TestNotices: each contradiction, and beside it what is none.
func TestNotices(t *testing.T) {
	restriction := func(members string) string {
		return `{"restrictions":[{"product":"jiebei"` + members + `}]}`
	}
	with := func(members, rest string) string {
		return `{"restrictions":[{"product":"jiebei"` + members + `}],` + rest + `}`
	}
	repayment := func(members string) string { return `{"repayment":{` + members + `}}` }
	event := func(members, rest string) string {
		return with(`,"since":"2026-11-10"`, `"events":[{"kind":"changed_device"`+members+`}]`+rest)
	}
	const entity = `"applicant":{"entity":"company"}`
	for _, c := range []struct {
		name, profile string
		want          string // code and pointers; "" is no notice
	}{
		{"since after as_of", restriction(`,"since":"2026-11-21"`), "since_after_as_of /restrictions/0/since"},
		{"since in the month of as_of", restriction(`,"since":"2026-11"`), ""},
		{"a due day that has passed", restriction(`,"next_due_on":"2026-11-19"`), "due_day_passed /restrictions/0/next_due_on"},
		{"due today", restriction(`,"next_due_on":"2026-11-20"`), ""},
		{"repaid after as_of", restriction(`,"repaid_on":"2026-11-21"`), "date_after_as_of /restrictions/0/repaid_on"},
		{"repaid today", restriction(`,"repaid_on":"2026-11-20"`), ""},
		{"last borrowed after as_of", restriction(`,"last_borrowed_on":"2026-12"`), "date_after_as_of /restrictions/0/last_borrowed_on"},
		{"opened after as_of", restriction(`,"opened_on":"2027-01-01"`), "date_after_as_of /restrictions/0/opened_on"},
		{"last repaid after as_of", repayment(`"last_repaid_on":"2026-11-21"`), "date_after_as_of /repayment/last_repaid_on"},
		{"the report was looked at after as_of", `{"credit":{"report_checked_on":"2026-11-21"}}`, "date_after_as_of /credit/report_checked_on"},
		{"business data updated after as_of", `{"information":{"business_info_updated_on":"2026-12"}}`, "date_after_as_of /information/business_info_updated_on"},
		{"opened after the restriction", restriction(`,"opened_on":"2026-11-11","since":"2026-11-10"`), "opened_too_late /restrictions/0/opened_on /restrictions/0/since"},
		{"opened after the last draw", restriction(`,"opened_on":"2026-11","last_borrowed_on":"2026-10"`), "opened_too_late /restrictions/0/opened_on /restrictions/0/last_borrowed_on"},
		{"opened in the month of the last draw", restriction(`,"opened_on":"2026-10-31","last_borrowed_on":"2026-10"`), ""},
		{"reduced to more than before", restriction(`,"symptoms":["limit_reduced"],"limit_before":1,"limit_now":2`), "limit_not_reduced /restrictions/0/limit_now /restrictions/0/limit_before"},
		{"raised, and never said to be reduced", restriction(`,"symptoms":["risk_prompt"],"limit_before":1,"limit_now":2`), ""},
		{"a limit of zero that is not", restriction(`,"symptoms":["limit_zero"],"limit_before":2,"limit_now":1`), "limit_not_zero /restrictions/0/limit_now /restrictions/0/symptoms"},
		{"a limit of zero that is", restriction(`,"symptoms":["limit_zero"],"limit_before":2,"limit_now":0`), ""},
		{"more to draw than the limit", restriction(`,"limit_now":100,"available_now":100.01`), "available_over_limit /restrictions/0/available_now /restrictions/0/limit_now"},
		{"something to draw of no limit", restriction(`,"limit_now":0,"available_now":1`), "available_over_limit /restrictions/0/available_now /restrictions/0/limit_now"},
		{"all of the limit to draw", restriction(`,"limit_now":100,"available_now":100`), ""},
		{"frozen and still lending", with(`,"symptoms":["limit_frozen"]`, `"working_products":["jiebei"]`), "working_and_restricted /working_products /restrictions/0/symptoms"},
		{"no limit and still lending", with(`,"limit_now":0`, `"working_products":["jiebei"]`), "working_and_restricted /working_products /restrictions/0/limit_now"},
		{"reduced and still lending", with(`,"symptoms":["limit_reduced"],"limit_now":5`, `"working_products":["jiebei"]`), ""},
		{"frozen while another lends", with(`,"symptoms":["limit_frozen"]`, `"working_products":["huabei"]`), ""},
		{"one product twice", `{"restrictions":[{"product":"jiebei"},{"product":"huabei"},{"product":"jiebei"}]}`, "product_twice /restrictions/0/product /restrictions/2/product"},
		{"two lines of two lenders", `{"restrictions":[{"product":"jiebei","lenders":["other_bank"]},{"product":"jiebei","lenders":["ant_consumer_finance"]}]}`, ""},
		{"an event after as_of", `{"events":[{"kind":"changed_device","on":"2026-11-21"}]}`, "event_after_as_of /events/0/on"},
		{"a flag against its event", `{"events":[{"kind":"updated_id"}],"information":{"id_expired":true}}`, "flag_against_event /information/id_expired /events/0"},
		{"an event that is said not to have happened", event(`,"on":"2026-11-10"`, `,"events_absent":["changed_device"]`), "event_and_absent /events/0 /events_absent"},
		{"by its timing too", event(`,"timing":"just_before"`, `,"events_absent":["changed_device"]`), "event_and_absent /events/0 /events_absent"},
		{"an event before the 90 days", event(`,"on":"2026-08-11"`, `,"events_absent":["changed_device"]`), ""},
		{"an event of nobody knows when", event(``, `,"events_absent":["changed_device"]`), ""},
		{"an event within 90 days of one restriction of two", `{"restrictions":[{"product":"jiebei","since":"2026-11-10"},{"product":"huabei","since":"2026-01-10"}],"events":[{"kind":"changed_device","on":"2026-11-01"}],"events_absent":["changed_device"]}`, ""},
		{"said to be after and dated before", event(`,"on":"2026-11-09","timing":"after"`, ``), "timing_against_day /events/0/on /events/0/timing"},
		{"said to be before and dated after", event(`,"on":"2026-11-11","timing":"earlier"`, ``), "timing_against_day /events/0/on /events/0/timing"},
		{"said to be before and dated the same day", event(`,"on":"2026-11-10","timing":"just_before"`, ``), ""},
		{"dated by a month that leaves the timing open", event(`,"on":"2026-11","timing":"after"`, ``), ""},
		{"overdue now beyond the longest of two years", repayment(`"overdue_days_now":10,"max_overdue_days_24m":9`), "overdue_disagrees /repayment/overdue_days_now /repayment/max_overdue_days_24m"},
		{"overdue now and never in twelve months", repayment(`"overdue_days_now":10,"overdue_count_12m":0`), "overdue_disagrees /repayment/overdue_days_now /repayment/overdue_count_12m"},
		{"overdue for over a year and not in twelve months", repayment(`"overdue_days_now":366,"overdue_count_12m":0`), ""},
		{"times overdue and never a day", repayment(`"overdue_count_12m":1,"max_overdue_days_24m":0`), "overdue_disagrees /repayment/overdue_count_12m /repayment/max_overdue_days_24m"},
		{"a product overdue and never a day in two years", repayment(`"overdue_products":["jiebei"],"max_overdue_days_24m":0`), "overdue_disagrees /repayment/overdue_products /repayment/max_overdue_days_24m"},
		{"a product overdue two years ago and never since", repayment(`"overdue_products":["jiebei"],"overdue_count_12m":0,"max_overdue_days_24m":3`), ""},
		{"no product overdue and some days now, told once", repayment(`"overdue_products":[],"overdue_days_now":1,"overdue_count_12m":1,"max_overdue_days_24m":1`), "overdue_disagrees /repayment/overdue_products /repayment/overdue_days_now /repayment/overdue_count_12m /repayment/max_overdue_days_24m"},
		{"nothing overdue at all", repayment(`"overdue_products":[],"overdue_days_now":0,"overdue_count_12m":0,"max_overdue_days_24m":0`), ""},
		{"a balance of a limit never used", with(`,"outstanding":1`, `"funds":{"used_for":[]}`), "used_and_unused /funds/used_for /restrictions/0/outstanding"},
		{"a last draw of a limit never used", with(`,"last_borrowed_on":"2026-10"`, `"funds":{"used_for":[]}`), "used_and_unused /funds/used_for /restrictions/0/last_borrowed_on"},
		{"nothing owed of a limit never used", with(`,"outstanding":0`, `"funds":{"used_for":[]}`), ""},
		{"a company without a licence", `{"information":{"license_status":"none"},` + entity + `}`, "licence_against_entity /information/license_status /applicant/entity"},
		{"a company whose licence has expired", `{"information":{"license_status":"expired"},` + entity + `}`, ""},
		{"a person without a licence", `{"information":{"license_status":"none"},"applicant":{"entity":"individual"}}`, ""},
		{"figures of a month that is not over", `{"business":{"monthly":[{"month":"2026-10","sales":1},{"month":"2026-11","sales":1}]}}`, "month_not_full /business/monthly/1"},
		{"a step done after as_of", `{"steps_done":[{"step":"save-notices","on":"2026-11-21"}]}`, "step_after_as_of /steps_done/0/on"},
		{"a step that there is not", `{"steps_done":[{"step":"save-notices","on":"2026-11-20"},{"step":"pay-somebody"}]}`, "unknown_step /steps_done/1/step"},
		{"nothing known", `{}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, n := range Notices(factsOf(t, c.profile)) {
				got = append(got, n.Code+" "+strings.Join(n.Pointers, " "))
				assert.NotEmpty(t, n.Text)
				assert.NotContains(t, n.Text, "{")
			}
			assert.Equal(t, c.want, strings.Join(got, ", "))
		})
	}
}

// TestEveryNoticeOfTheKnowledgeBaseIsReached, so that none of its words is idle.
func TestEveryNoticeOfTheKnowledgeBaseIsReached(t *testing.T) {
	f := factsOf(t, `{"restrictions":[
		{"product":"jiebei","since":"2026-11-21","next_due_on":"2026-11-01","opened_on":"2026-12","last_borrowed_on":"2026-11-01","limit_before":1,"limit_now":2,"symptoms":["limit_reduced","limit_frozen"]},
		{"product":"jiebei","symptoms":["limit_zero"],"limit_now":1,"available_now":2,"since":"2026-11-21"}],
		"working_products":["jiebei"],"events":[{"kind":"changed_device","on":"2026-11-20","timing":"after"},{"kind":"updated_id","on":"2026-11-22"},{"kind":"id_expired","on":"2026-01"}],
		"events_absent":["changed_device"],"information":{"id_expired":false,"license_status":"none"},"applicant":{"entity":"company"},
		"repayment":{"overdue_days_now":1,"overdue_count_12m":0},"funds":{"used_for":[]},
		"business":{"monthly":[{"month":"2026-11"}]},"steps_done":[{"step":"x","on":"2026-12-01"}]}`)
	told := make(map[string]bool)
	for _, n := range Notices(f) {
		told[n.Code] = true
	}
	words := knowledge.Load().Answer.Notices
	require.NotEmpty(t, words)
	for code := range words {
		assert.True(t, told[code], code)
	}
	assert.Len(t, told, len(words))
}
