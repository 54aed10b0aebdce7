package reason

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// factsOf reads a profile that must be accepted; as_of is 2026-11-20.
func factsOf(t *testing.T, text string) *Facts {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	return NewFacts(p, knowledge.Load())
}

// condition reads a condition as a cause file writes it.
func condition(t *testing.T, text string) knowledge.Condition {
	t.Helper()
	require.True(t, gjson.Valid(text), text)
	base := knowledge.Parse([]knowledge.File{{Path: "alerts.json", Content: `{"alerts":[{"when":` + text + `}]}`}})
	return base.Alerts[0].When
}

// evaluated returns what a condition comes to for an entry, with what is told of it.
func evaluated(f *Facts, c knowledge.Condition, entry string) outcome { return f.evaluate(&c, entry) }

// TestOperators: every operator over a fact that makes it true, one that makes
// it false, and none, which makes it and its negation unknown.
func TestOperators(t *testing.T) {
	const restriction = `{"restrictions":[{"product":"jiebei","since":"2026-11-10"`
	for _, c := range []struct{ name, when, met, notMet string }{
		{"is, of a flag", `{"at":"/information/id_expired","op":"is","value":true}`, `{"information":{"id_expired":true}}`, `{"information":{"id_expired":false}}`},
		{"is, of a word", `{"at":"/information/license_status","op":"is","value":"expired"}`, `{"information":{"license_status":"expired"}}`, `{"information":{"license_status":"valid"}}`},
		{"is, of a number", `{"at":"/credit/active_lenders","op":"is","value":0}`, `{"credit":{"active_lenders":0}}`, `{"credit":{"active_lenders":1}}`},
		{"is not", `{"at":"/information/license_status","op":"is_not","value":"valid"}`, `{"information":{"license_status":"expired"}}`, `{"information":{"license_status":"valid"}}`},
		{"one of", `{"at":"/account/freeze_by","op":"one_of","value":["police","court"]}`, `{"account":{"freeze_by":"court"}}`, `{"account":{"freeze_by":"bank"}}`},
		{"at least", `{"at":"/credit/hard_inquiries_3m","op":"at_least","value":6}`, `{"credit":{"hard_inquiries_3m":6}}`, `{"credit":{"hard_inquiries_3m":5}}`},
		{"at most", `{"at":"/credit/hard_inquiries_3m","op":"at_most","value":2}`, `{"credit":{"hard_inquiries_3m":2}}`, `{"credit":{"hard_inquiries_3m":3}}`},
		{"more than", `{"at":"/business/refund_rate_pct","op":"more_than","value":12.5}`, `{"business":{"refund_rate_pct":12.5001}}`, `{"business":{"refund_rate_pct":12.5}}`},
		{"less than", `{"at":"/business/sales_change_3m_pct","op":"less_than","value":-25}`, `{"business":{"sales_change_3m_pct":-25.1}}`, `{"business":{"sales_change_3m_pct":-25}}`},
		{"includes, of a closed list", `{"at":"/funds/used_for","op":"includes","value":["securities","property"]}`, `{"funds":{"used_for":["stock","property"]}}`, `{"funds":{"used_for":[]}}`},
		{"older than days", `{"at":"/information/business_info_updated_on","op":"older_than_days","value":365}`, `{"information":{"business_info_updated_on":"2025-11-19"}}`, `{"information":{"business_info_updated_on":"2025-11-20"}}`},
		{"within days", `{"at":"/restrictions/*/repaid_on","op":"within_days","value":3}`, restriction + `,"repaid_on":"2026-11-17"}]}`, restriction + `,"repaid_on":"2026-11-16"}]}`},
		{"sales fell for months", `{"at":"/business/monthly","op":"sales_fell_for_months","value":1}`,
			`{"business":{"monthly":[{"month":"2026-09","sales":2},{"month":"2026-10","sales":1}]}}`, `{"business":{"monthly":[{"month":"2026-09","sales":1},{"month":"2026-10","sales":1}]}}`},
		{"happened", `{"at":"/events","op":"happened","value":{"kinds":["changed_device"],"when":"at_onset"}}`,
			restriction + `}],"events":[{"kind":"changed_device","on":"2026-11-03"}]}`, restriction + `}],"events_absent":["changed_device"]}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			when := condition(t, c.when)
			negated := condition(t, `{"not":`+c.when+`}`)
			for _, x := range []struct {
				profile string
				want    Truth
			}{{c.met, True}, {c.notMet, False}, {`{}`, Unknown}} {
				f := factsOf(t, x.profile)
				entry := f.Entries()[0]
				assert.Equal(t, x.want, f.Evaluate(when, entry), x.profile)
				assert.Equal(t, x.want.Not(), f.Evaluate(negated, entry), "not, of %s", x.profile)
			}
			assert.NotEmpty(t, evaluated(factsOf(t, `{}`), when, "").missing, "an unknown says what it needs")
		})
	}
}

// TestAnniversary: a restriction near the yearly return of the day on which the
// line was opened; the opening itself is no return.
func TestAnniversary(t *testing.T) {
	when := condition(t, `{"at":"/restrictions/*/opened_on","op":"anniversary_within_days","value":15}`)
	for _, c := range []struct {
		opened, since string
		want          Truth
	}{
		{"2023-11-10", "2026-11-10", True},
		{"2023-11-25", "2026-11-10", True},
		{"2023-11-26", "2026-11-10", False},
		{"2023-10-26", "2026-11-10", True},
		{"2023-10-25", "2026-11-10", False},
		{"2024-02-29", "2025-02-28", True},
		{"2025-12-25", "2026-12-31", True},
		{"2024-01-03", "2025-12-25", True},
		{"2026-11-05", "2026-11-10", False},
		{"2023-11", "2026-11-10", Unknown},
		{"2023-11-10", "2026-11", Unknown},
		{"2023-05", "2026-11", False},
	} {
		f := factsOf(t, `{"restrictions":[{"product":"jiebei","opened_on":"`+c.opened+`","since":"`+c.since+`"}]}`)
		assert.Equal(t, c.want, f.Evaluate(when, "/restrictions/0"), "%s, %s", c.opened, c.since)
	}
	assert.Equal(t, Unknown, factsOf(t, `{"restrictions":[{"product":"jiebei","opened_on":"2023-11-10"}]}`).Evaluate(when, "/restrictions/0"))
}

func TestOpenListsAreNeverComplete(t *testing.T) {
	f := factsOf(t, `{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["你好"]}],"working_products":[]}`)
	for _, when := range []string{
		`{"at":"/restrictions/*/symptoms","op":"includes","value":"risk_prompt"}`,
		`{"at":"/restrictions/*/messages","op":"says","value":"id-expired"}`,
		`{"at":"/working_products","op":"includes","value":"huabei"}`,
		`{"at":"/events","op":"happened","value":{"kinds":["changed_device"],"when":"ever"}}`,
	} {
		assert.Equal(t, Unknown, f.Evaluate(condition(t, when), "/restrictions/0"), when)
	}
}

// TestEventWindows: an event without a day, or only a month that leaves both
// open, is unknown.
func TestEventWindows(t *testing.T) {
	for _, c := range []struct {
		event, since, window string
		want                 Truth
	}{
		{`"on":"2026-11-10"`, "2026-11-10", "at_onset", True},
		{`"on":"2026-11-03"`, "2026-11-10", "at_onset", True},
		{`"on":"2026-11-02"`, "2026-11-10", "at_onset", False},
		{`"on":"2026-11-11"`, "2026-11-10", "at_onset", False},
		{`"on":"2026-11-11"`, "2026-11-10", "after", True},
		{`"on":"2026-08-12"`, "2026-11-10", "recent", True},
		{`"on":"2026-08-11"`, "2026-11-10", "recent", False},
		{`"timing":"just_before"`, "2026-11-10", "recent", True},
		{`"timing":"earlier"`, "2026-11-10", "recent", Unknown},
		{`"on":"2026-11-02"`, "2026-11-10", "earlier", True},
		{`"on":"2025-11-10"`, "2026-11-10", "earlier", True},
		{`"on":"2025-11-09"`, "2026-11-10", "earlier", False},
		{`"on":"2026-11"`, "2026-11-30", "at_onset", Unknown},
		{`"on":"2026-11"`, "2026-12-01", "before", True},
		{`"on":"2026-10"`, "2026-11-20", "at_onset", False},
		{`"on":"2026-11-20"`, "2026-11", "at_onset", Unknown},
		{`"timing":"just_before"`, "2026-11-10", "at_onset", True},
		{`"timing":"earlier"`, "2026-11-10", "at_onset", False},
		{`"timing":"after"`, "2026-11-10", "after", True},
		{`"note":"?"`, "2026-11-10", "at_onset", Unknown},
		{`"note":"?"`, "2026-11-10", "ever", True},
		{`"on":"2026-11-10"`, "", "at_onset", Unknown},
		{`"on":"2026-11","timing":"just_before"`, "2026-11", "at_onset", True},
		{`"on":"2026-11","timing":"after"`, "2026-11-20", "at_onset", False},
		{`"on":"2026-11-10","timing":"earlier"`, "2026-11-10", "at_onset", True},
		{`"on":"2026-11-21"`, "2026-11-10", "after", Unknown},
		{`"on":"2027-11-10"`, "2026-11-10", "ever", Unknown},
	} {
		t.Run(c.event+" "+c.window+" of "+c.since, func(t *testing.T) {
			since := `"since":"` + c.since + `",`
			if c.since == "" {
				since = ""
			}
			f := factsOf(t, `{"restrictions":[{`+since+`"product":"jiebei"}],"events":[{"kind":"changed_device",`+c.event+`}]}`)
			when := condition(t, `{"at":"/events","op":"happened","value":{"kinds":["changed_device"],"when":"`+c.window+`"}}`)
			got := f.Evaluate(when, "/restrictions/0")
			if c.want == False {
				// An event outside of the window leaves others unknown: the list is open.
				assert.NotEqual(t, True, got)
				return
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestAnEventOfAnotherProductDoesNotCountWhereTheSameIsMeant(t *testing.T) {
	same := condition(t, `{"at":"/events","op":"happened","value":{"kinds":["tapped_limit_increase"],"when":"ever","product":"same"}}`)
	for product, want := range map[string]Truth{`"jiebei"`: True, "null": True, `"huabei"`: Unknown, `"other"`: Unknown} {
		f := factsOf(t, `{"restrictions":[{"product":"jiebei"}],"events":[{"kind":"tapped_limit_increase","product":`+product+`}]}`)
		assert.Equal(t, want, f.Evaluate(same, "/restrictions/0"), product)
	}
}

// TestEventsAbsent: what did not happen in the 90 days before settles those 90
// days and nothing else.
func TestEventsAbsent(t *testing.T) {
	f := factsOf(t, `{"restrictions":[{"product":"jiebei","since":"2026-11-10"}],"events_absent":["changed_device"]}`)
	for window, want := range map[string]Truth{"at_onset": False, "recent": False, "earlier": Unknown, "before": Unknown, "after": Unknown, "ever": Unknown} {
		when := condition(t, `{"at":"/events","op":"happened","value":{"kinds":["changed_device"],"when":"`+window+`"}}`)
		assert.Equal(t, want, f.Evaluate(when, "/restrictions/0"), window)
	}
	both := condition(t, `{"at":"/events","op":"happened","value":{"kinds":["changed_device","merged_accounts"],"when":"recent"}}`)
	assert.Equal(t, Unknown, f.Evaluate(both, "/restrictions/0"), "one kind of two leaves the other open")
}

func TestARestrictionsOwnFieldWinsOverItsTwin(t *testing.T) {
	f := factsOf(t, `{"restrictions":[{"product":"jiebei","repayment_posted":true},{"product":"huabei"}],"repayment":{"repayment_posted":false}}`)
	when := condition(t, `{"at":"/restrictions/*/repayment_posted","op":"is","value":true}`)
	assert.Equal(t, True, f.Evaluate(when, "/restrictions/0"))
	assert.Equal(t, False, f.Evaluate(when, "/restrictions/1"))
}

func TestAnEventSetsTheFlagThatNobodyGave(t *testing.T) {
	expired := condition(t, `{"at":"/information/id_expired","op":"is","value":true}`)
	for _, c := range []struct {
		name, profile string
		want          Truth
	}{
		{"expired", `{"events":[{"kind":"id_expired"}]}`, True},
		{"updated, nobody knows whether before or after", `{"events":[{"kind":"id_expired"},{"kind":"updated_id"}]}`, Unknown},
		{"the place in the list says nothing", `{"events":[{"kind":"updated_id"},{"kind":"id_expired"}]}`, Unknown},
		{"the timings decide where there is no day", `{"events":[{"kind":"updated_id","timing":"after"},{"kind":"id_expired","timing":"just_before"}]}`, False},
		{"one without a day hides no order of the others", `{"events":[{"kind":"updated_id","on":"2026-11-10"},{"kind":"updated_id"},{"kind":"id_expired","on":"2026-11-01"}]}`, False},
		{"what is still to come has set nothing", `{"events":[{"kind":"id_expired"},{"kind":"updated_id","on":"2027-01-10"}]}`, True},
		{"the day decides, not the place", `{"events":[{"kind":"updated_id","on":"2026-11-10"},{"kind":"id_expired","on":"2026-10-01"}]}`, False},
		{"a given flag wins", `{"events":[{"kind":"updated_id"}],"information":{"id_expired":true}}`, True},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, factsOf(t, c.profile).Evaluate(expired, ""))
		})
	}
}

func TestAStepComesAfterAllThatHappened(t *testing.T) {
	f := factsOf(t, `{"events":[{"kind":"id_expired"}]}`).Suppose(Supposition{Events: []Event{{Kind: "updated_id", Pointer: "/events/-", Last: true}}})
	assert.Equal(t, False, f.Evaluate(condition(t, `{"at":"/information/id_expired","op":"is","value":true}`), ""))
}

// TestADayToComeIsNotRecent: a day after as_of is a slip of the pen.
func TestADayToComeIsNotRecent(t *testing.T) {
	f := factsOf(t, `{"restrictions":[{"product":"jiebei","repaid_on":"2027-11-17","opened_on":"2026-11"}]}`)
	for at, want := range map[string]Truth{"repaid_on": Unknown, "opened_on": True} {
		when := condition(t, `{"at":"/restrictions/*/`+at+`","op":"within_days","value":30}`)
		assert.Equal(t, want, f.Evaluate(when, "/restrictions/0"), at)
	}
}

func TestAQuoteIsNoTemplate(t *testing.T) {
	words := Words{{"quote", "见{on}第{days}条"}, {"on", "2026-11-10"}}
	assert.Equal(t, "2026-11-10：见{on}第{days}条{cause", Fill("{on}：{quote}{days}{cause", words))
	assert.Equal(t, "{cause}", Fill("{cause}", words), "the placeholders of others stay")
}
